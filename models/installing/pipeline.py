"""One installation from its beginning to the library: plan, download, quantize, test, commit.

Runs on a plain thread. What computes is handed to the MLX thread, a shard as soon as it is
proven, while the next one downloads. Whatever is on the disk already is kept and gone on
with; whatever was half done is done again.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from models import durable, hints, library, memory, quantize
from models.catalog import CatalogEntry
from models.checkpoint import inspect_checkpoint, inspect_shard
from models.custom_models import entry_as_json
from models.downloading import download
from models.errors import DamagedModel, InvalidInput, UnsupportedModel
from models.install_plan import InstallPlan, PlannedFile
from models.installing import planning, source
from models.installing.beginning import Beginning
from models.installing.planning import READY_MADE
from models.installing.progress import InstallProgress
from models.installing.self_test import SelfTestRecord, self_test_slices
from models.installing.shard_work import ShardJob, quantize_slices
from models.installing.sliced_work import SlicedWork
from models.installing.source import Source
from models.manifest import FileRecord
from models.messages import InstallModel
from models.partial import SOURCE
from models.wording import translate


class Pipeline:
    """Installs one model. Hold the model's lock while it runs.

    Args:
        data_dir: The root of the library.
        command: What to install.
        work: Takes what is to be done on the MLX thread.
        progress: Told how far it is, from this thread and the MLX thread.
        check_cancelled: Asked often, on this thread; may raise to give up.
        make_room: Called on the MLX thread before a model of so many bytes is loaded to be tested.

    Raises:
        InvalidInput: The command asks for what can't be.
        UnknownModel: Nobody has said where the model is to come from.
    """

    def __init__(
        self,
        data_dir: Path,
        command: InstallModel,
        work: SlicedWork,
        progress: InstallProgress,
        check_cancelled: Callable[[], None],
        make_room: Callable[[int], None],
    ) -> None:
        self._data_dir = data_dir
        self._wish = planning.read_wish(command)
        self._partial = library.partial_of(data_dir, command.model_id)
        self._beginning = Beginning(data_dir, self._wish, self._partial, progress, check_cancelled)
        self._work = work
        self._progress = progress
        self._check = check_cancelled
        self._make_room = make_room
        self._handed_on: list[PlannedFile] = []
        self._quantized: dict[str, int] = {}
        self._parity: list[float] = []
        self._files: Mapping[str, FileRecord] = {}

    def run(self) -> bool:
        """Install the model; does nothing if it is there as it was asked for, every byte of it.

        Returns:
            Whether there was anything to do.

        Raises:
            Cancelled: Somebody asked for it. Everything is kept.
            UserFacingError: It can't be done; `tidy_up` says what becomes of what there is.
            OSError: A file can't be read or written.
        """
        plan = self._beginning.settle()
        if plan is None:
            return False
        folder = self._get_companions(plan)
        model = source.read_source(folder)
        plan, entry = self._settle_recipe(plan, model)
        self._get_shards(plan, model)
        self._work.wait(self._check)
        self._complete(plan, model)
        record = self._try_out(entry)
        self._commit(plan, record)
        return True

    def tidy_up(self, error: BaseException) -> None:
        """Remove what is worth nothing after an error other than cancelling: all of it, if the source is at fault."""
        plan = self._partial.read_plan(self._wish.model_id)
        useless = plan is None or not any(self._partial.downloaded_bytes(file) for file in plan.shards)
        at_fault = isinstance(error, UnsupportedModel | DamagedModel) and self._beginning.owns_partial
        if useless or at_fault:
            self._partial.discard()
        library.forget_lock(self._data_dir, self._wish.model_id)

    # --- the source ---

    def _get_companions(self, plan: InstallPlan) -> Path:
        """Get the small files, and return the folder of the source."""
        if plan.origin.folder:
            return Path(plan.origin.folder)
        for file in plan.companions:
            self._fetch(plan, file)
        return self._partial.source

    def _settle_recipe(self, plan: InstallPlan, model: Source) -> tuple[InstallPlan, CatalogEntry]:
        """Settle what only the source's own files could tell, and write it down."""
        entry = self._wish.entry or plan.entry or _describe(plan, model)
        source.require_conversation(model, entry)
        if model.ready_made and self._wish.recipe is not None:
            raise InvalidInput(
                translate("Errors", "{model} is quantized already").format(model=entry.name),
                translate("Errors", "What its source has can't be quantized once more."),
                translate("Errors", hints.LEAVE_OUT_RECIPE),
            )
        kept = entry if self._wish.entry is None else None
        settled = replace(plan, entry=kept, keep_source=plan.keep_source and not model.ready_made)
        recipe = None if model.ready_made else self._beginning.choose_recipe(settled)
        if recipe != plan.recipe:
            self._partial.drop_quantized()
        settled = replace(settled, recipe=recipe)
        self._beginning.require_room(settled, recipe)
        if settled != plan:
            self._partial.begin(settled)
        return settled, entry

    def _fetch(self, plan: InstallPlan, file: PlannedFile) -> None:
        others = sum(self._partial.downloaded_bytes(other) for other in plan.files if other is not file)

        def on_bytes(done: int) -> None:
            self._progress.report("download", others + done, plan.size_bytes)

        on_bytes(self._partial.downloaded_bytes(file))
        snapshot, wanted = planning.as_snapshot(plan), planning.as_remote(file)
        download.fetch(snapshot, wanted, self._partial.source, on_bytes, self._check)

    # --- the weights ---

    def _get_shards(self, plan: InstallPlan, model: Source) -> None:
        """Get one shard after the other, and hand each on as soon as it is here.

        The smallest comes first: so the largest is the last whose quantized form comes beside it.
        """
        for file in sorted(plan.shards, key=lambda shard: shard.size_bytes):
            self._check()
            done = self._partial.has_quantized(file)
            if plan.origin.repo and (plan.keep_source or not done):
                self._wait_for_room(plan, model, file)
                self._fetch(plan, file)
            path = model.folder / file.name
            if plan.recipe is None:
                self._take(plan, path, done=done)
            elif done and not path.is_file():
                self._quantized[file.name] = file.size_bytes
            else:
                self._hand_on(plan, model, file)
        if plan.origin.repo:
            self._progress.report("download", plan.size_bytes, plan.size_bytes)
            # Every file was verified as it came.
            self._progress.report("verify", plan.size_bytes, plan.size_bytes)

    def _wait_for_room(self, plan: InstallPlan, model: Source, file: PlannedFile) -> None:
        """Hold a download until it can't take more of the disk than was forecast, however slow the MLX thread is."""
        if plan.recipe is None or plan.keep_source:
            return
        made = memory.sizes_of(model.architecture, plan.shards_bytes, plan.largest_file_bytes)
        share = made.installed_bytes(plan.recipe) / plan.shards_bytes
        limit = plan.size_bytes + memory.PEAK_OVER_SOURCE_BYTES
        self._work.wait(self._check, lambda: self._peak_bytes(plan, file, share) <= limit)

    def _peak_bytes(self, plan: InstallPlan, file: PlannedFile, share: float) -> int:
        """Return what the disk holds at most until a shard that is still to come is quantized as well.

        Args:
            plan: What is done.
            file: The shard.
            share: The size of a quantized shard, as a part of its original's.
        """
        # The originals are looked at first: one that goes meanwhile is counted twice, rather than not at all.
        originals = sum(self._partial.source_bytes(other) for other in plan.files if other is not file)
        made = {shard.name: self._partial.quantized_bytes(shard) for shard in plan.shards}
        present = originals + file.size_bytes + sum(size or 0 for size in made.values())
        waiting = [shard for shard in self._handed_on if made[shard.name] is None]
        return memory.peak_bytes(
            present, [(each.size_bytes, int(each.size_bytes * share)) for each in (*waiting, file)]
        )

    def _hand_on(self, plan: InstallPlan, model: Source, file: PlannedFile) -> None:
        """Let the MLX thread quantize a shard."""
        path = model.folder / file.name
        job = ShardJob(
            tensors=inspect_shard(model.architecture, path),
            source_bytes=file.size_bytes,
            target=self._partial.model / file.name,
            recipe=quantize.RECIPES[plan.recipe or ""],
            dtype=quantize.cast_type(model.config),
            used_up=path if plan.origin.repo and not plan.keep_source else None,
        )
        self._work.check()
        self._handed_on.append(file)
        self._work.add(partial(self._quantize, plan, file, job))

    def _quantize(self, plan: InstallPlan, file: PlannedFile, job: ShardJob) -> Generator[None, None, None]:
        """Quantize a shard, on the MLX thread."""

        def report(done: int) -> None:
            self._quantized[file.name] = min(done, file.size_bytes)
            self._progress.report("quantize", sum(self._quantized.values()), plan.shards_bytes)

        report(0)
        self._parity.append((yield from quantize_slices(job, report)))

    def _take(self, plan: InstallPlan, path: Path, *, done: bool) -> None:
        """Take a shard that is quantized already."""
        target = self._partial.model / path.name
        if done:
            return
        if plan.origin.repo:
            path.rename(target)
            return
        others = sum(file.size_bytes for file in plan.shards if self._partial.has_quantized(file))

        def on_bytes(count: int) -> None:
            self._check()
            self._progress.report("verify", others + count, plan.shards_bytes)

        durable.copy_whole(path, target, on_bytes)

    # --- the end ---

    def _complete(self, plan: InstallPlan, model: Source) -> None:
        """Put beside the weights what belongs to them, and see that nothing is missing."""
        folder = self._partial.model
        quantize.copy_companions(model.folder, folder)
        quantize.write_index(folder)
        if plan.recipe is None:
            shutil.copyfile(model.folder / planning.CONFIG, folder / planning.CONFIG)
        else:
            quantize.write_config(model.config, model.architecture, quantize.RECIPES[plan.recipe], folder)
        inspect_checkpoint(folder)

    def _try_out(self, entry: CatalogEntry) -> SelfTestRecord:
        """Let the MLX thread try the model, and meanwhile read its files back from the disk."""
        records: list[SelfTestRecord] = []
        size = sum(path.stat().st_size for path in self._partial.model.iterdir() if path.is_file())
        shares = {"tried": 0.0, "read": 0.0}

        def report(**share: float) -> None:
            shares.update(share)
            self._progress.report("self-test", int(size * sum(shares.values()) / 2), size)

        def test() -> Generator[None, None, None]:
            self._make_room(size)
            record = yield from self_test_slices(self._partial.model, entry, lambda part: report(tried=part))
            records.append(record)

        def on_read(done: int, total: int) -> None:
            self._check()
            report(read=done / total)

        self._work.add(test)
        self._files = library.read_records(self._partial.model, on_read)
        self._work.wait(self._check)
        report(tried=1.0)
        return replace(records[0], parity=max(self._parity, default=None))

    def _commit(self, plan: InstallPlan, record: SelfTestRecord) -> None:
        """Move the finished folder into the library."""
        if plan.keep_source:
            self._partial.source.rename(self._partial.model / SOURCE)
        library.commit(
            self._data_dir,
            plan.model_id,
            plan.recipe or READY_MADE,
            plan.origin.as_source(),
            folder=self._partial.model,
            files=self._files,
            entry=None if plan.entry is None else entry_as_json(plan.entry),
            self_test=record.as_json(),
        )
        self._partial.discard()


def _describe(plan: InstallPlan, model: Source) -> CatalogEntry:
    return source.describe(
        model,
        plan.model_id,
        repo=plan.origin.repo or None,
        licence=plan.licence,
        source_bytes=plan.shards_bytes,
        largest_file_bytes=plan.largest_file_bytes,
    )
