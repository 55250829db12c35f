"""Whose journey a phrase names that tells of none: "went home after a visit to X", "is back from a tour of X"."""

from __future__ import annotations

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause, told_at
from kg.steps.facts.events.company.enclosing import around, is_beside, is_in_its_course
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import told_before

MANY = 2
# who speaks without a verb of his own: "N, stressing that", "N: we are"
SPEAKING = frozenset({"participle", "colon"})
TOUR = "tour"
TO_REGIONS = frozenset({"visit", "tour", "arrive"})
RETURN = frozenset({"return", "depart"})
MET_THERE = frozenset({"Meeting", "Signing"})
NEAR = 5
WISHING = frozenset({"hope", "intend", "seek", "consider_plan", "ready", "insist"})


def on_visit(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Whose journey it is where a phrase of time names none: "X went home after a visit to Y"."""
    if draft.cls == "Visit" and clause.kind == "noun" and clause.verb_at < 0:
        draft.add("actor", _who_wishes(story, clause, draft) or _one_of_that_state(story, clause, draft), evidence)
    if draft.cls != "Visit" or clause.kind != "noun" or clause.verb_at >= 0 or clause.definite or clause.pron:
        return
    back = _who_is_back(story, clause)
    beside = is_beside(story, clause) or _is_first_stop(story, clause) or bool(back)
    if not draft.values("location") and beside:
        draft.add("location", _where_he_acts(story, clause), evidence)
    placed = bool(draft.values("location")) or leads_to_region(story, clause)
    if draft.values("actor", "participant") or not placed or not beside:
        return
    first = min((p.item for p in clause.parts if p.role == "location"), default=clause.at)
    between = story.here.items[clause.at + 1 : first]
    if any(i.prep == story.knowledge.lexicon.clitics.lam or _is_whose(story, i) for i in between):
        return
    doer = back or _who_acts(story, clause)
    home = {story.book.state_of(k) for k in doer}
    if len(doer) == 1 and not home & {story.book.state_at(k) for k in draft.values("location")}:
        draft.add("actor", doer, evidence)


def leads_to_region(story: Story, clause: Clause) -> bool:
    """Whether a visit or arrival leads to "the region", "the border area", which no name tells."""
    if clause.sense.frame.id not in TO_REGIONS:
        return False
    last = max(clause.end, min(clause.at + NEAR, len(story.here.items))) if clause.kind == "noun" else clause.end
    for item in story.here.items[clause.at + 1 : last]:
        if item.kind in ("mark", "quote"):
            return False
        if _bare(story, item) in story.knowledge.groups["regions"]:
            return True
    return False


def _bare(story: Story, item: Item) -> str:
    return story.knowledge.lexicon.clitics.bare(story.text(item), item.conj, item.prep)


def _who_is_back(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is told to come back from a journey: "the return of N from a visit to X", "N, back from a tour of X"."""
    items, groups = story.here.items, story.knowledge.groups
    if clause.at < MANY or story.text(items[clause.at - 1]) not in groups["from"]:
        return ()
    back = next((i for i in range(clause.at - 2, max(0, clause.at - NEAR), -1) if _is_back(story, i)), -1)
    if back > 0 and items[back - 1].kind == "ref":
        return tuple(k for k in items[back - 1].keys if k.startswith("person:"))
    gone = (c for c in story.clauses if c.sense.frame.id in RETURN and c.at < clause.at < c.end)
    return next((p.keys for c in gone for p in c.parts if p.role == "actor" and p.keys[0].startswith("person:")), ())


def _is_back(story: Story, at: int) -> bool:
    return story.text(story.here.items[at]) in story.knowledge.groups["back_from"]


def _who_acts(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who acts or speaks in the clause around a journey, or spoke in the sentence that this one takes up."""
    told = told_before(story, clause.at)
    if told:
        return told if all(k.startswith("person:") for k in told) else ()
    spoken = [c for c in story.clauses if c.kind in SPEAKING and c.subject]
    within = next((c for c in reversed(spoken) if c.verb_at < clause.at < max(c.end, clause.at + 1)), None)
    if within is not None and within.kind == "participle":
        return within.subject
    other = around(story, clause) or next((c for c in spoken if told_at(c) > clause.at), None)
    if other is None or _has_own_verb(story, other, clause.at):
        return ()
    return other.subject if told_at(other) < clause.at or is_in_its_course(story, clause) else ()


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
    other = around(story, clause)
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
    wish = story.clauses[clause.inside] if clause.inside >= 0 else None
    if wish is None or wish.sense.frame.id not in WISHING or draft.values("actor", "participant") or clause.pron:
        return ()
    near = 0 < clause.at - wish.at <= NEAR and bool(draft.values("location"))
    people = all(k.startswith("person:") for k in wish.subject)
    home = {story.book.state_of(k) for k in wish.subject}
    return (
        wish.subject if near and people and not home & set(map(story.book.state_at, draft.values("location"))) else ()
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
