"""Where an installation begins: what is there already, what was begun, and what is to be done from here on.

Runs on a plain thread. May ask the hub; downloads and computes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from models import hints, library, memory
from models.errors import DamagedModel, InvalidInput, ModelNotInstalled, UnknownModel
from models.install_plan import InstallPlan, Origin
from models.installing import planning
from models.installing.planning import READY_MADE, Wish
from models.installing.progress import InstallProgress
from models.manifest import Manifest
from models.messages import RecipeName
from models.partial import SOURCE, Partial
from models.wording import translate

_log = logging.getLogger(__name__)


class Beginning:
    """Finds the plan of one installation. Hold the model's lock while using it.

    Args:
        data_dir: The root of the library.
        wish: What the person wants.
        partial: The folder of the installation.
        progress: Told how much has been read of a model that is installed.
        check_cancelled: Asked often; may raise to give up.

    Attributes:
        owns_partial: Whether the partial installation on the disk is this one's.

    Raises:
        UnknownModel: The model is neither in the catalogue nor on the disk, and nobody said where it is to
            come from.
        InvalidInput: It is to come from the library itself.
    """

    def __init__(
        self,
        data_dir: Path,
        wish: Wish,
        partial: Partial,
        progress: InstallProgress,
        check_cancelled: Callable[[], None],
    ) -> None:
        if wish.entry is None and wish.origin is None:
            library.find_entry(data_dir, wish.model_id)
        if wish.origin is not None and wish.origin.folder:
            _refuse_library(data_dir, Path(wish.origin.folder))
        self.owns_partial = False
        self._data_dir = data_dir
        self._wish = wish
        self._partial = partial
        self._progress = progress
        self._check = check_cancelled

    def settle(self) -> InstallPlan | None:
        """Return the plan, written down; None if the model is there as it was asked for, every byte of it.

        Raises:
            DownloadFailed: The hub has to be asked and can't be reached, or has no such thing.
            InstallFailed: The source has changed, and something downloaded was lost by that.
            NotEnoughSpace: The disk has no room for it.
            UserFacingError: The source is no model that could be installed.
            OSError: The disk refuses.
        """
        begun = self._begun()
        if self._is_there(begun):
            return None
        plan = self._find_plan(begun)
        if begun is None and self._is_there(plan):
            return None
        if begun is None:
            self._keep_what_is_the_same(plan)
        if plan.origin.repo:
            kept_bytes = plan.size_bytes if self._has_kept_originals(plan) else 0
            # Of another source only its own files tell whether there is anything to quantize.
            self.require_room(plan, self.choose_recipe(plan) if self._is_unquantized(plan) else None, kept_bytes)
        self._partial.begin(plan)
        self.owns_partial = True
        self._partial.tidy(plan)
        if self._has_kept_originals(plan):
            self._partial.adopt(self._kept_originals, plan)
        return plan

    def require_room(self, plan: InstallPlan, recipe: RecipeName | None, kept_bytes: int = 0) -> None:
        """See that the disk has room for what is still to come.

        Args:
            plan: What is to be done.
            recipe: How it will be quantized; None if it is taken as it is.
            kept_bytes: What is on the disk already and needn't come once more, besides the partial installation.

        Raises:
            NotEnoughSpace: It hasn't.
        """
        need = planning.disk_need(plan, recipe, self._partial.disk_bytes() + kept_bytes)
        memory.check_disk(library.models_dir(self._data_dir), need)

    def choose_recipe(self, plan: InstallPlan) -> RecipeName:
        """Return the recipe of a model that isn't quantized yet: asked for, begun with, had before, recommended."""
        former = library.manifest_of(self._data_dir, self._wish.model_id)
        known = plan.recipe
        if known is None and former is not None and former.recipe in planning.RECIPE_NAMES:
            known = cast("RecipeName", former.recipe)
        return planning.choose_recipe(self._wish.recipe or known, self._wish.entry or plan.entry)

    def _is_unquantized(self, plan: InstallPlan) -> bool:
        """Whether a source is known to be no ready-made one."""
        entry = self._wish.entry
        return plan.recipe is not None or (entry is not None and entry.repo == plan.origin.repo)

    def _begun(self) -> InstallPlan | None:
        """Return the plan of a partial installation that can go on; None if it comes from elsewhere."""
        plan = self._partial.read_plan(self._wish.model_id)
        asked_for = self._wish.origin
        if plan is not None and (asked_for is None or planning.same_place(plan.origin, asked_for)):
            self.owns_partial = True
            return plan
        return None

    def _is_there(self, plan: InstallPlan | None) -> bool:
        model_id = self._wish.model_id
        try:
            folder, manifest = library.open_model(self._data_dir, model_id)
            if not self._is_wanted(folder, manifest, plan):
                return False
            library.verify(self._data_dir, model_id, self._verifying)
        except (UnknownModel, ModelNotInstalled):
            return False
        except DamagedModel as error:
            _log.info("%s; it is installed again", error)
            return False
        self._partial.discard()
        library.clear_aside(self._data_dir, model_id)
        return True

    def _is_wanted(self, folder: Path, manifest: Manifest, plan: InstallPlan | None) -> bool:
        recipe = self._wish.recipe or (plan.recipe if plan is not None else None) or manifest.recipe
        if manifest.recipe != recipe:
            return False
        has_source = (folder / SOURCE).is_dir() or "repo" not in manifest.source or recipe == READY_MADE
        if self._wish.keep_source and not has_source:
            return False
        if plan is not None:
            return dict(manifest.source) == plan.origin.as_source()
        # Where another source was named, only asking it tells whether this is what it has.
        return self._wish.origin is None

    def _verifying(self, done: int, total: int) -> None:
        self._check()
        self._progress.report("verify", done, total)

    def _find_plan(self, begun: InstallPlan | None) -> InstallPlan:
        if begun is not None and self._has_everything(begun):
            return replace(begun, keep_source=begun.keep_source or self._wish.keep_source)
        former = library.manifest_of(self._data_dir, self._wish.model_id)
        origin = planning.where_from(self._wish, begun, None if former is None else Origin.of_source(former.source))
        if origin.repo:
            # Before the hub is asked: the person sees that Ergo goes online.
            self._progress.report("download", 0, 0)
        plan = planning.make_plan(self._wish, origin, begun, self._check)
        if begun is not None and (begun.files, begun.origin) != (plan.files, plan.origin):
            self._drop_what_changed(begun, plan)
        # Who kept the originals once wants them kept when the model is replaced.
        return replace(plan, keep_source=plan.keep_source or self._has_kept_originals(plan))

    def _keep_what_is_the_same(self, plan: InstallPlan) -> None:
        """Drop what was begun from another source, but for downloads that this one has just so."""
        other = self._partial.read_plan(self._wish.model_id)
        if other is None or plan.origin.folder:
            self._partial.discard()
        else:
            self._partial.drop_quantized()
            for file in set(other.files) - set(plan.files):
                self._partial.forget(file)

    @property
    def _kept_originals(self) -> Path:
        return library.model_dir(self._data_dir, self._wish.model_id) / SOURCE

    def _has_kept_originals(self, plan: InstallPlan) -> bool:
        """Whether the originals of the model that is installed now lie beside it, and are of the same repository."""
        former = library.manifest_of(self._data_dir, self._wish.model_id)
        same = former is not None and bool(plan.origin.repo) and former.source.get("repo") == plan.origin.repo
        return same and self._kept_originals.is_dir()

    def _has_everything(self, plan: InstallPlan) -> bool:
        """Whether a plan can be carried out without asking the hub for anything."""
        if plan.origin.folder or not all(map(self._partial.has_source, plan.companions)):
            return False
        anew = self._wish.recipe not in (None, plan.recipe) or plan.keep_source or self._wish.keep_source
        return all(
            self._partial.has_source(file) or (self._partial.has_quantized(file) and not anew) for file in plan.shards
        )

    def _drop_what_changed(self, begun: InstallPlan, plan: InstallPlan) -> None:
        """Drop the files of an earlier plan that aren't in the new one.

        Raises:
            InstallFailed: A part of the download was lost by that; all of it has been removed.
        """
        gone = set(begun.files) - set(plan.files)
        if plan.origin.repo and any(self._partial.downloaded_bytes(file) for file in begun.shards if file in gone):
            self._partial.discard()
            raise planning.changed(plan)
        for file in gone:
            self._partial.forget(file)
        if plan.origin.folder or any(file.name == planning.CONFIG for file in gone):
            _log.info("%s has changed; it is quantized anew", plan.origin.repo or plan.origin.folder)
            self._partial.drop_quantized()


def _refuse_library(data_dir: Path, folder: Path) -> None:
    """See that a source isn't in the library: what is there may be replaced, and is then removed."""
    if folder.resolve().is_relative_to((data_dir / "models").resolve()):
        raise InvalidInput(
            translate("Errors", "That folder is Ergo's own"),
            translate("Errors", "{folder} is in the library, where it may be replaced.").format(folder=folder),
            translate("Errors", hints.OTHER_RECIPE),
        )
