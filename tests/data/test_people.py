"""Is the data about people sound: names, identities, offices and the dates they were held."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
WORLD = REPO / "kg" / "world"
LEADERS = REPO.parent / "shared" / "identity" / "leaders.csv"

PEOPLE_COLUMNS = "id,qid,en,ar,aliases_ar,short_ar,famous,aliases_en,gender,source,as_of"
HOLDER_COLUMNS = "person,role,office,of,from,to,as_of,source"
ROLES = {"headOfStateOf", "headOfGovernmentOf", "foreignMinisterOf", "chiefOf", "officialOf"}

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
NAME = re.compile(rf"[{LETTERS}]+(?:[ -][{LETTERS}]+)*")
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")

# Given names and plain words: as a bare short form each would be taken for somebody or something else.
COMMON = frozenset(
    re.findall(
        r"\S+",
        "محمد أحمد علي حسن حسين خان كيم لي عمر يوسف إبراهيم عثمان خالد سعيد سعد صالح سالم سلام حميد كريم جمال كمال "
        "أمين إسماعيل داود موسى عيسى سليمان يونس ناصر منصور هادي شريف عزيز رشيد بلال جونسون سميث جورج بول بيتر "
        "إسلامي خطاب سريع مدني الضيف الصيد الشاهد المهندس الملك الأمير الشيخ الرئيس الوزير الأول الثاني",
    )
)


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of one table of the world data."""
    with (WORLD / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def header(name: str) -> str:
    """Return the first line, the column names, of one table of the world data."""
    return (WORLD / name).read_text(encoding="utf-8").partition("\n")[0]


def parts(field: str) -> list[str]:
    """Split a list field; an empty field is an empty list."""
    return field.split("|") if field else []


@pytest.fixture(scope="module")
def people() -> list[dict[str, str]]:
    return rows("people.csv")


@pytest.fixture(scope="module")
def holders() -> list[dict[str, str]]:
    return rows("holders.csv")


def test_columns() -> None:
    assert header("people.csv") == PEOPLE_COLUMNS
    assert header("holders.csv") == HOLDER_COLUMNS


def test_enough_people_have_arabic_names(people: list[dict[str, str]]) -> None:
    assert sum(bool(row["ar"]) for row in people) >= 2500


def test_ids_are_unique_and_plain(people: list[dict[str, str]]) -> None:
    ids = [row["id"] for row in people]
    assert [key for key, count in Counter(ids).items() if count > 1] == []
    assert [key for key in ids if not IDENTIFIER.fullmatch(key)] == []
    assert ids == sorted(ids)


def test_wikidata_ids_are_unique_and_well_formed(people: list[dict[str, str]]) -> None:
    qids = [row["qid"] for row in people if row["qid"]]
    assert [qid for qid, count in Counter(qids).items() if count > 1] == []
    assert [qid for qid in qids if not re.fullmatch(r"Q[1-9]\d*", qid)] == []


def test_names_are_written_with_plain_arabic_letters(people: list[dict[str, str]]) -> None:
    names = [
        (row["id"], name) for row in people for name in [row["ar"], *parts(row["aliases_ar"]), *parts(row["short_ar"])]
    ]
    assert [pair for pair in names if not NAME.fullmatch(pair[1])] == []


def test_no_name_is_listed_twice_for_one_person(people: list[dict[str, str]]) -> None:
    doubled = []
    for row in people:
        names = [row["ar"], *parts(row["aliases_ar"])]
        if len(names) != len(set(names)) or len(parts(row["short_ar"])) != len(set(parts(row["short_ar"]))):
            doubled.append(row["id"])
    assert doubled == []


def test_flags_dates_and_sources(people: list[dict[str, str]]) -> None:
    assert {row["famous"] for row in people} == {"0", "1"}
    assert {row["gender"] for row in people} == {"m", "f"}
    assert [row["id"] for row in people if not row["en"] or not row["source"]] == []
    assert [row["id"] for row in people if not DATE.fullmatch(row["as_of"])] == []


def test_famous_people_have_a_short_form_or_alias(people: list[dict[str, str]]) -> None:
    bare = [row["id"] for row in people if row["famous"] == "1" and not row["short_ar"] and " " not in row["ar"]]
    assert bare == []


def test_short_forms_are_not_common_words(people: list[dict[str, str]]) -> None:
    risky = [
        (row["id"], short)
        for row in people
        for short in parts(row["short_ar"])
        if row["famous"] == "0" and short in COMMON
    ]
    assert risky == []


def test_qids_agree_with_the_shared_identity_file(people: list[dict[str, str]]) -> None:
    if not LEADERS.exists():
        pytest.skip("the shared identity file is absent: the Wikidata ids of people cannot be compared")
    with LEADERS.open(encoding="utf-8", newline="") as file:
        known: dict[str, set[str]] = {}
        for row in csv.DictReader(file):
            known.setdefault(row["qid"], set()).add(row["name_en"])
    wrong = [
        (row["id"], row["qid"])
        for row in people
        if row["qid"] and known.get(row["qid"], set()).isdisjoint({row["en"], *parts(row["aliases_en"])})
    ]
    assert wrong == []


def test_every_holder_is_a_person_with_a_known_role(
    people: list[dict[str, str]], holders: list[dict[str, str]]
) -> None:
    ids = {row["id"] for row in people}
    assert [row["person"] for row in holders if row["person"] not in ids] == []
    assert {row["role"] for row in holders} <= ROLES
    assert [row for row in holders if not re.fullmatch(r"[a-z][a-z_]*", row["office"])] == []
    assert [row for row in holders if not row["source"]] == []


def test_offices_belong_to_known_states_and_organisations(holders: list[dict[str, str]]) -> None:
    bodies = {row["of"] for row in holders}
    assert [body for body in bodies if not re.fullmatch(r"[A-Z]{3}|[a-z][a-z0-9_]*", body)] == []
    if (WORLD / "organisations.csv").exists():
        known = {row["id"] for row in rows("organisations.csv")}
        assert sorted(body for body in bodies if body.islower() and body not in known) == []
    if (WORLD / "countries.csv").exists():
        states = {row["id"].upper() for row in rows("countries.csv")}
        assert sorted(body for body in bodies if body.isupper() and body not in states) == []


def test_dates_are_well_formed_and_in_order(holders: list[dict[str, str]]) -> None:
    for row in holders:
        for column in ("from", "to", "as_of"):
            assert not row[column] or DATE.fullmatch(row[column]), row
        shared = min(len(row["from"]), len(row["to"]))
        assert row["from"][:shared] <= row["to"][:shared], row


def test_no_term_is_listed_twice(holders: list[dict[str, str]]) -> None:
    terms = Counter((row["person"], row["role"], row["office"], row["of"], row["from"], row["to"]) for row in holders)
    assert [term for term, count in terms.items() if count > 1] == []


@pytest.mark.parametrize(
    ("person", "arabic", "role", "body"),
    [
        ("vladimir_putin", "فلاديمير بوتين", "headOfStateOf", "RUS"),
        ("xi_jinping", "شي جين بينغ", "headOfStateOf", "CHN"),
        ("sergey_lavrov", "سيرغي لافروف", "foreignMinisterOf", "RUS"),
        ("antonio_guterres", "أنطونيو غوتيريش", "chiefOf", "un"),
        ("steve_witkoff", "ستيف ويتكوف", "officialOf", "USA"),
    ],
)
def test_well_known_people_are_there(
    people: list[dict[str, str]], holders: list[dict[str, str]], person: str, arabic: str, role: str, body: str
) -> None:
    assert [row["ar"] for row in people if row["id"] == person] == [arabic]
    assert any((row["person"], row["role"], row["of"]) == (person, role, body) for row in holders)
