"""Ergo.app works from nothing but what lies in it: no other package, no home, no network."""

from __future__ import annotations

import json
import re
from importlib.metadata import distributions

from bundle_contents import PACKAGES
from bundle_plan import CONSTRAINTS

from tests.rehearsal.bundle import Bundle


def test_everything_works_in_the_bundle(bundle: Bundle) -> None:
    done = bundle.run(["--self-test"])
    assert done.stderr == ""
    said = json.loads(done.stdout)
    assert done.returncode == 0
    assert said["ok"]
    assert said["version"] == bundle.plan.version


def test_every_package_is_there_at_its_pinned_version(bundle: Bundle) -> None:
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)", CONSTRAINTS.read_text(encoding="utf-8"), re.MULTILINE))
    versions = {_plain(name): version for name, version in pinned.items()}
    found = {_plain(each.name): each.version for each in distributions(path=[str(bundle.root / PACKAGES)])}
    assert {name: version for name, version in found.items() if versions.get(name) != version} == {}
    assert len(found) > 40


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
