"""What an event noun names within a plan: what comes after it, and the visit on which somebody is to go."""

from __future__ import annotations

from kg.match.fold import fold
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.status import COMING, HAPPENED, Manner
from kg.steps.facts.events.behind_plans import manner_behind
from kg.steps.facts.story.coming import first_to_come
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import is_unsaid

ATTENDED = frozenset({"Summit", "Meeting", "Appointment", "Signing"})
HELD = frozenset({"Meeting", "Call", "Signing", "Summit"})
GOING = frozenset({"visit", "arrive", "head_to", "depart", "tour"})
# what goes on while something is done, and what tells of something else
AMID = frozenset({"during", "inside"})
GONE = frozenset({"last", "yesterday", "day_before"})
TELLING = frozenset({"verb", "noun", "participle", "quote"})
# how far before the noun "before" may stand: "before entering into two-way talks"
NEAR = 3
# how far behind an event the verb of which it is the subject may stand
FAR = 12


def as_held(story: Story, clause: Clause) -> Clause:
    """A gathering that somebody does not attend as one that is held all the same: "sorry for not attending it"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.manner.detail != "negated" or not clause.at:
        return clause
    before = story.here.items[clause.at - 1]
    senses = story.knowledge.frames.nouns.get(before.head.key, ()) if before.kind == "noun" else ()
    attended = clause.sense.frame.event in ATTENDED and any(s.frame.id in ATTENDING for s in senses)
    return clause._replace(manner=HAPPENED) if attended else clause


def as_planned(story: Story, clause: Clause) -> Clause:
    """An event noun within a plan as one of what is to come.

    "He is to attend a dinner before talks with X", "is to fly to X on a visit to Y", "may meet X during a visit to Y",
    "announced a visit on which he will meet X".
    """
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.manner != HAPPENED or not clause.at:
        return clause
    goal = _goal(story, clause) or manner_behind(story, clause)
    if goal is not None:
        return clause._replace(manner=goal)
    if _is_amid_unreal(story, clause) or _does_what_comes(story, clause):
        return clause._replace(manner=COMING)
    plans = (n for n, c in enumerate(story.clauses) if max(c.at, c.verb_at) < clause.at < c.end)
    plan = next((story.clauses[n] for n in plans if _is_plan(story, n, clause)), None)
    if plan is None:
        return clause
    before = story.here.items[max(plan.at, plan.verb_at, clause.at - NEAR - 1) + 1 : clause.at]
    earlier = any(story.text(i)[len(i.conj) :] in story.knowledge.groups["earlier_than"] for i in before)
    on_it = plan.sense.frame.id in GOING and bool(before) and "place" in groups_of(before[-1])
    ahead = (clause.sense.frame.event in HELD and earlier) or (clause.sense.frame.event == "Visit" and on_it)
    return clause._replace(manner=plan.manner if plan.manner.status == "Planned" else COMING) if ahead else clause


def _does_what_comes(story: Story, clause: Clause) -> bool:
    """Whether an event is the subject of a verb of what is to come: "said that his talks with X will deal with Y"."""
    items = story.here.items
    if "that" not in groups_of(items[clause.at - 1]) or clause.sense.frame.event not in HELD:
        return False
    for item in items[clause.at + 1 : clause.at + FAR]:
        if item.kind in ("mark", "quote") or "relative" in groups_of(item):
            return False
        if item.kind == "verb":
            return bool(item.head.future)
    return False


def _is_plan(story: Story, index: int, clause: Clause) -> bool:
    """Whether a clause beside another tells of what is planned, by a verb or as what somebody asks for."""
    plan, draft = story.clauses[index], story.made.get(index)
    if plan.inside != clause.inside:
        return False
    return plan.manner.status == "Planned" if plan.kind == "verb" else draft is not None and draft.status == "Planned"


def _is_amid_unreal(story: Story, clause: Clause) -> bool:
    """Whether an event only sets the scene of what may or may not come: "did not rule out meeting X during a visit".

    One that the article has told of as there, or that is called one of these days, is no such thing.
    """
    items, event = story.here.items, clause.sense.frame.event
    if event not in ATTENDED | {"Visit"} or not groups_of(items[clause.at - 1]) >= AMID:
        return False
    if (clause.definite and not clause.pron) or _is_under_way(story, clause) or _is_told_of_past(story):
        return False
    if any(d.cls == event and d.status == "Occurred" for d in story.book.drafts):
        return False
    around = [n for n, c in enumerate(story.clauses) if c.inside == clause.inside and c.at < clause.at < c.end]
    return any(_is_unreal(story, n) for n in around)


def _is_unreal(story: Story, index: int) -> bool:
    """Whether a clause tells of what is only planned, or its noun of what somebody rules out or does not."""
    clause, draft = story.clauses[index], story.made.get(index)
    if "Planned" in (clause.manner.status, draft.status if draft is not None else ""):
        return True
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    return outer is not None and outer.manner.status != "Occurred" and is_unsaid(story, clause, outer)


def _is_under_way(story: Story, clause: Clause) -> bool:
    """Whether an event is called the present one, or a verb of the past tells more of it."""
    behind = story.here.items[clause.at + 1 :]
    stop = next((n for n, i in enumerate(behind) if i.kind in ("mark", "quote")), len(behind))
    words = story.knowledge.calendar.words
    return any(
        "current" in words.get(story.text(i), ()) or (i.kind == "verb" and i.head.info.tense == "perfect")
        for i in behind[:stop]
    )


def _is_told_of_past(story: Story) -> bool:
    """Whether a sentence names a time that is past: "affirmed it last week at the summit"."""
    words = story.knowledge.calendar.words
    return any(GONE & set(words.get(w, ())) for _, _, m in story.here.times for w in fold(m.text).split(" "))


def _goal(story: Story, clause: Clause) -> Manner | None:
    """How a journey is told of where a verb of the future behind it tells what is done on it, None where none does.

    "Confirmed a visit of N to X, where he will hold talks", "a visit on which he meets M next week".
    """
    if clause.sense.frame.event != "Visit" or (clause.definite and not clause.pron):
        return None
    return next((COMING for c in story.clauses if _is_done_on_it(story, clause, c)), None)


def _is_done_on_it(story: Story, journey: Clause, clause: Clause) -> bool:
    """Whether a verb behind a journey tells what will be done where it leads, or in its course."""
    if (
        (clause.kind == "noun" and clause.verb_at < 0)
        or clause.verb_at <= journey.at
        or clause.inside != journey.inside
    ):
        return False
    items, groups = story.here.items, story.knowledge.groups
    between, verb = items[journey.at + 1 : clause.verb_at], items[clause.verb_at]
    if verb.kind != "verb" or verb.head.info.tense != "imperfect" or any(i.kind in TELLING for i in between):
        return False
    there = bool(between) and story.text(between[-1]) in groups["where"]
    behind = items[clause.verb_at + 1 : clause.verb_at + 2]
    if not there and not any(story.text(i) in groups["in_its_course"] for i in behind):
        return False
    return clause.manner.status == "Planned" or first_to_come(story, verb.start) >= 0
