"""LoRA adapters: read, validate, convert, apply, remove; and the library that keeps them."""
