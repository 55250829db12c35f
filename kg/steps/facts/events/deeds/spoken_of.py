"""Whom a pronoun means to whom a deed is done: "suspended its ties with Y and expelled its envoy"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.knowledge.frames import Frame
from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.company.parts import property
from kg.steps.facts.events.deeds.neighbours import namesake, neighbour_at
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

NEAR = 2
PAIR = 2
MET = ("target", "participant")
DEEDS = frozenset({"Action", "Founding"})
SENT_AWAY = "expel"
CALLED_HOME = "recall_ambassador"
THINGS = frozenset({"word", "noun", "unknown", "orgword", "topic"})
NAMELESS = THINGS | {"nisba", "participle"}
SHORTEST = 3
# what nobody does to his own people and things
TO_OTHERS = frozenset(
    {
        "bomb",
        "attack",
        "invade",
        "occupy",
        "seize",
        "raid",
        "shoot_down",
        "infiltrate",
        "freeze_assets",
        "expel",
        "release",
        "kidnap",
    }
)


def to_the_one_spoken_of(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state that a pronoun behind a verb means, on a particle or on its envoy, where nobody is named."""
    doers = {_state(story, k) for k in draft.values("actor", "participant")}
    if draft.frame == SENT_AWAY and set(draft.values("target")) <= doers:
        # nobody sends his own envoy away from himself
        draft.parts = [p for p in draft.parts if p.role != "target"]
    if draft.cls not in DEEDS or clause.kind != "verb" or not doers or draft.values("target"):
        return
    if len(draft.values("participant")) > 1:
        return
    beside = neighbour_at(story, clause)
    role = MET[0] if beside >= 0 else "" if _tells_of_thing(story, clause) else _role(story, clause)
    named = namesake(story, doers, beside) if beside >= 0 else ""
    met = named or (_other(story, clause, doers, beside=beside >= 0) if role else "")
    if met:
        draft.add(property(story, role, (met,), draft.cls), (met,), evidence)


def _tells_of_thing(story: Story, clause: Clause) -> bool:
    """Whether a verb tells more of a thing before it, which its pronoun means: "a plan that X pays for"."""
    items, at = story.here.items, clause.verb_at
    if items[at].conj:
        return False
    before = at - 1
    while before > 0 and groups_of(items[before]) & {"relative", "done", "future", "may"}:
        before -= 1
    return before >= 0 and items[before].kind in NAMELESS


def _role(story: Story, clause: Clause) -> str:
    """The role that one pronoun plays on a verb, a particle behind it, or what is his; "" without one."""
    frame, pronouns = clause.sense.frame, story.knowledge.state_pronouns
    verb = story.here.items[clause.verb_at]
    if frame.object in MET and verb.kind == "verb" and verb.head.pron in pronouns:
        return frame.object
    for item in story.here.items[clause.verb_at + 1 : clause.end]:
        if frame.id == SENT_AWAY and item.head.kind == "office" and item.head.pron:
            return MET[0]
        if item.kind == "function" and item.head.key == "inflected_preposition":
            words = story.text(item)[len(item.conj) :]
            for pronoun in pronouns:
                particle = words.removesuffix(pronoun) if words.endswith(pronoun) else ""
                role = frame.slots.get(particle, "")
                if role in MET:
                    return role
                if particle and _leads_there(story, frame, particle):
                    return MET[0]
        if item.kind == "ref" and frame.id == CALLED_HOME and _is_posted_there(story, item):
            return MET[0]
    return MET[0] if frame.id in TO_OTHERS and _takes_theirs(story, clause) else ""


def _leads_there(story: Story, frame: Frame, particle: str) -> bool:
    """Whether a particle leads to where something is done to a state: "withdrew its forces from it"."""
    return (
        frame.abroad
        and frame.slots.get(particle, "location") == "location"
        and particle in story.knowledge.groups["from_in"]
    )


def _is_posted_there(story: Story, item: Item) -> bool:
    """Whether one's own envoy stands with "at it" behind him: "recalled its ambassador there"."""
    words = story.text(item).split(" ")
    return bool(item.head.pron) and len(words) > 1 and words[-1] in story.knowledge.groups["at_it"]


def _takes_theirs(story: Story, clause: Clause) -> bool:
    """Whether people or things that a pronoun calls a state's stand behind a verb, before any comma.

    Forces right behind it may be those who act: "its planes bombed".
    """
    forces = story.knowledge.groups["arms"] | story.knowledge.groups["fighters"]
    first = clause.verb_at + 1
    for at, item in enumerate(story.here.items[first : clause.end], first):
        if item.kind == "mark":
            return False
        word = story.text(item)[len(item.conj) :]
        owned = (word.removesuffix(p) for p in story.knowledge.state_pronouns if word.endswith(p))
        thing = next(owned, "") if item.kind in THINGS and not item.prep else ""
        if len(thing) >= SHORTEST and (at > first or thing not in forces):
            return True
    return False


def _other(story: Story, clause: Clause, doers: set[str], *, beside: bool) -> str:
    """The state with which some others had to do last.

    By a deed before, named before in the sentence, spoken to or of by them, or alone in the sentence before. Where
    it is only called a neighbour, a town named before, from where the news came, is none.
    """
    here = story.here.sentence.index
    near = [draft for draft in reversed(story.book.drafts) if here - draft.sentence <= NEAR]
    if met := _had_to_do_with(story, [d for d in near if d.cls in DEEDS], doers):
        return met
    for item in reversed(story.here.items[: clause.verb_at]):
        if beside and any(k.startswith("place:") for k in item.keys):
            continue
        states = {_state(story, k) for k in item.keys} if item.kind == "ref" else set()
        others = states - doers
        # alone, or with the doer beside it: "between X and Y"
        if len(others) == 1 and len(states) <= PAIR and all(s.startswith("country:") for s in states):
            return others.pop()
    before = next((s for s in reversed(story.linked.sentences) if s.sentence.index < here), None)
    named = {_state(story, k) for i in before.items if i.kind == "ref" for k in i.keys} if before is not None else set()
    rest = {s for s in named if s.startswith("country:")} - doers
    return rest.pop() if len(rest) == 1 else ""


def _had_to_do_with(story: Story, drafts: Iterable[Draft], doers: set[str]) -> str:
    """The one other state in the last of some drafts in which some states have a part."""
    for draft in drafts:
        sides = {_state(story, k) for k in draft.values("actor", "target", "participant")}
        others = [s for s in sides - doers if s.startswith("country:")]
        if sides & doers and len(others) == 1:
            return others[0]
    return ""


def _state(story: Story, key: str) -> str:
    """The state that a key is, or whose person, town or body it is."""
    whole: Iterable[str] = (story.book.state_of(key) if key.startswith("person:") else "", story.book.state_at(key))
    return next((s for s in (*whole, *owners(story, (key,))) if s.startswith("country:")), key)
