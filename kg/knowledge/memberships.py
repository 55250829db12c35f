"""The dated table of who belongs to which organisation, against which the reading of an article is weighed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from kg.knowledge.things import rows

MONTH = len("2001-01")
SOON = 5
YEAR = 12


class Term(NamedTuple):
    """From when until when a tie held (`YYYY[-MM[-DD]]`, empty where unknown or open)."""

    start: str
    end: str


class Memberships:
    """The table. It never asserts anything: it only tells which of several readings fits what is known."""

    def __init__(self, terms: Mapping[tuple[str, str], Mapping[str, tuple[Term, ...]]]) -> None:
        self._terms = terms

    def knows(self, prop: str, body: str) -> bool:
        """Whether the table lists those who have a property with a body."""
        return (body, prop) in self._terms

    def ever(self, member: str, prop: str, body: str) -> bool:
        """Whether a state ever had a property with a body."""
        return member in self._terms.get((body, prop), {})

    def begun(self, member: str, prop: str, body: str, when: str) -> bool:
        """Whether a state had a property with a body at some time up to a day; at any time where the day is unknown."""
        terms = self._terms.get((body, prop), {}).get(member, ())
        return any(not t.start or not when or t.start[: len(when)] <= when[: len(t.start)] for t in terms)

    def ahead(self, member: str, prop: str, body: str, when: str) -> bool:
        """Whether what a state has with a body is known to have begun only some months after a day."""
        terms = self._terms.get((body, prop), {}).get(member, ())
        return bool(len(when) >= MONTH and terms) and all(_months(t.start) > _months(when) + SOON for t in terms)

    def over(self, member: str, prop: str, body: str, when: str) -> bool:
        """Whether what a state had with a body had ended by a day."""
        terms = self._terms.get((body, prop), {}).get(member, ())
        return bool(when and terms) and all(t.end and t.end[: len(when)] < when[: len(t.end)] for t in terms)


def _months(when: str) -> int:
    """The months of the calendar up to a date, up to its year where it names no month; 0 where it is empty."""
    year, month = when[:4], when[5:MONTH]
    return int(year) * YEAR + int(month or 0) if year else 0


def load_memberships(path: Path, known: Collection[str]) -> Memberships:
    """Read `memberships.csv`; `known` are the keys of all things."""
    terms: dict[tuple[str, str], dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
    for row in rows(path):
        state = f"country:{row['member']}"
        member = state if state in known else f"organization:{row['member']}"
        terms[f"organization:{row['organisation']}", row["property"]][member].append(Term(row["from"], row["to"]))
    return Memberships({key: {m: tuple(t) for m, t in of.items()} for key, of in terms.items()})
