"""Where a sentence names the two ends of a fact, so that the page can mark them.

The evidence of a fact is a whole sentence. Of the words by which its ends may be called (`wordings`) the first tier
that is met is taken, whole words only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from kg import knowledge, vocab
from kg.views.pagegraph import EVENTS, Reading, Said
from kg.views.wordings import Form, Tiers, Words, bare, letter_of, offices, spread

_LETTER = re.compile(r"\w")


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
    while end < len(text) and not letter_of(text[end]):
        end += 1
    return end


def _rivals(mark: Mark, other: Mark) -> bool:
    """Words for two at once, such as "the two sides", name both; else one place names one thing."""
    meet = mark.start < other.end and other.start < mark.end
    return meet and (mark.iri == other.iri or (mark.start, mark.end) != (other.start, other.end))


def _places(form: Form, folded: str) -> Iterator[tuple[tuple[int, int], ...]]:
    """For each place of a form that occurs the spans that may be marked, the widest first."""
    for front, start, end in _named(form.bare, folded):
        if not form.office:
            yield ((start, end),)
            continue
        title = _title_before(folded, front)
        if title:
            yield (title[0], end), title


def _named(name: str, folded: str) -> Iterator[tuple[int, int, int]]:
    """Where a name stands as whole words: the start of what is written onto its front, that of its article, its end."""
    before, longest = _front()
    at = folded.find(name)
    while at >= 0:
        end = at + len(name)
        front = None if _LETTER.match(folded, end) else before.search(folded, max(at - longest, 0), at)
        if front:
            yield front.start(), front.start(1), end
        at = folded.find(name, end if front else at + 1)


@lru_cache(maxsize=1)
def _front() -> tuple[re.Pattern[str], int]:
    """What may be written onto the front of a name, of that its article, and how long it is at most."""
    clitics, article = knowledge.load().lexicon.clitics, knowledge.load().definite_article
    before = f"[{''.join(sorted(clitics.conjunctions))}]?[{''.join(sorted(clitics.prepositions))}]?"
    pattern = re.compile(rf"(?<!\w){before}((?:{article}|{clitics.lam})?)\Z")
    return pattern, 2 + max(len(article), len(clitics.lam))


def _title_before(folded: str, end: int) -> tuple[int, int] | None:
    """The title of an office that ends just before a place, without what is written onto its front."""
    words = list(re.finditer(r"\w+", folded[:end]))[-4:]
    for word in words:
        title = folded[word.start() : words[-1].end()]
        for start in (0, 1):
            if bare(title[start:]) in offices() and (not start or title[0] in _fronts()):
                return word.start() + start, words[-1].end()
    return None


@lru_cache(maxsize=1)
def _fronts() -> frozenset[str]:
    clitics = knowledge.load().lexicon.clitics
    return clitics.conjunctions | clitics.prepositions
