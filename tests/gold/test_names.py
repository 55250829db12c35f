"""How well the people, organisations and places that an article names are found: recall, precision and F1.

Gold is in `names/`, a line for each thing named in the news part of an article, with the forms by which it may be
known. What the reader adds on its own, such as the state of an office or of "his country", is neither right nor wrong.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from kg.evaluate.names import key as folded
from kg.knowledge import Knowledge, load
from kg.model import Linked, RawPage
from kg.pipeline import stages
from kg.steps.read import read

HERE = Path(__file__).parent
SETS = {"practice": HERE, "held_out": HERE / "held_out"}
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
KINDS = {"person": "person", "organization": "organisation", "place": "place", "country": "place"}
ADDED = frozenset({"role", "possessive", "two_states", "two_sides"})


class Share(NamedTuple):
    """Gold names found of so many, and things found that gold has of so many."""

    found: int
    gold: int
    right: int
    told: int

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision, from 0 to 1."""
        return 2 * self.found * self.right / (self.found * self.told + self.right * self.gold)


def things(linked: Linked) -> dict[str, str]:
    """Each thing that an article names or gives an office of or to, with how it came to be there."""
    found: dict[str, str] = {}
    for sentence in linked.sentences:
        for item in sentence.items:
            found.update((k, item.why) for k in item.keys if k.partition(":")[0] in KINDS and k not in found)
    for sentence in linked.sentences:
        for role in sentence.roles:
            found.update((k, "role") for k in (role.person, role.of) if k.partition(":")[0] in KINDS and k not in found)
    return found


def forms(key: str, linked: Linked, knowledge: Knowledge) -> set[str]:
    """All names of a thing, folded."""
    names = {*linked.names.get(key, ()), key.partition("~")[2].replace("_", " ")}
    if thing := knowledge.world.things.get(key):
        names |= {thing.ar, thing.en or "", thing.qid or "", *thing.aliases}
    if made := linked.made.get(key):
        names.add(made.label)
    return {folded(name) for name in names if name}


def measure(folder: Path) -> dict[str, Share]:
    """The shares of each kind over all articles with gold names."""
    knowledge = load()
    found: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for path in sorted((folder / "names").glob("*.jsonl")):
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        (article,) = (folder / "articles").glob(f"{path.stem}.*")
        (page,) = (page for page in read(article) if isinstance(page, RawPage))
        linked = stages(page, knowledge).linked
        here = things(linked)
        known = {key: forms(key, linked, knowledge) for key in here}
        hit: set[str] = set()
        for line in lines:
            wanted = {folded(form) for form in line["name"]}
            same = {key for key, names in known.items() if names & wanted}
            gold[line["kind"]] += 1
            found[line["kind"]] += bool(same)
            hit |= same
        for key, why in here.items():
            if key in hit or why not in ADDED:
                kind = KINDS[key.partition(":")[0]]
                told[kind] += 1
                right[kind] += key in hit
    return {kind: Share(found[kind], gold[kind], right[kind], told[kind]) for kind in sorted(gold)}


@pytest.mark.parametrize("name", SETS)
def test_names_do_not_fall_below_their_floor(name: str) -> None:
    shares = measure(SETS[name])
    reached = {kind: round(100 * share.f1) for kind, share in shares.items()}
    floors = FLOORS[name]["names"]
    assert set(reached) == set(floors)
    assert {kind: (reached[kind], floor) for kind, floor in floors.items() if reached[kind] < floor} == {}, shares
