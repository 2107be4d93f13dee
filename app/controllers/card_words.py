"""What the Models page says of a model: state, facts, recipes, what can be done. Pure; knows no bridge and no view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QLocale

from app.cards.models import Action, InstallWords, ModelCard, RecipeOffer
from app.controllers.figures import duration_words, memory_text, size_text
from app.controllers.outlook import RECIPES, Outlook
from models.catalog import DEFAULT_ID, PRACTICE_ID, CatalogEntry
from models.library import ModelListing
from models.messages import RecipeName
from models.wording import sentences

translate = QCoreApplication.translate

READY_MADE = "ready-made"
"""What the library calls the recipe of a model that was quantized by somebody else."""


@dataclass(frozen=True, slots=True)
class Standing:
    """All that is known of a model just now.

    Attributes:
        listing: What lies on the disk.
        outlook: What it takes on this computer; None while that isn't known.
        memory_bytes: What it needs of memory once it is installed; 0 while that isn't known.
        in_use: Whether it answers in this conversation.
        loading: Whether it is being loaded to answer there.
        going: Whether it, or what there is of it, is to be removed.
        spared: Whether only what an unfinished installation has left is to go.
        removing: Whether it is being removed.
        checked: How far a check is in [0, 1]; None while there is none.
        recipe: The recipe that the person chose; None is the recommended one.
        install: Its installation; None if there is none.
        busy_with: The name of another model that is being installed; empty if none is.
        remark: What came of the last action.
    """

    listing: ModelListing
    outlook: Outlook | None = None
    memory_bytes: int = 0
    in_use: bool = False
    loading: bool = False
    going: bool = False
    spared: bool = False
    removing: bool = False
    checked: float | None = None
    recipe: RecipeName | None = None
    install: InstallWords | None = None
    busy_with: str = ""
    remark: str = ""

    @property
    def is_practice(self) -> bool:
        """Whether it is the model that comes with Ergo."""
        return self.listing.entry.id == PRACTICE_ID

    @property
    def damaged(self) -> bool:
        """Whether its files are not what they should be."""
        return self.listing.state == "damaged"

    @property
    def usable(self) -> bool:
        """Whether it can be loaded."""
        return self.is_practice or (self.listing.state == "installed" and not self.damaged)

    @property
    def installable(self) -> bool:
        """Whether an installation can be begun from nothing."""
        absent = self.listing.state == "absent" or self.damaged
        return absent and not self.is_practice and self.listing.entry.installable and self.install is None

    @property
    def has_choice(self) -> bool:
        """Whether it can be installed with one recipe or another, and is known well enough to choose."""
        return self.listing.entry.sizes.source_bytes > 0 and self.listing.recipe != READY_MADE

    @property
    def wanted_recipe(self) -> RecipeName | None:
        """The recipe to install it with; None leaves the choice to the engine."""
        if not self.has_choice:
            return None
        return self.recipe or (self.outlook.recommended if self.outlook else None)


def model_card(standing: Standing) -> ModelCard:
    """Put a model's standing into words."""
    entry = standing.listing.entry
    quiet = standing.going or standing.removing
    actions = _actions(standing)
    offers_recipes = standing.installable and not standing.busy_with and not quiet
    return ModelCard(
        model_id=entry.id,
        name=entry.name,
        state=_state(standing) if standing.spared or not standing.removing else "",
        caution=standing.damaged,
        in_use=standing.in_use,
        loading=standing.loading,
        about=_about(entry.id),
        facts=_facts(standing),
        recipes=_recipes(entry, standing.outlook) if offers_recipes and standing.has_choice else (),
        recipe=standing.wanted_recipe or "compact",
        install=None if quiet else standing.install,
        remark=_remark(standing),
        fraction=standing.checked,
        actions=actions,
        primary=_primary(standing, actions),
    )


