"""The models that Ergo knows: where they come from, how to talk to them, what to expect.

The five of the catalogue, and the form that every other is given too (`custom_models`). Knows nothing of
what is installed (`library`), reads no model and imports no MLX.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import resources
from models.errors import InstallFailed, UnknownModel
from models.messages import RecipeName, Sampling
from models.wording import in_a_row, marked, translate

StartsIn = Literal["undecided", "thinking", "answer"]


@dataclass(frozen=True, slots=True)
class ChatFormat:
    """How the turns of a conversation are marked.

    Attributes:
        turn: What opens a turn, with `{role}` in it; made of special tokens and role names.
        end: The special token that closes a turn.
        house_prompt: The system text that the model's own template always writes; may be empty.
        stop_tokens: The special tokens that end a reply, whatever the model's files say.
    """

    turn: str
    end: str
    house_prompt: str = ""
    stop_tokens: tuple[str, ...] = ()


PHI_MINI = ChatFormat(turn="<|{role}|>", end="<|end|>", stop_tokens=("<|end|>", "<|endoftext|>"))
PRACTICE = replace(PHI_MINI, house_prompt="You are Ergo's practice model.")
PHI_MINI_REASONING = replace(PHI_MINI, house_prompt="Your name is Phi, an AI math expert developed by Microsoft.")
PHI_MINI_INSTRUCT = replace(PHI_MINI, house_prompt="You are a helpful assistant with some tools.")
PHI_CHATML = ChatFormat(
    turn="<|im_start|>{role}<|im_sep|>", end="<|im_end|>", stop_tokens=("<|im_end|>", "<|endoftext|>")
)
PHI_REASONING = replace(
    PHI_CHATML,
    # Word for word what Microsoft trained it with and its template writes, the slip in “backtracing” included.
    house_prompt=(
        "You are Phi, a language model trained by Microsoft to help users. Your role as an assistant involves "
        "thoroughly exploring questions through a systematic thinking process before providing the final precise "
        "and accurate solutions. This requires engaging in a comprehensive cycle of analysis, summarizing, "
        "exploration, reassessment, reflection, backtracing, and iteration to develop well-considered thinking "
        "process. Please structure your response into two main sections: Thought and Solution using the specified "
        "format: <think> {Thought section} </think> {Solution section}. In the Thought section, detail your "
        "reasoning process in steps. Each step should include detailed considerations such as analysing questions, "
        "summarizing relevant findings, brainstorming new ideas, verifying the accuracy of the current steps, "
        "refining any errors, and revisiting previous steps. In the Solution section, based on various attempts, "
        "explorations, and reflections from the Thought section, systematically present the final solution that you "
        "deem correct. The Solution section should be logical, accurate, and concise and detail necessary steps "
        "needed to reach the conclusion. Now, try to solve the following question through the above guidelines:"
    ),
)


@dataclass(frozen=True, slots=True)
class ModelSizes:
    """What a model weighs. Weights only: the files beside them are some 20 MB at most.

    Attributes:
        source_bytes: All of the original's shards.
        largest_file_bytes: The largest of them.
        compact_bytes: After quantizing with that recipe.
        balanced_bytes: After quantizing with that recipe.
        quality_bytes: After quantizing with that recipe.
        kv_bytes_per_token: What one position takes in the KV cache, at 16 bits a number.
    """

    source_bytes: int
    largest_file_bytes: int
    compact_bytes: int
    balanced_bytes: int
    quality_bytes: int
    kv_bytes_per_token: int

    def installed_bytes(self, recipe: RecipeName) -> int:
        """Return the size after quantizing with a recipe."""
        return {
            "compact": self.compact_bytes,
            "balanced": self.balanced_bytes,
            "quality": self.quality_bytes,
        }[recipe]


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One known model.

    Attributes:
        id: The name that the person, the command line and the folder on disk use.
        given_name: What its makers, or whoever has brought it along, call it; in English.
        repo: The repository on the Hugging Face hub; None for a model that doesn't come from there.
        revision: The pinned commit; None while none is pinned: then the newest is taken, and the
            manifest says which that was.
        licence: SPDX identifier; empty where nobody says.
        chat: How turns are marked.
        sampling: What the model's makers recommend, with the default bound of new tokens.
        context_tokens: Positions that a prompt and its answer may use together.
        starts_in: Where a reply without an opening tag begins (see `ThinkingSplitter`).
        sizes: For forecasts, before the hub has been asked.
        installable: Whether this version of Ergo can install it.
        tools: Whether it is offered tools, in the format that Phi-4-mini-instruct was trained with.
    """

    id: str
    given_name: str
    repo: str | None
    revision: str | None
    licence: str
    chat: ChatFormat
    sampling: Sampling
    context_tokens: int
    starts_in: StartsIn
    sizes: ModelSizes
    installable: bool = True
    tools: bool = False

    @property
    def name(self) -> str:
        """The name that is shown."""
        return translate("Models", self.given_name)

    @property
    def default_max_tokens(self) -> int:
        """New tokens of a reply unless the person says otherwise."""
        return self.sampling.max_tokens


