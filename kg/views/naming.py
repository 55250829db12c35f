"""Where a sentence names the two ends of a fact, so that the page can mark them.

The evidence of a fact is a whole sentence. Its ends are looked for by name first, then by what stands for the name:
the short name of a person, the adjective, capital or metonym of a state, an office with its state, and last of all
words like "the organisation" or "the two sides". The first of these tiers that is met is taken, whole words only.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from kg import knowledge, vocab
from kg.match.fold import fold
from kg.views.pagegraph import EVENTS, Reading, Said, Thing

ROLES = frozenset(child for child, parent in vocab.SUPER_PROPERTIES.items() if parent == vocab.DIP_REPRESENTS)
ANAPHORA = {
    "country": ("two_states", "own_state", "two_sides", "three", "three_states"),
    "person": ("two_people", "honorific", "one_person", "two_sides", "three", "three_people"),
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


class Mark(NamedTuple):
    """A naming: the IRI of what is named, and where, in code points of the sentence, half-open."""

    iri: str
    start: int
    end: int


def marks(reading: Reading) -> dict[str, list[Mark]]:
    """For each piece of evidence the namings of the ends of the facts that rest on it, in reading order."""
    wanted: dict[str, dict[str, None]] = {}
    of_event: dict[str, dict[str, None]] = {}
    for fact in reading.facts:
        if reading.things[fact.subject].kind in EVENTS:
            of_event.setdefault(fact.subject, {}).update(dict.fromkeys(ends_of(fact, reading)))
    for fact in reading.facts:
        for iri in fact.evidence:
            ends = of_event.get(fact.subject) or dict.fromkeys(ends_of(fact, reading))
            wanted.setdefault(iri, {}).update(ends)
    words = Words(reading)
    found = {}
    for iri, ends in wanted.items():
        text = reading.evidence.get(iri, {}).get(vocab.OA_EXACT, "")
        found[iri] = _marked(text, {end: words.tiers(reading.things[end]) for end in ends}) if text else []
    return found


def ends_of(fact: Said, reading: Reading) -> Iterator[str]:
    """The IRIs whose naming a sentence is searched for: subject, object, and on whose word; no happenings."""
    for iri in (fact.subject, *([] if fact.literal else [fact.object]), *fact.by):
        thing = reading.things.get(iri)
        if thing and thing.kind not in EVENTS:
            yield iri


def _marked(text: str, ends: Mapping[str, Tiers]) -> list[Mark]:
    """Longer forms first, so that a name inside a longer one is not taken for itself."""
    folded, places = spread(text)
    taken: list[Mark] = []
    for depth in range(max((len(tiers) for tiers in ends.values()), default=0)):
        met = {mark.iri for mark in taken}
        left = [(form, iri) for iri, tiers in ends.items() if iri not in met and depth < len(tiers)
                for form in tiers[depth] if form.bare in folded]  # fmt: skip
        for form, iri in sorted(left, key=lambda pair: (-len(pair[0].text), pair)):
            for spans in _places(form, folded):
                options = (Mark(iri, places[start], _ending(text, places[end - 1] + 1)) for start, end in spans)
                taken += [mark for mark in options if not any(_rivals(mark, other) for other in taken)][:1]
    return sorted(taken, key=lambda mark: (mark.start, mark.end, mark.iri))


def _ending(text: str, end: int) -> int:
    """Further to the right, over letters and signs that folding drops."""
    while end < len(text) and not _letter(text[end]):
        end += 1
    return end


def _rivals(mark: Mark, other: Mark) -> bool:
    """Words for two at once, such as "the two sides", name both; else one place names one thing."""
    meet = mark.start < other.end and other.start < mark.end
    return meet and (mark.iri == other.iri or (mark.start, mark.end) != (other.start, other.end))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    clitics, article = knowledge.load().lexicon.clitics, knowledge.load().definite_article
    before = f"[{''.join(sorted(clitics.conjunctions))}]?[{''.join(sorted(clitics.prepositions))}]?"
    return re.compile(rf"(?<!\w){before}((?:{article}|{clitics.lam})?{re.escape(_bare(form))})(?!\w)")


@lru_cache(maxsize=1 << 16)
def _bare(form: str) -> str:
    article = knowledge.load().definite_article
    return form.removeprefix(article) if len(form) > len(article) + 2 else form


def _places(form: Form, folded: str) -> Iterator[tuple[tuple[int, int], ...]]:
    """For each place of a form that occurs the spans that may be marked, the widest first."""
    for found in _pattern(form.text).finditer(folded):
        if not form.office:
            yield (found.span(1),)
            continue
        title = _title_before(folded, found.start())
        if title:
            yield (title[0], found.end(1)), title


def _title_before(folded: str, end: int) -> tuple[int, int] | None:
    """The title of an office that ends just before a place, without what is written onto its front."""
    words = list(re.finditer(r"\w+", folded[:end]))[-4:]
    for word in words:
        title = folded[word.start() : words[-1].end()]
        for start in (0, 1):
            if _bare(title[start:]) in _offices() and (not start or title[0] in _fronts()):
                return word.start() + start, words[-1].end()
    return None


@lru_cache(maxsize=1)
def _fronts() -> frozenset[str]:
    clitics = knowledge.load().lexicon.clitics
    return clitics.conjunctions | clitics.prepositions


def spread(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and for each folded letter its place in the text."""
    folded, places = [], []
    for place, letter in enumerate(text):
        for one in _letter(letter):
            folded.append(one)
            places.append(place)
    return "".join(folded), places


@cache
def _letter(letter: str) -> str:
    return " " if letter.isspace() else fold(letter).lower()


@lru_cache(maxsize=1 << 16)
def _key(text: str) -> str:
    return " ".join(spread(text)[0].split())


def _forms(texts: Iterable[str], *, office: bool = False) -> tuple[Form, ...]:
    return tuple(Form(key, _bare(key), office) for key in sorted({_key(text) for text in texts} - {""}))


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
        words = _key(thing.labels.get("ar", "")).split()
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
        words = re.findall(r"\w+", _key(thing.labels.get("ar", "")))
        return _forms(words[:1]) if len(words) > 1 and len(words[0]) > SHORTEST else ()

    def _adjectives(self, key: str) -> tuple[str, ...]:
        if key not in self._nisbas:
            singular, plural = self.known.world.nisbas.get(key, ((), ()))
            endings = sorted({ending for ending, _, _ in self.known.endings.nisba})
            bases = [_key(base) for base in (*singular, *_collective(key))]
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
def _offices() -> frozenset[str]:
    """Folded offices without the article, whole and by their first word alone, and "his counterpart"."""
    forms = {form for form, entry in knowledge.load().offices.forms if entry.kind == "office"}
    forms |= {form.split(" ")[0] for form in forms}
    forms |= {_key(form) for form in _particles()["anaphora"]["counterpart"]}
    return frozenset(_bare(form) for form in forms)
