"""What crosses the engine's thread: commands in, events out.

Frozen dataclasses of plain Python values, so that no lazy MLX array can travel
with them (arrays belong to the thread that built them). Knows no MLX and no Qt.
Every command and event carries the `request_id` of the request it belongs to;
whoever receives an event of a request that is over drops it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Channel = Literal["thinking", "answer"]
Role = Literal["system", "user", "assistant"]
FinishReason = Literal["stop", "length", "cancelled", "memory"]
ClosedBy = Literal["", "model", "budget", "person"]
ResumeMode = Literal["go-on", "think-longer"]
RecipeName = Literal["compact", "balanced", "quality"]
Stage = Literal["download", "verify", "quantize", "self-test", "load"]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation. An assistant's `content` is the bare answer, without thoughts."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen.

    Attributes:
        temperature: 0 is greedy.
        top_p: Nucleus mass in (0, 1]; 1 keeps everything.
        top_k: Only so many of the likeliest tokens are drawn from; 0 keeps all.
        min_p: Tokens less likely than this share of the likeliest are left out; 0 keeps all.
        seed: Same seed, same machine, same conversation: same answer. None draws a fresh one.
        max_tokens: Upper bound of generated tokens, thoughts included.
        thinking_budget: Tokens after which the thinking block is closed for the model; 0 lets it answer at
            once, None is no bound.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    min_p: float = 0.0
    seed: int | None = None
    max_tokens: int = 2048
    thinking_budget: int | None = None


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A loaded model, as the window shows it."""

    model_id: str
    name: str
    bits: int | None
    context_tokens: int
    size_bytes: int
    recipe: str = ""
    """How it was quantized, as its manifest says; empty where that isn't known."""


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """The statistics of one finished generation (see `done` in the contract of the command line)."""

    model: str
    adapter: str | None
    finish_reason: FinishReason
    prompt_tokens: int
    cached_tokens: int
    thinking_tokens: int
    answer_tokens: int
    ttft_s: float
    prompt_tps: float
    generation_tps: float
    peak_memory_bytes: int
    context_tokens: int
    """Positions in use when the generation ended: prompt and generated tokens."""
    ended_in: Channel = "answer"
    """Where the last token went: `thinking` when the reply broke off in its thoughts."""
    thinking_closed_by: ClosedBy = ""
    """Who ended the thoughts; empty if there were none, or they were never ended."""
    seed: int | None = None
    """What the tokens were really drawn with; None where nothing was left to chance."""
    recipe: str = ""
    """How the model was quantized that has really answered; empty where that isn't known."""
    adapter_strength: float | None = None
    """How much of the adapter was in force; None where none was."""


STRONGEST = 2.0
"""The largest strength of an adapter; the smallest is 0."""


@dataclass(frozen=True, slots=True)
class AdapterUse:
    """An adapter that is to be in force, and how much of it.

    Attributes:
        name: Of the library; or the absolute path of a folder, file or archive that isn't in it.
        strength: 1 is as it was trained, 0 changes nothing, 2 (`STRONGEST`) is twice as much; between these.
    """

    name: str
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Resume:
    """A reply that was broken off and goes on.

    Attributes:
        thinking: Its thoughts so far, without tags.
        answer: Its answer so far.
        mode: `go-on` continues where it ended: in the thoughts if there is no answer yet. `think-longer`
            drops the answer, lets the model doubt, and goes on with the thoughts.
    """

    thinking: str
    answer: str
    mode: ResumeMode = "go-on"


# --- commands -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoadModel:
    """Load a model of the library, by id; the practice model is installed first if need be.

    Attributes:
        recipe: With another recipe than this one the practice model is installed anew; None takes it as it is.
        force: Load it even if it doesn't seem to fit into the memory that is free.
    """

    request_id: int
    model_id: str
    recipe: RecipeName | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class InstallModel:
    """Download a model, quantize it, try it, and commit it to the library; or go on with that.

    Attributes:
        recipe: None chooses one that fits this machine, or keeps that of an installation under way.
        source: A folder, or `REPO` or `REPO@REVISION` on the hub, instead of the catalogue's; None is the catalogue's.
        keep_source: Keep the original shards beside the model.
    """

    request_id: int
    model_id: str
    recipe: RecipeName | None = None
    source: str | None = None
    keep_source: bool = False


@dataclass(frozen=True, slots=True)
class VerifyModel:
    """Read every byte of an installed model and compare it with its manifest."""

    request_id: int
    model_id: str


@dataclass(frozen=True, slots=True)
class RemoveModel:
    """Take a model off the disk, what is left of an unfinished installation included.

    Attributes:
        unfinished_only: Leave the model itself, and discard only what an unfinished installation has left.
    """

    request_id: int
    model_id: str
    unfinished_only: bool = False


@dataclass(frozen=True, slots=True)
class Generate:
    """Answer the last user message of a conversation with the loaded model.

    Attributes:
        resume: The reply to that message that goes on; None begins a new one.
        adapter: What is to be in force meanwhile; None is the bare model.
    """

    request_id: int
    messages: tuple[Message, ...]
    sampling: Sampling = field(default_factory=Sampling)
    resume: Resume | None = None
    adapter: AdapterUse | None = None


@dataclass(frozen=True, slots=True)
class CountContext:
    """Count what the loaded model has before it in a conversation in which nobody asks anything just now.

    Attributes:
        messages: The conversation, ending with the last question.
        reply: What was replied to that.
        max_tokens: New tokens that were allowed for it.
    """

    request_id: int
    messages: tuple[Message, ...]
    reply: Resume
    max_tokens: int


