"""Tools that a language model may call: how it asks and is answered, and the calculator. Knows no MLX."""
