"""Holders of an office whose name a newsroom writes in its own way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.knowledge.things import Tenure
from kg.match.fold import fold
from kg.match.transcription import same_name

OFFICIAL = "officialOf"


def spelled_otherwise(
    knowledge: Knowledge,
    words: Sequence[str],
    offices: Sequence[tuple[str, str, str]],
    held: Callable[[Tenure], bool],
) -> str:
    """The key of a holder of one of the offices (role, of, office) whose name sounds like these folded words.

    Who held it at the time of the article comes first; an empty key where nobody fits.
    """
    if len(words) < 2:
        return ""
    for role, of, office in offices:
        told = (t for t in knowledge.world.tenures_of.get(of, ()) if t.role == role)
        alike = [t for t in told if (role != OFFICIAL or t.office == office) and _is_like(knowledge, t.person, words)]
        if alike:
            return min(alike, key=lambda t: not held(t)).person
    return ""


def _is_like(knowledge: Knowledge, person: str, words: Sequence[str]) -> bool:
    thing = knowledge.world.things.get(person)
    return thing is not None and any(same_name(words, _folded(name)) for name in (thing.ar, *thing.aliases))


@lru_cache(maxsize=1 << 14)
def _folded(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split(" "))
