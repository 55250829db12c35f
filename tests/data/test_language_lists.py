"""The Arabic lists that people and offices are found with: shape, spelling, counts, and what only one row may claim."""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from kg.match.fold import fold

ROOT = Path(__file__).resolve().parents[2]
ARABIC = ROOT / "kg" / "lang" / "ar"
WORLD = ROOT / "kg" / "world"

COLUMNS = {
    "titles": ["form", "kind"],
    "given_names": ["form", "gender", "origin"],
    "words": ["form", "pos"],
    "function_words": ["form", "kind"],
    "organisation_words": ["form", "kind", "schema"],
}
LEAST_ROWS = {
    "titles": 150, "given_names": 2200, "words": 4500, "function_words": 250, "organisation_words": 100,
}  # fmt: skip
LEAST_NAMES = {
    "arabic": 500, "persian": 100, "turkish": 100, "kurdish": 50, "hebrew": 100, "russian": 100, "central_asian": 80,
    "english": 300, "french": 100, "german": 100, "spanish": 150, "portuguese": 50, "italian": 80,
    "scandinavian": 80, "chinese": 100, "japanese": 100, "korean": 50, "vietnamese": 25, "thai": 25,
    "indonesian": 40, "indian": 150, "pakistani": 50, "african": 200, "ethiopian": 30,
}  # fmt: skip
ALLOWED = {
    "titles": ("kind", {"royal", "state", "civil", "academic", "military", "legal", "religious", "aside"}),
    "given_names": ("gender", {"male", "female", "both", "surname", "syllable", "particle"}),
    "words": ("pos", {"noun", "adjective", "verb", "adverb", "time", "number", "both"}),
    "function_words": ("kind", {
        "preposition", "conjunction", "complementizer", "pronoun", "demonstrative", "relative", "negation",
        "interrogative", "particle", "auxiliary", "quantifier", "adverb", "exception", "inflected_preposition",
        "emphatic",
    }),
    "organisation_words": ("schema", {
        "InternationalOrganization", "GovernmentOrganization", "NewsMediaOrganization", "Organization",
    }),
}  # fmt: skip
# Function words that are names as well once spelling is folded; the parser decides by what stands around them.
NAMES_AND_FUNCTION_WORDS = {
    "باسم",
    "علي",
    "إلينا",
    "لي",
    "منى",
    "آنا",
    "هيا",
    "لما",
    "خلف",
    "كي",
    "لا",
    "لو",
    "أو",
    "أم",
}

ROLES = {"headOfStateOf", "headOfGovernmentOf", "foreignMinisterOf", "chiefOf", "officialOf"}
NEEDED = {"id", "role", "en", "forms", "of", "leader", "complement"}
OPTIONAL = {
    "feminine", "dual", "plural", "countries", "fixed", "organisation", "organisation_role", "generic", "speaks_for",
    "portfolio", "reigns", "realms", "usual", "each", "seat", "opposed",
}  # fmt: skip
MEANINGS = {
    "former", "late", "acting", "designate", "elect", "outgoing", "current", "deputy", "honorary", "rotating",
    "self_declared",
}  # fmt: skip
ATTACHED = {"genitive", "nisba", "باسم", "لدى", "في", "إلى", "ل", "عن"}

