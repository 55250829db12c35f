"""Are the forms that are made of nouns of feeling words for nothing else?"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kg.knowledge import load
from kg.match.fold import fold

WORLD = Path(__file__).resolve().parents[2] / "kg" / "world"


@pytest.mark.parametrize("table", ["countries", "places"])
def test_no_form_names_a_country_or_a_place(table: str) -> None:
    with (WORLD / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    names = {fold(name) for row in rows for name in (row["ar"], *row["aliases_ar"].split("|"))}
    frames = load().frames
    assert len(names) > 100
    assert not (frames.felt | frames.own_feelings) & names


def test_the_important_is_nobodys_pain() -> None:
    forms = load().frames.own_feelings
    assert fold("التزامهم") in forms
    assert fold("المهم") not in forms
