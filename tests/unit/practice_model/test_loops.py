"""The practice model's traces, which carry digit by digit, aren't taken for a model that goes round in circles."""

from __future__ import annotations

import json
import random
from itertools import islice
from pathlib import Path

from chat import reply
from curriculum import SKILLS, held_out_problems, training_problems
from tokenizers import Tokenizer

from models.loops import LoopDetector

ROOT = Path(__file__).parents[3]


def test_no_trace_is_taken_for_a_loop() -> None:
    tokenizer = Tokenizer.from_file(str(ROOT / "resources" / "practice-model" / "tokenizer.json"))
    problems = [problem for skill in SKILLS for problem in held_out_problems(skill, 20, seed=5)]
    problems += islice(training_problems(random.Random(5)), 300)
    alarms = []
    for problem in problems:
        detector = LoopDetector()
        # As tokens, as single digits and letters, and three times over: a conversation may do that.
        traces = [tokenizer.encode(reply(problem)).ids, list(reply(problem).encode())]
        alarms += [problem.question for trace in traces if any(detector.add(token) for token in trace * 3)]
    assert len(problems) >= 500
    assert alarms == []


def test_no_wording_is_taken_for_a_loop() -> None:
    for file in sorted((ROOT / "packaging" / "practice_model").glob("*.jsonl")):
        detector = LoopDetector()
        lines = file.read_text(encoding="utf-8").splitlines()
        assert all(json.loads(line) for line in lines)
        assert not any(detector.add(byte) for byte in "\n".join(lines).encode())
