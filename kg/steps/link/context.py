"""What one article's reader of phrases keeps while it goes on, and the questions that it asks of the units at hand."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Made, RoleClaim, Sentence, Unit
from kg.steps.link.people import People

COMMAS = ("،", ",", "-", "–", "(")


Found = tuple[tuple[str, ...], int, str]


class Context:
    """The state of one article's reading: who and what was spoken of last, and the units of the sentence at hand."""

    def __init__(self, knowledge: Knowledge, people: People) -> None:
        self.knowledge = knowledge
        self.people = people
        self.roles: list[RoleClaim] = []
        self.made: dict[str, Made] = {}
        self.names: dict[str, set[str]] = {}
        self.pair_people: tuple[str, ...] = ()
        self.pair_states: tuple[str, ...] = ()
        self.recent_states: list[str] = []
        self.recent_group = ""
        self.royal: list[str] = []
        self.last_office: tuple[str, str, str] | None = None
        self.sentence: Sentence
        self.units: Sequence[Unit] = ()

    def last_role(self, key: str) -> tuple[str, str, str] | None:
        record = self.people.known.get(key)
        if record and record.roles:
            return record.roles[-1]
        tenures = self.knowledge.world.tenures.get(key, ()) if key else ()
        held = [t for t in tenures if self.people.held(t)] or list(tenures)
        return (held[-1].role, held[-1].of, held[-1].office) if held else None

    def titles(self, at: int) -> int:
        while at < len(self.units) and self.units[at].kind in ("title", "modifier") and not self.units[at].conj:
            at += 1
        return at

    def is_comma(self, at: int) -> bool:
        return at < len(self.units) and self.units[at].kind == "mark" and self.units[at].key in COMMAS

    def placed(self, at: int) -> bool:
        """Whether an ambiguous name stands where a place or state must stand."""
        unit = self.units[at]
        before = self.units[at - 1] if at else None
        if before is None:
            return False
        if before.kind == "particle" and isinstance(before.info, frozenset):
            return bool(before.info & {"place", "capital"})
        return before.kind in ("office", "orgword") or (before.kind in ("country", "place") and bool(unit.conj))

    def text(self, unit: Unit) -> str:
        return " ".join(t.norm for t in self.sentence.tokens[unit.start : unit.end])

    def note_state(self, key: str) -> None:
        if key in self.recent_states:
            self.recent_states.remove(key)
        self.recent_states.append(key)

    def note_pair(self, keys: Sequence[str]) -> None:
        people = tuple(k for k in dict.fromkeys(keys) if k.startswith("person:"))
        if len(people) == 2:
            self.pair_people = people
            states = tuple(s for s in map(self.people.state_of, people) if s.startswith("country:"))
            if len(set(states)) == 2:
                self.pair_states = states

    def surface(self, unit: Unit) -> str:
        tokens = self.sentence.tokens
        first = tokens[unit.start].text
        cut = len(unit.conj) + len(unit.prep)
        offset = 0
        while cut and offset < len(first):
            cut -= not ("\u064b" <= first[offset] <= "\u0652" or first[offset] == "\u0640")
            offset += 1
        while offset < len(first) and ("\u064b" <= first[offset] <= "\u0652" or first[offset] == "\u0640"):
            offset += 1
        rest = [t.text for t in tokens[unit.start + 1 : unit.end] if t.is_word]
        return " ".join([first[offset:], *rest])
