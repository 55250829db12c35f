"""Who is spoken to where nobody is named as hearer: who has just spoken, or sits opposite, or is praised."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.positions import is_opposed
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import homes

# words by which somebody answers what was said to or of him
ANSWERS = frozenset({"deny", "reject", "respond", "refuse", "accept", "thank", "pledge", "comment", "oppose"})
RESPOND, AGAINST = "respond", frozenset({"reject", "deny", "refuse", "oppose"})
JUDGING = frozenset({"praise", "endorse", "appreciate", "admire", "welcome_guest", "solidarity", "wish_well"})
INVITING = frozenset({"invite", "invited"})
ANNOUNCED = "declare"
BETWEEN_TWO = frozenset({"REJECT", "COOPERATE"})
DEALINGS = ("Action", "Founding")
# what leads to who only presides or is there when something is said
BESIDE = frozenset({"led_by", "attended"})
REQUEST = "request"
SETTLING = frozenset({"reject", "refuse", "accept", "agree"})
ON = frozenset({"about"})
NEAR = 2
FAR = 10


def answered(story: Story, draft: Draft) -> tuple[str, ...]:
    """Who spoke to, or of, the speaker shortly before, where his words answer him or he has his turn."""
    opening = story.text(story.here.items[0]) if story.here.items else ""
    if draft.frame not in ANSWERS and opening not in story.knowledge.groups["own_turn"]:
        return ()
    mine = sides(story, draft)
    for earlier in reversed(story.book.drafts):
        if draft.sentence - earlier.sentence > NEAR or earlier.cls != "Statement":
            if earlier.cls == "Statement":
                return ()
            continue
        others = [k for k in earlier.values("speaker") if k not in mine]
        aimed = earlier.values("addressee", "target")
        if earlier is not draft and len(others) == 1 and mine & {*aimed, *filter(None, map(story.within, aimed))}:
            return tuple(others)
    return ()


def taken_up(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who spoke right before, where somebody answers by the verb alone: "X replied that", "which is what X denied"."""
    items, verb = story.here.items, clause.verb_at
    led = items[verb - 1] if verb > 0 else None
    whole = led is not None and story.text(led) in story.knowledge.groups["answers"] and draft.frame in AGAINST
    if clause.kind != "verb" or not (whole or draft.frame == RESPOND):
        return ()
    mine = sides(story, draft)
    for earlier in reversed(story.book.drafts):
        if earlier is draft or earlier.cls != "Statement" or earlier.said_by:
            continue
        near = earlier.sentence == draft.sentence if whole else draft.sentence - earlier.sentence <= 1
        others = earlier.values("speaker")
        return others if near and len(others) == 1 and mine.isdisjoint(others) else ()
    return ()


def answered_within(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who speaks of the speaker in the words around his answer: "X accuses Y, a charge that Y denies"."""
    outer = story.teller(clause)
    if outer is None or draft.frame not in ANSWERS or not draft.said_by:
        return ()
    mine = sides(story, draft)
    aimed = outer.values("addressee", "target")
    meant = mine & {*aimed, *filter(None, map(story.within, aimed))}
    return tuple(k for k in outer.values("speaker") if k not in mine) if meant else ()


def answering(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who refuses or accepts the request of somebody, which a noun right behind him tells: "X refused Y's request"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or outer.sense.frame.id not in SETTLING or clause.sense.frame.id != REQUEST:
        return ()
    asks = any(p.role == "speaker" and p.item > clause.at for p in clause.parts)
    between = story.here.items[max(outer.at, outer.verb_at, outer.subject_at) + 1 : clause.at]
    near = outer.kind == "verb" and all(i.kind == "time" or groups_of(i) & ON for i in between)
    return outer.subject if asks and near and clause.kind == "noun" and clause.verb_at < 0 else ()


def sides(story: Story, draft: Draft) -> set[str]:
    """Who speaks, the state or body that he speaks for, and by whose mouth."""
    speakers = draft.values("speaker", "channel")
    made = (story.linked.made.get(key) or story.audiences.get(key) for key in speakers)
    own = (body.within for body in made if body is not None)
    return {*speakers, *homes(story, draft), *filter(None, map(story.within, speakers)), *filter(None, own)}


def as_parties(story: Story, keys: Iterable[str]) -> tuple[str, ...]:
    """Things that are named, a capital as the state for which it stands."""
    return tuple(story.knowledge.world.capitals.get(key, key) for key in keys)


def commanders(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The state for its armed forces: who blames them blames it."""
    for key in keys:
        made = story.linked.made.get(key)
        state = story.within(key) or (made.within if made is not None else "")
        yield state if state.startswith("country:") and story.is_armed(key) else key


def opposite(story: Story, draft: Draft) -> tuple[str, ...]:
    """The other of the two people spoken of, where the sentence tells that words were said at their talks."""
    words = f" {' '.join(story.here.sentence.norms)} "
    if not any(f" {phrase} " in words for phrase in story.knowledge.groups["at_talks"]):
        return ()
    pair, speakers = story.here.pair_people, draft.values("speaker")
    return tuple(k for k in pair if k not in speakers) if len(pair) == 2 and set(speakers) <= set(pair) else ()


def dealt_with(story: Story, draft: Draft) -> tuple[str, ...]:
    """The other side of what somebody announces to have done: "announced relations with X", "a break with X"."""
    if draft.frame != ANNOUNCED or BETWEEN_TWO.isdisjoint(draft.categories):
        return ()  # "announced that troops were sent to X"
    mine, told = sides(story, draft), set(draft.values("content"))
    for event in story.book.drafts:
        if event.id in told and event.cls in DEALINGS and mine & event.parties():
            others = [k for k in event.values("target", "participant") if k not in mine and k.startswith(ACTORS)]
            return tuple(others) if len(others) == 1 else ()
    return ()


def praised(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Whom words of praise name first, with those named beside him, and whom an invitation is for."""
    if draft.frame not in JUDGING | INVITING or clause.content is None:
        return ()
    kinds = ("person:",) if draft.frame in INVITING else ACTORS
    mine = sides(story, draft)
    first = max(clause.at, clause.subject_at) + 1
    items = story.here.items
    for at in range(first, min(clause.content[1], first + FAR)):
        item = items[at]
        if is_opposed(story, at) or (item.kind == "verb" and at > first):
            return ()  # who is named behind another verb is no part of what is praised
        if at and item.kind == "ref" and "between" in groups_of(items[at - 1]):
            return ()  # "praised the accord between X and Y"
        if at and (groups_of(items[at - 1]) & BESIDE or _is_for_another(story, at)):
            continue
        keys = as_parties(story, item.keys) if item.kind == "ref" else ()
        named = tuple(k for k in keys if k not in mine)
        if named and (named[0].startswith(kinds) or draft.frame not in INVITING):
            return joined(story, at, named[0], mine) if named[0].startswith(kinds) else ()
    return ()


def joined(story: Story, at: int, first: str, mine: set[str]) -> tuple[str, ...]:
    """A state named at an item, with the states listed beside it: "the role that X and Y played"; others alone."""
    parties = as_parties(story, story.here.items[at].keys)
    states = all(k.startswith("country:") for k in (first, *parties))
    return tuple(dict.fromkeys((first, *(k for k in parties if states and k not in mine))))


def _is_for_another(story: Story, at: int) -> bool:
    """Whether who is named right behind a noun of praise gives it: "the support of X for Y"."""
    items, lam = story.here.items, story.knowledge.lexicon.clitics.lam
    return items[at - 1].kind == "noun" and any(i.prep == lam for i in items[at + 1 : at + 1 + NEAR])