LETTERS = re.compile(r"[\u0621-\u063A\u0641-\u064A. ]+")


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a list of the language."""
    with (ARABIC / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def toml(name: str) -> dict[str, Any]:
    """The tables of a TOML file of the language."""
    return tomllib.loads((ARABIC / f"{name}.toml").read_text(encoding="utf-8"))


def ids(name: str) -> set[str]:
    """The ids of a table of the world."""
    with (WORLD / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"] for row in csv.DictReader(file)}


def repeated(forms: Iterable[str]) -> list[str]:
    """The match keys that occur more than once."""
    return [key for key, count in Counter(map(fold, forms)).items() if count > 1]


def misspelt(forms: Iterable[str]) -> list[str]:
    """Forms with letters or signs that have no place in the data, or with stray spaces."""
    return [
        form for form in forms
        if not LETTERS.fullmatch(form) or form != " ".join(form.split()) or form != unicodedata.normalize("NFC", form)
    ]  # fmt: skip


def office_forms(office: Mapping[str, Any]) -> Iterator[str]:
    """Every form of an office or modifier, of any gender and number."""
    for field in ("forms", "feminine", "dual", "plural"):
        yield from office.get(field, ())
        if isinstance(made := office.get("each", {}), dict):
            yield from map(" ".join, product(*made.get(field, ((),))) if field in made else ())


@pytest.fixture(scope="module")
def offices() -> dict[str, Any]:
    return toml("offices")


class TestLists:
    @pytest.mark.parametrize("name", COLUMNS)
    def test_columns_are_as_told(self, name: str) -> None:
        assert list(rows(name)[0]) == COLUMNS[name]

    @pytest.mark.parametrize("name", COLUMNS)
    def test_no_cell_is_empty_or_too_many(self, name: str) -> None:
        assert [row for row in rows(name) if None in row or not all(row.values())] == []

    @pytest.mark.parametrize("name", COLUMNS)
    def test_there_are_enough(self, name: str) -> None:
        assert len(rows(name)) >= LEAST_ROWS[name]

    @pytest.mark.parametrize("name", COLUMNS)
    def test_spelling_is_clean(self, name: str) -> None:
        assert misspelt(row["form"] for row in rows(name)) == []

    @pytest.mark.parametrize("name", COLUMNS)
    def test_no_form_is_listed_twice(self, name: str) -> None:
        assert repeated(row["form"] for row in rows(name)) == []

    @pytest.mark.parametrize("name", ALLOWED)
    def test_marks_are_known(self, name: str) -> None:
        column, known = ALLOWED[name]
        assert {row[column] for row in rows(name)} <= known


class TestNamesAndWords:
    def test_every_part_of_the_world_has_its_names(self) -> None:
        count = Counter(row["origin"] for row in rows("given_names"))
        assert {origin: count[origin] for origin, least in LEAST_NAMES.items() if count[origin] < least} == {}

    def test_a_word_that_is_a_name_says_so(self) -> None:
        names = {fold(row["form"]) for row in rows("given_names")}
        assert [row["form"] for row in rows("words") if row["pos"] != "both" and fold(row["form"]) in names] == []

    def test_what_is_marked_as_both_is_a_name(self) -> None:
        names = {fold(row["form"]) for row in rows("given_names")}
        assert [row["form"] for row in rows("words") if row["pos"] == "both" and fold(row["form"]) not in names] == []

    def test_words_and_function_words_do_not_overlap(self) -> None:
        function_words = {fold(row["form"]) for row in rows("function_words")}
        assert [row["form"] for row in rows("words") if fold(row["form"]) in function_words] == []

    def test_few_function_words_are_names(self) -> None:
        function_words = {fold(row["form"]) for row in rows("function_words")}
        found = {fold(row["form"]) for row in rows("given_names")} & function_words
        assert found == set(map(fold, NAMES_AND_FUNCTION_WORDS))

    @pytest.mark.parametrize(
        "name",
        ["كريم", "سعيد", "نصر", "سلام", "منصور", "جمال", "صالح", "عادل", "أمين", "شريف", "فهد", "سلطان", "فيصل", "رشيد",
         "ماجد", "خالد", "فلاديمير", "وانج", "وانغ", "بينغ", "بينج", "ماكرون", "لافروف", "غوتيريش", "جوتيريش"],
    )  # fmt: skip
    def test_usual_names_are_known_and_stop_no_name(self, name: str) -> None:
        assert fold(name) in {fold(row["form"]) for row in rows("given_names")}
        assert fold(name) not in {fold(row["form"]) for row in rows("words") if row["pos"] != "both"}

    @pytest.mark.parametrize(
        "word",
        ["اليوم", "أمس", "خلال", "عن", "غدا", "يوم", "مساء", "أول", "أن", "مؤكدا", "مشيرا", "زيارة", "اجتماعا",
         "اتصالا", "رسالة", "دعم", "تعزيز", "تطوير", "الجمعة", "الثلاثاء", "هاتفيا", "قال", "وصل", "بحث", "التقى",
         "قبيل", "عقب"],
    )  # fmt: skip
    def test_what_follows_a_name_in_the_news_ends_it(self, word: str) -> None:
        ends = {fold(row["form"]) for name in ("words", "function_words") for row in rows(name)}
        assert fold(word) in ends
        assert fold(word) not in {fold(row["form"]) for row in rows("given_names")}


class TestOffices:
    def test_there_are_enough(self, offices: dict[str, Any]) -> None:
        assert len(offices["office"]) >= 110
        portfolios = [office["portfolio"] for office in offices["office"] if "portfolio" in office]
        assert [len(portfolio) >= 60 for portfolio in portfolios] == [True]

    def test_fields_are_as_told(self, offices: dict[str, Any]) -> None:
        for office in offices["office"]:
            assert set(office) >= NEEDED, office["id"]
            assert set(office) <= NEEDED | OPTIONAL, office["id"]

    def test_values_are_known(self, offices: dict[str, Any]) -> None:
        for office in offices["office"]:
            assert office["role"] in ROLES, office["id"]
            assert office.get("organisation_role", "chiefOf") in ROLES, office["id"]
            assert office["of"] in {"country", "organisation", "ministry", "any"}, office["id"]
            assert set(office["complement"]) <= ATTACHED, office["id"]

    @pytest.mark.parametrize("table", ["office", "modifier", "non_office"])
    def test_ids_are_used_once(self, offices: dict[str, Any], table: str) -> None:
        assert [i for i, count in Counter(row["id"] for row in offices[table]).items() if count > 1] == []

    def test_states_and_organisations_exist(self, offices: dict[str, Any]) -> None:
        states = {office["fixed"] for office in offices["office"] if "fixed" in office}
        states |= {state for office in offices["office"] for state in office.get("countries", ())}
        organisations = {office["organisation"] for office in offices["office"] if "organisation" in office}
        assert states <= ids("countries")
        assert organisations <= ids("organisations")

    @pytest.mark.parametrize("table", ["office", "modifier", "non_office"])
    def test_spelling_is_clean(self, offices: dict[str, Any], table: str) -> None:
        forms = [form for row in offices[table] for form in office_forms(row)]
        forms += [form for row in offices[table] for form in row.get("portfolio", ())]
        assert misspelt(forms) == []

    def test_no_row_lists_a_form_twice(self, offices: dict[str, Any]) -> None:
        for row in offices["office"] + offices["modifier"] + offices["non_office"]:
            for field in ("forms", "feminine", "dual", "plural", "portfolio"):
                assert repeated(row.get(field, ())) == [], row["id"]

    def test_a_form_is_of_one_office_unless_the_state_tells_them_apart(self, offices: dict[str, Any]) -> None:
        anywhere = [set(map(fold, office_forms(o))) for o in offices["office"] if not o.get("countries")]
        assert [form for form, count in Counter(f for forms in anywhere for f in forms).items() if count > 1] == []

    def test_what_is_no_office_is_not_listed_as_one(self, offices: dict[str, Any]) -> None:
        known = {fold(form) for office in offices["office"] for form in office_forms(office)}
        listed = [form for row in offices["non_office"] for form in row["forms"]]
        assert repeated(listed) == []
        assert [form for form in listed if fold(form) in known] == []

    def test_the_foreign_minister_is_no_portfolio(self, offices: dict[str, Any]) -> None:
        portfolio = {fold(p) for office in offices["office"] for p in office.get("portfolio", ())}
        assert not portfolio & {fold("الخارجية"), fold("الشؤون الخارجية"), fold("العلاقات الخارجية")}

    def test_modifiers_have_a_known_meaning(self, offices: dict[str, Any]) -> None:
        assert {row["meaning"] for row in offices["modifier"]} <= MEANINGS
        assert {row["position"] for row in offices["modifier"]} == {"before", "after"}

    @pytest.mark.parametrize(
        ("form", "office"),
        [("رئيس", "president"), ("رئيس الوزراء", "prime_minister"), ("رئيسة وزراء", "prime_minister"),
         ("وزير الخارجية", "foreign_minister"), ("وزيرة خارجية", "foreign_minister"),
         ("وزيرا خارجية", "foreign_minister"), ("وزراء خارجية", "foreign_minister"), ("أمين عام", "secretary_general"),
         ("الأمينة العامة", "secretary_general"), ("خادم الحرمين الشريفين", "custodian_two_holy_mosques"),
         ("ولي العهد", "crown_prince"), ("رئيس مجلس السيادة", "sovereign_council_president"),
         ("المتحدث باسم", "spokesperson"), ("المبعوث الخاص", "envoy"),
         ("مستشار الأمن القومي", "national_security_adviser"),
         ("القائم بأعمال", "charge_daffaires"), ("نائب وزير الخارجية", "deputy_foreign_minister")],
    )  # fmt: skip
    def test_usual_titles_are_known(self, offices: dict[str, Any], form: str, office: str) -> None:
        found = {o["id"] for o in offices["office"] if fold(form) in set(map(fold, office_forms(o)))}
        assert found == {office}


class TestClitics:
    def test_parts_spell_the_form(self) -> None:
        for clitic in toml("clitics")["proclitic"]:
            whole = "".join(clitic["parts"])
            if "restores" in clitic:
                assert clitic["form"].endswith("لل")
                assert whole.endswith("ل" + clitic["restores"])
            else:
                assert whole == clitic["form"]

    def test_no_form_is_listed_twice(self) -> None:
        data = toml("clitics")
        assert repeated(row["form"] for row in data["proclitic"]) == []
        assert repeated(row["form"] for row in data["enclitic"]) == []

    def test_every_legal_sequence_is_there(self) -> None:
        forms = {row["form"] for row in toml("clitics")["proclitic"]}
        for first in ("", "و", "ف"):
            assert {first + rest for rest in ("ب", "ل", "ك", "ال", "بال", "كال", "لل", "س")} <= forms
        assert {"و", "ف", "أ"} <= forms

    def test_pronouns_are_complete(self) -> None:
        pronouns = {(row["person"], row["number"], row["gender"]) for row in toml("clitics")["enclitic"]}
        third = {("3", "singular", g) for g in ("masculine", "feminine")} | {("3", "dual", "")}
        third |= {("3", "plural", g) for g in ("masculine", "feminine")}
        assert third | {("1", "singular", ""), ("1", "plural", ""), ("2", "singular", "")} <= pronouns
