"""The tables of topics, named agreements and memberships: shape, spelling, links between rows, names claimed once."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from kg.match.fold import fold

WORLD = Path(__file__).resolve().parents[2] / "kg" / "world"

COLUMNS = {
    "topics": "id,en,ar,aliases_ar,aliases_en,broader,source",
    "agreements": "id,qid,kind,en,ar,aliases_ar,concluded,parties,source",
    "memberships": "member,property,organisation,from,to,source",
}
KINDS = {"Treaty", "Declaration", "Memorandum", "Pact", "Partnership", "Document"}
PROPERTIES = {"memberOf", "founderOf", "observerOf", "dialoguePartnerOf"}

IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
# Arabic letters without tatweel, vowel signs, Persian yeh and kaf, presentation forms or direction marks.
FORM = re.compile(r"[\u0621-\u063a\u0641-\u064a0-9]+(?: [\u0621-\u063a\u0641-\u064a0-9]+)*")

Row = Mapping[str, str]


def rows(name: str) -> list[Row]:
    """The rows of one table of the world data."""
    with (WORLD / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def forms(row: Row) -> list[str]:
    """The Arabic names of a row."""
    return [form for form in (row["ar"], *row["aliases_ar"].split("|")) if form]


TOPICS, AGREEMENTS, MEMBERSHIPS = rows("topics"), rows("agreements"), rows("memberships")
STATES = {row["id"] for row in rows("countries")}
ORGANISATIONS = {row["id"] for row in rows("organisations")}
NAMED = pytest.mark.parametrize("table", [TOPICS, AGREEMENTS], ids=["topics", "agreements"])


@pytest.mark.parametrize("name", COLUMNS)
def test_columns(name: str) -> None:
    with (WORLD / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream))
    assert lines[0] == COLUMNS[name].split(",")
    assert {len(line) for line in lines} == {len(lines[0])}
    assert all(cell == " ".join(cell.split()) for line in lines for cell in line)


def test_the_tables_cover_what_they_should() -> None:
    assert len(TOPICS) >= 450
    assert len(AGREEMENTS) >= 120
    assert len({row["organisation"] for row in MEMBERSHIPS}) >= 30


@NAMED
def test_ids_are_unique_and_well_formed(table: list[Row]) -> None:
    keys = [row["id"] for row in table]
    assert len(keys) == len(set(keys))
    assert [key for key in keys if not IDENTIFIER.fullmatch(key)] == []


@NAMED
def test_spelling(table: list[Row]) -> None:
    for row in table:
        assert all(row[column] for column in ("ar", "en", "source")), row["id"]
        for form in forms(row):
            assert FORM.fullmatch(form), (row["id"], form)
            assert form == unicodedata.normalize("NFC", form), (row["id"], form)
        assert not re.search("[\u0600-\u06ff]", row["en"] + row.get("aliases_en", "")), row["id"]


@NAMED
def test_a_name_belongs_to_one_row(table: list[Row]) -> None:
    claimed = Counter(fold(form) for row in table for form in forms(row))
    assert [form for form, times in claimed.items() if times > 1] == []


def test_a_topic_is_not_named_like_a_thing() -> None:
    known = [row for name in ("countries", "organisations", "places") for row in rows(name)]
    things = {fold(form) for row in known for form in forms(row)}
    agreements = {fold(form) for row in AGREEMENTS for form in forms(row)}
    for table, others in ((TOPICS, things | agreements), (AGREEMENTS, things)):
        assert [(row["id"], form) for row in table for form in forms(row) if fold(form) in others] == []


def test_broader_topics_exist_and_do_not_loop() -> None:
    broader = {row["id"]: row["broader"] for row in TOPICS}
    for start in broader:
        seen, at = {start}, broader[start]
        while at:
            assert at in broader, (start, at)
            assert at not in seen, (start, at)
            seen.add(at)
            at = broader[at]


def test_agreements() -> None:
    for row in AGREEMENTS:
        parties = [party for party in row["parties"].split("|") if party]
        assert row["kind"] in KINDS, row["id"]
        assert DATE.fullmatch(row["concluded"]), row["id"]
        assert len(parties) == len(set(parties)) <= 12, row["id"]
        assert set(parties) <= STATES, row["id"]
        assert not row["qid"] or re.fullmatch("Q[1-9][0-9]*", row["qid"]), row["id"]


def test_memberships_join_known_things() -> None:
    for row in MEMBERSHIPS:
        assert row["member"] in STATES | ORGANISATIONS, row
        assert row["organisation"] in ORGANISATIONS, row
        assert row["property"] in PROPERTIES, row
        assert row["source"], row


def test_memberships_have_sound_dates() -> None:
    for row in MEMBERSHIPS:
        assert all(not row[end] or DATE.fullmatch(row[end]) for end in ("from", "to")), row
        assert not (row["from"] and row["to"]) or row["from"][:4] <= row["to"][:4], row
        assert row["property"] != "founderOf" or not row["to"], row
    keys = Counter((row["member"], row["property"], row["organisation"], row["from"]) for row in MEMBERSHIPS)
    assert [key for key, times in keys.items() if times > 1] == []


def test_members_of_the_unions_of_today() -> None:
    today = Counter(row["organisation"] for row in MEMBERSHIPS if row["property"] == "memberOf" and not row["to"])
    sizes = {"european_union": 27, "nato": 32, "gcc": 6, "arab_league": 22, "african_union": 55, "sco": 10, "g7": 7}
    sizes |= {"asean": 11, "brics": 10, "ecowas": 12, "un": 193}
    assert {key: today[key] for key in sizes} == sizes
