"""What is said of the ways in which a model's tokens are chosen. Pure; knows no view and no bridge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.cards.answering import AnswersCard, NumberCard, PresetOffer
from app.controllers.presets import VARIED, preset_of
from app.own_sampling import BOUNDS, NUMBER_NAMES, NumberName, OwnSampling
from models.catalog import CatalogEntry
from models.messages import Sampling
from models.wording import sentences

translate = QCoreApplication.translate


def number_text(name: NumberName, value: float | None) -> str:
    """A number as a person writes it; empty for none."""
    if value is None:
        return ""
    locale = QLocale()
    if name == "seed":
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if not BOUNDS[name].whole:
        return locale.toString(float(value), "g", 6)
    return locale.toString(int(value))


def answers_card(entry: CatalogEntry, own: OwnSampling, remarks: dict[NumberName, str]) -> AnswersCard:
    """Say how a model chooses its tokens.

    Args:
        entry: The model.
        own: What the person has changed.
        remarks: What became of what was typed, by the number.
    """
    used = own.applied(entry.sampling)
    offers = preset_offers(entry.sampling)
    preset = preset_of(own, entry.sampling)
    lead = translate("Answers", "How {model} chooses its words. Holds for this model, from the next question on.")
    own_numbers = translate("Answers", "Your own numbers. Recommended takes them back.")
    return AnswersCard(
        lead=lead.format(model=entry.name),
        presets=offers,
        preset=preset,
        note=next((offer.note for offer in offers if offer.name == preset), own_numbers),
        numbers=tuple(_number_card(name, own, used, entry, remarks.get(name, "")) for name in NUMBER_NAMES),
    )


def preset_offers(recommended: Sampling) -> tuple[PresetOffer, ...]:
    """The ready choices for a model; without Exact if that is recommended anyway."""
    exact = recommended.temperature == 0
    advice = translate("Answers", "As the model's makers recommend.")
    same = translate("Answers", "The same answer every time.")
    repeats = translate("Answers", "The same answer every time. While it thinks, it repeats itself more easily.")
    number = QLocale().toString
    varied = translate("Answers", "Other ways each time: temperature {temperature}, top-p {top_p}. More slips, too.")
    offers = (
        PresetOffer("recommended", translate("Answers", "Recommended"), sentences(advice, same) if exact else advice),
        PresetOffer("exact", translate("Answers", "Exact"), repeats),
        PresetOffer(
            "varied",
            translate("Answers", "Varied"),
            varied.format(temperature=number(VARIED.temperature, "f", 1), top_p=number(VARIED.top_p, "g", 6)),
        ),
    )
    return tuple(offer for offer in offers if not (exact and offer.name == "exact"))


def _number_card(name: NumberName, own: OwnSampling, used: Sampling, entry: CatalogEntry, remark: str) -> NumberCard:
    advice = number_text(name, getattr(entry.sampling, name))
    about = _about(name, used, entry)
    if getattr(own, name) is not None and advice:
        about = sentences(about, translate("Answers", "Recommended: {number}.").format(number=advice))
    return NumberCard(
        name=name,
        words=_names()[name],
        value=number_text(name, getattr(own, name)),
        recommended=advice or translate("Answers", "fresh each time"),
        about=about,
        remark=remark,
    )


def _names() -> dict[NumberName, str]:
    return {
        "temperature": translate("Answers", "Temperature"),
        "top_p": translate("Answers", "Top-p"),
        "top_k": translate("Answers", "Top-k"),
        "min_p": translate("Answers", "Min-p"),
        "seed": translate("Answers", "Seed"),
        "max_tokens": translate("Answers", "Most tokens"),
    }


def _about(name: NumberName, used: Sampling, entry: CatalogEntry) -> str:
    if used.temperature == 0 and name in ("top_p", "top_k", "min_p", "seed"):
        return translate("Answers", "Without effect at temperature 0: nothing is left to chance.")
    limit = number_text("max_tokens", entry.context_tokens)
    return {
        "temperature": translate("Answers", "How much is left to chance: 0 nothing, 1 as the model itself weighs it."),
        "top_p": translate("Answers", "Draws from the likeliest tokens that make up this share; 1 keeps all."),
        "top_k": translate("Answers", "Draws from so many of the likeliest tokens; 0 keeps all."),
        "min_p": translate("Answers", "Leaves out what is less likely than this share of the likeliest; 0 keeps all."),
        "seed": translate(
            "Answers", "With the same seed, this computer gives the same answer. Empty takes a fresh one."
        ),
        "max_tokens": translate("Answers", "Where a reply ends at the latest, thoughts included. {limit} fit in all."),
    }[name].format(limit=limit)
