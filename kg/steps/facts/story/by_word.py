"""What becomes of a happening in somebody's words: reported, claimed, wished, or told of oneself."""

from __future__ import annotations

from collections.abc import Iterable

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import TO_COME, WILLED, is_clause, is_refused

HOSTILE = frozenset({"ASSAULT", "COERCE", "ACCUSE", "THREATEN"})
DECIDE = "decide"
DOCUMENT = "stated_in"
VIOLENT = frozenset({"ASSAULT", "ACCUSE", "THREATEN"})
# deeds of coercion that are done by word
OFFICIAL = frozenset({"expel", "close_border", "countermeasures", "arrest"})
TELLING = frozenset({"say", "declare", "affirm", "add", "explain", "note", "report", "reveal", "decide", "publish"})
REPORTING = frozenset({"declare", "report", "publish", "quote", "reveal"})


def said(story: Story, clause: Clause, outer: Clause, status: str, detail: str) -> tuple[str, str]:
    """The status of an event by what is said of it."""
    frame = outer.sense.frame
    if frame.status == "Denied":
        return "Denied", "denied"
    if status != "Occurred":
        return status, detail
    if frame.status == "Planned" or outer.manner.status == "Planned":
        return "Planned", ""
    if not is_clause(story, outer):
        if is_refused(story, clause, outer):
            return "Denied", "negated"
        if clause.kind == "noun" and clause.definite and not clause.pron and _is_known(clause, outer):
            return status, detail
        if frame.id == "accept" and decides(story, outer) and clause.sense.frame.event == "Action":
            return status, detail
        if frame.category in WILLED:
            return "Planned", "hoped" if frame.category == "REQUEST" else ""
        if frame.id == DECIDE and clause.sense.frame.event in TO_COME:
            return "Planned", "scheduled"
        return ("Alleged", "alleged") if frame.category == "ACCUSE" else (status, detail)
    if (frame.id in REPORTING or _reports(story, outer)) and clause.sense.frame.category not in HOSTILE:
        return status, detail
    if is_own(story, clause, outer):
        return status, detail
    if _is_to_be(story, clause):
        return "Planned", "hoped" if frame.category == "REQUEST" else ""
    return "Alleged", "alleged"


def _is_known(clause: Clause, outer: Clause) -> bool:
    """Whether a definite noun is of an event that there is, of which something is asked or which somebody rejects.

    Talks and signings that are asked for are to come, with the article as without: "proposes the dialogue with X".
    """
    asked, frame = outer.sense.frame.category == "REQUEST", clause.sense.frame
    to_come = frame.event in TO_COME or frame.object == "agreement"
    return outer.sense.frame.category == "REJECT" or (asked and not to_come)


def _is_to_be(story: Story, clause: Clause) -> bool:
    """Whether a verb of the present right behind "that" tells what is to be done: "agreed that X host the summit"."""
    at = clause.verb_at
    verb = story.here.items[at] if at > 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "imperfect" or verb.head.future:
        return False
    groups = story.knowledge.groups
    return story.text(story.here.items[at - 1]) in groups["wished"] | groups["on_that"]


def decides(story: Story, outer: Clause) -> bool:
    """Whether those who approve of something are a body of states, whose approval makes it so."""
    return bool(outer.subject) and all(map(story.is_international, outer.subject))


def is_own(story: Story, clause: Clause, outer: Clause) -> bool:
    """Whether a state tells of a deed of its own that its word is good for: "X said that it had recalled"."""
    frame = clause.sense.frame
    if (
        frame.event != "Action"
        or not frame.category
        or frame.category in VIOLENT
        or outer.sense.frame.id not in TELLING
    ):
        return False
    if frame.category == "COERCE" and frame.id not in OFFICIAL:
        return False
    tellers = states_of(story, (*outer.subject, *(k for p in outer.parts if p.role == "speaker" for k in p.keys)))
    doers = states_of(story, (*clause.subject, *(k for p in clause.parts if p.role == "actor" for k in p.keys)))
    return bool(tellers) and (doers <= tellers if doers else clause.kind == "noun" and not clause.common)


def states_of(story: Story, keys: Iterable[str]) -> set[str]:
    """The states that keys are, or to which people and bodies belong."""
    found = set()
    for key in keys:
        made, thing = story.linked.made.get(key), story.knowledge.world.things.get(key)
        owner = made.within if made else thing.within if thing else ""
        state = story.book.state_of(key) if key.startswith("person:") else owner
        found.add(state if state.startswith("country:") else key)
    return found


def _reports(story: Story, outer: Clause) -> bool:
    """Whether those who tell something are news media: they report it, as the narrator does."""
    return bool(outer.subject) and all(story.knowledge.world.is_outlet(key) for key in outer.subject)


def own_report(story: Story, clause: Clause, states: set[str], cls: str) -> bool:
    """Whether those who tell that they met, called or signed were there, or speak for a state that was."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or cls not in TO_COME or outer.sense.frame.category in ("ACCUSE", "REJECT"):
        return False
    if _is_to_be(story, clause):
        return False
    if outer.sense.frame.id == DOCUMENT and not outer.subject and clause.inside not in story.made:
        return True
    draft = story.made.get(clause.inside)
    tellers = {*outer.subject, *(draft.values("speaker") if draft is not None else ())}
    return any((story.book.state_of(k) or story.book.state_at(k) or k) in states for k in tellers)
