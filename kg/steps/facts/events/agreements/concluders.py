"""Who concluded an agreement that is only spoken of: named behind "between" or "with", before it, or in the talks."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.model.classes import ENCOUNTERS
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.events.agreements.sides_named import named_from
from kg.steps.facts.events.agreements.signers import of_whom_one_is_no_state
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.story import Story

TWO = 2
# sentences from that of a meeting in which what was signed at it is told of
NEXT = 2
FAR = 14
NEAR = 7
ENDING = frozenset({"mark", "quote"})


def concluders(story: Story, at: int, told: int, end: int) -> tuple[str, ...]:
    """Who concluded an agreement: named behind "between", or whose it is and with whom."""
    items = story.here.items
    for i in range(at + 1, end):
        if "between" in groups_of(items[i]):
            sides = named_from(story, items, i + 1) or (_sides(story, items[i + 1]) if i + 1 < len(items) else ())
            if len(sides) >= TWO:
                return sides
    found: list[str] = []
    made = items[told].kind == "verb"
    for i in range(at + 1, end):
        with_side = bool(groups_of(items[i - 1]) & {"with"})
        subject = made and i == told + 1 and not items[i].prep
        bound = (
            made and i > told and bool(items[i].prep) and bare(story, items[told]) in story.knowledge.groups["bound_by"]
        )
        if with_side or subject or bound:
            found += _sides(story, items[i])
    if told == at and not found and is_yielded(story, at):
        return _talked(story)
    if told == at and not found and (tied := tie(story, at)) >= 0:
        found += binds(story, tied, at)
    if len(set(found)) == 1:
        found += _before(story, at, found[0])
    return tuple(dict.fromkeys(found)) if found or told == at else _pair_before(story, at, told)


def _pair_before(story: Story, at: int, told: int) -> tuple[str, ...]:
    """The only two states named before an agreement of which nothing tells who concluded it: "a pact signed in"."""
    items = story.here.items
    sides = [_whose(story, item) for item in items[:at]]
    if any(story.text(i) in story.knowledge.groups["between_them"] for i in items[told + 1 : told + TWO]):
        return next((side for side in reversed(sides) if len(side) == TWO), ())
    word = bare(story, items[at])[len(items[at].prep) :]
    if word in story.knowledge.groups["accords"]:
        return ()
    named = tuple(dict.fromkeys(k for side in sides for k in side))
    definite = word.startswith(story.knowledge.endings.article)
    if not named and items[told].kind == "verb" and not items[told].head.pron and not definite:
        # "relations grew by an accord signed today": of the two who met
        last = story.book.latest(*ENCOUNTERS)
        near = last is not None and story.here.sentence.index - last.sentence <= NEXT
        return _talked(story) if near else ()
    joined = any(len(side) == TWO for side in sides) or getattr(items[told].head.info, "number", "") == "dual"
    return named if joined and len(named) == TWO and all(k.startswith("country:") for k in named) else ()


def _talked(story: Story) -> tuple[str, ...]:
    """The two states whose talks or visit were told last."""
    last = story.book.latest(*ENCOUNTERS)
    if last is None or last.status != "Occurred" or last.said_by:
        return ()
    if sides := of_whom_one_is_no_state(story, last):
        return sides
    keys = last.values("actor", "participant", "host", "location")
    states = (story.book.state_of(k) if k.startswith("person:") else story.book.state_at(k) or k for k in keys)
    found = tuple(dict.fromkeys(k for k in states if k.startswith(PARTIES)))
    return found if len(found) == TWO else ()


def _sides(story: Story, item: Item) -> tuple[str, ...]:
    """The states and organisations for which a ref stands, a capital for its state; people where they share one."""
    capitals = story.knowledge.world.capitals
    keys = item.keys if item.kind == "ref" else ()
    people = [k for k in keys if k.startswith("person:")]
    states = dict.fromkeys(story.book.state_of(k) if k in people else capitals.get(k, k) for k in keys)
    named = tuple(k for k in states if k.startswith(PARTIES))
    return (*named, *people) if len(people) >= TWO and len(named) < TWO else named


def _before(story: Story, at: int, other: str) -> tuple[str, ...]:
    """Whose agreement with another it is: the state that acts in its clause, else the one named last before it."""
    for clause in reversed(story.clauses):
        if clause.kind == "verb" and clause.at < at and clause.subject:
            acting = _whose(story, story.here.items[clause.at]._replace(kind="ref", keys=clause.subject))
            if len(acting) == 1 and acting[0] != other:
                return acting
    named = (k for i in reversed(story.here.items[:at]) for k in _whose(story, i) if k != other)
    return tuple(dict.fromkeys(named))[:1]


def _whose(story: Story, item: Item) -> tuple[str, ...]:
    """The states for which a ref stands, or whose body it is."""
    sides = _sides(story, item)
    return tuple(dict.fromkeys(next(iter(owners(story, (k,))), k) for k in sides if not k.startswith("person:")))


def tie(story: Story, at: int) -> int:
    """The verb of binding close before an agreement: "is bound to X by a treaty"; -1 without one."""
    words = story.knowledge.groups["bound_by"]
    near = range(at - 1, max(-1, at - NEAR), -1)
    return next((i for i in near if bare(story, story.here.items[i]) in words), -1)


def binds(story: Story, tied: int, at: int) -> tuple[str, ...]:
    """Whom a verb of binding ties to each other by the agreement behind them: "binds X to Y a treaty"."""
    return tuple(dict.fromkeys(k for item in story.here.items[tied + 1 : at] for k in _sides(story, item)))


def is_yielded(story: Story, at: int) -> bool:
    """Whether talks or a visit are told to have ended in an agreement: "the meeting led to an accord on"."""
    items = story.here.items
    if not (items[at].prep or (at and items[at - 1].kind in ("function", "particle"))):
        return False
    for item in reversed(items[max(0, at - FAR) : at]):
        if item.kind == "verb":
            told = fold(item.head.key) in story.knowledge.groups["yielding"] and item.head.info.tense == "perfect"
            return told and "negation" not in story.groups
        if item.kind in ENDING or "relative" in groups_of(item):
            return False
    return False


def bare(story: Story, item: Item) -> str:
    words = story.text(item)
    return words[len(item.conj) :]
