"""When an article without a date was written, as those whom it names in office tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.knowledge.things import Tenure
from kg.model import RoleClaim

OPEN = "9999"


def implied_period(roles: Iterable[RoleClaim], tenures: Mapping[str, Sequence[Tenure]]) -> tuple[str, str] | None:
    """The time, from a day to a day, in which most of those whom an article calls holders of offices held them.

    None where that time has not ended, or nobody's term is known.
    """
    held = {(r.person, r.role, r.of) for r in roles if not r.manner}
    terms: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for person, role, of in held:
        spans = [(t.start, t.end or OPEN) for t in tenures.get(person, ()) if (t.role, t.of) == (role, of) and t.start]
        if spans:
            terms[person, role, of] = spans
    starts = sorted({start for spans in terms.values() for start, _ in spans})
    best, most = "", 0
    for day in starts:
        fitting = sum(any(start <= day <= end for start, end in spans) for spans in terms.values())
        if fitting >= most:
            best, most = day, fitting
    ends = [end for spans in terms.values() for start, end in spans if start <= best <= end]
    return (best, min(ends)) if ends and min(ends) != OPEN else None
