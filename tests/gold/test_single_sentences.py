"""How wide the reading is: single sentences of the greatest breadth of wording, each an article of its own.

A line has the sentence, its day of publication, its gold facts and what would be false, in the format of the shared
scorer but for `doc`.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pyoxigraph import Quad

from kg.evaluate import GoldFact, read_gold, score
from kg.knowledge import Knowledge, load
from kg.model import RawPage
from kg.pipeline import extract
from kg.steps.graph import to_quads
from kg.steps.resolve import resolve

HERE = Path(__file__).parent
SETS = {"practice": HERE, "held_out": HERE / "held_out"}
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
BEHIND = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


class Sentence(NamedTuple):
    """One line of the file."""

    doc: str
    page: RawPage
    facts: list[GoldFact]
    false: list[GoldFact]


def sentences(folder: Path, scratch: Path) -> Iterator[Sentence]:
    for line in (folder / "sentences.jsonl").read_text("utf-8").splitlines():
        told = json.loads(line)
        page = RawPage(identifier=told["doc"], text=told["text"] + BEHIND, meta={"published": told["published"]})
        yield Sentence(told["doc"], page, gold(told, "facts", scratch), gold(told, "false", scratch))


def gold(told: dict[str, Any], field: str, scratch: Path) -> list[GoldFact]:
    """The lines of one field, checked as gold facts are."""
    rows = [{"doc": told["doc"], **row} for row in told[field]]
    path = scratch / f"{field}.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return read_gold(path)


def quads(page: RawPage, knowledge: Knowledge) -> list[Quad]:
    return to_quads(resolve([extract(page, knowledge)]), knowledge)[0]


@pytest.mark.parametrize("name", SETS)
def test_no_kind_falls_below_its_floor(name: str, tmp_path: Path) -> None:
    knowledge = load()
    found: Counter[str] = Counter()
    asserted = 0
    for sentence in sentences(SETS[name], tmp_path):
        counts = score(quads(sentence.page, knowledge), sentence.facts, sentence.false)
        found.update({kind: share.right for kind, share in counts.facts.items()})
        asserted += len(counts.asserted)
    floors = FLOORS[name]["sentences"]
    fallen = {kind: (found[kind], floor) for kind, floor in floors.items() if found[kind] < floor}
    assert fallen == {}, f"(found, floor); all found: {dict(found)}"
    assert asserted <= FLOORS[name]["sentences_asserted"]
