"""To whom a hostile deed is done that is done to what is his: "seized a tanker that flies the flag of X".

The ships, diplomats, firms, borders and contracts that a state lays hands on are another's: whose, an adjective or a
name tells that stands in the phrase behind the verb or noun, before anything that tells why, when or how.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.match.marks import COMMAS
from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.events.deeds.phrases_of_things import ends, is_participant, is_where, reach
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TARGET = "target"
AGAINST = frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"})
# what calls off dealings, or holds them back, whatever its category
CALLING_OFF = frozenset({"suspend", "cancel", "ban", "restrict", "embargo", "block"})
# what takes a place alone
# where forces go to is whom they threaten, where people are taken only where that was
PLACES = frozenset({"occupy", "annex"})
PLACED = frozenset({"ASSAULT", "MOBILIZE", "SANCTION"})
STRIKE = "ASSAULT"
MASSING = "MOBILIZE"
WALKING_OUT = "walk_out"
# what is done to people, and not to where they are
AT_PEOPLE = frozenset({"kill", "wound", "kidnap"})
NAMELESS = "organization:~"
# a town that no list has
UNLISTED = "place:~"
FAR = 16


def done_to_what_is_his(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state, or group, whose things or people a deed is done to, where nobody is named as its target."""
    if draft.cls != "Action" or not draft.values("actor"):
        return
    if draft.values(TARGET):
        # a ship that is named, whosever name that seems to be, is that of the state whose flag it flies
        own = {*draft.values("actor"), *owners(story, draft.values("actor"))}
        if AGAINST & set(draft.categories) and "flag" in story.traces:
            draft.add(TARGET, _by_flag(story, clause, own), evidence)
        return
    if draft.frame in PLACES and not _takes_part_of_land(story, clause):
        return
    if not (AGAINST & set(draft.categories) or draft.frame in CALLING_OFF):
        return
    own = {*draft.values("actor"), *owners(story, draft.values("actor"))}
    own |= {story.book.state_of(k) for k in own if k.startswith("person:")}
    if all(k.startswith("place:") for k in own):
        return  # a town that is no capital acts for no state: it is a club or a firm
    teller = story.made.get(clause.inside)
    if clause.kind == "noun" and teller is not None and teller.values("speaker") and not own & _sides(story, teller):
        return  # what somebody tells that others do
    met = _by_flag(story, clause, own) or first_other(story, clause, draft, own - {""})
    met = met or _harmed_before(story, clause, draft, own) or _taken_up(story, clause, own)
    if met:
        draft.parts = [p for p in draft.parts if p.role != "participant" or p.value not in met]
        draft.add(TARGET, met, evidence)


def _takes_part_of_land(story: Story, clause: Clause) -> bool:
    """Whether what is taken is no place with a name of its own but some of a land: "occupied parts of X"."""
    items = story.here.items
    parts = story.knowledge.groups["struck"] | story.knowledge.groups["parts_of_land"]
    begun = max(clause.at, clause.verb_at, clause.subject_at) + 1
    article = story.knowledge.endings.article
    return any(story.text(i).removeprefix(article) in parts for i in items[begun : min(begun + 2, clause.end)])


