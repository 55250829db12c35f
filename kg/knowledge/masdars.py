"""What is done by a verb is done by its noun as well: "supplied X with arms", "the supply of X with arms".

A verb lends each of its readings of deeds that need something beside them to the noun that is made of it, behind the
readings that the noun has of its own. What a verb tells is told by its noun as well, and nobody has to
write down both.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.knowledge.frames import Frames, Sense
from kg.match.conjugate import Paradigms, masdars
from kg.match.fold import fold

LENT = frozenset({"Action", "Accession"})
# who or what stands right behind the noun as the verb's object
OBJECTS = frozenset({"target", "participant", "envoy", "organisation", "about", "location"})


def with_masdars(frames: Frames, folder: Path, paradigms: Paradigms) -> Frames:
    """The lexicon of frames with what nouns have of their verbs.

    `masdars.csv` has the nouns of verbs that no pattern gives, or that are in no other list.
    """
    with (folder / "masdars.csv").open(encoding="utf-8", newline="") as stream:
        known = {row["verb"]: row["masdar"] for row in csv.DictReader(stream)}
    keys = {fold(other): row["form"] for row in frames.noun_rows for other in row.get("forms", ())}
    keys |= {fold(noun): noun for noun in frames.nouns}
    nouns = dict(frames.nouns)
    made: list[str] = []
    for lemma, masdar in _nouns_of_verbs(frames.verb_rows, known, paradigms):
        noun = keys.get(fold(masdar), masdar if lemma in known else "")
        if not noun:
            continue  # most are words of another use as well: "management", "adoption"
        own = nouns.get(noun, ())
        if more := tuple(_lent(frames.verbs.get(lemma, ()), noun, own)):
            nouns[noun] = (*own, *more)
            if noun not in frames.nouns and noun not in made:
                made.append(noun)
    rows = tuple({"form": noun} for noun in made)
    return frames._replace(
        nouns=nouns, noun_rows=(*frames.noun_rows, *rows), borrowing=frames.borrowing | frozenset(made)
    )


def _nouns_of_verbs(
    rows: Iterable[Mapping[str, Any]], known: Mapping[str, str], paradigms: Paradigms
) -> Iterator[tuple[str, str]]:
    """Each verb with the noun that is made of it."""
    for lemma, row in {row["lemma"]: row for row in rows}.items():
        form = str(row["form"])
        if lemma in known:
            yield lemma, known[lemma]
        elif form != "1":
            made = [s for s, info in masdars(row["root"], form, "", paradigms) if info.number == "singular"]
            yield from ((lemma, surface) for surface in made[:1])


def _lent(senses: Iterable[Sense], noun: str, own: Iterable[Sense]) -> Iterator[Sense]:
    """The readings that a noun has of its verb: deeds that need something beside them and are none of its own."""
    have = [(s.frame.id, s.needs) for s in own]
    plain = {s.frame.id for s in own if s.needs is None}
    for sense in senses:
        needs, frame = sense.needs, sense.frame
        if needs is None or frame.content or frame.light or frame.id in plain:
            continue
        if not frame.lends or frame.event not in LENT:
            continue
        if (needs.near.words or needs.near.phrases or needs.anywhere.words or needs.anywhere.phrases) and (
            (frame.id, needs) not in have
        ):
            genitive = frame.object if frame.object in OBJECTS else frame.subject
            yield sense._replace(id=f"{frame.id}/noun.{noun}", genitive=genitive)
