"""The book of one article: its drafts, which of them are one, and the one that a word means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.model import Zone
from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.story.drafts import PARTIES, Draft
from kg.steps.facts.story.same_times import are_close, is_a_week_before, is_finer, is_of_long_before

# who an event is between, those who only stand by left out
SIDES = tuple(role for role in PARTIES if role != "attendee")
# what the key of a topic has in it that no list has
MINTED = ":~"
# kinds of agreement that news uses for one and the same
GENERIC = frozenset({"Treaty", "Pact", "Document"})
# categories of an end of a membership, which is no joining
PARTING = frozenset({"SANCTION", "REJECT"})
JOINED = frozenset(
    {"Summit", "Meeting", "Call", "Visit", "Signing", "Accession", "Founding", "Appointment", "Action", "Agreement"}
)


class Book:
    """The drafts of one article. `state_of` tells which state a person stands for."""

    def __init__(self, state_of: Callable[[str], str], within: Callable[[str], str]) -> None:
        self.drafts: list[Draft] = []
        self.state_of = state_of
        self.within = within

    def enter(self, draft: Draft) -> Draft:
        """Add a draft, or join it to an earlier one that tells the same; the one that stays is returned."""
        if draft.cls in JOINED:
            for old in reversed(self.drafts):
                if old.foretold and self._came_about(old, draft):
                    old.foretold, old.moment = False, draft.moment
                    return self._join(old, draft)
                if self._same(old, draft):
                    return self._join(old, draft)
        draft.id = f"{draft.cls.lower()}{sum(d.cls == draft.cls for d in self.drafts) + 1}"
        self.drafts.append(draft)
        return draft

    def recall(self, draft: Draft) -> Draft:
        """Add a draft of something earlier, before all that was told; nothing that follows points back to it."""
        draft.id = f"{draft.cls.lower()}{sum(d.cls == draft.cls for d in self.drafts) + 1}"
        self.drafts.insert(0, draft)
        return draft

    def join(self, old: Draft, new: Draft) -> Draft:
        """Give an earlier draft what a later one tells of the same."""
        return self._join(old, new)

    def same(self, old: Draft, new: Draft) -> bool:
        """Whether two drafts tell of one event."""
        return self._same(old, new)

    def may_be_one(self, old: Draft, new: Draft) -> bool:
        """Whether nothing in the time, place, status or teller of two drafts keeps them apart, whoever takes part."""
        told_alike = (old.status, old.said_by, old.former) == (new.status, new.said_by, new.former)
        placed = self.same_place(old.values("location"), new.values("location"))
        return told_alike and placed and are_close(old.moment, new.moment)

    def latest(self, *classes: str) -> Draft | None:
        """The last draft of some classes."""
        return next((d for d in reversed(self.drafts) if d.cls in classes), None)

    def gathering(self) -> Draft | None:
        """The summit that an article tells of first as held."""
        held = (d for d in self.drafts if d.cls == "Summit" and d.status == "Occurred" and not d.said_by)
        return next(held, None)

    def _came_about(self, old: Draft, new: Draft) -> bool:
        """Whether what seemed to be announced for a weekday is told of as a fact, so that the weekday has passed."""
        if new.status != "Occurred" or new.foretold or not is_a_week_before(new.moment, old.moment):
            return False
        return self._same(replace(old, status=new.status, said_by=new.said_by, moment=None), new)

    def _same(self, old: Draft, new: Draft) -> bool:
        if old.cls != new.cls or not are_close(old.moment, new.moment) or old.said_by != new.said_by:
            return False
        if is_of_long_before(old, new):
            return False
        if old.ordinal and new.ordinal and old.ordinal != new.ordinal:
            return False
        if old.former != new.former and not (old.moment and new.moment and old.moment.value):
            return False
        if old.status != new.status and {old.status, new.status} != {"Occurred", "Planned"}:
            return False
        if old.status != new.status and not (old.cls == "Summit" and self._same_day_or_place(old, new)):
            return False
        if not self.same_place(old.values("location"), new.values("location")):
            return False
        if old.cls == "Meeting" and (old.frame == SESSION) != (new.frame == SESSION):
            return False
        if old.cls in ("Action", "Signing", "Founding", "Appointment") and old.frame != new.frame:
            return False
        if old.cls == "Meeting" and old.sentence == new.sentence and _is_of_body(old) != _is_of_body(new):
            return False
        return self._same_parties(old, new)

    @staticmethod
    def _same_day_or_place(old: Draft, new: Draft) -> bool:
        """Whether what was planned and what took place were on one day or in one place, or one tells neither."""
        if any(d.moment is None and not d.values("location") and d.values("organizer") for d in (old, new)):
            return True
        days = old.moment and new.moment and old.moment.value and old.moment.value == new.moment.value
        return bool(days) or bool(set(old.values("location")) & set(new.values("location")))

    def _same_parties(self, old: Draft, new: Draft) -> bool:
        if old.cls == "Summit":
            a, b = set(old.values("organizer")), set(new.values("organizer"))
            if old.bilateral != new.bilateral and old.parties() and new.parties() and not old.parties() & new.parties():
                return False
            if (a and not b and new.bilateral) or (b and not a and old.bilateral):
                return False
            return not (a and b) or bool(a & b)
        if old.cls == "Agreement":
            known = [set(d.values("same")) for d in (old, new)]
            if known[0] and known[1]:
                return bool(known[0] & known[1])
            about = [{k for k in d.values("about") if k.startswith("topic:") and MINTED not in k} for d in (old, new)]
            alike = any(a.startswith(b) or b.startswith(a) for a in about[0] for b in about[1])
            loosely = {old.kind, new.kind} <= GENERIC and (alike or not all(about))
            if old.kind != new.kind and not loosely:
                return False
            return self._states(old) == self._states(new)
        if old.cls == "Action" and old.values("actor") != new.values("actor"):
            return False
        if old.cls == "Accession" and PARTING.isdisjoint(old.categories) != PARTING.isdisjoint(new.categories):
            return False  # who was suspended, and later let in again
        if old.cls in ("Action", "Accession", "Founding"):
            roles = ("actor", "target", "participant", "organizer", "signatory", "party")
            return set(old.values(*roles)) == set(new.values(*roles)) and bool(new.values(*roles))
        if old.cls == "Meeting" and (self._visits(old, new) or self._visits(new, old)):
            return False
        mine, theirs = old.parties(), new.parties()
        if not mine or not theirs:
            return True
        if self._is_headline_of(old, new):
            return True
        if old.cls == "Meeting" and old.frame == SESSION:
            return self._same_session(old, new)
        if mine <= theirs or theirs <= mine:
            return len(mine & theirs) >= (1 if old.cls in ("Visit", "Appointment") else 2)
        ours, others = self._states(old, *SIDES), self._states(new, *SIDES)
        witnesses = {*old.values("attendee"), *new.values("attendee")}
        apart = self._people_clash(mine - theirs - witnesses, theirs - mine - witnesses)
        return old.cls in ("Meeting", "Call", "Signing") and ours == others and len(ours) >= 2 and not apart

    def _same_session(self, old: Draft, new: Draft) -> bool:
        """Whether two conferences are one: of one body, where both tell whose they are, in one place or of the same."""
        a, b = set(old.values("organizer")), set(new.values("organizer"))
        if a and b and not a & b:
            return False
        people = {k for k in old.parties() & new.parties() if k not in a | b}
        return bool(people) or bool(set(old.values("location")) & set(new.values("location")))

    def _is_headline_of(self, old: Draft, new: Draft) -> bool:
        """Whether a headline names but one of those who met or signed of whom the body tells.

        A lone organisation is one only where both are in one place.
        """
        lone = old.parties()
        one = len(lone) == 1 and next(iter(lone)).startswith("person:") and self._states(old) < self._states(new)
        if one and (old.zone, new.zone) == (Zone.TITLE, Zone.BODY) and old.cls in ("Signing", "Meeting", "Call"):
            return not old.values("outcome")
        named = len(lone) == 1 and next(iter(lone)).startswith("organization:") and lone <= new.parties()
        placed = bool(set(old.values("location")) & set(new.values("location")))
        return (old.zone, new.zone) == (Zone.TITLE, Zone.BODY) and named and placed

    def _visits(self, here: Draft, there: Draft) -> bool:
        """Whether a host at home in one meeting is in another at the home of his guest."""
        hosts = {self.state_of(k) for k in here.values("host") if k.startswith("person:")}
        guests = {self.state_of(k) for k in here.values("participant") if k.startswith("person:")} - hosts - {""}
        states = {self.state_at(k) for k in there.values("location")}
        return bool(hosts) and not here.values("location") and bool(states & guests) and not states & hosts

    def state_at(self, place: str) -> str:
        """The state in which a place lies, empty where unknown."""
        while place and not place.startswith("country:"):
            place = self.within(place)
        return place

    @staticmethod
    def _people_clash(mine: frozenset[str], theirs: frozenset[str]) -> bool:
        """Whether each of two events has people of its own: the king and the minister receive one guest in turn."""
        return any(p.startswith("person:") for p in mine) and any(p.startswith("person:") for p in theirs)

    def _states(self, draft: Draft, *roles: str) -> frozenset[str]:
        return frozenset(self.state_of(k) if k.startswith("person:") else k for k in draft.values(*(roles or PARTIES)))

    def same_place(self, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        """Whether some places may be where others are: one lies in another, or nothing is told of either."""
        if not a or not b or set(a) & set(b):
            return True
        return any(self.within(x) in b for x in a) or any(self.within(y) in a for y in b)

    @staticmethod
    def _join(old: Draft, new: Draft) -> Draft:
        old.tellings = [*(old.tellings or (old.telling(),)), new.telling()]
        for part in new.parts:
            old.add(part.role, (part.value,), part.evidence, text=part.text)
        if new.moment and (old.moment is None or is_finer(new.moment, old.moment)):
            old.moment = new.moment
        if old.status == "Planned" and new.status == "Occurred":
            old.status, old.detail = new.status, new.detail
        old.categories = old.categories or new.categories
        old.ordinal = old.ordinal or new.ordinal
        return old


def _is_of_body(draft: Draft) -> bool:
    """Whether a meeting is told of as one that a body holds, rather than as that of those who met."""
    return bool(draft.values("organizer")) and not draft.values("participant", "host")
