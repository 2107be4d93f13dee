"""What an adapter's `adapter_config.json` says: PEFT's and mlx-lm's."""
