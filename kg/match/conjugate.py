"""Every form in which a verb stands in a text, made from its root, its form and its vowel.

Stems are put together in a phonemic alphabet, sound changes are applied to stem and ending, and the result is spelled,
hamza on the seat that its neighbours give it. Stems, endings, changes and letters are data (`paradigms.toml`), after
the rules of any grammar of written Arabic. Forms carry no vowel signs; two spellings of one form both come out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from kg.errors import DataError
from kg.match.spelling import Spelling, spell

Form = tuple[str, "Features"]
Change = tuple[re.Pattern[str], str]

HOLLOW_FORMS = frozenset({"1", "4", "7", "8", "10"})
DOUBLED_FORMS = frozenset({"1", "3", "4", "6", "7", "8", "10"})
DROPPING_VOWELS = frozenset({"i", "ii", "a"})
WEAK = frozenset("wy")
UNSTABLE = frozenset("wy'@")
SHORTEST = 3
VOICES = (("active", ""), ("passive", "passive_"))


class Features(NamedTuple):
    """What a form says: `tense` is perfect, imperfect, participle or masdar; empty where a feature has no meaning.

    `voice` is `either` where active and passive are spelled the same; a `short` form is spelled so behind a negation
    or a particle of command alone.
    """

    tense: str
    person: str
    number: str
    gender: str
    voice: str
    short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paradigms:
    """The patterns of one language: stems by form and class, endings, sound changes, spelling.

    `plain_changes` are those that speak of no unstable sign: all that a word without such a sign can undergo.
    """

    codes: Mapping[str, str]
    spelling: Spelling
    vowels: Mapping[str, Mapping[str, str]]
    assimilation: Mapping[str, str]
    changes: tuple[Change, ...]
    plain_changes: tuple[Change, ...]
    endings: Mapping[str, Any]
    stems: Mapping[str, Mapping[str, Mapping[str, Any]]]
    strong: frozenset[tuple[str, str]]
    irregular: Mapping[tuple[str, str], Mapping[str, Any]]


def load_paradigms(path: Path) -> Paradigms:
    """Read `paradigms.toml`."""
    data = tomllib.loads(path.read_text("utf-8"))
    letters, hamza = data["letters"], data["hamza"]
    codes = {letter: code for code, letter in reversed(letters.items())} | dict.fromkeys(hamza.values(), "'")
    changes = tuple((re.compile(p), r) for p, r in data["sound"]["changes"])
    return Paradigms(
        codes=codes,
        spelling=Spelling(letters=letters, **hamza),
        vowels=data["vowels"],
        assimilation=data["assimilation"],
        changes=changes,
        plain_changes=tuple((p, r) for p, r in changes if UNSTABLE.isdisjoint(p.pattern)),
        endings=data["endings"],
        stems=data["form"],
        strong=frozenset((row["root"], row["form"]) for row in data["strong"]),
        irregular={(row["root"], row["form"]): row for row in data["irregular"]},
    )


def conjugate(root: str, form: str | int, vowel: str, paradigms: Paradigms, *, rare: bool = False) -> tuple[Form, ...]:
    """The finite forms of a verb, sorted, each with what it says.

    `form` is 1 to 10, Q1 or Q2; `vowel` is needed in form 1 alone. With `rare` come also forms that news hardly uses
    and that look like other words. Raises `DataError` where there is no such pattern.
    """
    return _merged(_finite(_Verb(root, str(form), vowel, paradigms), rare))


def participles(root: str, form: str | int, vowel: str, paradigms: Paradigms) -> tuple[Form, ...]:
    """The participles of a verb in all genders and numbers, without the article."""
    return _merged(_participles(_Verb(root, str(form), vowel, paradigms)))


def masdars(root: str, form: str | int, vowel: str, paradigms: Paradigms) -> tuple[Form, ...]:
    """The regular verbal nouns of a verb; form 1 has none."""
    verb = _Verb(root, str(form), vowel, paradigms)
    return _merged(
        (surface, _nominal("masdar", row, ""))
        for stem in verb.stems["masdar"]
        for row in _nominal_endings(verb, stem, "masdar")
        for surface in verb.spell(f"{verb.fill(stem)}+{row['ending']}" if "+" not in stem else verb.fill(stem))
    )


class _Verb:
    """A root in one form: its stems filled with its letters."""

    def __init__(self, root: str, form: str, vowel: str, paradigms: Paradigms) -> None:
        self.paradigms = paradigms
        self.form = form
        unknown = [letter for letter in root if letter not in paradigms.codes]
        if unknown or form not in paradigms.stems or len(root) != (4 if form.startswith("Q") else 3):
            raise DataError([f"no verb of form {form!r} can be made from root {root!r}"])
        if form == "1" and vowel not in paradigms.vowels:
            raise DataError([f"root {root!r} in form 1 needs a vowel class, not {vowel!r}"])
        self.root = "".join(paradigms.codes[letter] for letter in root)
        self.vowels = paradigms.vowels.get(vowel, {})
        self._filled: dict[tuple[str, bool], str] = {}
        table = paradigms.stems[form]
        kind = _kind(self.root, form, vowel, strong=(root, form) in paradigms.strong)
        self.stems = {**table["sound"], **table.get(kind, {}), **paradigms.irregular.get((root, form), {})}

    def stem(self, name: str, row: Mapping[str, Any]) -> str:
        """The stem that stands before an ending, with its letters."""
        shape = "_consonant" if row.get("consonant") else "_short" if row.get("short") else ""
        keeps_waw = name in ("perfect", "imperfect", "passive") and self.vowels.get("M") == "u"
        return self.fill(self.stems.get(name + shape, self.stems[name]), keeps_waw=keeps_waw)

    def fill(self, stem: str, *, keeps_waw: bool = False) -> str:
        """A stem with the root's letters and vowels in place; a final w is y but in form 1 with the vowel u."""
        if (stem, keeps_waw) not in self._filled:
            self._filled[stem, keeps_waw] = self._fill(stem, keeps_waw)
        return self._filled[stem, keeps_waw]

    def _fill(self, stem: str, keeps_waw: bool) -> str:
        root = self.root if keeps_waw else re.sub("w$", "y", self.root)
        if self.form == "8" and root[0] in self.paradigms.assimilation:
            stem = stem.replace("1t", self.paradigms.assimilation[root[0]])
        places = {str(i + 1): letter for i, letter in enumerate(root)} | dict(self.vowels)
        return "".join(places.get(sign, sign) for sign in stem)

    def spell(self, sounds: str) -> tuple[str, ...]:
        """The spellings of stem + ending."""
        strong = UNSTABLE.isdisjoint(sounds)
        for pattern, replacement in self.paradigms.plain_changes if strong else self.paradigms.changes:
            sounds = pattern.sub(replacement, sounds)
        return spell(sounds, self.paradigms.spelling)