_REPO = re.compile(r"\b[\w.-]{1,96}\b/\b[\w.-]{1,96}\b", re.ASCII)

PRACTICE_ID = "practice"
DEFAULT_ID = "phi-4-mini-reasoning"

_PRACTICE_SIZES = ModelSizes(
    source_bytes=6_558_208,
    largest_file_bytes=6_558_208,
    compact_bytes=1_847_808,
    balanced_bytes=2_109_952,
    quality_bytes=2_372_096,
    kv_bytes_per_token=1_024,
)
_MINI_SIZES = ModelSizes(
    source_bytes=7_672_043_520,
    largest_file_bytes=4_900_000_000,
    compact_bytes=2_158_049_280,
    balanced_bytes=2_513_025_024,
    quality_bytes=2_868_000_768,
    kv_bytes_per_token=131_072,
)
_PHI_4_SIZES = ModelSizes(
    source_bytes=29_319_014_400,
    largest_file_bytes=4_950_000_000,
    compact_bytes=8_246_568_960,
    balanced_bytes=9_292_523_520,
    quality_bytes=10_338_478_080,
    kv_bytes_per_token=204_800,
)

ENTRIES: tuple[CatalogEntry, ...] = (
    CatalogEntry(
        id=PRACTICE_ID,
        given_name=marked("Models", "Practice model"),
        repo=None,
        revision=None,
        licence="MIT",
        chat=PRACTICE,
        sampling=Sampling(temperature=0.0, max_tokens=1024),
        context_tokens=2048,
        starts_in="undecided",
        sizes=_PRACTICE_SIZES,
    ),
    CatalogEntry(
        id=DEFAULT_ID,
        given_name="Phi-4-mini-reasoning",
        repo="microsoft/Phi-4-mini-reasoning",
        revision=None,
        licence="MIT",
        chat=PHI_MINI_REASONING,
        sampling=Sampling(temperature=0.8, top_p=0.95, max_tokens=32_768),
        context_tokens=131_072,
        starts_in="thinking",
        sizes=_MINI_SIZES,
    ),
    CatalogEntry(
        id="phi-4-mini-instruct",
        given_name="Phi-4-mini-instruct",
        repo="microsoft/Phi-4-mini-instruct",
        revision=None,
        licence="MIT",
        chat=PHI_MINI_INSTRUCT,
        sampling=Sampling(temperature=0.0, max_tokens=4096),
        context_tokens=131_072,
        starts_in="answer",
        sizes=_MINI_SIZES,
        tools=True,
    ),
    CatalogEntry(
        id="phi-4-reasoning",
        given_name="Phi-4-reasoning",
        repo="microsoft/Phi-4-reasoning",
        revision=None,
        licence="MIT",
        chat=PHI_REASONING,
        sampling=Sampling(temperature=0.8, top_p=0.95, top_k=50, max_tokens=16_384),
        context_tokens=32_768,
        starts_in="thinking",
        sizes=_PHI_4_SIZES,
    ),
    CatalogEntry(
        id="phi-4-reasoning-plus",
        given_name="Phi-4-reasoning-plus",
        repo="microsoft/Phi-4-reasoning-plus",
        revision=None,
        licence="MIT",
        chat=PHI_REASONING,
        sampling=Sampling(temperature=0.8, top_p=0.95, top_k=50, max_tokens=16_384),
        context_tokens=32_768,
        starts_in="thinking",
        sizes=_PHI_4_SIZES,
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
    known = in_a_row(entry.id for entry in ENTRIES)
    raise UnknownModel(
        translate("Errors", "No such model"),
        translate("Errors", "Ergo doesn't know a model named “{name}”.").format(name=model_id[:80]),
        translate("Errors", "Known models: {names}.").format(names=known),
    )


def is_repo_name(name: str) -> bool:
    """Whether a repository of the hub can be called so: `owner/name`, by the hub's own rule."""
    return _REPO.fullmatch(name) is not None and not name.endswith(".git") and "--" not in name and ".." not in name


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
        translate("Errors", "The practice model is missing"),
        translate("Errors", "This copy of Ergo came without its practice model."),
        translate("Errors", "Install Ergo again."),
    )
