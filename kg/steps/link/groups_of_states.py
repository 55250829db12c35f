"""Groups of states that nobody knows, named where it is told who is in them: "a group of five friendly states".

What such a group is called goes from its noun to the words that tell who makes it up: "the coalition for the safety of
shipping, which comprises X and Y". A later "the coalition comprises" means the one called so before.
"""

from __future__ import annotations

from kg.model import Made, Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.groups_belonged_to import is_belonged_to, may_belong
from kg.steps.link.members_told import comprises, has_each_later, has_members, head_of_group, is_told_behind
from kg.steps.link.minting import bare, kind_of, mint
from kg.steps.link.organisation_names import counts_states, is_definite

HEADS = frozenset({"orgword", "noun", "unknown", "word", "anaphor"})
NAME = HEADS | {
    "place",
    "country",
    "nisba",
    "nisba_weak",
    "modifier",
    "participle",
    "topic",
    "number",
    "function",
    "body",
}
LANDS = frozenset({"country", "nisba", "nisba_weak"})
# how many words the name of a group has at least, and units at most; how far before it the states may stand
SHORTEST, LONGEST = 3, 9
FAR = 6
# between the numbers of those who sit in a format: "5+2"
PLUS = "+"
COUNTING = frozenset({"number", "two", "three"})
HEADED = frozenset({"state_groups", "bodies_joined"})
# what a body is in which states are
OF_STATES = ("Organization", "InternationalOrganization")
# kinds of bodies in which states may be
JOINED = frozenset({"body", "agency", "committee", "bureau", "research"})


def may_tell_members(m: Context) -> bool:
    """Whether a sentence may tell who is in a group of states."""
    return not m.traces.isdisjoint(HEADED) or may_belong(m)


def may_reach_further(found: Found) -> bool:
    """Whether what was found is an organisation that nobody knows, whose name may be longer than it seemed."""
    return found[2] == "name" and found[0][0].startswith("organization:~")


def _called(m: Context, head: str) -> Made | None:
    """The group told of before by a noun, one that only now turns out to be one or one that had a name of its own."""
    return m.groupings.get(head) or m.made.get(m.heads.get(head, ""))


def note_states_in(m: Context, at: int, found: Found) -> None:
    """Note of a body that nobody knows that states are in it, where the words before it tell of belonging."""
    made = m.made.get(found[0][0])
    if made is not None and "GovernmentOrganization" not in made.types and is_belonged_to(m, at):
        m.made[made.key] = made._replace(types=OF_STATES)


def at_group(m: Context, at: int) -> Found | None:
    """A group of states whose noun stands at a place, where the sentence tells who is in it."""
    unit = m.units[at]
    if unit.pron:
        return None
    if m.belonging and heads_body(m, unit) and is_belonged_to(m, at) and (after := _brief_end(m, at)) > at + 1:
        return (mint(m, at, after)[0],), after, "group"
    if not (head_of_group(m, unit) or heads_body(m, unit)):
        return None
    if unit.kind not in HEADS and not (at and _follows_verb_or_members(m, at) and kind_of(unit)):
        return None
    if not is_definite(m, at) and _says_what_it_is(m, at) and not (unit.conj or unit.prep):
        return None  # "the league, an economic bloc that comprises": another word for what is named
    comprised = at > 0 and _follows_verb_or_members(m, at)
    after = _name_end(m, at)
    told = (comprised and (has_members(m, after) or has_each_later(m, after))) or is_told_behind(m, after)
    brief = at + 1 < after and m.units[after - 1].end - unit.start < SHORTEST and m.units[at + 1].kind != "place"
    if brief and (not told or _is_any(m, at + 1)):
        return None  # "the committee of four", of which there are many
    if after == at + 1:
        called = _called(m, head_of_group(m, unit)) if is_definite(m, at) else None
        if called is None or not (comprised and has_members(m, after)):
            return None
        m.made[called.key] = called
        return (called.key,), after, "group"
    if told or _is_told_before(m, at, after):
        return (mint(m, at, after)[0],), after, "group"
    if not head_of_group(m, unit):
        return None
    words = [bare(m, unit), *(m.text(u) for u in m.units[at + 1 : after])]
    surface = " ".join([m.surface(unit), *(t.text for t in m.sentence.tokens[unit.end : m.units[after - 1].end])])
    m.groupings[head_of_group(m, unit)] = Made(
        "organization:~" + "_".join(" ".join(words).split(" ")), ("Organization",), surface, ""
    )
    return None


