"""Files of the hub onto this disk: what there is, one file at a time, through anything. Knows no MLX."""
