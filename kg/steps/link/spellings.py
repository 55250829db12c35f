"""Holders of an office whose name a newsroom writes in its own way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
        tenures = [t for t in told if role != OFFICIAL or t.office == office]
        for tenure in sorted(tenures, key=lambda t: not held(t)):
            thing = knowledge.world.things.get(tenure.person)
            names = (thing.ar, *thing.aliases) if thing is not None else ()
            if any(same_name(words, fold(name).split(" ")) for name in names):
                return tenure.person
    return ""
