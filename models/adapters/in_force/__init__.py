"""What an adapter does to a loaded model. The only room of adapters that knows MLX."""
