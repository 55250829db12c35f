"""What one article's reader of phrases keeps while it goes on, and the questions that it asks of the units at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.match.marks import PAUSES
from kg.model import Item, Made, Moment, RoleClaim, Sentence, Unit
from kg.steps.link.genitives import is_genitive_behind
from kg.steps.link.people import People

LEAST_TOLD = 3
CLEARLY = 1.5
# what may set off the name behind an office
SET_OFF = PAUSES | {"("}
# behind which a name that is another word as well is that of a place or state
PLACING = frozenset({"place", "capital", "against", "with", "between", "from", "about", "place_head"})


Found = tuple[tuple[str, ...], int, str]


class Context:
    """The state of one article's reading: who and what was spoken of last, the units and times of the sentence at hand.

    `home` is the state that the article is about, empty where no single one stands out, and `dateline` the state of
    the capital that it is from. `here` tells whether the sentence has named anybody yet, `heads` the organisation
    last called by a head noun, `groups` the international one that was last called with each first word, `bodies`
    the known one last called by the noun of each kind of body, `styled` who is meant by each style of address,
    `parts` of which organisation one named here is a part, `collectives` the group without a name last told of by
    each noun,
    `list_end` the place behind an office with its holder, where a list may go on, `opening` the two people and
    states of the sentences before, `sayer` who speaks in the sentence at hand, `body_told` the organisation that it
    named last, `topic_body` the one with which the sentence before begins, `unled` the person that it named last
    without a particle, `states_told` and `people_told` the last told of together by how many they are, `mate` the
    role and state of the last office that the sentence told, and the place behind its holder, `items` what was read of
    the sentence so far, `traces` the groups of which it may have words. `own` counts the states of
    whose officials the article tells by their office alone when it first names them, `stateless` are the first people
    told to hold an office of nobody knows what state, by the office, and
    `pair_mixed` is who last held talks with a state of which nobody was named.
    `nameless_behind` is the person spoken of last before an official without a name was told of, and `belonging` tells
    whether the sentence may say of a state that it belongs to a body.
    """

    def __init__(self, knowledge: Knowledge, people: People, home: str = "", own: str = "") -> None:
        self.knowledge = knowledge
        self.people = people
        self.roles: list[RoleClaim] = []
        self.made: dict[str, Made] = {}
        self.names: dict[str, set[str]] = {}
        self.pair_people: tuple[str, ...] = ()
        self.pair_states: tuple[str, ...] = ()
        self.pair_sides: tuple[str, ...] = ()
        self.pair_mixed: tuple[str, ...] = ()
        self.stateless: dict[str, str] = {}
        self.opening: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.states_told: dict[int, tuple[str, ...]] = {}
        self.people_told: dict[int, tuple[str, ...]] = {}
        self.recent_states: list[str] = []
        self.recent_group = ""
        self.groups: dict[str, str] = {}
        self.styled: dict[str, str] = {}
        self.last_office: tuple[str, str, str] | None = None
        self.home = home
        self.told_as_own = own
        self.dateline = ""
        self.here = self.belonging = False
        self.list_end = -1
        self.mate: tuple[str, str, int] | None = None
        self.sayer = ""
        self.body_told = self.topic_body = self.unled = ""
        self.nameless_behind = ""
        self.told: Counter[str] = Counter()
        self.own: Counter[str] = Counter()
        self.heads: dict[str, str] = {}
        self.bodies: dict[str, str] = {}
        self.parts: dict[str, str] = {}
        self.collectives: dict[str, str] = {}
        self.members_told: dict[str, str] = {}
        self.groupings: dict[str, Made] = {}
        self.sentence: Sentence
        self.traces: frozenset[str] = frozenset()
        self.times: Sequence[tuple[int, int, Moment]] = ()
        self.units: Sequence[Unit] = ()
        self.items: Sequence[Item] = ()

    def last_role(self, key: str) -> tuple[str, str, str] | None:
        record = self.people.known.get(key)
        if record and record.roles:
            return record.roles[-1]
        tenures = self.knowledge.world.tenures.get(key, ()) if key else ()
        held = [t for t in tenures if self.people.held(t)] or list(tenures)
        return (held[-1].role, held[-1].of, held[-1].office) if held else None

    def titles(self, at: int) -> int:
        """The place behind the titles that go on from a unit; one behind a particle is somebody else's."""
        while at < len(self.units) and not self.units[at].conj and self.is_title(at):
            if self.units[at].prep and self.units[at].kind == "title":
                break
            at += 1
        return at

    def is_title(self, at: int) -> bool:
        """Whether a title stands here, or an office that is a mere title straight before a name."""
        unit = self.units[at]
        if unit.kind in ("title", "modifier"):
            return True
        named = at + 1 < len(self.units) and self.units[at + 1].kind == "person" and not self.units[at + 1].conj
        return unit.kind == "office" and named and any(e.kind == "title" and e.key == "royal" for e in unit.entries)

    def is_quoted_name(self, at: int) -> bool:
        """Whether nothing but the name of a person stands between quotation marks, or a full one in brackets."""
        if at + 2 >= len(self.units):
            return False
        opening, name, closing = self.units[at : at + 3]
        if name.kind != "person":
            return False
        full = name.end - name.start > 1 and opening.key == "(" and closing.key == ")"
        return full or opening.kind == "quote" == closing.kind

    def is_comma(self, at: int) -> bool:
        return at < len(self.units) and self.units[at].kind == "mark" and self.units[at].key in SET_OFF

    def placed(self, at: int) -> bool:
        """Whether an ambiguous name stands where a place or state must stand."""
        unit = self.units[at]
        before = self.units[at - 1] if at else None
        behind = self.units[at + 1] if at + 1 < len(self.units) else None
        if behind is not None and behind.kind == "country" and behind.conj and behind.info != "ambiguous":
            return True
        if unit.kind == "country" and not unit.prep and self._is_listed(at):
            return True
        if before is None:
            return False
        if before.kind == "particle" and isinstance(before.info, frozenset):
            return bool(before.info & PLACING)
        if before.kind == "function" and before.key == "preposition":
            return True
        if before.key == "members":
            return True
        if before.kind == "verb" and unit.kind == "country" and not unit.conj:
            # no adjective follows a verb, so that what is spelled like one is the state
            verbs = [e.info for e in before.entries if e.kind == "verb"]
            return any(str(v.gender).startswith("f") and v.tense == "perfect" for v in verbs)
        return before.kind in ("office", "orgword", "relation") or (
            before.kind in ("country", "place") and bool(unit.conj)
        )

    def _is_listed(self, at: int) -> bool:
        """Whether commas alone part a name from that of another state: "Chad, Niger, Benin"."""
        before, behind = self.units[max(0, at - 2) : at], self.units[at + 1 : at + 3]
        last = len(before) == 2 and before[1].kind == "mark" and before[1].key in PAUSES and before[0].kind == "country"
        first = len(behind) == 2 and behind[0].kind == "mark" and behind[0].key in PAUSES
        return last or (first and behind[1].kind == "country" and behind[1].info != "ambiguous")

    def text(self, unit: Unit) -> str:
        return self.sentence.words(unit.start, unit.end)

    def own_state(self) -> str:
        """The only state of whose officials the article tells as papers do of their own, without its name.

        One told of so but once is none where the article is from elsewhere.
        """
        own, times = next(iter(self.own.items()), ("", 0))
        return own if len(self.own) == 1 and (self.dateline in ("", own) or times > 1) else ""

    def main_state(self) -> str:
        """The state that the article takes for its own, else the one named far more often than any other, or where it
        is from; empty where these differ.
        """
        if own := self.own_state():
            return own
        ranked = [(key, count) for key, count in self.told.most_common() if key.startswith("country:")]
        if not ranked or ranked[0][1] < LEAST_TOLD:
            return ""
        clear = len(ranked) < 2 or ranked[0][1] >= CLEARLY * ranked[1][1]
        if self.dateline and self.dateline != ranked[0][0]:
            return self.dateline if not clear and self.told[self.dateline] >= LEAST_TOLD - 1 else ""
        return ranked[0][0] if clear or self.dateline else ""

    def assumed_state(self, at: int) -> str:
        """The state that an office without one is of: the article's own, unless the sentence names others only."""
        here = self.scene()
        if here:
            return here
        named = self._named_before(at)
        return self.home if not named or self.home in named else ""

    def scene(self) -> str:
        """The state of the capital with which the sentence begins: "And in X, the minister said"."""
        for i, unit in enumerate(self.units[:4]):
            if unit.kind == "place" and i + 1 < len(self.units) and self.units[i + 1].kind == "mark":
                return self.knowledge.world.capitals.get(unit.key, "")
        return ""

    def nearest_state(self, at: int) -> str:
        """The state that a body without one is of: the only one of the sentence so far, else the article's."""
        named = self._named_before(at)
        told = self.recent_states[-1] if named or len(self.recent_states) == 1 else ""
        return named.pop() if len(named) == 1 else (self.home if not named else "") or told

    def is_named_before(self, state: str, at: int) -> bool:
        """Whether the sentence names a state before a place."""
        return state in self._named_before(at)

    def names_states_before(self, at: int) -> bool:
        """Whether the sentence names any state before a place."""
        return bool(self._named_before(at))

    def _named_before(self, at: int) -> set[str]:
        units = self.units[:at]
        return {u.key for u in units if u.kind in ("country", "nisba") and u.key.startswith("country:")}

    def note_state(self, key: str) -> None:
        self.told[key] += 1
        if key in self.recent_states:
            self.recent_states.remove(key)
        self.recent_states.append(key)

    def note_pair(self, keys: Sequence[str]) -> None:
        people = tuple(k for k in dict.fromkeys(keys) if k.startswith("person:"))
        if len(people) == 2:
            self.pair_people, self.pair_sides, self.pair_mixed = people, (), ()
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
        while offset < len(first) and ("\u064b" <= first[offset] <= "\u0652" or first[offset] in "\u0640 "):
            offset += 1
        rest = [t.text for t in tokens[unit.start + 1 : unit.end] if t.is_word]
        clitics = self.knowledge.lexicon.clitics
        if unit.prep == clitics.lam and first[offset:].startswith(clitics.lam):
            own = fold(first[offset:]) in self.knowledge.lexicon  # "for the committee" drops one of three like letters
            if own and is_genitive_behind(self.sentence, unit, self.knowledge.lexicon):
                return first[offset:]
            return " ".join([clitics.article + first[offset + (not own) :], *rest])
        return " ".join([first[offset:], *rest])
