"""Events within larger events: a meeting on the margins of a summit, a signing during a visit, words at either."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.afterwards.around import led_to
from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.events.company.visits_meant import VISIT, visit_meant
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import gathering
from kg.steps.facts.story.story import Story

DAY = len("2000-01-01")
HELD = frozenset({"Meeting", "Signing", "Call"})
AROUND = ("Summit", "Visit")
# what those do together who are visited and who visit
OF_SIDES = HELD | {"Founding"}
WITHIN = frozenset({"Meeting", "Signing", "Call", "Action", "Visit", "Accession", "Appointment", "Founding"})


def frame(story: Story) -> None:
    """Tie events and statements to the larger event named beside them."""
    items = story.here.items
    outer = [
        (i, c, story.made[i])
        for i, c in enumerate(story.clauses)
        if i in story.made
        and c.kind == "noun"
        and c.verb_at < 0
        and story.made[i].cls in ("Summit", "Meeting", "Visit", "Call", "Signing")
    ]
    outer += _told_before(story) + _when_he_came(story)
    for i, clause, larger in outer:
        role = framing(story, items, clause.at) if clause.kind == "noun" else "during"
        if not role:
            continue
        for j, other in enumerate(story.clauses):
            smaller = story.made.get(j)
            if smaller is None or smaller is larger or j == i:
                continue
            around = fitting(story, smaller, larger)
            if around is larger and 0 <= other.verb_at < clause.at < other.end:
                _lie_ahead_as(story, larger, smaller)
            if around is not None:
                into(story, smaller, around, role, other, clause)
                _lie_ahead_with(story, smaller, around, other)
    for draft in tuple(story.made.values()):
        _share_larger(story, draft)
    if "frame_back" in story.groups:
        _point_back(story, next(i for i, item in enumerate(items) if "frame_back" in groups_of(item)))


def _when_he_came(story: Story) -> list[tuple[int, Clause, Draft]]:
    """The journeys by whose verb it is told when something was: "they signed it when X visited Y"."""
    items, when = story.here.items, story.knowledge.groups["when"]
    came = ((i, c) for i, c in enumerate(story.clauses) if c.kind == "verb" and c.verb_at > 0 and i in story.made)
    led = ((i, c) for i, c in came if story.text(items[c.verb_at - 1]) in when)
    return [(i, c, story.made[i]) for i, c in led if story.made[i].cls == "Visit"]


def _told_before(story: Story) -> list[tuple[int, Clause, Draft]]:
    """The gathering or visit told before on whose margins something is, where only its noun stands here."""
    if "frame" not in story.groups:
        return []
    found: list[tuple[int, Clause, Draft]] = []
    for i, clause in enumerate(story.clauses):
        bare = clause.kind == "noun" and clause.verb_at < 0 and not clause.parts and i not in story.made
        if not bare or framing(story, story.here.items, clause.at) != "frame":
            continue
        item, kind = story.here.items[clause.at], clause.sense.frame.event
        definite = story.text(item)[len(item.conj) + len(item.prep) :].startswith(story.knowledge.endings.article)
        known = gathering(story) if kind == "Meeting" else _latest(story, kind)
        if definite and known is not None and (known.cls == kind or known.cls in AROUND) and known.status == "Occurred":
            found.append((i, clause, known))
    return found


def _latest(story: Story, kind: str) -> Draft | None:
    return visit_meant(story) if kind == VISIT else story.book.latest(kind) if kind in AROUND else None


def _lie_ahead_as(story: Story, larger: Draft, smaller: Draft) -> None:
    """What is told of nowhere else is as far ahead as what is to take place in its course."""
    here = story.here.sentence.index
    told = len({part.evidence.start for part in larger.parts}) > 1 or larger.sentence != here
    ahead = smaller.status == "Planned" and smaller.cls != "Statement" and larger.status == "Occurred"
    if ahead and larger.moment is None and not told:
        larger.status, larger.detail = smaller.status, smaller.detail


def _lie_ahead_with(story: Story, smaller: Draft, larger: Draft, clause: Clause) -> None:
    """What the present tells of in the course of a visit to come is to come as well: "he meets X on the visit"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    present = verb is not None and verb.kind == "verb" and verb.head.info.tense == "imperfect"
    ahead = larger.status == "Planned" and smaller.status == "Occurred" and smaller.cls in HELD
    if present and ahead and clause.inside < 0 and not smaller.said_by:
        smaller.status, smaller.detail = larger.status, larger.detail


def _share_larger(story: Story, draft: Draft) -> None:
    """Separate meetings told in one breath belong to the same larger event."""
    for value in draft.values("superEvent"):
        for other in story.book.drafts:
            if other is not draft and other.cls == draft.cls and other.evidence == draft.evidence:
                other.add("superEvent", (value,), draft.evidence)