@dataclass(frozen=True, slots=True)
class AddAdapter:
    """Take an adapter into the library: recognised, proven sound and copied.

    Attributes:
        path: A folder, a `.safetensors` with its config beside it, or a zip of either.
        name: What it is to be called; empty follows from the path.
    """

    request_id: int
    path: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class RemoveAdapter:
    """Take an adapter out of the library; until Ergo ends, or another one is removed, it can be put back."""

    request_id: int
    name: str


@dataclass(frozen=True, slots=True)
class RestoreAdapter:
    """Put the adapter back that was removed last."""

    request_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Unload:
    """Drop the model and its caches, give the memory back."""

    request_id: int


@dataclass(frozen=True, slots=True)
class AnswerNow:
    """End the thoughts of a running generation; they are closed for the model, and opened no more."""


@dataclass(frozen=True, slots=True)
class ThinkingBudget:
    """Bound the thoughts of a running generation anew; None is no bound, fewer than there are ends them now."""

    tokens: int | None


Steering = AnswerNow | ThinkingBudget
"""What can be said to a running generation, past the queue."""

Command = (
    LoadModel
    | InstallModel
    | VerifyModel
    | RemoveModel
    | Generate
    | CountContext
    | Unload
    | AddAdapter
    | RemoveAdapter
    | RestoreAdapter
)


# --- events ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load or an install has come.

    `total_bytes` is 0 while it isn't known; `bytes_per_s` and `eta_s` (seconds left) are None then.
    """

    request_id: int
    stage: Stage
    done_bytes: int
    total_bytes: int
    bytes_per_s: float | None = None
    eta_s: float | None = None


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The model is in memory and answers the next `Generate`."""

    request_id: int
    info: ModelInfo


@dataclass(frozen=True, slots=True)
class ModelUnloaded:
    """No model is in memory."""

    request_id: int


@dataclass(frozen=True, slots=True)
class ModelInstalled:
    """The model lies in the library and can be loaded."""

    request_id: int
    model_id: str


@dataclass(frozen=True, slots=True)
class ModelVerified:
    """Every byte of the model is what was committed."""

    request_id: int
    model_id: str


@dataclass(frozen=True, slots=True)
class ModelRemoved:
    """Nothing of the model is left on the disk."""

    request_id: int
    model_id: str


@dataclass(frozen=True, slots=True)
class AdapterAdded:
    """The adapter lies in the library, under this name.

    `is_new`: False where the very same one was there already.
    """

    request_id: int
    name: str
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class AdapterRemoved:
    """The adapter isn't in the library any more; it can be put back."""

    request_id: int
    name: str


@dataclass(frozen=True, slots=True)
class AdapterRestored:
    """The adapter is in the library again."""

    request_id: int
    name: str


@dataclass(frozen=True, slots=True)
class PrefillProgress:
    """`done` of `total` prompt tokens have been read.

    `reread`: it is the whole sequence that is read back, for it has outgrown LongRoPE's short regime.
    """

    request_id: int
    done: int
    total: int
    reread: bool = False


@dataclass(frozen=True, slots=True)
class ContextPlanned:
    """What the model is given to read, in tokens; comes once, before it reads.

    Attributes:
        system_tokens: Instructions.
        history_tokens: Earlier questions and answers.
        question_tokens: The question, and what goes on of its reply.
        dropped_turns: So many earlier turns don't fit and are left out, or lose their answer, as the first may.
        cached_tokens: Of all that, what needn't be read again.
    """

    request_id: int
    system_tokens: int
    history_tokens: int
    question_tokens: int
    dropped_turns: int
    cached_tokens: int


@dataclass(frozen=True, slots=True)
class ContextCounted:
    """How many tokens each part of a conversation takes; see `ContextPlanned` for those before the reply.

    Attributes:
        thinking_tokens: Thoughts of the last reply.
        answer_tokens: Its answer.
    """

    request_id: int
    system_tokens: int
    history_tokens: int
    question_tokens: int
    thinking_tokens: int
    answer_tokens: int
    dropped_turns: int


@dataclass(frozen=True, slots=True)
class LoopNoticed:
    """The model has begun to repeat itself. Comes at most once a generation."""

    request_id: int


@dataclass(frozen=True, slots=True)
class MemoryLow:
    """Memory will not last for the rest of this generation. Comes at most once; the generation goes on while it can."""

    request_id: int
    available_bytes: int
    needed_bytes: int


@dataclass(frozen=True, slots=True)
class TextDelta:
    """New text of one channel; `tokens` is how many tokens it took (0 for text that was held back)."""

    request_id: int
    channel: Channel
    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class GenerationFinished:
    """The generation ended by itself, by its bound, or by cancelling."""

    request_id: int
    stats: GenerationStats


@dataclass(frozen=True, slots=True)
class RequestFailed:
    """The request could not be carried out. Whatever was streamed before stays valid.

    `overridable`: the same command with `force` may do it nevertheless.
    """

    request_id: int
    title: str
    detail: str
    hint: str
    overridable: bool = False


@dataclass(frozen=True, slots=True)
class RequestCancelled:
    """A request that isn't a generation was cancelled; a cancelled generation ends in `GenerationFinished`."""

    request_id: int


LastEvent = (
    ModelLoaded
    | ModelUnloaded
    | ModelInstalled
    | ModelVerified
    | ModelRemoved
    | AdapterAdded
    | AdapterRemoved
    | AdapterRestored
    | GenerationFinished
    | ContextCounted
    | RequestFailed
    | RequestCancelled
)
"""Every request ends in exactly one of these; from then on its id is free."""

Event = Progress | ContextPlanned | PrefillProgress | TextDelta | LoopNoticed | MemoryLow | LastEvent
