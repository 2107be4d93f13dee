"""Pictures of every screen, light and dark: `python -m app.screenshots DIR`. Knows the window; no MLX."""
