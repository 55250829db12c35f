"""Is the lexicon of frames sound: known keys and roles, no duplicates, clean letters, verbs that conjugate?"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kg.knowledge.modality import modal_forms
from kg.match.conjugate import conjugate, load_paradigms
from kg.match.fold import fold

FOLDER = Path(__file__).parents[2] / "kg" / "lang" / "ar"

FRAME_KEYS = {
    "id",
    "event",
    "category",
    "also",
    "status",
    "subject",
    "object",
    "content",
    "light",
    "abroad",
    "lends",
    "match",
    "avoid",
    "slots",
}
VERB_KEYS = {
    "active",
    "performed",
    "lemma",
    "root",
    "form",
    "vowel",
    "frame",
    "slots",
    "subject",
    "object",
    "status",
    "category",
    "with",
    "light",
    "transitive",
    "note",
}
NOUN_KEYS = {
    "form",
    "forms",
    "plurals",
    "duals",
    "gender",
    "frame",
    "genitive",
    "genitive_alone",
    "nisba",
    "slots",
    "agreement",
    "status",
    "category",
    "adjectives",
    "pronouns",
    "with",
    "note",
}
FAMILY_KEYS = {"verbs", "nouns", "noun_slots", "genitive", "genitive_alone", "nisba"} | (VERB_KEYS - {"lemma", "root"})
MODAL_KEYS = {"id", "forms", "status", "detail"}
ROLES = {
    "participant",
    "actor",
    "target",
    "speaker",
    "addressee",
    "host",
    "organizer",
    "location",
    "about",
    "absentee",
    "party",
    "signatory",
    "agreement",
    "organisation",
    "content",
    "office",
    "envoy",
    "source",
    "none",
}
PARTICLES = {
    "مع",
    "ل",
    "ب",
    "إلى",
    "على",
    "من",
    "عن",
    "بين",
    "ضد",
    "بحق",
    "باتجاه",
    "لدى",
    "أمام",
    "نحو",
    "تجاه",
    "حول",
    "بشأن",
    "بخصوص",
    "بمبادرة من",
    "لصالح",
    "لفائدة",
    "في",
}
EVENTS = {
    "Summit",
    "Meeting",
    "Call",
    "Visit",
    "Signing",
    "Accession",
    "Founding",
    "Appointment",
    "Statement",
    "Action",
}
CATEGORIES = {
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "YIELD",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
    "",
}
STATUSES = {"Occurred", "Planned", "Alleged", "Denied"}
DETAILS = {"scheduled", "expected", "hoped", "conditional", "negated", "alleged", "undetermined", ""}
AGREEMENTS = {"Treaty", "Declaration", "Memorandum", "Pact", "Partnership", "Document"}
SHADDA = "\u0651"
# Letters, spaces, stops and commas of plain modern spelling; in sentences digits too.
CLEAN = re.compile(r"[\u0621-\u063A\u0641-\u064A ]+")
SENTENCE = re.compile(r"[\u0621-\u063A\u0641-\u064A0-9 .،:؟]+")


def _rows(name: str, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads((FOLDER / name).read_text("utf-8"))[key]
    return rows


FRAMES = _rows("frames.toml", "frame")
VERBS = _rows("verbs.toml", "verb")
NOUNS = _rows("nouns.toml", "noun")
FAMILIES = _rows("families.toml", "family")
MANNERS, FEELINGS = _rows("feelings.toml", "manner"), _rows("feelings.toml", "feeling")
# verbs and nouns that have no reading but those of their families
BORROWING = (_rows("families.toml", "verb"), _rows("families.toml", "noun"))
MODALS = _rows("modality.toml", "modal")
PARADIGMS = load_paradigms(FOLDER / "paradigms.toml")
THINGS: dict[str, list[str]] = tomllib.loads((FOLDER / "things.toml").read_text("utf-8"))
IDS = {frame["id"] for frame in FRAMES}


def _noun_forms(row: dict[str, Any]) -> list[str]:
    return [row["form"], *row.get("forms", ()), *row.get("plurals", ())]


def _felt(row: dict[str, Any]) -> list[str]:
    return [*row.get("nouns", ()), *row.get("beside", ())]


def _wrong_roles(row: dict[str, Any]) -> set[str]:
    single = {row[k] for k in ("subject", "object", "genitive", "genitive_alone", "nisba") if k in row}
    return (single | set(row.get("slots", {}).values())) - ROLES


def test_there_are_enough() -> None:
    assert len(VERBS) >= 350
    assert len(NOUNS) >= 260
    assert len(FRAMES) >= 100


def test_frames_keep_to_the_schema() -> None:
    for frame in FRAMES:
        where = frame["id"]
        assert set(frame) <= FRAME_KEYS, where
        assert frame["event"] in EVENTS, where
        assert {frame["category"], frame.get("also", "")} <= CATEGORIES, where
        assert frame.get("status", "Occurred") in STATUSES, where
        assert set(frame["slots"]) <= PARTICLES, where
        assert not _wrong_roles(frame), where
        assert frame["match"], where
    assert len(IDS) == len(FRAMES)


@pytest.mark.parametrize(("rows", "keys"), [(VERBS, VERB_KEYS), (NOUNS, NOUN_KEYS)], ids=["verbs", "nouns"])
def test_words_keep_to_the_schema(rows: list[dict[str, Any]], keys: set[str]) -> None:
    for row in rows:
        assert set(row) <= keys, row
        assert row["frame"] in IDS, row
        assert row.get("category", "") in CATEGORIES, row
        assert row.get("status", "Occurred") in STATUSES, row
        assert row.get("agreement", "Treaty") in AGREEMENTS, row
        assert set(row.get("slots", {})) <= PARTICLES, row
        assert not _wrong_roles(row), row


def test_families_keep_to_the_schema() -> None:
    """A family needs something beside its words, and each of them has its forms somewhere."""
    lemmas = {row["lemma"] for row in (*VERBS, *BORROWING[0])}
    forms = {row.get("form", row.get("forms", [""])[0]) for row in (*NOUNS, *BORROWING[1])}
    for row in FAMILIES:
        assert set(row) <= FAMILY_KEYS, row
        assert row["frame"] in IDS, row
        assert row["with"], row
        assert set(row.get("verbs", ())) <= lemmas, row
        assert set(row.get("nouns", ())) <= forms, row
        assert set(row.get("slots", {})) | set(row.get("noun_slots", {})) <= PARTICLES | {"فوق"}, row
        assert not _wrong_roles(row), row


def test_feelings_keep_to_the_schema() -> None:
    """Each verb that tells a feeling has its forms, and no noun is of two feelings."""
    lemmas = {row["lemma"] for row in (*VERBS, *BORROWING[0])}
    for row in MANNERS:
        assert set(row) <= {"verbs", "object", "slots", "particle", "never", "with_it", "feelings"}, row
        assert set(row["verbs"]) <= lemmas, row
        assert set(row.get("feelings", ())) <= {feeling["frame"] for feeling in FEELINGS}, row
    for row in FEELINGS:
        assert set(row) <= {"frame", "category", "nouns", "beside", "slots"}, row
        assert row["frame"] in IDS, row
        assert row.get("category", "") in CATEGORIES, row
    for row in (*MANNERS, *FEELINGS):
        assert set(row.get("slots", {})) <= PARTICLES, row
        assert not _wrong_roles(row), row
    nouns = [noun for row in FEELINGS for noun in _felt(row)]
    assert len(nouns) == len(set(nouns))


def test_a_word_of_a_family_has_its_forms_once() -> None:
    assert not {row["lemma"] for row in VERBS} & {row["lemma"] for row in BORROWING[0]}
    assert not {form for row in NOUNS for form in _noun_forms(row)} & {row["form"] for row in BORROWING[1]}
    borrowed = {word for row in FAMILIES for word in (*row.get("verbs", ()), *row.get("nouns", ()))}
    borrowed |= {verb for row in MANNERS for verb in row["verbs"]}
    assert {row.get("lemma", row.get("form")) for rows in BORROWING for row in rows} <= borrowed


def test_every_frame_is_opened_by_a_word() -> None:
    used = {row["frame"] for row in (*VERBS, *NOUNS, *FEELINGS)}
    assert sorted(IDS - used) == []


def test_modality_keeps_to_the_schema() -> None:
    for modal in MODALS:
        assert set(modal) - {"each"} == MODAL_KEYS, modal["id"]
        assert modal["status"] in STATUSES, modal["id"]
        assert modal["detail"] in DETAILS, modal["id"]
    found = Counter(fold(form) for modal in MODALS for form in modal_forms(modal))
    assert [form for form, n in found.items() if n > 1] == []


def test_a_modal_phrase_hides_no_verb_with_a_frame() -> None:
    """A phrase is longer than the verb that it begins with, and would be found in its stead."""
    verbal = {
        fold(surface)
        for row in VERBS
        if row["frame"] != "light"
        for surface, _ in conjugate(row["root"], row["form"], row["vowel"], PARADIGMS)
    }
    phrases = [form for modal in MODALS for form in modal_forms(modal) if " " in form and len(form.split()[1]) > 1]
    assert [phrase for phrase in phrases if fold(phrase).split()[0] in verbal - ALSO_SOMETHING_ELSE] == []


# Forms that are particles or nouns as well, and stand here as such.
ALSO_SOMETHING_ELSE = set(
    map(fold, ("حال", "على", "من", "لا", "غير", "دون", "وفق", "نقلا", "خطة", "حسب", "أنباء", "يجب", "يشتبه"))
)


def test_no_entry_stands_twice() -> None:
    verbs = Counter((r["lemma"], r["root"], str(r["form"]), r["frame"], tuple(r.get("with", ()))) for r in VERBS)
    assert [k for k, n in verbs.items() if n > 1] == []
    plain = Counter(r["lemma"] for r in VERBS if "with" not in r)
    assert [k for k, n in plain.items() if n > 1] == []
    nouns = Counter(fold(form) for row in NOUNS if "with" not in row for form in set(_noun_forms(row)))
    assert [k for k, n in nouns.items() if n > 1] == []


def test_one_lemma_is_one_verb() -> None:
    shapes: dict[str, set[tuple[str, str, str]]] = {}
    lemmas: dict[tuple[str, str, str], set[str]] = {}
    for row in VERBS:
        shape = (row["root"], str(row["form"]), row["vowel"])
        shapes.setdefault(row["lemma"], set()).add(shape)
        lemmas.setdefault(shape, set()).add(row["lemma"])
    assert {k: v for k, v in shapes.items() if len(v) > 1} == {}
    assert {k: v for k, v in lemmas.items() if len(v) > 1} == {}


@pytest.mark.parametrize("row", [*VERBS, *BORROWING[0]], ids=lambda row: f"{row['lemma']}-{row.get('frame', '')}")
def test_verbs_conjugate_to_their_lemma(row: dict[str, Any]) -> None:
    past = {
        surface
        for surface, f in conjugate(row["root"], row["form"], row["vowel"], PARADIGMS)
        if (f.tense, f.person, f.number, f.gender) == ("perfect", "3", "singular", "m")
    }
    assert row["lemma"].replace(SHADDA, "") in past


def test_letters_are_clean() -> None:
    words = [row["lemma"].replace(SHADDA, "") for row in VERBS] + [row["root"] for row in VERBS]
    needs = [w for row in (*VERBS, *NOUNS, *FAMILIES) for w in row.get("with", ())]
    assert {w for w in needs if w.startswith("=")} <= {"=country", "=place", "=organization", "=person"}
    assert {w for w in needs if w.startswith(">")} <= {">country", ">organization", ">person"}
    named = {f"<{row.get('form', row.get('forms', [''])[0])}" for row in NOUNS}
    assert {w for w in needs if w.startswith("<")} <= {"<Summit", "<Meeting", "<Call"} | named
    assert {w.split(" ")[0] for w in needs if w.startswith("+")} <= {"+pronoun", "+words", "+likewise", "+deed"}
    assert {c.removeprefix("@") for w in needs if w.startswith("@") for c in w.split(" & ")} == set(THINGS)
    needs = [w for w in needs if w[0] != "@"] + [w for words in THINGS.values() for w in words]
    words += [w.removeprefix("*").removeprefix("~") for w in needs if w[0] not in "=<+>"]
    words += [form for row in NOUNS for form in _noun_forms(row)]
    words += [form for modal in MODALS for form in modal_forms(modal)]
    assert [w for w in words if not CLEAN.fullmatch(w) or w != w.strip() or "  " in w] == []
    sentences = [s for frame in FRAMES for s in (*frame["match"], *frame.get("avoid", ()))]
    assert [s for s in sentences if not SENTENCE.fullmatch(s)] == []


def test_the_likelier_of_two_readings_stands_first() -> None:
    """Where two verbs share a spelling, the one in whose paradigm it is common comes first in the file."""
    readings: dict[str, list[tuple[str, tuple[bool, bool]]]] = {}
    for row in {(r["root"], str(r["form"]), r["vowel"]): r for r in reversed(VERBS)}.values():
        for surface, f in conjugate(row["root"], row["form"], row["vowel"], PARADIGMS):
            rare = (f.voice == "passive", f.person != "3")
            readings.setdefault(fold(surface), []).append((row["lemma"], rare))
    order = {row["lemma"]: i for i, row in reversed(list(enumerate(VERBS)))}
    wrong = []
    for surface, found in readings.items():
        first = min(found, key=lambda r: (order[r[0]], r[1]))
        best = min(found, key=lambda r: (r[1], order[r[0]]))
        if best[1] < first[1]:
            wrong.append((surface, first[0], best[0]))
    assert len(wrong) <= 8, wrong


def test_every_example_has_a_word_of_its_frame() -> None:
    """A sentence that the frame reads holds a form of one of its words, proclitics or pronouns aside."""
    stems: dict[str, set[str]] = {}
    for row in VERBS:
        found = stems.setdefault(row["frame"], set())
        found |= {fold(s) for s, _ in conjugate(row["root"], row["form"], row["vowel"], PARADIGMS)}
    for row in NOUNS:
        stems.setdefault(row["frame"], set()).update(fold(form) for form in _noun_forms(row))
    for row in FEELINGS:
        stems.setdefault(row["frame"], set()).update(fold(noun) for noun in _felt(row))
    missing = [
        (frame["id"], sentence)
        for frame in FRAMES
        for sentence in frame["match"]
        if not any(_holds(fold(sentence), stem) for stem in stems[frame["id"]])
    ]
    assert missing == []


def _holds(sentence: str, stem: str) -> bool:
    bare = stem.removesuffix("ه")
    ending = r"\w{0,3}" if bare == stem else r"(?:\w{0,3}|تهما)"
    return re.search(rf"(?<!\w)\w{{0,3}}{bare}{ending}(?!\w)", sentence) is not None