def _kind(root: str, form: str, vowel: str, *, strong: bool) -> str:
    if len(root) == 4:
        return "sound"
    if form == "1" and root[0] == "w" and vowel in DROPPING_VOWELS:
        return "assimilated"
    if root[2] in WEAK:
        return "defective"
    if root[1] in WEAK and form in HOLLOW_FORMS and not strong:
        return "hollow"
    if root[1] == root[2] and form in DOUBLED_FORMS:
        return "doubled"
    return "final_hamza" if root[2] == "'" else "sound"


def _finite(verb: _Verb, rare: bool) -> Iterator[Form]:
    for voice, mark in VOICES:
        for tense in ("perfect", "imperfect"):
            for row in verb.paradigms.endings[tense]:
                if not rare and _is_rare(row, verb.form, voice):
                    continue
                sounds = f"{row.get('prefix', '')}{verb.stem(mark + tense, row)}+{row['ending']}"
                features = Features(
                    tense=tense,
                    person=row["person"],
                    number=row["number"],
                    gender=row["gender"],
                    voice=voice,
                    short=bool(row.get("short")),
                )
                for surface in verb.spell(sounds):
                    if rare or len(surface) >= SHORTEST or not row.get("short"):
                        yield surface, features


def _is_rare(row: Mapping[str, Any], form: str, voice: str) -> bool:
    """Whether news hardly uses an ending: nobody says there that the speaker underwent something."""
    return bool(row.get("rare")) or form in row.get("rare_in", ()) or (voice == "passive" and row["person"] != "3")


def _participles(verb: _Verb) -> Iterator[Form]:
    for voice in ("active", "passive"):
        stem = verb.stem(voice, {})
        for row in _nominal_endings(verb, stem, "participle"):
            for surface in verb.spell(f"{stem}+{row['ending']}"):
                yield surface, _nominal("participle", row, voice)


def _nominal_endings(verb: _Verb, stem: str, name: str) -> Iterator[Mapping[str, Any]]:
    if name == "masdar" and "+" in stem:
        yield {"number": "singular", "gender": "f", "ending": ""}
        return
    yield from verb.paradigms.endings[name]
    if verb.fill(stem).endswith("iy"):
        yield verb.paradigms.endings["indefinite"]


def _nominal(tense: str, row: Mapping[str, Any], voice: str) -> Features:
    return Features(tense=tense, person="", number=row["number"], gender=row["gender"], voice=voice)


def _merged(forms: Iterable[Form]) -> tuple[Form, ...]:
    """The forms sorted, active and passive of one spelling joined into `either`."""
    told: dict[tuple[str, str, str, str, str], list[Features]] = {}
    for surface, f in forms:
        told.setdefault((surface, f.tense, f.person, f.number, f.gender), []).append(f)
    return tuple((key[0], _as_one(found)) for key, found in sorted(told.items()))


def _as_one(found: Sequence[Features]) -> Features:
    if len(found) == 1:
        return found[0]
    voices = {f.voice for f in found}
    return found[0]._replace(voice="either" if len(voices) > 1 else min(voices), short=all(f.short for f in found))
