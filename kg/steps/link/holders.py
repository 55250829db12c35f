"""Who holds an office: somebody of the article, else whom the base knows to have held it on that day."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kg.knowledge import Knowledge
from kg.knowledge.offices import LEADING
from kg.knowledge.things import Tenure
from kg.steps.link.turns import OFFICIAL, Known, Turns, is_called

STALE_YEARS = 1
SPEAKING = LEADING | {"foreignMinisterOf", "chiefOf"}
UNSPECIFIC = frozenset({"minister", "official", "minister_any", "senior_official", "diplomat"})
ROLE_RANK = {"headOfStateOf": 0, "headOfGovernmentOf": 1, "chiefOf": 2, "foreignMinisterOf": 3, "officialOf": 4}


Heard = Mapping[str, "Known"]


class Holders(Turns):
    """Who of the people of one article, and of those whom the base knows, holds which office.

    `when` is the day of the article as `YYYY[-MM[-DD]]`, empty where unknown, `period` the time that its people imply
    then; `told` are the states and organisations that the article speaks of.
    """

    def __init__(self, knowledge: Knowledge, when: str, heard: Heard, told: Collection[str] = ()) -> None:
        super().__init__()
        self.knowledge = knowledge
        self.told = told
        self.when = when
        self.period: tuple[str, str] | None = None
        self.heard = heard

    def holder(self, role: str, of: str, office: str) -> str:
        """Who is meant by an office of `of` without a name: somebody of the article, else its holder at the time."""
        for key in reversed(self.recent):
            mine = self.known[key].roles
            named = any(_is_held(held, role, of, office) for held in mine) and (role, of) not in self.known[key].left
            if named and not self._is_beside(key, role, of, office):
                return key
        told = self._told_holder(role, of, office, now=bool(self.when))
        if told:
            return told
        if role == OFFICIAL and office in UNSPECIFIC:
            for key in reversed(self.recent):
                if any(o == of and r not in LEADING | {"chiefOf"} for r, o, _ in self.known[key].roles):
                    return key
        for key, record in self.heard.items():
            if any(_is_held(held, role, of, office) for held in record.roles) and (role, of) not in record.left:
                return key
        if role == OFFICIAL and self._is_posted(office):
            return ""
        if named_later := self._heard_holder(role, of, office):
            return named_later
        if self.when:
            crowns = self.knowledge.offices.reigning
            tenures = [t for t in self.knowledge.world.tenures_of.get(of, ()) if t.role == role and self._surely(t)]
            apart = office in crowns or office == "president"
            like = [t for t in tenures if (t.office in crowns) == (office in crowns)] if apart else tenures
            exact = [t for t in tenures if t.office == office] or ([] if role == OFFICIAL else like)
            if exact:
                return max(exact, key=lambda t: t.start).person
        return self._told_holder(role, of, office)

    def _heard_holder(self, role: str, of: str, office: str) -> str:
        """Who is named elsewhere in an article and whom the base knows to have held an office then, or at any time.

        The latter only where the article has no day.
        """
        for key, record in self.heard.items() if role != OFFICIAL else ():
            terms = (t for t in self.knowledge.world.tenures.get(key, ()) if not self.when or self.held(t))
            if record.names and any(self._is_of(t, key, (role, of, office)) for t in terms):
                return key
        return ""

    def _serves(self, tenure: Tenure, of: str) -> bool:
        """Whether somebody holds an office of a state without leading it, as "the minister of X" does."""
        return tenure.of == of and tenure.role not in LEADING | {"chiefOf"} and self.held(tenure)

    def minister_of(self, of: str) -> str:
        """Who is meant by "the minister" of a state: the latest of its ministers of whom the article tells."""
        told = (*(self.known[key] for key in reversed(self.recent)), *self.heard.values())
        held = (r.key for r in told for role, o, office in r.roles if o == of and self._governs(role, office))
        tenures = self.knowledge.world.tenures
        known = (k for k in reversed(self.recent) for t in tenures.get(k, ()) if self._serves(t, of))
        return next(held, "") or next(known, "")

    def _governs(self, role: str, office: str) -> bool:
        row = self.knowledge.offices.offices.get(office)
        return role == "foreignMinisterOf" or (row is not None and row.ministerial)

    def at_the_time(self, role: str, of: str) -> str:
        """Who surely held a role at the time of the article, empty where nobody or the time is unknown."""
        tenures = self.knowledge.world.tenures_of.get(of, ()) if self.when else ()
        return next((t.person for t in tenures if t.role == role and self._surely(t)), "")

    def _is_posted(self, office: str) -> bool:
        """Whether an office is one of those that a state has many of at a time: its envoys abroad."""
        row = self.knowledge.offices.offices.get(office)
        return row is not None and bool(row.complement & self.knowledge.offices.posting)

    def newcomer(self, role: str, of: str, office: str) -> str:
        """Who is meant by "the new president": somebody who had not long been one on the day of the article."""
        if not self.when:
            return self.holder(role, of, office)
        year = f"{int(self.when[:4]) - 1}{self.when[4:]}"
        for key, record in (*((key, self.known[key]) for key in reversed(self.recent)), *self.heard.items()):
            terms = [t for t in self.knowledge.world.tenures.get(key, ()) if t.role == role and t.of == of]
            if any(_is_held(held, role, of, office) for held in record.roles) and all(t.start > year for t in terms):
                return key
        holder = self.holder(role, of, office)
        terms = [t for t in self.knowledge.world.tenures.get(holder, ()) if t.role == role and t.of == of]
        return holder if any(self.held(t) and t.start > year for t in terms) else ""

    def _told_holder(self, role: str, of: str, office: str, *, now: bool = False) -> str:
        """The latest person of the article who the base knows held an office, with `now` at the time of the article."""
        for key in reversed(self.recent):
            if self._is_beside(key, role, of, office):
                continue
            for t in self.knowledge.world.tenures.get(key, ()):
                if _is_held((t.role, t.of, t.office), role, of, office) and (not now or self.held(t)):
                    return key
        return ""

    def _is_beside(self, key: str, role: str, of: str, office: str) -> bool:
        """Whether somebody holds one of two like offices of a state and another person the one meant at that time.

        Who reigns is no president, and who does not is no king.
        """
        mine = {t.office for t in self.knowledge.world.tenures.get(key, ()) if t.role == role and t.of == of}
        if not mine or office in mine:
            return False
        crowns = self.knowledge.offices.reigning
        if (office == "president" and mine <= crowns) or (office in crowns and not mine & crowns):
            return True
        others = self.knowledge.world.tenures_of.get(of, ())
        return any(t.role == role and t.office == office and t.person != key and self.held(t) for t in others)

    def has_office(self, key: str, held: tuple[str, str, str]) -> bool:
        """Whether somebody named in this article holds just this office (role, of, office)."""
        named = [r for r in (self.known.get(key), self.heard.get(key)) if r and r.names]
        tenures = self.knowledge.world.tenures.get(key, ())
        return bool(named) and (
            any(held in r.roles for r in named)
            or any(self._is_of(t, key, held) for t in tenures if not self.when or self.held(t))
        )

    def _is_of(self, tenure: Tenure, key: str, held: tuple[str, str, str]) -> bool:
        """Whether what the base knows is an office that words tell, by another of its names where only one holds it."""
        role, of, office = held
        if (tenure.role, tenure.of) != (role, of) or role == OFFICIAL:
            return (tenure.role, tenure.of, tenure.office) == held
        return tenure.office == office or not self._is_beside(key, role, of, office)

    def told_holder(self, role: str, of: str, office: str) -> str:
        """The latest person of whom the article has told so far who holds an office of `of`, empty where nobody is."""
        fitting = (k for k in reversed(self.recent) if not self._is_beside(k, role, of, office))
        told = (k for k in fitting if any(_is_held(h, role, of, office) for h in self.known[k].roles))
        return next(told, "") if of else ""

    def with_role(self, role: str, office: str) -> str:
        """Who of the people introduced with an office was named last, whatever it is of.

        Of several whom the sentence before named it is the first: that sentence is about him.
        """
        fitting = (k for k in self.by_turns() if any(is_called(h, role, office) for h in self.known[k].roles))
        if key := next(fitting, ""):
            return key
        if role in LEADING:
            for key in reversed(self.recent):
                held_by = [of for r, of, _ in self.known[key].roles if r == role]
                if held_by and not self._is_beside(key, role, held_by[-1], office):
                    return key
        for key in reversed(self.recent):
            held = (t for t in self.knowledge.world.tenures.get(key, ()) if t.role == role and self.held(t))
            if any(
                (role != OFFICIAL or t.office == office or not office) and not self._is_beside(key, role, t.of, office)
                for t in held
            ):
                return key
        return ""

    def crowned(self, offices: Collection[str]) -> str:
        """The latest person spoken of who holds one of some crowns, "the Sultan" being no king."""
        for key in (*reversed(self.recent), *self.heard):
            if any(t.office in offices for t in self.knowledge.world.tenures.get(key, ()) if self.held(t)):
                return key
        return ""

    def state_of(self, key: str) -> str:
        """The state or organisation that a person speaks for, empty where unknown."""
        record = self.known.get(key)
        if record and record.roles:
            return record.roles[-1][1]
        tenures = self.knowledge.world.tenures.get(key, ())
        held = [t for t in tenures if self.held(t)] or list(tenures)
        return held[-1].of if held else ""

    def tenure_of(self, key: str, role: str, *, now: bool = False) -> str:
        """What a person known beforehand holds or held a role of, at the time of the article where possible.

        With `now` only what is held at that time counts.
        """
        tenures = [t for t in self.knowledge.world.tenures.get(key, ()) if t.role == role]
        held = [t for t in tenures if self.held(t)] or ([] if now else tenures)
        if len(held) > 1 and all(t.office in self.knowledge.offices.realms for t in held):
            return max(held, key=lambda t: t.as_of).of
        return held[-1].of if held else ""

    def has_left(self, key: str, role: str) -> bool:
        """Whether a person held a role and gave it up more than a year before the day of the article.

        Who was overthrown lately is called by his office still.
        """
        ends = [t.end for t in self.knowledge.world.tenures.get(key, ()) if t.role == role]
        if not (self.when and ends and all(ends)):
            return False
        last = max(ends)
        return f"{int(last[:4]) + 1}{last[4:]}" < self.when

    def generic_role(self, key: str, of: str) -> str:
        """The role that a known person has in a state when the text only says "leader"."""
        tenures = [t for t in self.knowledge.world.tenures.get(key, ()) if t.of == of]
        held = [t for t in tenures if self.held(t)] or tenures
        ranked = sorted(held, key=lambda t: ROLE_RANK.get(t.role, 9))
        return ranked[0].role if ranked else ""

    def held(self, tenure: Tenure) -> bool:
        start, end = tenure.start, tenure.end
        when = self.when
        if not when and self.period:
            first, last = self.period
            return start <= last and (not end or end >= first)
        if not when:
            return not end
        return (not start or start[: len(when)] <= when[: len(start)]) and (not end or end >= when[: len(end)])

    def _surely(self, tenure: Tenure) -> bool:
        """Whether an office was held at the time of the article, and the base has not gone stale on it since."""
        known = tenure.as_of
        fresh = tenure.end or tenure.office in self.knowledge.offices.realms or not known
        return self.held(tenure) and bool(fresh or self.when <= f"{int(known[:4]) + STALE_YEARS}{known[4:]}")


def _is_held(held: tuple[str, str, str], role: str, of: str, office: str) -> bool:
    """Whether an office (role, of, office) is the one meant: of officials, who are many, just that one."""
    return held[:2] == (role, of) and (role != OFFICIAL or held[2] == office)
