"""What a statement amounts to: the PLOVER categories of its verb, or of the words that are said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.frames import Frame
from kg.model import Sentence
from kg.steps.facts.statements.hits import AGAINST, FOR, hits_of

ORDER = ("THREATEN", "REJECT", "ACCUSE", "REQUEST", "COOPERATE", "SUPPORT", "AGREE", "YIELD", "AID")
MOST_CATEGORIES = 2
LIKELY = 2
PLAIN = 3
TALK = ("CONSULT",)


class Sign(NamedTuple):
    """Something that speaks for a category, and how much."""

    category: str
    weight: int


def categories_of(
    sentence: Sentence,
    first: int,
    last: int,
    frame: Frame,
    knowledge: Knowledge,
    *,
    signs: Iterable[Sign] = (),
    coming: bool,
) -> tuple[str, ...]:
    """The PLOVER categories of a statement: that of its verb, else those that the tokens `[first, last)` show.

    A verb of its own category keeps it, a soft one only where nothing weightier is said. A neutral one takes the
    two weightiest for which there are cues, and is CONSULT, plain talk, where there is none, or what the
    announcement of an own deed amounts to (`coming`). `signs` are what the verbs in the words show.
    """
    cues = knowledge.cues
    own = tuple(c for c in (frame.category, cues.beside.get(frame.id, "")) if c)
    if own and frame.id not in cues.soft:
        return own
    hits = hits_of(sentence, first, last, knowledge)
    shown = [*signs, *(Sign(hit.category, hit.cue.weight) for hit in hits if hit.category)]
    weights = _weighed(shown)
    found = _ranked(weights)
    if own:
        return _softened(own, found, weights)
    return found or (cues.to_come if coming else TALK)


def _softened(own: tuple[str, ...], found: tuple[str, ...], weights: Mapping[str, int]) -> tuple[str, ...]:
    """The category of a soft verb, with what is said; what is said against somebody outweighs a friendly verb."""
    if not found or weights[found[0]] < PLAIN:
        return own
    if found[0] in AGAINST and own[0] in FOR:
        return found
    return tuple(dict.fromkeys((*own, *found)))[:MOST_CATEGORIES]


def _ranked(weights: Mapping[str, int]) -> tuple[str, ...]:
    """The weightiest categories; those against somebody and those for do not stand together."""
    left = dict(weights)
    against, friendly = (sum(left.get(c, 0) for c in side) for side in (AGAINST, FOR))
    if against and friendly:
        weaker = FOR if against >= friendly else AGAINST
        left = {c: w for c, w in left.items() if c not in weaker}
    ranked = sorted(left, key=lambda c: (-left[c], ORDER.index(c)))
    return tuple(c for i, c in enumerate(ranked) if i == 0 or left[c] >= LIKELY)[:MOST_CATEGORIES]


def _weighed(signs: Iterable[Sign]) -> Mapping[str, int]:
    """How much speaks for each category; faint signs count only where there are no others."""
    weights: Counter[str] = Counter()
    faint: Counter[str] = Counter()
    for category, weight in signs:
        (weights if weight >= LIKELY else faint)[category] += weight
    return weights or faint


def in_tune(own: tuple[str, ...], found: tuple[str, ...]) -> tuple[str, ...]:
    """The categories of the words by which somebody does what his verb tells: "defended it, saying that".

    They amount to what the verb does where nothing else shows, and never to its contrary.
    """
    sides = [side for side in (AGAINST, FOR) if own[:1] and own[0] in side]
    contrary = any(found[0] in other for side in sides for other in (AGAINST, FOR) if other is not side)
    return own if own and (found == TALK or contrary) else found
