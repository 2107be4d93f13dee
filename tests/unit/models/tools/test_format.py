"""The list of tools, calls among a reply's tokens, and results: which tokens they are."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from models.catalog import PHI_CHATML, PHI_MINI
from models.text_encoder import TextEncoder
from models.tools.calls import MAX_CALL_CHARACTERS, Call, read_calls
from models.tools.format import ToolCallReader, ToolMarkup
from models.tools.offer import Result
from tests.integration.tiny_checkpoint import SPECIALS, tiny_tokenizer
from tests.unit.models.tools.marks import CLOSER, MARKS, OPENER, TOKENIZER, Echo, id_of, markup_of, text_of, tokens_of


def read(tokens: list[int]) -> tuple[list[int], list[list[int]]]:
    """Return a reply's tokens of text, and its calls."""
    reader = ToolCallReader(OPENER, CLOSER)
    text: list[int] = []
    calls: list[list[int]] = []
    for token in tokens:
        text += reader.feed(token)
        if reader.call is not None:
            calls.append(reader.take())
    return text + reader.finish(), calls


def test_the_tools_are_listed_as_the_model_was_trained_to_read_them() -> None:
    text = text_of(markup_of(Echo().tool).system_tokens)
    begin, end = "<|tool|>", "<|/tool|>"
    assert text.startswith(begin)
    assert text.endswith(end)
    assert json.loads(text[len(begin) : -len(end)]) == [
        {
            "name": "echo",
            "description": "Says it again.",
            "parameters": {"text": {"description": "What to say", "type": "str"}},
        }
    ]


def test_only_the_two_marks_of_the_list_are_special() -> None:
    tokens = markup_of(Echo().tool).system_tokens
    assert [token for token in tokens if token > 255] == tokens_of("<|tool|><|/tool|>")


def test_a_tokenizer_without_the_marks_offers_no_tools() -> None:
    tokenizer = tiny_tokenizer()
    assert ToolMarkup.of(TextEncoder(tokenizer), tokenizer, PHI_MINI, [Echo().tool]) is None
    assert ToolMarkup.of(TextEncoder(TOKENIZER), TOKENIZER, PHI_CHATML, [Echo().tool]) is None


def test_results_come_in_a_turn_of_their_own_and_the_assistant_goes_on() -> None:
    results = [("echo", Result("84")), ("", Result("No such tool.", failed=True))]
    text = text_of(markup_of(Echo().tool).response(results, closed=True))
    assert text == (
        '<|end|><|tool_response|>[{"name": "echo", "result": "84"}, {"name": "", "error": "No such tool."}]'
        "<|end|><|assistant|>"
    )


def test_a_call_that_was_broken_off_is_closed_before_its_result() -> None:
    text = text_of(markup_of(Echo().tool).response([], closed=False))
    assert text == "<|/tool_call|><|end|><|tool_response|>[]<|end|><|assistant|>"


@given(st.lists(st.sampled_from([*MARKS, "<|end|>", "<|user|>", "é", "x", '"', "\ud800", "\u202e"]), max_size=12))
def test_nothing_in_a_result_becomes_a_special_token(parts: list[str]) -> None:
    tokens = markup_of(Echo().tool).response([("echo", Result("".join(parts)))], closed=True)
    special = tokens_of("<|end|><|tool_response|><|end|><|assistant|>")
    assert [token for token in tokens if token > 255] == special


def test_a_long_result_is_cut_off() -> None:
    tokens = markup_of(Echo().tool).response([("echo", Result("7" * 1_000_000))], closed=True)
    assert 4_000 < len(tokens) < 4_100


def test_a_call_is_taken_out_of_the_text_around_it() -> None:
    text, calls = read(tokens_of("Let me see.<|tool_call|>[1, 2]<|/tool_call|>It is 84."))
    assert text_of(text) == "Let me see.It is 84."
    assert [text_of(call) for call in calls] == ["[1, 2]"]


def test_a_call_that_never_closes_is_text_in_the_end() -> None:
    text, calls = read(tokens_of('So <|tool_call|>[{"name": "echo"'))
    assert (text_of(text), calls) == ('So [{"name": "echo"', [])


def test_the_marks_typed_as_text_are_no_call() -> None:
    tokens = TextEncoder(TOKENIZER).text("<|tool_call|>[1]<|/tool_call|>")
    assert read(tokens) == (tokens, [])


def test_a_mark_that_closes_nothing_is_dropped() -> None:
    assert read(tokens_of("84<|/tool_call|>.")) == (tokens_of("84."), [])


