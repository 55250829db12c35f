"""Who took part in talks or made a journey, as the clause that encloses their phrase tells."""

from __future__ import annotations

from kg.model import Evidence, Item
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of, told_at
from kg.steps.facts.events.company.parts import is_joined
from kg.steps.facts.events.company.plain_verbs import doing_and_facing
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import told_before
from kg.steps.facts.story.truth import is_aside

FACING = ("addressee", "target", "participant", "about")
MANY = 2
# who speaks without a verb of his own: "N, stressing that", "N: we are"
SPEAKING = frozenset({"participle", "colon"})
RECEPTION, TOUR = "receive", "tour"
GIVEN = "gives_reception"
MET_THERE = frozenset({"Meeting", "Signing"})
OPENING = 3
NEAR = 5
WISHING = frozenset({"hope", "intend", "seek", "consider_plan", "ready", "insist"})


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
    if not (counted or _is_beside(story, clause)):
        return
    if clause.definite and not (lone or counted or came):
        return
    other = _around(story, clause)
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
    if len(doers) >= (1 if lone or came else MANY) or (_is_in_its_course(story, clause) and draft.values("location")):
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
    with_them = [p for p in clause.parts if p.role == "participant" and p.item > clause.at]
    return len(with_them) == 1 and "with" in groups_of(story.here.items[with_them[0].item - 1])


def _are_met(story: Story, clause: Clause) -> bool:
    """Whether the one party of a noun of meeting stands behind "with", so that it is no body whose meeting it is."""
    behind = [p.item for p in clause.parts if p.role == "participant" and p.item > clause.at]
    return bool(behind) and all(is_joined(story, at) for at in behind)


