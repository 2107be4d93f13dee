"""`ergo quantize`: a Hugging Face checkpoint folder in, a quantized MLX folder out."""

from __future__ import annotations

import argparse

from app.cli.output import print_event, print_line
from app.cli.progress_line import ProgressLine, progress_fields
from models import quantize_checkpoint
from models.installing.progress import InstallProgress
from models.messages import Progress


def run_quantize(options: argparse.Namespace) -> int:
    """Quantize one folder and return the exit code. MLX runs on this thread and on no other."""
    line = ProgressLine()

    def show(event: Progress) -> None:
        if options.json:
            print_event("progress", **progress_fields(event))
        else:
            line.show(event)

    progress = InstallProgress(0, show)
    try:
        quantize_checkpoint(
            options.source,
            options.destination,
            options.recipe,
            lambda done, total: progress.report("quantize", done, total),
        )
    finally:
        line.end()
    if options.json:
        print_event("quantized", folder=str(options.destination), recipe=options.recipe)
    else:
        print_line(f"{options.destination} holds the quantized model ({options.recipe}).")
    return 0