def massed_at_border(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state at whose border forces are massed, wherever they are: "deployed missiles in X near Y"."""
    if draft.cls != "Action" or MASSING not in draft.categories or draft.values(TARGET) or not draft.values("actor"):
        return
    items, borders = story.here.items, story.knowledge.groups["borders"]
    own = {*draft.values("actor"), *owners(story, draft.values("actor"))}
    for at in range(max(clause.verb_at, clause.at) + 1, min(clause.end, len(items))):
        before = story.text(items[at - 1]).removeprefix(story.knowledge.endings.article)
        met = _whose(story, at, own)
        if met and before[len(items[at - 1].conj) + len(items[at - 1].prep) :] in borders:
            draft.add(TARGET, met, evidence)
            return


def where_struck(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state in which a strike hits nobody named, or some group: "bombed a camp of the group G in X"."""
    if STRIKE not in draft.categories or draft.values("participant"):
        return
    named = [k for k in draft.values(TARGET) if not k.startswith("organization:")]
    groups = any(not k.startswith(NAMELESS) for k in draft.values(TARGET) if k not in named)
    if not named:
        there = (*filter(None, map(story.book.state_at, draft.values("location"))), *_in_lands(story, clause))
        draft.add(TARGET, (k for k in there if k.startswith("country:") and k not in draft.values("actor")), evidence)
    if groups or draft.frame in AT_PEOPLE:
        return
    # the town or province where something without a name was hit
    towns = {k: story.book.state_at(k) for k in draft.values("location") if k.startswith("place:")}
    met = (k for k, state in towns.items() if (state and named in ([], [state])) or (not named and _is_unlisted(k)))
    draft.add(TARGET, met, evidence)


def _is_unlisted(key: str) -> bool:
    """Whether a town is one that no list has."""
    return key.startswith(UNLISTED)


def _in_lands(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state in whose lands something is done, as their adjective tells: "inside the Ruritanian territory"."""
    items = story.here.items
    for at in range(max(clause.at, clause.verb_at) + 2, min(clause.end, len(items))):
        led = any("place" in groups_of(item) for item in items[max(0, at - 3) : at - 1])
        lands = led and "place_head" in groups_of(items[at - 1])
        if lands and items[at].kind == "nisba" and items[at].head.key.startswith("country:"):
            return (items[at].head.key,)
    return ()


def _sides(story: Story, teller: Draft) -> set[str]:
    """Who tells something, and the states of those who do."""
    speakers = teller.values("speaker")
    return {*speakers, *owners(story, speakers), *(story.book.state_of(k) for k in speakers if k.startswith("person:"))}


def _by_flag(story: Story, clause: Clause, own: set[str]) -> tuple[str, ...]:
    """The state whose flag a ship flies, however its own name is spelled: "the tanker N that flies the flag of X"."""
    items, groups = story.here.items, story.knowledge.groups
    start = max(clause.at, clause.verb_at) + 1
    for at in range(start + 1, min(len(items), start + FAR)):
        if story.text(items[at - 1]) in groups["flag"] and story.text(items[at - 2]) in groups["flies"]:
            return tuple(k for k in _whose(story, at, own) if k.startswith("country:"))
    return ()


def first_other(story: Story, clause: Clause, draft: Draft, own: set[str], *, helping: bool = False) -> tuple[str, ...]:
    """The first state or group behind a deed that is not the doer's own, or between its verb and the noun of it."""
    begun = _behind_aside(story, max(clause.verb_at, clause.subject_at) + 1, clause.verb_at)
    start = max(clause.at + 1, begun)
    found = _in_phrase(story, draft, range(start, reach(story, clause, start)), own, helping=helping)
    if found or clause.verb_at < 0:
        return found
    if clause.subject_at > clause.verb_at + 1:
        # those who do it are named behind whom they do it to: "three states expelled diplomats of Y, among them X"
        found = _in_phrase(story, draft, range(clause.verb_at + 1, clause.subject_at), own, helping=helping)
    return found or _in_phrase(story, draft, range(begun, clause.at), own, helping=helping)


def _behind_aside(story: Story, at: int, verb: int) -> int:
    """Where a sentence goes on behind what is told of its subject between commas: "X, the neighbour of Z, barred".

    The subject may stand in there itself: "five states, among them X, barred".
    """
    items = story.here.items
    if at >= len(items) or items[at].kind != "mark" or items[at].head.key not in COMMAS:
        return at
    if 0 <= verb < at and any(i.kind == "mark" and i.head.key in COMMAS for i in items[verb + 1 : at]):
        return at + 1
    stop = min(len(items), at + FAR)
    return next((i + 1 for i in range(at + 1, stop) if items[i].kind == "mark" and items[i].head.key in COMMAS), at)


def _harmed_before(story: Story, clause: Clause, draft: Draft, own: set[str]) -> tuple[str, ...]:
    """Whose people or things came to harm by the strike named behind them: "two X soldiers died in a raid of Y"."""
    items = story.here.items
    led = items[clause.at].prep or (story.text(items[clause.at - 1]) if clause.at else "")
    if clause.kind != "noun" or draft.categories != (STRIKE,) or led not in story.knowledge.groups["by_means"]:
        return ()
    start = max((c.verb_at + 1 for c in story.clauses if c.verb_at < clause.at and c.at < clause.at), default=0)
    for at in range(max(start, clause.at - FAR), clause.at):
        if others := _whose(story, at, own):
            return others
    return ()


def _taken_up(story: Story, clause: Clause, own: set[str]) -> tuple[str, ...]:
    """The state told last before a deed that a pronoun takes up behind it: "X, before the raids that Y flew on it"."""
    items, slots = story.here.items, clause.sense.frame.slots
    for item in items[clause.at + 1 : clause.end] if clause.kind == "noun" else ():
        if (item.kind, item.head.key) != ("function", "inflected_preposition"):
            continue
        words = story.text(item)[len(item.conj) :]
        if not any(
            words.endswith(p) and slots.get(words.removesuffix(p)) == TARGET for p in story.knowledge.endings.pronouns
        ):
            continue
        for at in range(clause.at - 1, -1, -1):
            if others := tuple(k for k in _whose(story, at, own) if k.startswith("country:")):
                return others
    return ()


def _in_phrase(story: Story, draft: Draft, phrase: range, own: set[str], *, helping: bool = False) -> tuple[str, ...]:
    """The first states or groups in a phrase that are not the doer's own, with those that "and" joins to them."""
    items, groups = story.here.items, story.knowledge.groups
    found: tuple[str, ...] = ()
    for at in phrase[:FAR]:
        if at >= len(items) or (found and not (items[at].conj and items[at].kind in ("nisba", "ref"))):
            break
        text = story.text(items[at])[len(items[at].conj) :]
        if MASSING in draft.categories and text in groups["readying"]:
            continue
        if helping and text in groups["opposing"]:
            break
        if ends(story, at, helping=helping) and not (draft.frame == WALKING_OUT and text in groups["in_course"]):
            break
        aside = is_participant(story, at) or (_is_border(story, at) and MASSING not in draft.categories)
        others = () if aside else _whose(story, at, own)
        groups_do = all(k.startswith("organization:") for k in draft.values("actor"))
        placed = helping or groups_do or PLACED & set(draft.categories)
        if others and not found and is_where(story, at) and not placed:
            break
        found += others
    return found


def _is_border(story: Story, at: int) -> bool:
    """Whether an adjective only tells on whose border something took place: "destroyed depots on the X border"."""
    before = story.here.items[at - 1] if at else None
    if before is None or story.here.items[at].kind != "nisba":
        return False
    word = story.text(before)[len(before.conj) + len(before.prep) :].removeprefix(story.knowledge.endings.article)
    led = before.prep or (at > 1 and story.text(story.here.items[at - 2]) in story.knowledge.groups["on_border"])
    return bool(led) and word in story.knowledge.groups["borders"]


def _whose(story: Story, at: int, own: set[str]) -> tuple[str, ...]:
    """The states or groups other than the doer's own that an item names or is an adjective of."""
    item = story.here.items[at]
    if item.kind in ("nisba", "nisba_weak"):
        keys: Iterable[str] = (item.head.key,) if item.head.key.startswith(PARTIES) else ()
    else:
        keys = _states(story, item.keys) if item.kind == "ref" else ()
    return tuple(k for k in keys if k not in own)


def _states(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states that keys are or whose places, people and bodies they are; groups themselves."""
    for key in keys:
        if key.startswith("person:"):
            state = story.book.state_of(key)
        elif key.startswith("organization:"):
            state = next(iter(owners(story, (key,))), key)
        else:
            state = story.book.state_at(key)
        if state.startswith(PARTIES):
            yield state
