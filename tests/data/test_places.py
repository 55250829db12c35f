"""The tables of states and places: shape, spelling, links between rows, and names that only one row may claim."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from kg.match.fold import fold

ROOT = Path(__file__).resolve().parents[2]
WORLD = ROOT / "kg" / "world"
IDENTITY = ROOT.parent / "shared" / "identity"

COUNTRY_COLUMNS = [
    "id", "qid", "en", "ar", "aliases_ar", "aliases_en", "nisba", "nisba_plural", "capital", "metonyms", "ambiguous",
    "source", "as_of",
]  # fmt: skip
PLACE_COLUMNS = [
    "id", "qid", "kind", "en", "ar", "aliases_ar", "country", "capital_of", "within", "ambiguous", "source",
]  # fmt: skip

FORMER_STATES = {"SUN", "YUG", "CSK"}
# Uninhabited lands and small territories for which Arabic has no adjective in use.
WITHOUT_NISBA = {
    "ATA", "ATF", "BES", "BLM", "BVT", "CCK", "CXR", "HMD", "IMN", "MAF", "SGS", "SHN", "SPM", "SXM", "TCA", "UMI",
    "VGB", "VIR", "WLF",
}  # fmt: skip
# No seat (ATA, BES, BVT, HMD, TKL, UMI), a city that is the state itself (one thing, one row), a disputed seat
# (ISR, PSE: what the press uses for their governments stands in `metonyms`), or a state that is no more.
WITHOUT_CAPITAL = {
    "ATA", "BES", "BVT", "HMD", "TKL", "UMI", "GIB", "HKG", "MAC", "MCO", "SGP", "VAT", "ISR", "PSE",
} | FORMER_STATES  # fmt: skip
# The vowel sign is what tells the country from the capital of Jordan.
VOWELLED = {"عُمان"}

PERSIAN = "\u06a9\u06cc\u06c0\u06c1\u06d5\u067e\u0686\u0698\u06af"
STRAY = re.compile(
    rf"[{PERSIAN}\u0640\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00a0\ufb50-\ufdff\ufe70-\ufefe\u0660-\u0669]"
)
VOWELS = re.compile("[\u064b-\u065f\u0670]")
ARABIC = re.compile("[\u0621-\u064a]")
ARABIC_COLUMNS = ("ar", "aliases_ar", "nisba", "nisba_plural", "metonyms", "ambiguous")

Row = Mapping[str, str]


def read(path: Path) -> tuple[list[str], list[Row]]:
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        found = list(reader)
        return list(reader.fieldnames or ()), list(found)


def parts(row: Row, *columns: str) -> list[str]:
    return [part for column in columns for part in row.get(column, "").split("|") if part]


COUNTRY_HEADER, COUNTRIES = read(WORLD / "countries.csv")
PLACE_HEADER, PLACES = read(WORLD / "places.csv")
COUNTRY_IDS = {row["id"] for row in COUNTRIES}
PLACE_BY_ID = {row["id"]: row for row in PLACES}


def identity(name: str) -> list[Row]:
    path = IDENTITY / name
    if not path.exists():
        pytest.skip(f"shared reference data not found next to the project: shared/identity/{name}")
    return read(path)[1]


def claims(rows: Iterable[Row], *columns: str) -> dict[str, list[tuple[str, bool]]]:
    """For every folded form, the rows that claim it, each with whether it says that the form is ambiguous."""
    found: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for row in rows:
        ambiguous = {fold(form) for form in parts(row, "ambiguous")}
        for form in {fold(form) for form in parts(row, *columns)}:
            found[form].append((row["id"], form in ambiguous))
    return found


def contested(found: Mapping[str, list[tuple[str, bool]]]) -> dict[str, list[str]]:
    """Forms that more than one row claims as its plain reading."""
    return {
        form: [key for key, _ in owners]
        for form, owners in found.items()
        if len(owners) > 1 and sum(not ambiguous for _, ambiguous in owners) > 1
    }


def test_columns() -> None:
    assert COUNTRY_HEADER == COUNTRY_COLUMNS
    assert PLACE_HEADER == PLACE_COLUMNS
    assert not [row for row in [*COUNTRIES, *PLACES] if None in row or None in row.values()]


def test_ids_are_unique_and_well_formed() -> None:
    assert len(COUNTRY_IDS) == len(COUNTRIES)
    assert len(PLACE_BY_ID) == len(PLACES)
    assert all(re.fullmatch("[A-Z]{3}", key) for key in COUNTRY_IDS)
    assert all(re.fullmatch("[a-z][a-z0-9]*(_[a-z0-9]+)*", key) for key in PLACE_BY_ID)
    qids = [row["qid"] for row in [*COUNTRIES, *PLACES] if row["qid"]]
    assert len(qids) == len(set(qids))
    assert all(re.fullmatch("Q[1-9][0-9]*", qid) for qid in qids)


def test_the_tables_cover_what_they_should() -> None:
    assert len(COUNTRIES) == 253
    assert sum(row["kind"] == "City" for row in PLACES) >= 700
    assert {row["kind"] for row in PLACES} == {"City", "Place"}


@pytest.mark.parametrize("rows", [COUNTRIES, PLACES], ids=["countries", "places"])
def test_spelling(rows: list[Row]) -> None:
    for row in rows:
        assert all(row[column] for column in ("ar", "en", "source")), row["id"]
        for form in parts(row, *ARABIC_COLUMNS):
            where = (row["id"], form)
            assert ARABIC.search(form), where
            assert not STRAY.search(form), where
            assert form in VOWELLED or not VOWELS.search(form), where
            assert form == " ".join(form.split()), where
            assert form == unicodedata.normalize("NFC", form), where
        for column in ("en", "aliases_en"):
            assert not ARABIC.search(row.get(column, "")), row["id"]


@pytest.mark.parametrize("rows", [COUNTRIES, PLACES], ids=["countries", "places"])
def test_no_row_repeats_a_name(rows: list[Row]) -> None:
    for row in rows:
        for columns in (("ar", "aliases_ar"), ("nisba", "nisba_plural"), ("metonyms",), ("ambiguous",)):
            keys = [fold(form) for form in parts(row, *columns)]
            assert len(keys) == len(set(keys)), (row["id"], columns)


@pytest.mark.parametrize("rows", [COUNTRIES, PLACES], ids=["countries", "places"])
def test_ambiguous_forms_are_forms_of_their_row(rows: list[Row]) -> None:
    for row in rows:
        known = {fold(form) for form in parts(row, "ar", "aliases_ar", "nisba", "nisba_plural", "metonyms")}
        assert {fold(form) for form in parts(row, "ambiguous")} <= known, row["id"]


def test_every_state_has_an_adjective_and_a_capital() -> None:
    assert {row["id"] for row in COUNTRIES if not row["nisba"]} == WITHOUT_NISBA
    assert {row["id"] for row in COUNTRIES if not row["capital"]} == WITHOUT_CAPITAL
    assert not [n for row in COUNTRIES for n in parts(row, "nisba") if not fold(n).endswith("ي") and n != "كازاخ"]


def test_capitals_agree_in_both_tables() -> None:
    stated = {(row["capital"], row["id"]) for row in COUNTRIES if row["capital"]}
    assert stated == {(row["id"], row["capital_of"]) for row in PLACES if row["capital_of"]}
    assert all(PLACE_BY_ID[place]["country"] == country for place, country in stated)


def test_places_lie_somewhere_that_exists() -> None:
    for row in PLACES:
        assert not row["country"] or row["country"] in COUNTRY_IDS, row["id"]
        assert not row["within"] or row["within"] in PLACE_BY_ID, row["id"]
        if row["within"]:
            outer = PLACE_BY_ID[row["within"]]["country"]
            assert row["within"] != row["id"]
            assert outer in ("", row["country"]) or not row["country"], row["id"]
        # the one city whose state is disputed
        assert row["country"] or row["kind"] == "Place" or row["id"] == "jerusalem", row["id"]


def test_states_that_one_name_means_exist() -> None:
    header, together = read(WORLD / "states_together.csv")
    assert header == ["id", "en", "ar", "aliases_ar", "states", "source"]
    assert len({row["id"] for row in together} | set(PLACE_BY_ID)) == len(together) + len(PLACES)
    for row in together:
        states = parts(row, "states")
        assert states == sorted(set(states)), row["id"]
        assert len(states) > 1, row["id"]
        assert set(states) <= COUNTRY_IDS, row["id"]


def test_one_name_one_thing() -> None:
    together = read(WORLD / "states_together.csv")[1]
    assert contested(claims([*COUNTRIES, *PLACES, *together], "ar", "aliases_ar")) == {}


def test_one_adjective_one_state() -> None:
    assert contested(claims(COUNTRIES, "nisba", "nisba_plural")) == {}


def test_one_metonym_one_state() -> None:
    found = claims(COUNTRIES, "metonyms")
    assert contested(found) == {}
    names = claims(COUNTRIES, "ar", "aliases_ar")
    assert not found.keys() & names.keys()


def test_country_ids_are_those_of_the_reference() -> None:
    reference = {row["iso3"]: row["qid"] for row in identity("countries.csv")}
    ours = {row["id"]: row["qid"] for row in COUNTRIES}
    assert ours.keys() - reference.keys() == FORMER_STATES
    assert {key: ours.get(key) for key in reference} == reference
    assert not any(ours[key] for key in FORMER_STATES)


def test_place_ids_are_those_of_the_reference() -> None:
    states = {row["iso2"]: row["iso3"] for row in identity("countries.csv")}
    reference = {row["qid"]: row for row in identity("cities.csv") if row["qid"]}
    for row in PLACES:
        if row["qid"]:
            known = reference[row["qid"]]
            assert row["country"] in ("", states[known["country_iso2"]]), row["id"]
            assert row["source"].startswith("identity/cities.csv"), row["id"]