def _says_what_it_is(m: Context, at: int) -> bool:
    """Whether a name stands right before a place, or before "it is": what follows says what it is."""
    pronoun = at > 1 and m.text(m.units[at - 1]) in m.knowledge.ties.words["gloss_pronouns"]
    items = m.items[:-1] if pronoun else m.items
    return bool(items) and items[-1].kind == "ref"


def _is_any(m: Context, at: int) -> bool:
    """Whether the second word of a group's name tells no more than how many are in it, or that they are states."""
    unit = m.units[at]
    counted = unit.kind in COUNTING or unit.key in COUNTING
    return counted or unit.kind == "anaphor" or m.text(unit) in m.knowledge.groups["state_groups"]


def heads_body(m: Context, unit: Unit) -> bool:
    """Whether a noun may head the name of a body in which states are: one of organisations, groups or the like."""
    if (
        head_of_group(m, unit)
        or kind_of(unit) in JOINED
        or any(e.kind == "orgword" and e.info in JOINED for e in unit.entries)
    ):
        return True
    word = bare(m, unit).removeprefix(m.knowledge.endings.article)
    return unit.kind in HEADS and word in m.knowledge.groups["bodies_joined"]


def _follows_verb_or_members(m: Context, at: int) -> bool:
    """Whether what stands before a noun that is spelled like a verb makes it one: "the members of the grouping"."""
    return comprises(m, at - 1) or _are_of_it(m, at - 1)


def _are_of_it(m: Context, at: int) -> bool:
    """Whether a noun tells who a group is made of, or what they hold in it: "the members of the group are X and Y"."""
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) + len(unit.prep) :].split(" ")[-1] in m.knowledge.groups["of_its_states"]


def _is_told_before(m: Context, at: int, after: int) -> bool:
    """Whether states before a group are in it: "X and Y, members of the group", "take part in it as observers"."""
    ranked = after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["of_its_rank"]
    member = at > 1 and m.text(m.units[at - 1]) in m.knowledge.groups["place"]
    if not ranked and not (member and m.text(m.units[at - 2]) in m.knowledge.groups["several_members"]):
        return False
    return any(unit.kind == "country" for unit in m.units[max(0, at - FAR - FAR) : at])


def _name_end(m: Context, at: int) -> int:
    """The place behind what a group is called: its noun and what goes on from that, up to a mark or a verb."""
    after, whole = at + 1, is_definite(m, at)
    while after < len(m.units) and after - at < LONGEST and _goes_on(m, after, whole):
        if counts_states(m, at, after):
            break
        whole = whole or is_definite(m, after) or m.units[after].kind in LANDS
        after += 1
    while after > at + 1 and m.units[after - 1].kind in ("particle", "function"):
        after -= 1
    return after


def _brief_end(m: Context, at: int) -> int:
    """The place behind a name in which no particle stands, which would tell when or where something was."""
    after = _name_end(m, at)
    return next((i for i in range(at + 1, after) if m.units[i].kind in ("particle", "function")), after)


def _goes_on(m: Context, at: int, whole: bool) -> bool:
    """Whether a word goes on with a name; one that is `whole`, with a definite word in it, only by adjectives."""
    unit, before = m.units[at], m.units[at - 1]
    if unit.conj or comprises(m, at) or _opens_list(m, at):
        return False
    if unit.kind == "function":
        return m.text(unit) in m.knowledge.groups["from"]
    if unit.kind == "particle":
        if at + 1 < len(m.units) and m.text(m.units[at + 1]) in m.knowledge.groups["own_ranks"]:
            return False  # "the grouping has among its members"
        return isinstance(unit.info, frozenset) and bool(unit.info & {"human", "kin", "place", "about"})
    if unit.key == PLUS:
        return before.kind == "number"
    if unit.kind == "country" and not unit.prep and _begins_list(m, at):
        return False
    led = unit.prep or before.kind in ("function", "particle")
    return unit.kind in NAME and not (whole and not led and not (is_definite(m, at) and unit.kind not in LANDS))


def _begins_list(m: Context, at: int) -> bool:
    """Whether the state at a place is the first of a list, which is no part of the name before it."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    return behind is not None and behind.kind == "country" and bool(behind.conj)


def _opens_list(m: Context, at: int) -> bool:
    """Whether "of" stands at a place, and names of several states right behind it: "the mechanism of X and Y"."""
    right_behind = at + 1 < len(m.units) and m.units[at + 1].kind == "country"
    return m.units[at].kind == "function" and right_behind and has_members(m, at + 1)
