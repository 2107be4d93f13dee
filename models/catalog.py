"""The models that Ergo knows: where they come from, how to talk to them, what to expect.

Data only, and the one place for it. Knows nothing of what is installed (`library`)
and imports no MLX.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import resources
from models.errors import InstallFailed, UnknownModel
from models.messages import Sampling

StartsIn = Literal["undecided", "thinking", "answer"]


@dataclass(frozen=True, slots=True)
class ChatFormat:
    """How the turns of a conversation are marked.

    Attributes:
        turn: What opens a turn, with `{role}` in it; made of special tokens and role names.
        end: The special token that closes a turn.
        house_prompt: The system text that the model's own template always writes; may be empty.
    """

    turn: str
    end: str
    house_prompt: str = ""


PHI_MINI = ChatFormat(turn="<|{role}|>", end="<|end|>")
PRACTICE = ChatFormat(turn="<|{role}|>", end="<|end|>", house_prompt="You are Ergo's practice model.")
PHI_MINI_REASONING = ChatFormat(
    turn="<|{role}|>",
    end="<|end|>",
    house_prompt="Your name is Phi, an AI math expert developed by Microsoft.",
)
PHI_CHATML = ChatFormat(turn="<|im_start|>{role}<|im_sep|>", end="<|im_end|>")


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One known model.

    Attributes:
        id: The name that the person, the command line and the folder on disk use.
        name: The name that is shown.
        repo: The repository on the Hugging Face hub; None for the model that ships with Ergo.
        revision: The pinned commit; None while none is pinned.
        licence: SPDX identifier.
        chat: How turns are marked.
        sampling: What the model's makers recommend, with the default bound of new tokens.
        context_tokens: Positions that a prompt and its answer may use together.
        starts_in: Where a reply without an opening tag begins (see `ThinkingSplitter`).
        installable: Whether this version of Ergo can install it.
    """

    id: str
    name: str
    repo: str | None
    revision: str | None
    licence: str
    chat: ChatFormat
    sampling: Sampling
    context_tokens: int
    starts_in: StartsIn
    installable: bool = field(default=False)

    @property
    def default_max_tokens(self) -> int:
        """New tokens of a reply unless the person says otherwise."""
        return self.sampling.max_tokens


PRACTICE_ID = "practice"
DEFAULT_ID = "phi-4-mini-reasoning"

ENTRIES: tuple[CatalogEntry, ...] = (
    CatalogEntry(
        id=PRACTICE_ID,
        name="Practice model",
        repo=None,
        revision=None,
        licence="MIT",
        chat=PRACTICE,
        sampling=Sampling(temperature=0.0, max_tokens=1024),
        context_tokens=2048,
        starts_in="undecided",
        installable=True,
    ),
    CatalogEntry(
        id=DEFAULT_ID,
        name="Phi-4-mini-reasoning",
        repo="microsoft/Phi-4-mini-reasoning",
        revision=None,
        licence="MIT",
        chat=PHI_MINI_REASONING,
        sampling=Sampling(temperature=0.8, top_p=0.95, max_tokens=32_768),
        context_tokens=131_072,
        starts_in="thinking",
    ),
    CatalogEntry(
        id="phi-4-mini-instruct",
        name="Phi-4-mini-instruct",
        repo="microsoft/Phi-4-mini-instruct",
        revision=None,
        licence="MIT",
        chat=PHI_MINI,
        sampling=Sampling(temperature=0.0, max_tokens=4096),
        context_tokens=131_072,
        starts_in="answer",
    ),
    CatalogEntry(
        id="phi-4-reasoning",
        name="Phi-4-reasoning",
        repo="microsoft/Phi-4-reasoning",
        revision=None,
        licence="MIT",
        chat=PHI_CHATML,
        sampling=Sampling(temperature=0.8, top_p=0.95, max_tokens=16_384),
        context_tokens=32_768,
        starts_in="thinking",
    ),
    CatalogEntry(
        id="phi-4-reasoning-plus",
        name="Phi-4-reasoning-plus",
        repo="microsoft/Phi-4-reasoning-plus",
        revision=None,
        licence="MIT",
        chat=PHI_CHATML,
        sampling=Sampling(temperature=0.8, top_p=0.95, max_tokens=16_384),
        context_tokens=32_768,
        starts_in="thinking",
    ),
)


def find(model_id: str) -> CatalogEntry:
    """Return the entry of a model.

    Raises:
        UnknownModel: The catalogue has no such id.
    """
    for entry in ENTRIES:
        if entry.id == model_id:
            return entry
    known = ", ".join(entry.id for entry in ENTRIES)
    raise UnknownModel(
        "No such model",
        f"Ergo doesn't know a model named “{model_id[:80]}”.",
        f"Known models: {known}.",
    )


def practice_source() -> Path:
    """Return the folder of the practice model's checkpoint that ships with Ergo.

    It lies in the `resources` package, which is beside this one both in a checkout and in an
    installed wheel.

    Raises:
        InstallFailed: This copy of Ergo has no such folder.
    """
    for root in resources.__path__:
        folder = Path(root) / "practice-model"
        if (folder / "config.json").is_file():
            return folder
    raise InstallFailed(
        "The practice model is missing",
        "This copy of Ergo came without its practice model.",
        "Install Ergo again.",
    )
