"""Who took part in talks, as the clause that encloses their phrase tells."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of
from kg.steps.facts.events.company.parts import is_joined
from kg.steps.facts.events.company.plain_verbs import doing_and_facing
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import told_before
from kg.steps.facts.story.truth import is_aside

FACING = ("addressee", "target", "participant", "about")
MANY = 2
RECEPTION, STATEMENT = "receive", "Statement"
GIVEN = "gives_reception"
OPENING = 3
NEAR = 5


def beside_talks(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who acts in the clause around talks took part in them.

    "After talks, X and Y announced", "X spoke after a meeting with Y", "in a call, X warned Y".
    """
    if draft.cls not in GATHERINGS or not (_is_phrase(clause) or _tells_who_came(story, clause)):
        return
    set_off = clause.at >= 2 and story.here.items[clause.at - 2].kind == "mark"
    medium = (draft.cls == "Call" or clause.verb_at >= 0) and _is_medium(story, clause)
    came = told_before(story, clause.at)
    if clause.inside in story.made and not (is_aside(story, clause) or set_off or medium or came):
        return
    lone = draft.values("participant", "attendee", "host")
    if (
        (len(lone) > 1 and not _are_faced(story, clause))
        or draft.values("organizer")
        or not (all(k.startswith(("person:", "country:")) for k in lone) or _are_met(story, clause))
    ):
        return
    counted = _is_counted(story, clause)
    if not (counted or is_beside(story, clause)):
        return
    if clause.definite and not (lone or counted or came):
        return
    other = around(story, clause)
    met: list[tuple[str, ...]] = []
    if came and clause.definite:
        doers = came
    elif other is not None:
        doers = other.subject
        met = [p.keys for p in other.parts if p.role in FACING and len(p.keys) == 1]
        if not met and 0 <= other.verb_at < clause.at:
            met = doing_and_facing(story, clause.at)[1]
    else:
        doers, met = doing_and_facing(story, clause.at)
    doers = doers or came
    if not doers or set(doers) & set(lone):
        return
    if draft.cls == "Summit" and (lone or len(doers) < MANY or not _is_during(story, clause)):
        return
    if len(doers) >= (1 if lone or came else MANY) or (is_in_its_course(story, clause) and draft.values("location")):
        # who speaks at a dinner that another one gives is a guest there
        receives = lone and draft.frame == RECEPTION and not draft.values("host") and GIVEN not in story.traces
        draft.add("host" if receives else "participant", doers, evidence)
    elif not lone and len(doers) == 1 and met and met[0][0].startswith("person:") and met[0] != doers:
        draft.add("participant", (*doers, *met[0]), evidence)


def _is_phrase(clause: Clause) -> bool:
    return clause.kind == "noun" and clause.verb_at < 0


def _tells_who_came(story: Story, clause: Clause) -> bool:
    """Whether a verb right behind an indefinite noun tells by its pronoun who came: "at a meeting attended by N"."""
    verb = clause.verb_at
    told = clause.carrier in PRESENT and clause.at == verb - 1 and not clause.definite
    return told and bool(story.here.items[verb].head.pron)


def _are_faced(story: Story, clause: Clause) -> bool:
    """Whether those named behind a noun of meeting stand behind "with": "in talks with X and Y, N said"."""
    with_them = sorted({p.item for p in clause.parts if p.role == "participant" and p.item > clause.at})
    if not with_them or "with" not in groups_of(story.here.items[with_them[0] - 1]):
        return False
    return all(story.here.items[at].conj for at in with_them[1:])


def _are_met(story: Story, clause: Clause) -> bool:
    """Whether the one party of a noun of meeting stands behind "with", so that it is no body whose meeting it is."""
    behind = [p.item for p in clause.parts if p.role == "participant" and p.item > clause.at]
    return bool(behind) and all(is_joined(story, at) for at in behind)


def is_in_its_course(story: Story, clause: Clause) -> bool:
    """Whether a phrase opens its sentence that tells in the course of what somebody acts: "at the end of a visit"."""
    return clause.at < OPENING and _is_during(story, clause)


def _is_during(story: Story, clause: Clause) -> bool:
    """Whether a particle before an event noun tells that something was done in its course, not before or after it."""
    before = story.here.items[clause.at - 1]
    return "inside" in groups_of(before) and story.text(before) not in story.knowledge.groups["apart"]


def _may_meet(keys: tuple[str, ...]) -> bool:
    bodies = ("country:", "organization:")
    return keys[0].startswith("person:") or (len(keys) > 1 and all(k.startswith(bodies) for k in keys))


def _is_medium(story: Story, call: Clause) -> bool:
    """Whether something was said in a call: no particle stands between the verb of saying and the call."""
    told = [c for c in story.clauses if c.kind == "verb" and 0 <= c.verb_at < call.at]
    told = [c for c in told if c.sense.frame.event == STATEMENT]
    # of words within words those that are told last
    outer = told[-1] if told else story.clauses[call.inside] if call.inside >= 0 else None
    before = story.here.items[call.at - 1]
    if outer is None or outer.verb_at < 0 or not groups_of(before) & {"during", "inside", "place"}:
        return False
    return not any("that" in groups_of(item) for item in story.here.items[outer.verb_at : call.at])


def is_beside(story: Story, clause: Clause) -> bool:
    """Whether an event noun stands in a phrase of time or place: "during talks", "in a call"."""
    before = story.here.items[clause.at - 1] if clause.at else None
    if before is None or story.here.items[clause.at].prep:
        return is_aside(story, clause)
    return bool(groups_of(before) & {"during", "inside", "place"}) or is_aside(story, clause)


def _is_counted(story: Story, clause: Clause) -> bool:
    """Whether how long talks took or how many rounds of them there were is told: "after six months of the talks"."""
    items, groups = story.here.items, story.knowledge.groups
    if clause.at < MANY or story.text(items[clause.at - 1]) not in groups["from"]:
        return False
    for item in reversed(items[max(0, clause.at - NEAR) : clause.at - 1]):
        if groups_of(item) & {"during", "inside"}:
            return True
        if item.kind in ("ref", "verb", "mark") and story.text(item) not in groups["spans"]:
            return False
    return False


def around(story: Story, clause: Clause) -> Clause | None:
    """The clause of a verb with people, or several states, as its subject in which a phrase stands, else the next."""
    met = _are_met(story, clause)
    acting = [c for c in story.clauses if c.kind == "verb" and c.subject and (_may_meet(c.subject) or met)]
    before = [c for c in acting if c.verb_at < clause.at < max(c.end, c.content[1] if c.content else 0)]
    # "said that X discussed it during talks with Y": X does
    before += [c for c in acting if c.verb_at < clause.at and c.inside == clause.inside >= 0 and c not in before]
    after = [c for c in acting if c.verb_at > clause.at]
    return before[-1] if before else after[0] if after else None