def on_visit(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Whose journey it is where a phrase of time names none: "X went home after a visit to Y"."""
    if draft.cls == "Visit" and clause.kind == "noun" and clause.verb_at < 0:
        draft.add("actor", _who_wishes(story, clause, draft) or _one_of_that_state(story, clause, draft), evidence)
    if draft.cls != "Visit" or clause.kind != "noun" or clause.verb_at >= 0 or clause.definite or clause.pron:
        return
    beside = _is_beside(story, clause) or _is_first_stop(story, clause)
    if not draft.values("location") and beside:
        draft.add("location", _where_he_acts(story, clause), evidence)
    if draft.values("actor", "participant") or not draft.values("location") or not beside:
        return
    first = min((p.item for p in clause.parts if p.role == "location"), default=clause.at)
    between = story.here.items[clause.at + 1 : first]
    if any(i.prep == story.knowledge.lexicon.clitics.lam or _is_whose(story, i) for i in between):
        return
    doer = _who_acts(story, clause)
    home = {story.book.state_of(k) for k in doer}
    if len(doer) == 1 and not home & {story.book.state_at(k) for k in draft.values("location")}:
        draft.add("actor", doer, evidence)


def _who_acts(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who acts or speaks in the clause around a journey, or spoke in the sentence that this one takes up."""
    told = told_before(story, clause.at)
    if told:
        return told if all(k.startswith("person:") for k in told) else ()
    spoken = [c for c in story.clauses if c.kind in SPEAKING and c.subject]
    within = next((c for c in reversed(spoken) if c.verb_at < clause.at < max(c.end, clause.at + 1)), None)
    if within is not None and within.kind == "participle":
        return within.subject
    other = _around(story, clause) or next((c for c in spoken if told_at(c) > clause.at), None)
    if other is None or _has_own_verb(story, other, clause.at):
        return ()
    return other.subject if told_at(other) < clause.at or _is_in_its_course(story, clause) else ()


def _has_own_verb(story: Story, outer: Clause, at: int) -> bool:
    """Whether a phrase stands with a verb in what is said: "said that the delegation did so on a visit to X"."""
    if outer.content is None or not outer.content[0] <= at < outer.content[1]:
        return False
    said = story.here.items[outer.content[0] : at]
    return any(item.kind == "verb" for item in said)


def _is_first_stop(story: Story, clause: Clause) -> bool:
    """Whether a visit is that with which a tour begins: "opened her tour with a visit to X"."""
    led = story.here.items[clause.at].prep in story.knowledge.groups["at"]
    tours = (c for c in story.clauses if c.kind == "verb" and c.verb_at < clause.at < max(c.end, clause.at + 1))
    return led and any(c.sense.frame.id == TOUR for c in tours)


def _where_he_acts(story: Story, clause: Clause) -> tuple[str, ...]:
    """Where somebody does what he does on a visit of which nothing is told: "held talks in X on a working visit"."""
    other = _around(story, clause)
    if other is None or other.verb_at > clause.at or clause.pron or other.sense.frame.event not in MET_THERE:
        return ()
    home = {story.book.state_of(k) for k in other.subject}
    places = [k for p in other.parts if p.role == "location" and p.item < clause.at for k in p.keys]
    return tuple(places) if places and not home & {story.book.state_at(k) for k in places} else ()


def _is_whose(story: Story, item: Item) -> bool:
    """Whether an office or body stands in a phrase; "foreign" is spelled like the ministry, but for the article."""
    return item.kind == "office" or (
        item.kind == "body"
        and (" " in story.text(item) or story.text(item).startswith(story.knowledge.endings.article))
    )


def _who_wishes(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who wishes or means to go on a journey of which nothing is told but where to: "his hope for a visit to X"."""
    around = story.clauses[clause.inside] if clause.inside >= 0 else None
    if around is None or around.sense.frame.id not in WISHING or draft.values("actor", "participant") or clause.pron:
        return ()
    near = 0 < clause.at - around.at <= NEAR and bool(draft.values("location"))
    people = all(k.startswith("person:") for k in around.subject)
    home = {story.book.state_of(k) for k in around.subject}
    return (
        around.subject if near and people and not home & set(map(story.book.state_at, draft.values("location"))) else ()
    )


def _one_of_that_state(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who made a journey told of as that of one of his state: "X met Y, in the first visit of a Ruritanian king"."""
    states = draft.values("actor", "participant")
    behind = story.here.items[clause.at + 1 : clause.at + NEAR]
    office = any(i.kind == "office" for i in behind) and any(i.kind == "nisba" for i in behind)
    if len(states) != 1 or not states[0].startswith("country:") or not office:
        return ()
    named = (k for i in story.here.items[: clause.at] if i.kind == "ref" for k in i.keys if k.startswith("person:"))
    own = [k for k in dict.fromkeys(named) if story.book.state_of(k) == states[0]]
    return tuple(own) if len(own) == 1 else ()


def _is_in_its_course(story: Story, clause: Clause) -> bool:
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
    outer = story.clauses[call.inside] if call.inside >= 0 else None
    before = story.here.items[call.at - 1]
    if outer is None or outer.verb_at < 0 or not groups_of(before) & {"during", "inside", "place"}:
        return False
    return not any("that" in groups_of(item) for item in story.here.items[outer.verb_at : call.at])


def _is_beside(story: Story, clause: Clause) -> bool:
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


def _around(story: Story, clause: Clause) -> Clause | None:
    """The clause of a verb with people, or several states, as its subject in which a phrase stands, else the next."""
    met = _are_met(story, clause)
    acting = [c for c in story.clauses if c.kind == "verb" and c.subject and (_may_meet(c.subject) or met)]
    before = [c for c in acting if c.verb_at < clause.at < max(c.end, c.content[1] if c.content else 0)]
    # "said that X discussed it during talks with Y": X does
    before += [c for c in acting if c.verb_at < clause.at and c.inside == clause.inside >= 0 and c not in before]
    after = [c for c in acting if c.verb_at > clause.at]
    return before[-1] if before else after[0] if after else None
