"""How good the reading is: what `floors.toml` pins may rise, never fall in silence."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pyoxigraph import RdfFormat, serialize

from kg.evaluate import read_gold, score
from kg.pipeline import build

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
SETS = {"practice": HERE, "held_out": HERE / "held_out"}


class Found(NamedTuple):
    """By kind: gold facts found, slots right, and distractors asserted."""

    facts: Mapping[str, int]
    slots: Mapping[str, int]
    asserted: Mapping[str, int]


@pytest.fixture(scope="module", params=SETS)
def measured(request: pytest.FixtureRequest) -> tuple[str, Found]:
    folder = SETS[request.param]
    built = build([str(folder / "articles")])
    assert built.left_out == ()
    found = score(built.quads, read_gold(folder / "facts"), read_gold(folder / "distractors"))
    slots: Counter[str] = Counter()
    for (kind, _), share in found.slots.items():
        slots[kind] += share.right
    facts = {kind: share.right for kind, share in found.facts.items()}
    return request.param, Found(facts, slots, Counter(fact.kind for fact in found.asserted))


@pytest.mark.parametrize("what", ["facts", "slots"])
def test_no_kind_falls_below_its_floor(measured: tuple[str, Found], what: str) -> None:
    name, found = measured
    fallen = below(getattr(found, what), FLOORS[name][what])
    assert fallen == {}, f"{name}, {what}: (found, floor) of {fallen}"


def test_no_more_distractors_are_asserted(measured: tuple[str, Found]) -> None:
    """What a careless reader would assert; the totals alone, so that the held-out articles stay unread."""
    name, found = measured
    ceilings = FLOORS[name]["asserted"]
    assert {kind: n for kind, n in found.asserted.items() if n > ceilings.get(kind, 0)} == {}


def test_every_kind_has_a_floor(measured: tuple[str, Found]) -> None:
    name, found = measured
    assert set(FLOORS[name]["facts"]) == set(found.facts)


def below(found: Mapping[str, int], floors: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    return {kind: (found.get(kind, 0), floor) for kind, floor in floors.items() if found.get(kind, 0) < floor}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the scorer that comes with the gold says of the real articles."""
    if not SHARED.is_dir():
        pytest.skip("the real articles and their gold facts are not beside this checkout (../shared is absent)")
    graph = tmp_path_factory.mktemp("shared") / "graph.nq"
    built = build([str(SHARED / "seeds")])
    assert built.left_out == ()
    graph.write_bytes(serialize(built.quads, format=RdfFormat.N_QUADS) or b"")
    gold = SHARED / "evaluation"
    command = [
        sys.executable,
        str(gold / "score.py"),
        "--json",
        "--gold",
        str(gold / "seeds.gold.jsonl"),
        "--distractors",
        str(gold / "seeds.distractors.jsonl"),
        str(graph),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    return dict(json.loads(done.stdout))


def test_the_real_articles(shared: dict[str, Any]) -> None:
    found = {kind: told["found"] for kind, told in shared["tally"].items()}
    assert below(found, FLOORS["shared"]["facts"]) == {}


def test_no_distractor_of_the_real_articles_is_asserted(shared: dict[str, Any]) -> None:
    assert shared["asserted"] == []
