"""Is the list of the nouns of verbs sound, and is each verb one, so that its noun is made of one root?"""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from kg.knowledge import load

FOLDER = Path(__file__).parents[2] / "kg" / "lang" / "ar"


@pytest.fixture(scope="module")
def rows() -> list[list[str]]:
    with (FOLDER / "masdars.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_columns(rows: list[list[str]]) -> None:
    assert rows[0] == ["verb", "masdar"]
    assert all(len(row) == 2 and all(cell and cell == cell.strip() for cell in row) for row in rows)


def test_each_verb_is_known(rows: list[list[str]]) -> None:
    listed = [tomllib.loads((FOLDER / name).read_text("utf-8"))["verb"] for name in ("verbs.toml", "families.toml")]
    lemmas = {row["lemma"] for verbs in listed for row in verbs}
    assert sorted({verb for verb, _ in rows[1:]} - lemmas) == []


def test_each_verb_has_one_noun(rows: list[list[str]]) -> None:
    assert [verb for verb, times in Counter(verb for verb, _ in rows[1:]).items() if times > 1] == []


def test_each_verb_is_of_one_root_and_form() -> None:
    made = {(row["lemma"], row["root"], str(row["form"])) for row in load().frames.verb_rows}
    assert [lemma for lemma, times in Counter(lemma for lemma, _, _ in made).items() if times > 1] == []
