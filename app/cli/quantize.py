"""`ergo quantize`: a Hugging Face checkpoint folder in, a quantized MLX folder out."""

from __future__ import annotations

import argparse

from app.cli.output import print_event, print_line
from models import quantize_checkpoint


def run_quantize(options: argparse.Namespace) -> int:
    """Quantize one folder and return the exit code. MLX runs on this thread and on no other."""

    def show(done: int, total: int) -> None:
        if options.json:
            print_event("progress", stage="quantize", done_bytes=done, total_bytes=total)

    quantize_checkpoint(options.source, options.destination, options.recipe, show)
    if options.json:
        print_event("quantized", folder=str(options.destination), recipe=options.recipe)
    else:
        print_line(f"{options.destination} holds the quantized model ({options.recipe}).")
    return 0
