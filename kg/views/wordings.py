"""The words by which the things of a graph may be called, the surest first.

The name comes first, then what stands for it: the short name of a person, the adjective, capital or metonym of a
state, an office with its state, and last of all words like "the organisation" or "the two sides".
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from kg import knowledge, vocab
from kg.match.fold import fold
from kg.views.pagegraph import Reading, Thing

ROLES = frozenset(child for child, parent in vocab.SUPER_PROPERTIES.items() if parent == vocab.DIP_REPRESENTS)
NUMBERS = ("three", "four", "five", "six", "seven")
ANAPHORA = {
    "country": ("two_states", "own_state", "two_sides", "three", *(f"{n}_states" for n in NUMBERS)),
    "person": ("two_people", "honorific", "one_person", "two_sides", "three", *(f"{n}_people" for n in NUMBERS)),
    "organisation": ("one_group", "members", "two_sides", "three"),
    "media": (),
}
SHORTEST = 3


class Form(NamedTuple):
    """A folded form; with `office` it counts only after the title of an office, which is then part of the naming."""

    text: str
    bare: str
    office: bool = False


Tiers = tuple[tuple[Form, ...], ...]


def spread(text: str) -> tuple[str, Sequence[int]]:
    """The text folded letter by letter, and for each folded letter its place in the text."""
    letters = list(map(letter_of, text))
    folded = "".join(letters)
    if len(folded) == len(text) and all(letters):
        return folded, range(len(text))
    return folded, [place for place, folds in enumerate(letters) for _ in folds]


@cache
def letter_of(letter: str) -> str:
    """A letter folded: none, one or several; every blank is one blank."""
    return " " if letter.isspace() else fold(letter).lower()


@lru_cache(maxsize=1 << 16)
def key_of(text: str) -> str:
    """The folded words of a text, one blank between."""
    return " ".join(spread(text)[0].split())


def _forms(texts: Iterable[str], *, office: bool = False) -> tuple[Form, ...]:
    return tuple(Form(key, bare(key), office) for key in sorted({key_of(text) for text in texts} - {""}))


@lru_cache(maxsize=1 << 16)
def bare(form: str) -> str:
    """A form without its article."""
    article = knowledge.load().definite_article
    return form.removeprefix(article) if len(form) > len(article) + 2 else form


class Words:
    """The words by which the things of one graph may be called, from its labels and from what is known."""

    def __init__(self, reading: Reading) -> None:
        self.known = knowledge.load()
        self.states: dict[str, list[str]] = {}
        self.reading = reading
        for fact in reading.facts:
            if fact.predicate in ROLES and not fact.literal:
                self.states.setdefault(fact.subject, []).append(fact.object)
        self._tiers: dict[str, Tiers] = {}
        self._nisbas: dict[str, tuple[str, ...]] = {}

    def tiers(self, thing: Thing) -> Tiers:
        """Folded forms, the surest first."""
        if thing.iri not in self._tiers:
            making = {"country": self._country, "person": self._person, "topic": self._topic,
                      "agreement": self._agreement}  # fmt: skip
            names = (*thing.labels.values(), *thing.aliases)
            made = (_forms(names), *making.get(thing.kind, self._body)(thing), _anaphora(thing.kind))
            self._tiers[thing.iri] = tuple(tuple(dict.fromkeys(forms)) for forms in made)
        return self._tiers[thing.iri]

    def _country(self, thing: Thing) -> Iterator[Iterable[Form]]:
        world, key = self.known.world, _known_key(thing.iri)
        metonyms = [form for form, of in world.metonyms.items() if of == key]
        capitals = [place for place, of in world.capitals.items() if of == key]
        cities = [name for place in capitals for name in (world.things[place].ar, *world.things[place].aliases)]
        yield _forms((*self._adjectives(key), *metonyms, *cities))

    def _person(self, thing: Thing) -> Iterator[Iterable[Form]]:
        short = self.known.world.short_names.get(_known_key(thing.iri), ((), False))[0]
        words = key_of(thing.labels.get("ar", "")).split()
        ends = (words[-1], words[0]) if len(words) > 1 else ()
        yield _forms((*short, *(word for word in ends if len(word) >= SHORTEST)))
        yield _forms(self._states(thing.iri), office=True)

    def _states(self, iri: str) -> Iterator[str]:
        for of in dict.fromkeys(self.states.get(iri, ())):
            yield from self._adjectives(_known_key(of))
            if of in self.reading.things:
                yield from self.reading.things[of].labels.values()

    def _topic(self, thing: Thing) -> Iterator[Iterable[Form]]:
        yield self._head(thing)

    def _agreement(self, thing: Thing) -> Iterator[Iterable[Form]]:
        yield self._head(thing)
        rows = [row for row in self.known.frames.noun_rows if row.get("agreement")]
        yield _forms(form for row in rows for form in (row["form"], *row.get("plurals", ())))

    def _body(self, thing: Thing) -> Iterator[Iterable[Form]]:
        yield _forms(self._adjectives(_known_key(thing.iri)))
        yield self._head(thing)

    def _head(self, thing: Thing) -> tuple[Form, ...]:
        """The first word of a name of several."""
        words = re.findall(r"\w+", key_of(thing.labels.get("ar", "")))
        return _forms(words[:1]) if len(words) > 1 and len(words[0]) > SHORTEST else ()

    def _adjectives(self, key: str) -> tuple[str, ...]:
        if key not in self._nisbas:
            singular, plural = self.known.world.nisbas.get(key, ((), ()))
            endings = sorted({ending for ending, _, _ in self.known.endings.nisba})
            bases = [key_of(base) for base in (*singular, *_collective(key))]
            self._nisbas[key] = (*(base + ending for base in bases for ending in endings), *plural)
        return self._nisbas[key]


def _known_key(iri: str) -> str:
    """The key in the world data of an IRI of the graph."""
    for prefix in ("country", "person", "organization", "place"):
        if iri.startswith(vocab.PREFIXES[prefix]):
            return f"{prefix}:{iri[len(vocab.PREFIXES[prefix]) :]}"
    return ""


@lru_cache(maxsize=1)
def _particles() -> Mapping[str, Any]:
    return tomllib.loads(files("kg").joinpath("lang", "ar", "particles.toml").read_text("utf-8"))


@cache
def _anaphora(kind: str) -> tuple[Form, ...]:
    groups = _particles()["anaphora"]
    return _forms(form for group in ANAPHORA.get(kind, ()) for form in groups.get(group, ()))


def _collective(key: str) -> tuple[str, ...]:
    return tuple(form for row in _particles()["collective"] if row["key"] == key for form in row["nisba"])


@lru_cache(maxsize=1)
def offices() -> frozenset[str]:
    """Folded offices without the article, whole and by their first word alone, and "his counterpart"."""
    forms = {form for form, entry in knowledge.load().offices.forms if entry.kind == "office"}
    forms |= {form.split(" ")[0] for form in forms}
    forms |= {key_of(form) for form in _particles()["anaphora"]["counterpart"]}
    return frozenset(bare(form) for form in forms)