def _state(standing: Standing) -> str:
    if standing.damaged and not standing.is_practice:
        return translate("ModelCard", "Damaged")
    if standing.in_use:
        return translate("ModelCard", "In use")
    if standing.loading:
        return translate("ModelCard", "Loading…")
    if standing.is_practice:
        return translate("ModelCard", "Comes with Ergo")
    if standing.listing.state == "installed":
        return translate("ModelCard", "Installed")
    return "" if standing.install else translate("ModelCard", "Not installed")


def _about(model_id: str) -> str:
    known = {
        PRACTICE_ID: translate("ModelCard", "Small and quick: arithmetic, fractions, percentages, linear equations."),
        DEFAULT_ID: translate(
            "ModelCard", "Thinks before it answers. Made for mathematics; the best choice for most computers."
        ),
        "phi-4-mini-instruct": translate(
            "ModelCard", "Answers at once, without thinking first. Weaker at mathematics."
        ),
        "phi-4-reasoning": translate("ModelCard", "Four times as large: for harder problems, and slower."),
        "phi-4-reasoning-plus": translate("ModelCard", "Like Phi-4-reasoning, but thinks longer before it answers."),
    }
    return known.get(model_id, translate("ModelCard", "Added on this computer."))


def _facts(standing: Standing) -> tuple[tuple[str, ...], ...]:
    listing = standing.listing
    licence = (
        [translate("ModelCard", "{licence} licence").format(licence=listing.entry.licence)]
        if listing.entry.licence
        else []
    )
    if listing.state == "installed":
        knows_memory = standing.memory_bytes and listing.entry.sizes.kv_bytes_per_token
        facts = [_recipe_name(listing.recipe)] if not standing.is_practice else []
        facts.append(translate("ModelCard", "{size} on the disk").format(size=size_text(listing.size_bytes)))
        facts += [_needs_memory(standing.memory_bytes)] if knows_memory else []
        return (tuple(fact for fact in (*facts, *licence) if fact),)
    if standing.is_practice:
        return (tuple(licence),)
    kept = _kept(standing)
    if standing.install is not None:
        return ((*kept, *licence),)
    return tuple(line for line in (_download(listing.entry, standing.outlook), (*kept, *licence)) if line)


def _download(entry: CatalogEntry, outlook: Outlook | None) -> tuple[str, ...]:
    if entry.sizes.source_bytes <= 0:
        return ()
    download = translate("ModelCard", "{size} download").format(size=size_text(entry.sizes.source_bytes))
    if outlook is None:
        return (download,)
    speed = QLocale().toString(round(outlook.typical_bytes_per_s * 8 / 1e6))
    forecast = translate("ModelCard", "about {duration} at {speed} Mbit/s")
    return (download, forecast.format(duration=duration_words(outlook.download_s), speed=speed))


def _kept(standing: Standing) -> tuple[str, ...]:
    if standing.listing.entry.sizes.source_bytes <= 0 or standing.listing.recipe == READY_MADE:
        return ()
    known = {"compact", "balanced", "quality"} & {standing.listing.recipe}
    recipe = cast("RecipeName", known.pop()) if known else standing.wanted_recipe or "compact"
    facts = [
        translate("ModelCard", "{size} kept").format(
            size=size_text(standing.listing.entry.sizes.installed_bytes(recipe))
        )
    ]
    if standing.outlook is not None:
        at_most = translate("ModelCard", "{size} of disk while it installs")
        if standing.install is None:
            facts.append(at_most.format(size=size_text(standing.outlook.disk_bytes[recipe])))
        facts.append(_needs_memory(standing.outlook.memory_bytes[recipe]))
    return tuple(facts)


def _recipe_name(recipe: str) -> str:
    return {
        "compact": translate("ModelCard", "Compact"),
        "balanced": translate("ModelCard", "Balanced"),
        "quality": translate("ModelCard", "Quality"),
    }.get(recipe, "")


def _needs_memory(size_bytes: int) -> str:
    return translate("ModelCard", "needs {size} of memory").format(size=memory_text(size_bytes))


