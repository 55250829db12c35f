"""Help, which is spelled like a woman who assists: "the assistance of X", and not its assistant."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.fold import fold
from kg.model import Unit

OFFICES = frozenset({"office", "modifier"})
# what stands behind whoever assists: whom she assists, or her name
SERVED = frozenset({"office", "non_office", "modifier", "body", "title", "person", "given", "surname"})


def with_help_meant(units: Sequence[Unit], feminine: str) -> list[Unit]:
    """The units with each female office that is spelled like the noun of a deed read as that, where it can only be.

    `feminine` is how both end.
    """
    out = list(units)
    for at, unit in enumerate(units):
        if unit.kind not in OFFICES or unit.end - unit.start > 1 or len(unit.entries) == 1:
            continue
        noun = next((e for e in unit.entries if e.kind == "noun"), None)
        if (
            noun is None
            or not fold(noun.key).endswith(feminine)
            or any(e.kind in ("verb", "participle") for e in unit.entries)
        ):
            continue
        behind = units[at + 1] if at + 1 < len(units) else None
        before = units[at - 1] if at else None
        assists = behind is not None and behind.kind in SERVED and not (behind.prep or behind.conj)
        described = before is not None and before.kind in OFFICES and not unit.prep
        if not (assists or described):
            out[at] = unit._replace(kind="noun", key=noun.key, info=noun.info)
    return out
