"""Who is at a gathering as a phrase beside its noun tells: among its guests, by his words or presence, sent to it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.fold import fold
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of
from kg.steps.facts.clauses.status import HAPPENED, Manner
from kg.steps.facts.story.story import Story

REACH = 5
SET_IN = frozenset({"inside", "during", "frame", "facing"})
GREAT, GUESTS, AWAY, PRESENCE = "great_gatherings", "guests", "away", "presence_of"
SENDING = frozenset({"dispatch", "deputise"})
COMING = frozenset({"arrive", "head_to", "visit", "participate"})


def named_present(story: Story, clause: Clause) -> Iterator[str]:
    """All whom the words beside a gathering tell to be there."""
    yield from _told_present(story, clause)
    yield from _among_guests(story, clause)
    yield from _whose_presence(story, clause)


def goes_to(story: Story, clause: Clause) -> tuple[tuple[str, ...], Manner]:
    """Who goes or is sent to a gathering: "the sending of X to the summit", "X headed to the conference"."""
    items, lam = story.here.items, story.knowledge.lexicon.clitics.lam
    led = clause.at and story.text(items[clause.at - 1]) in story.knowledge.groups["leading_to"]
    if not (led or items[clause.at].prep == lam) or clause.verb_at >= 0:
        return (), HAPPENED
    around = [c for c in story.clauses if c is not clause and max(c.at, c.verb_at) < clause.at < c.end]
    going = [c for c in around if c.sense.frame.id in COMING | SENDING]
    if not going:
        return (), HAPPENED
    last = going[-1]
    if last.sense.frame.id in SENDING:
        return people_of(tuple(k for p in last.parts if p.role == "participant" for k in p.keys)), last.manner
    return (people_of(last.subject) if led else ()), last.manner


def named_behind(story: Story, at: int) -> tuple[str, ...]:
    """The one person right behind the first verb that follows the comma closing a phrase at the head of a sentence."""
    items = story.here.items
    comma = next((i for i in range(at + 1, len(items)) if items[i].kind == "mark"), len(items))
    if comma + 2 >= len(items) or any(i.kind == "verb" for i in items[at:comma]):
        return ()
    verb, name = items[comma + 1], items[comma + 2]
    acts = verb.kind in ("verb", "unknown", "word") and name.kind == "ref" and not name.prep and len(name.keys) == 1
    return people_of(name.keys) if acts else ()


def people_of(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Some keys where all of them are people's, else none."""
    return keys if all(k.startswith("person:") for k in keys) else ()


def _whose_presence(story: Story, clause: Clause) -> tuple[str, ...]:
    """Whose words or presence at a gathering are spoken of: "the speech of X before the summit"."""
    items = story.here.items
    at = clause.at - 2
    if at < 1 or PRESENCE not in story.traces or not groups_of(items[at + 1]) & SET_IN or items[at].kind != "ref":
        return ()
    before = items[at - 1]
    told = story.text(before)[len(before.conj) + len(before.prep) :] in story.knowledge.groups[PRESENCE]
    return people_of(items[at].keys) if told and not items[at].prep else ()


def _told_present(story: Story, clause: Clause) -> Iterator[str]:
    """Those of whose presence a noun behind that of a gathering tells: "the conference saw the presence of X"."""
    for noun in story.clauses:
        if noun.kind == "noun" and noun.sense.frame.id in PRESENT and clause.at < noun.at < clause.end:
            yield from (k for p in noun.parts if p.role == "participant" for k in p.keys if k.startswith("person:"))


def named_away(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is named as one of those who are not at a gathering: "among those absent from the summit is X"."""
    return _among(story, clause, AWAY)


def _among_guests(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is named as one of those at a gathering: "among those at the summit was X", "X was the last to speak"."""
    return _among(story, clause, GUESTS)


def _among(story: Story, clause: Clause, group: str) -> tuple[str, ...]:
    """Who is named as one of those whom a word of a group before a gathering tells of."""
    if group not in story.traces:
        return ()
    items = story.here.items
    first = next((i for i in range(clause.at - 1, max(-1, clause.at - REACH), -1) if group in groups_of(items[i])), -1)
    if first < 0 or any(i.kind in ("verb", "mark") for i in items[first : clause.at]):
        return ()
    behind = (i for i in items[clause.at + 1 : clause.end] if i.kind == "ref" and not i.prep and people_of(i.keys))
    before = (i for i in reversed(items[max(0, first - REACH) : first]) if i.kind == "ref" and people_of(i.keys))
    named = next(before, None) or next(behind, None)
    return named.keys if named is not None else ()


def is_great(story: Story, at: int) -> bool:
    """Whether an item names a gathering that many come to, by its noun alone: a summit, a conference, no press one."""
    items = story.here.items
    great = items[at].kind == "noun" and fold(items[at].head.key) in story.knowledge.groups[GREAT]
    return great and not is_of_press(story, at)


def is_of_press(story: Story, at: int) -> bool:
    """Whether a conference is one before the press."""
    behind = story.here.items[at + 1 : at + 2]
    return any(story.text(i) in story.knowledge.groups["of_press"] for i in behind)
