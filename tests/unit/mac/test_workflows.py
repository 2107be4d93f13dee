"""What runs on others' machines is pinned, may do little, and sees no secret that it doesn't need."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from bundle_plan import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def read(path: Path) -> dict[str, Any]:
    said: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return said


def test_there_are_two() -> None:
    assert [path.stem for path in WORKFLOWS] == ["check", "release"]


def test_every_action_is_pinned_by_its_commit_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text(encoding="utf-8"))
    assert used
    assert [line for line in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_it_may_only_read_unless_a_job_says_more(workflow: Path) -> None:
    said = read(workflow)
    assert said["permissions"] == {"contents": "read"}
    assert all(set(job.get("permissions", {})) <= {"contents"} for job in said["jobs"].values())
    assert all(job["timeout-minutes"] <= 120 for job in said["jobs"].values())
    checkouts = [step for job in said["jobs"].values() for step in job["steps"] if "checkout" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_only_a_release_has_secrets_and_only_where_a_person_agreed() -> None:
    check, release = WORKFLOWS
    assert "secrets." not in check.read_text(encoding="utf-8")
    (job,) = read(release)["jobs"].values()
    assert job["environment"] == "release"
    lent = [step["name"] for step in job["steps"] if "secrets." in str(step.get("env", ""))]
    assert lent == ["Put what signs into a keychain of this machine"]


def test_the_notary_s_credentials_are_looked_for_where_they_were_put() -> None:
    (job,) = read(WORKFLOWS[1])["jobs"].values()
    (put,) = (step["run"] for step in job["steps"] if "store-credentials" in step.get("run", ""))
    (built,) = (step["env"] for step in job["steps"] if step.get("run") == "make app")
    assert 'keychain="$RUNNER_TEMP/release.keychain-db"' in put
    assert '--keychain "$keychain" --key ' in put
    assert built["ERGO_NOTARY_KEYCHAIN"] == "${{ runner.temp }}/release.keychain-db"


def test_no_text_from_outside_gets_into_a_command(workflow: Path) -> None:
    commands = [step.get("run", "") for job in read(workflow)["jobs"].values() for step in job["steps"]]
    assert [command for command in commands if "${{" in command] == []


def test_a_release_lets_through_what_was_tested() -> None:
    (job,) = read(WORKFLOWS[1])["jobs"].values()
    commands = [step.get("run", "") for step in job["steps"]]
    tested, built, published = (
        next(place for place, command in enumerate(commands) if words in command)
        for words in ("make test", "make app", "gh release create")
    )
    assert tested < built < published
    assert "--draft" in commands[published]
