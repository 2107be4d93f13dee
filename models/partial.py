"""The folder of an installation that is under way or rests: what lies where, and how much of it there is.

    models/.<id>.partial/
        plan.json    what is to be done (`install_plan`); without it nothing here is worth anything
        source/      what is downloaded: `<name>.part` until its hash is right, then `<name>`
        model/       what will be the model's folder: quantized shards, each whole from the moment it is
                     there, and in the end everything else

A shard's original goes when its quantized form is there, unless it is kept. Knows no network
and no MLX.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path

from models import durable
from models.install_plan import InstallPlan, PlannedFile, read_plan, write_plan

SOURCE = "source"
"""Also the folder's name within an installed model whose originals were kept."""

_log = logging.getLogger(__name__)


class Partial:
    """A partial installation on disk.

    Args:
        folder: `models/.<id>.partial`; need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = folder / SOURCE
        self.model = folder / "model"

    @property
    def exists(self) -> bool:
        """Whether anything is there, as far as that can be told."""
        return os.path.isdir(self.folder)  # noqa: PTH112 - unlike Path.is_dir, never raises

    def read_plan(self, model_id: str) -> InstallPlan | None:
        """Return the plan, or None where there is none that can be used."""
        if not self.exists:
            return None
        try:
            return read_plan(self.folder, model_id)
        except ValueError as error:
            _log.info("%s: %s", self.folder.name, error)
            return None

    def begin(self, plan: InstallPlan) -> None:
        """Make the folders, and write down what is to be done in them."""
        for folder in (self.folder, self.source, self.model):
            folder.mkdir(mode=0o700, exist_ok=True)
        write_plan(self.folder, plan)

    def tidy(self, plan: InstallPlan) -> None:
        """Undo what a killed process had half done, and drop what the plan doesn't know."""
        if (self.model / SOURCE).is_dir():
            # Killed on its way into the library: the originals go back to where they are worked on.
            durable.discard(self.source)
            (self.model / SOURCE).rename(self.source)
        names = {file.name for file in plan.files}
        for path in self.source.iterdir():
            if path.name.removesuffix(".part") not in names:
                durable.discard(path)
        shards = {file.name for file in plan.shards}
        for path in self.model.iterdir():
            if path.name not in shards:
                durable.discard(path)

    def adopt(self, folder: Path, plan: InstallPlan) -> None:
        """Take over files of the source that lie in another folder of the same disk, without copying any.

        Only their sizes are looked at: whoever uses them has to verify them.
        """
        for file in plan.files:
            kept = folder / file.name
            if kept.is_file() and kept.stat().st_size == file.size_bytes and not self.has_source(file):
                with suppress(OSError):  # a disk without hard links: it is downloaded instead
                    (self.source / file.name).hardlink_to(kept)

    def drop_quantized(self) -> None:
        """Forget the quantized shards; the downloaded files stay."""
        durable.discard(self.model)
        self.model.mkdir(mode=0o700, exist_ok=True)

    def forget(self, file: PlannedFile) -> None:
        """Drop a file of the source, and what was made of it."""
        for path in (self.source / file.name, self.source / f"{file.name}.part", self.model / file.name):
            durable.discard(path)

    def discard(self) -> None:
        """Remove everything."""
        durable.discard(self.folder)

    def has_quantized(self, file: PlannedFile) -> bool:
        """Whether the quantized form of a shard is there."""
        return (self.model / file.name).is_file()

    def has_source(self, file: PlannedFile) -> bool:
        """Whether a file of the source is there, downloaded and proven."""
        path = self.source / file.name
        return path.is_file() and path.stat().st_size == file.size_bytes

    def downloaded_bytes(self, file: PlannedFile) -> int:
        """Return how much of a file of the source has been downloaded; all of it where it has been used up."""
        if self.has_source(file) or self.has_quantized(file):
            return file.size_bytes
        try:
            return min((self.source / f"{file.name}.part").stat().st_size, file.size_bytes)
        except OSError:
            return 0

    def source_bytes(self, file: PlannedFile) -> int:
        """Return what a file of the source takes on the disk, or what there is of it."""
        for name in (file.name, f"{file.name}.part"):
            with suppress(OSError):
                return (self.source / name).stat().st_size
        return 0

    def quantized_bytes(self, file: PlannedFile) -> int | None:
        """Return what the quantized form of a shard takes on the disk; None if it isn't there."""
        with suppress(OSError):
            return (self.model / file.name).stat().st_size
        return None

    def disk_bytes(self) -> int:
        """Return what all of it takes on the disk, as far as that can be told."""
        total = 0
        for folder in (self.folder, self.source, self.model, self.model / SOURCE):
            try:
                total += sum(path.lstat().st_size for path in folder.iterdir() if not path.is_dir())
            except OSError:
                continue
        return total