def _recipes(entry: CatalogEntry, outlook: Outlook | None) -> tuple[RecipeOffer, ...]:
    notes = {
        "compact": translate("ModelCard", "4 bits throughout: the smallest and the fastest."),
        "balanced": translate("ModelCard", "6 bits where rounding hurts most, 4 elsewhere."),
        "quality": translate(
            "ModelCard", "8 bits where rounding hurts most, 4 elsewhere: the closest to the original."
        ),
    }
    offers = []
    for recipe in RECIPES:
        recommended = outlook is not None and outlook.recommended == recipe
        reason = _reason(outlook) if outlook and recommended else ""
        words = f"{_recipe_name(recipe)} · {size_text(entry.sizes.installed_bytes(recipe))}"
        if recommended:
            words = translate("ModelCard", "{recipe} · recommended").format(recipe=words)
        offers.append(RecipeOffer(recipe, words, sentences(notes[recipe], reason), recommended))
    return tuple(offers)


def _reason(outlook: Outlook) -> str:
    """Why a recipe is recommended."""
    words = {
        "room-for-better": translate(
            "ModelCard", "This computer has {total} of memory: enough for {recipe}, which answers better than Compact."
        ),
        "leaves-most": translate(
            "ModelCard", "This computer has {total} of memory: Compact leaves the most of it to other programs."
        ),
        "only-this-fits": translate(
            "ModelCard", "This computer has {total} of memory: only Compact fits, with {need}."
        ),
        "too-large": translate(
            "ModelCard", "This computer has {total} of memory: even Compact, with {need}, is too large for it."
        ),
    }[outlook.reason]
    return words.format(
        total=memory_text(outlook.total_bytes),
        need=memory_text(outlook.need_bytes),
        recipe=_recipe_name(outlook.recommended),
    )


def _remark(standing: Standing) -> str:
    if standing.going:
        return _farewell(standing)
    if standing.removing:
        return translate("ModelCard", "Discarding…") if standing.spared else translate("ModelCard", "Removing…")
    if standing.checked is not None:
        return translate("ModelCard", "Checking the files…")
    if standing.installable and standing.busy_with:
        return translate("ModelCard", "One at a time: {model} is being installed.").format(model=standing.busy_with)
    if standing.installable and standing.outlook is not None and not standing.outlook.fits:
        return standing.remark or translate("ModelCard", "Too large for this computer's memory.")
    return standing.remark


def _farewell(standing: Standing) -> str:
    """What is said of a model, or of what there is of one, that is to go."""
    if standing.spared or standing.listing.state == "partial":
        words = translate("ModelCard", "What was downloaded of {model} will be discarded.")
    elif standing.listing.is_begun:
        words = translate("ModelCard", "{model} will be removed, and what was downloaded to install it anew.")
    else:
        words = translate("ModelCard", "{model} will be removed.")
    return words.format(model=standing.listing.entry.name)


def _actions(standing: Standing) -> tuple[Action, ...]:
    if standing.going:
        return ("undo",)
    if standing.removing:
        return ()
    if standing.checked is not None:
        return ("stop-verifying",)
    actions: list[Action] = []
    if standing.installable and not standing.busy_with:
        actions.append("install-again" if standing.damaged else "install")
    if standing.usable and not standing.in_use and not standing.loading:
        actions.append("use")
    if standing.listing.state == "installed" and standing.install is None:
        actions += ["verify", "show"]
    on_disk = standing.listing.state in ("installed", "damaged") and not standing.is_practice
    rests = standing.install is not None and "pause" not in standing.install.actions
    if on_disk and (standing.install is None or (rests and not standing.busy_with)):
        actions.append("remove")
    return tuple(actions)


def _primary(standing: Standing, actions: tuple[Action, ...]) -> Action | None:
    fits = standing.outlook is None or standing.outlook.fits
    recommended = standing.listing.entry.id == DEFAULT_ID and fits
    return next((action for action in actions if action in ("install", "use") and recommended), None)