def fitting(story: Story, smaller: Draft, larger: Draft) -> Draft | None:
    """The visit in the course of which others met or signed: one that leads to a state of theirs."""
    mine = story.states(smaller)
    if smaller.cls == "Statement" and larger.cls == "Meeting":
        return _where_he_was(story, smaller, larger)
    if larger.cls != "Visit" or smaller.cls not in OF_SIDES or not mine:
        return larger
    visits = [larger, *(d for d in reversed(story.book.drafts) if d.cls == "Visit" and d is not larger)]
    fits = (v for v in visits if not (there := led_to(story, v)) or there & mine)
    on_it = larger.sentence == smaller.sentence and larger.frame not in AWAY and _goes(story, larger, smaller)
    return next(fits, larger if on_it else None)


def _goes(story: Story, visit: Draft, smaller: Draft) -> bool:
    """Whether one of those who meet or sign is told in the same breath to be on a visit, be it to a third state."""
    return bool(set(visit.values("actor")) & (smaller.parties() | story.states(smaller)))


def _where_he_was(story: Story, words: Draft, talks: Draft) -> Draft:
    """The talks in which who speaks took part, where those told of last were of others."""
    people = {k for k in words.values("speaker") if k.startswith("person:")}
    if not people or not talks.parties() or people & talks.parties() or talks.sentence == words.sentence:
        return talks
    met = (d for d in reversed(story.book.drafts) if d.cls == "Meeting" and d.status == talks.status)
    return next((d for d in met if people <= d.parties()), talks)


def _point_back(story: Story, at: int) -> None:
    """ "They will meet on its margins": the event spoken of before is the larger one."""
    larger = gathering(story) or story.book.latest("Visit")
    inner = (d for i, d in story.made.items() if story.clauses[i].verb_at <= at < story.clauses[i].end)
    for smaller in inner:
        if larger is not None and smaller is not larger and smaller.cls in WITHIN:
            smaller.add("superEvent", (larger.id,), story.evidence(smaller.pattern))


def look_back(story: Story, items: Sequence[Item]) -> None:
    """ "This came during the visit": what the sentence before told belongs to the event named here."""
    if not any("came" in groups_of(item) for item in items[:2]):
        return
    larger = next((d for d in story.made.values() if d.cls in ENCOUNTERS), None)
    for smaller in story.previous:
        if larger is not None and smaller is not larger:
            if smaller.cls == "Statement":
                smaller.add("during", (larger.id,), larger.evidence)
                present(story, smaller, larger)
                larger.moment = larger.moment or smaller.moment
            elif smaller.cls != larger.cls and smaller.cls in ("Meeting", "Signing", "Action", "Call"):
                smaller.add("superEvent", (larger.id,), story.evidence(smaller.pattern))


def framing(story: Story, items: Sequence[Item], at: int) -> str:
    for i in range(at - 1, max(-1, at - 4), -1):
        groups = groups_of(items[i])
        if story.text(items[i])[len(items[i].conj) :].split(" ")[0] in story.knowledge.groups["eve"] or (
            story.text(items[i]) in story.knowledge.groups["apart"]
        ):
            return ""
        if "frame" in groups:
            return "frame"
        if groups & {"during", "inside"}:
            return "during"
        if items[i].kind == "verb":
            break
    return "during" if items[at].prep else ""


def into(story: Story, smaller: Draft, larger: Draft, role: str, other: Clause, clause: Clause) -> None:
    if smaller.cls == "Statement":
        if clause.inside < 0 or clause.inside not in story.made:
            smaller.add("during", (larger.id,), larger.evidence)
            present(story, smaller, larger)
            same = larger.sentence == story.here.sentence.index or _is_of_one_day(smaller)
            if same and larger.moment is None and role == "during" and smaller.status == larger.status == "Occurred":
                larger.moment = smaller.moment
        return
    if smaller.former or (smaller.status == "Occurred" and larger.status == "Planned"):
        return
    apart = smaller.cls != larger.cls or (smaller.cls == "Meeting" and role == "frame")
    within = larger.cls in ("Visit", "Summit") or (larger.cls == "Meeting" and smaller.cls == "Signing")
    if smaller.cls in WITHIN and apart and (role == "frame" or within):
        smaller.add("superEvent", (larger.id,), story.evidence(smaller.pattern))
        present(story, smaller, larger)


def _is_of_one_day(draft: Draft) -> bool:
    """Whether a day is told, and not the month or year of another meeting: "at the meeting of June 2015"."""
    return draft.moment is not None and len(draft.moment.value or "") == DAY


def present(story: Story, smaller: Draft, larger: Draft) -> None:
    """Who speaks or meets at a summit takes part in it, unless somebody else brings his words."""
    if smaller.delivered:
        return
    if larger.cls == "Summit" and smaller.status == larger.status == "Occurred" and not smaller.said_by:
        roles = ("speaker",) if smaller.cls == "Statement" else ("participant", "attendee")
        if smaller.cls in ("Statement", "Meeting"):
            people = (key for key in smaller.values(*roles) if key.startswith("person:"))
            larger.add("attendee", people, story.evidence(smaller.pattern))
