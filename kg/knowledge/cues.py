"""Words that show what a statement amounts to, read from the language data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from kg.match.conjugate import Paradigms, conjugate
from kg.match.fold import fold
from kg.model.record import Record, record

ALEF = "\u0627"
IMPERFECT = "imperfect"
# letters of a form of the past that may be a noun as well
BRIEF = 3
HAMZA = "\u0621"
BEHIND, OR, GAP = "+", "|", "..."
OUTCOMES = ("lasting", "failing", "hesitating", "happening")
NO_NEWS = "no_news"


class Cue(NamedTuple):
    """A word or several that follow each other, folded but for a hamza without a seat, as a sign of a category.

    `turned` is its sign if negated; a `verbal` one is a finite verb, and carries nothing but an object.
    """

    words: tuple[str, ...]
    category: str
    weight: int
    turned: str
    verbal: bool = False


class Audience(NamedTuple):
    """A group that words are meant for; `kind` tells how it is known: one, story, body or pair."""

    id: str
    kind: str
    label: str


class Shade(NamedTuple):
    """What a verb amounts to where one of the words stands in what it is about, `alone` where nobody is spoken to."""

    categories: tuple[str, ...]
    words: frozenset[str]
    alone: bool


@record
class Cues(Record):
    """Cues by their first word, and how they are looked for.

    `endings` may stand behind a cue's words, `negations` up to `reach` words before it, as may `enders`, words
    for bringing something bad to an end, and `breakers`, those for bringing something good to one; `denials` are
    the negations of a clause, up to `scope` words before a cue, and `stops` words at which a part of a clause
    begins, `relatives` and words by which something is only spoken of by the way, `under`, open an aside, as do
    `conditions`, as they are written, before a verb, and `levels`, phrases of two words; behind
    `until` stands how long something lasts, behind `by_whom`, phrases of two words, who does it; `outcomes` are forms
    of verbs of failing, lasting, hesitating and coming about, and words for what is no news,
    `exceptions` take a negation back, `spelled` are words that folding makes like others and what they stand for,
    `unlike` are the enders and breakers that end in a hamza, which folding takes off. `leading` are frames that only
    lead over to what is said, `hiding` verbs that say something where they are negated, `soft` frames whose own
    category gives way to what is said, `weak` those that have it only where nothing is shown, `bound` those of the
    soft ones by which somebody binds himself, `verbal` the forms of verbs that are cues, `imperfect` the letters of
    the imperfect and `first` that of "we", `coming` the word of the future before a verb, `beside` the second category
    of a frame, `shades` what a frame amounts to by what it is about, `to_come` what the announcement of an own deed
    amounts to. `openers` begin what is said, `existing` words tell what
    there is. `agreements` are words that may point
    back to the article's agreement, `pointing` topics that say nothing by themselves, `vague` ones that say
    nothing beside others, `narrowed` ones that mean a narrower one of the state spoken of. `press` are occasions
    at which nobody but the press is spoken to, `after` words that put a meeting before what is said, `objects`
    pronouns, `upon` what stands before whom a duty is laid upon. `unsaid` are frames that tell of no saying,
    `unspoken` those whose nouns do not, `not_yet` words before what has not been said. `audiences` are groups
    that words are meant for, by form.
    """

    by_word: Mapping[str, tuple[Cue, ...]]
    endings: tuple[str, ...]
    negations: frozenset[str]
    enders: frozenset[str]
    breakers: frozenset[str]
    denials: frozenset[str]
    stops: frozenset[str]
    relatives: frozenset[str]
    under: frozenset[str]
    conditions: frozenset[str]
    levels: frozenset[str]
    until: frozenset[str]
    by_whom: frozenset[str]
    outcomes: Mapping[str, str]
    exceptions: frozenset[str]
    spelled: Mapping[str, str]
    unlike: frozenset[str]
    reach: int
    scope: int
    leading: frozenset[str]
    hiding: frozenset[str]
    soft: frozenset[str]
    weak: frozenset[str]
    bound: frozenset[str]
    verbal: frozenset[str]
    imperfect: frozenset[str]
    first: str
    coming: str
    beside: Mapping[str, str]
    shades: Mapping[str, tuple[Shade, ...]]
    to_come: tuple[str, ...]
    openers: frozenset[str]
    existing: frozenset[str]
    agreements: frozenset[str]
    pointing: frozenset[str]
    vague: frozenset[str]
    narrowed: Mapping[str, tuple[str, ...]]
    press: tuple[str, ...]
    after: frozenset[str]
    objects: frozenset[str]
    upon: frozenset[str]
    unsaid: frozenset[str]
    unspoken: frozenset[str]
    not_yet: frozenset[str]
    audiences: Mapping[str, Audience]

    def is_pointing(self, topic: str) -> bool:
        """Whether a topic, as a key, is a word that only points back, like "the step"."""
        return topic in self.pointing


def load_cues(folder: Path, *, future: str, persons: Sequence[str], paradigms: Paradigms) -> Cues:
    """Read `cues.toml` and `stances.toml`.

    `future` is the mark of the future and `persons` the letters of the imperfect, folded.
    """
    data = tomllib.loads((folder / "cues.toml").read_text("utf-8"))
    verbs = tomllib.loads((folder / "stances.toml").read_text("utf-8"))
    by_word: dict[str, list[Cue]] = {}
    for cue in (*_cues(data["cue"], future, persons), *_stances(verbs["stance"], future, paradigms)):
        by_word.setdefault(cue.words[0], []).append(cue)
    longest = {
        word: tuple(sorted(set(cues), key=lambda c: (-len(c.words), -c.weight, c))) for word, cues in by_word.items()
    }
    return Cues(
        longest,
        tuple(sorted({fold(e) for e in data["endings"]}, key=lambda e: (-len(e), e))),
        frozenset(map(fold, data["negations"])),
        frozenset(map(fold, data["enders"])),
        frozenset(map(fold, data["breakers"])),
        frozenset(map(fold, data["denials"])),
        frozenset(map(fold, data["stops"])),
        frozenset(map(fold, data["relatives"])),
        frozenset(map(fold, data["under"])),
        frozenset(data["conditions"]),
        frozenset(map(fold, data["levels"])),
        frozenset(map(fold, data["until"])),
        frozenset(map(fold, data["by_whom"])),
        {f: name for name in OUTCOMES for verb in verbs[name] for f in _forms(verb, future, paradigms)}
        | {fold(word): NO_NEWS for word in data[NO_NEWS]},
        frozenset(map(fold, data["exceptions"])),
        {word: fold(meant) for word, meant in data["spelled"].items()},
        frozenset(
            fold(w) for w in (*data["enders"], *data["breakers"]) if not w.endswith(ALEF) and fold(w).endswith(ALEF)
        ),
        data["reach"],
        data["scope"],
        frozenset(data["leading"]),
        frozenset(f"verb.{lemma}" for lemma in data["hiding"]),
        frozenset(data["soft"]),
        frozenset(data["weak"]),
        frozenset(data["bound"]),
        frozenset(fold(cue.words[0]) for cues in by_word.values() for cue in cues if cue.verbal),
        frozenset(map(fold, persons)),
        fold(data["first_person"]),
        fold(data["coming"]),
        data["beside"],
        _shades(data["shade"]),
        tuple(data["to_come"]),
        frozenset(map(fold, data["openers"])),
        frozenset(map(fold, data["existing"])),
        frozenset(map(fold, data["agreements"])),
        frozenset(f"topic:{topic}" for topic in data["pointing"]),
        frozenset(f"topic:{topic}" for topic in data["vague"]),
        {f"topic:{topic}": tuple(f"topic:{n}" for n in narrower) for topic, narrower in data["narrowed"].items()},
        tuple(map(fold, data["press"])),
        frozenset(map(fold, data["after"])),
        frozenset(map(fold, data["objects"])),
        frozenset(map(fold, data["upon"])),
        frozenset(data["unsaid"]),
        frozenset(data["unspoken"]),
        frozenset(map(fold, data["not_yet"])),
        {fold(f): Audience(row["id"], row["kind"], row["label"]) for row in data["audience"] for f in row["forms"]},
    )


def with_hamza(text: str) -> str:
    """A folded text that keeps each hamza without a seat, which alone parts "agents" from "a deed"."""
    return " ".join(HAMZA.join(map(fold, word.split(HAMZA))) for word in text.split())


def _shades(rows: Iterable[Mapping[str, Any]]) -> dict[str, tuple[Shade, ...]]:
    shades: dict[str, tuple[Shade, ...]] = {}
    for row in rows:
        shade = Shade(tuple(row["categories"]), frozenset(map(fold, row["words"])), row.get("alone", False))
        shades[row["frame"]] = (*shades.get(row["frame"], ()), shade)
    return shades


def _cues(rows: Iterable[Mapping[str, Any]], future: str, persons: Sequence[str]) -> Iterable[Cue]:
    for row in rows:
        forms = list(map(with_hamza, row.get("forms", ())))
        forms += [form for verb in row.get("verbs", ()) for form in _persons(with_hamza(verb), future, persons)]
        if not row.get("apart"):
            forms += [form.replace(f"{GAP} ", "") for form in forms if GAP in form]
        for form in forms:
            yield Cue(tuple(form.split(" ")), row["category"], row["weight"], row.get("turned", ""))


def _stances(rows: Iterable[Mapping[str, Any]], future: str, paradigms: Paradigms) -> Iterable[Cue]:
    """The cues of verbs that count in every finite form, with what must follow them."""
    for row in rows:
        for verb in row["verbs"]:
            told, _, behind = verb.partition(BEHIND)
            forms = _forms(told, future, paradigms, coming=row.get("future", False))
            for form, follow in product(sorted(forms), behind.split(OR) if behind else [""]):
                words = tuple(f"{form} {with_hamza(follow)}".split())
                yield Cue(words, row["category"], row["weight"], row.get("turned", ""), verbal=True)


def _forms(verb: str, future: str, paradigms: Paradigms, *, coming: bool = False) -> set[str]:
    """The finite forms of a verb that are like no short noun.

    They have the mark of the future and, but for what is `coming`, stand without it.
    """
    root, form, *vowel = verb.split()
    found: set[str] = set()
    for surface, features in conjugate(root, form, "".join(vowel), paradigms):
        folded, imperfect = with_hamza(surface), features.tense == IMPERFECT
        if features.short and len(folded) <= BRIEF:
            continue
        if imperfect:
            found.add(future + folded)
        if not coming and (imperfect or len(folded) > BRIEF):
            found.add(folded)
    return found


def _persons(verb: str, future: str, persons: Sequence[str]) -> list[str]:
    """An imperfect in every person of the singular and the first of the plural, with and without the future mark."""
    marked = verb.startswith(future) and verb[1:2] in persons
    rest = verb[2:] if marked else verb[1:]
    marks = (future,) if marked else ("", future)
    return [mark + person + rest for mark, person in product(marks, persons)]
