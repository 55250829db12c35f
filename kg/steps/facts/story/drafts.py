"""Happenings in the making: one event, statement or agreement that may still gain parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.model import Evidence, Moment, Part, Zone

PARTIES = (
    "participant",
    "attendee",
    "actor",
    "target",
    "speaker",
    "addressee",
    "host",
    "organizer",
    "party",
    "signatory",
)


@dataclass(frozen=True, slots=True)
class Telling:
    """One of the sentences that tell of a happening, with the status that it gives it and the roles that it fills."""

    evidence: Evidence
    status: str
    filled: frozenset[tuple[str, str]]
    body: bool


@dataclass(slots=True)
class Draft:
    """A happening that may still gain parts.

    `bilateral` where it is told of as one "between X and Y", `former` where it is told apart as an earlier one,
    `ordinal` where it is counted: "the third round", `foretold` where only a bare weekday tells that it is to come,
    `present` where a verb of the present opens the sentence that tells of it,
    `joint` where several speak with one voice, `delivered` where somebody else brings the words, `tellings` the
    sentences that tell of it where there are several.
    """

    cls: str
    categories: tuple[str, ...]
    status: str
    detail: str
    evidence: Evidence
    pattern: str
    sentence: int
    zone: Zone
    parts: list[Part] = field(default_factory=list)
    moment: Moment | None = None
    said_by: tuple[str, ...] = ()
    kind: str = ""
    quote: str = ""
    confidence: float = 0.8
    id: str = ""
    frame: str = ""
    bilateral: bool = False
    former: bool = False
    undated: bool = False
    ordinal: str = ""
    foretold: bool = False
    present: bool = False
    joint: bool = False
    delivered: bool = False
    tellings: list[Telling] = field(default_factory=list)

    def telling(self) -> Telling:
        """What the draft tells by itself, before others are joined to it."""
        filled = {(p.role, p.value) for p in self.parts}
        if self.moment is not None:
            filled.add(("moment", self.moment.value or self.moment.text))
        return Telling(self.evidence, self.status, frozenset(filled), self.zone == Zone.BODY)

    def besides(self, categories: tuple[str, ...], frame: str) -> Draft:
        """A deed that the same words tell as well, of the same time and standing, still without parts."""
        return Draft(
            "Action",
            categories,
            self.status,
            self.detail,
            self.evidence,
            self.evidence.pattern,
            self.sentence,
            self.zone,
            moment=self.moment,
            said_by=self.said_by,
            confidence=self.confidence,
            frame=frame,
        )

    def add(self, role: str, values: Iterable[str], evidence: Evidence, *, text: bool = False) -> None:
        """Add parts, each role and value once."""
        for value in values:
            if value and not any(p.value == value and p.role == role for p in self.parts):
                self.parts.append(Part(role=role, value=value, evidence=evidence, text=text))

    def take(self, role: str, other: Draft, values: Iterable[str]) -> None:
        """Add parts of another draft, each with the words that tell of it there."""
        wanted = tuple(values)
        for part in [p for p in other.parts if p.role == role and p.value in wanted]:
            self.add(role, (part.value,), part.evidence)

    def values(self, *roles: str) -> tuple[str, ...]:
        """The values of some roles in order, each once."""
        found = [part.value for part in self.parts if part.role in roles]
        return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))

    def parties(self) -> frozenset[str]:
        """All who take part."""
        return frozenset(self.values(*PARTIES))


def nearest(draft: Draft) -> tuple[str, ...]:
    """The place of an event as closely as it is told: a town before its state."""
    places = draft.values("location")
    return tuple(k for k in places if k.startswith("place:"))[:1] or places[:1]