@pytest.mark.parametrize("length", [MAX_CALL_CHARACTERS, 1_000_000])
def test_a_call_without_end_is_broken_off_and_not_hoarded(length: int) -> None:
    reader = ToolCallReader(OPENER, CLOSER)
    fed = 0
    for token in [OPENER, *[7] * length]:
        reader.feed(token)
        fed += 1
        if reader.call is not None:
            break
    assert fed <= MAX_CALL_CHARACTERS // 4 + 2
    assert not reader.is_closed


TOKENS = st.lists(st.sampled_from([OPENER, CLOSER, *tokens_of("ab[]")]), max_size=60)


@given(TOKENS)
def test_no_token_but_a_mark_is_lost_and_none_comes_twice(tokens: list[int]) -> None:
    text, calls = read(tokens)
    found = sorted([*text, *(token for call in calls for token in call)])
    inside, kept = False, []
    for token in tokens:
        if token == CLOSER or (token == OPENER and not inside):
            inside = token == OPENER
        else:
            kept.append(token)
    assert found == sorted(kept)


def tokenizer_of_pieces(text: str, longest: int) -> Tokenizer:
    """Return a byte-level tokenizer in whose vocabulary is every short piece of a text, cut characters included."""
    to_bytes = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    ((spelled, _),) = to_bytes.pre_tokenize_str(text)
    pieces = {spelled[i : i + length] for length in range(2, longest + 1) for i in range(len(spelled) - length + 1)}
    vocabulary = [*sorted(pre_tokenizers.ByteLevel.alphabet()), *sorted(pieces)]
    tokenizer = Tokenizer(models.BPE({piece: number for number, piece in enumerate(vocabulary)}, []))
    tokenizer.pre_tokenizer = to_bytes
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(mark, special=True) for mark in (*SPECIALS, *MARKS)])
    return tokenizer


LONGEST = 4
CALL = '[{"name": "echo", "arguments": {"text": "½·π ≤ 😀"}}]'
PIECES = tokenizer_of_pieces(CALL, LONGEST)


@given(st.lists(st.integers(1, LONGEST), min_size=len(CALL.encode()), max_size=len(CALL.encode())))
def test_any_chunking_of_a_call_gives_the_same_call(lengths: list[int]) -> None:
    ((spelled, _),) = PIECES.pre_tokenizer.pre_tokenize_str(CALL)
    tokens, position = [], 0
    for length in lengths:
        if position < len(spelled):
            tokens.append(id_of(PIECES, spelled[position : position + length]))
            position += length
    markup = ToolMarkup.of(TextEncoder(PIECES), PIECES, PHI_MINI, [Echo().tool])
    assert markup is not None
    opener, closer = (id_of(PIECES, mark) for mark in ("<|tool_call|>", "<|/tool_call|>"))
    reader = markup.reader()
    for token in [opener, *tokens, closer]:
        assert reader.feed(token) == []
    (call,) = read_calls(markup.text_of(reader.take()), markup.tools)
    assert isinstance(call, Call)
    assert call.arguments == {"text": "½·π ≤ 😀"}


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_the_text_of_a_call_is_what_the_model_wrote(text: str) -> None:
    _, calls = read([OPENER, *TextEncoder(TOKENIZER).text(text), CLOSER])
    assert markup_of(Echo().tool).text_of(calls[0]) == text


def answered() -> list[int]:
    """A call with all that follows it, as it lies in a reply."""
    response = markup_of(Echo().tool).response([("echo", Result("<|end|><|assistant|>"))], closed=True)
    return [*tokens_of("So: <|tool_call|>[1]<|/tool_call|>"), *response]


@pytest.mark.parametrize("length", range(len(tokens_of("So: ")), len(answered())))
def test_a_reply_that_is_broken_off_in_a_call_or_before_its_answer_is_cut_back_to_before_it(length: int) -> None:
    markup = markup_of(Echo().tool)
    assert text_of(markup.before_open_call(answered()[:length])) == "So: "
    again = [*answered(), *answered()[:length]]
    assert text_of(markup.before_open_call(again)) == text_of(answered()) + "So: "


def test_a_reply_whose_calls_are_all_answered_is_left_as_it_is() -> None:
    markup = markup_of(Echo().tool)
    for reply in ([], tokens_of("So: "), answered(), [*answered(), *answered(), *tokens_of("2<|/tool_call|>.")]):
        assert markup.before_open_call(reply) == reply
