"""Tensors in safetensors files, read and written slice by slice."""
