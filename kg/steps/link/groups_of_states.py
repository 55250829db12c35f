"""Groups of states that nobody knows, named where it is told who is in them: "a group of five friendly states".

What such a group is called goes from its noun to the words that tell who makes it up: "the coalition for the safety of
shipping, which comprises X and Y". A later "the coalition comprises" means the one called so before.
"""

from __future__ import annotations

from kg.model import Made, Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.minting import bare, mint
from kg.steps.link.organisation_names import is_definite

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
# how many words the name of a group has at least, and units at most
SHORTEST, LONGEST = 3, 9
FEWEST, FAR = 2, 6


def may_tell_members(m: Context) -> bool:
    """Whether a sentence may tell who is in a group of states."""
    return "state_groups" in m.knowledge.traces.among(m.sentence.norms)


def at_group(m: Context, at: int) -> Found | None:
    """A group of states whose noun stands at a place, where the sentence tells who is in it."""
    unit = m.units[at]
    if unit.kind not in HEADS or unit.pron or _head(m, unit) not in m.knowledge.groups["state_groups"]:
        return None
    if not is_definite(m, at) and m.items and m.items[-1].kind == "ref" and not (unit.conj or unit.prep):
        return None  # "the league, an economic bloc that comprises": another word for what is named
    comprised = at > 0 and _comprises(m, at - 1)
    after = _name_end(m, at)
    if at + 1 < after and m.units[after - 1].end - unit.start < SHORTEST:
        return None  # "the committee of four", of which there are many
    if after == at + 1:
        called = m.groupings.get(_head(m, unit)) if is_definite(m, at) else None
        if called is None or not (comprised and _has_members(m, after)):
            return None
        m.made[called.key] = called
        return (called.key,), after, "group"
    if (comprised and _has_members(m, after)) or _is_told_behind(m, after):
        return (mint(m, at, after)[0],), after, "group"
    words = [bare(m, unit), *(m.text(u) for u in m.units[at + 1 : after])]
    surface = " ".join([m.surface(unit), *(t.text for t in m.sentence.tokens[unit.end : m.units[after - 1].end])])
    m.groupings[_head(m, unit)] = Made(
        "organization:~" + "_".join(" ".join(words).split(" ")), ("Organization",), surface, ""
    )
    return None


def _head(m: Context, unit: Unit) -> str:
    return _stem(m, bare(m, unit))


def _stem(m: Context, word: str) -> str:
    """A noun without article and ending, where that is one for groups."""
    nouns, endings = m.knowledge.groups["state_groups"], m.knowledge.endings
    plain = word.removeprefix(endings.article)
    return next((w for w in (plain.removesuffix(endings.alef), plain, word) if w in nouns), "")


def _comprises(m: Context, at: int) -> bool:
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) :] in m.knowledge.groups["takes_in"]


def _name_end(m: Context, at: int) -> int:
    """The place behind what a group is called: its noun and what goes on from that, up to a mark or a verb."""
    after, whole = at + 1, is_definite(m, at)
    while after < len(m.units) and after - at < LONGEST and _goes_on(m, after, whole):
        whole = whole or is_definite(m, after) or m.units[after].kind in LANDS
        after += 1
    while after > at + 1 and m.units[after - 1].kind in ("particle", "function"):
        after -= 1
    return after


def _goes_on(m: Context, at: int, whole: bool) -> bool:
    """Whether a word goes on with a name; one that is `whole`, with a definite word in it, only by adjectives."""
    unit, before = m.units[at], m.units[at - 1]
    if unit.conj or _comprises(m, at) or _opens_list(m, at):
        return False
    if unit.kind == "function":
        return m.text(unit) in m.knowledge.groups["from"]
    if unit.kind == "particle":
        return isinstance(unit.info, frozenset) and bool(unit.info & {"human", "kin", "place"})
    led = unit.prep or before.kind in ("function", "particle")
    return unit.kind in NAME and not (whole and not led and not (is_definite(m, at) and unit.kind not in LANDS))


def _opens_list(m: Context, at: int) -> bool:
    """Whether "of" stands at a place, and names of several states right behind it: "the mechanism of X and Y"."""
    right_behind = at + 1 < len(m.units) and m.units[at + 1].kind == "country"
    return m.units[at].kind == "function" and right_behind and _has_members(m, at + 1)


def _is_told_behind(m: Context, at: int) -> bool:
    """Whether who is in a group is told right behind its name: ", which comprises", "made up of", in brackets."""
    if at < len(m.units) and m.units[at].key == "(":
        return _has_members(m, at + 1)
    while at < len(m.units) and (m.units[at].kind == "mark" or m.text(m.units[at]) in m.knowledge.groups["relative"]):
        if m.units[at].kind == "mark" and not m.is_comma(at):
            return False
        at += 1
    return at < len(m.units) and _comprises(m, at) and _has_members(m, at + 1)


def _has_members(m: Context, at: int) -> bool:
    """Whether the names of several states stand at a place or a few small words behind it."""
    first = next((i for i in range(at, min(at + FAR, len(m.units))) if m.units[i].kind == "country"), -1)
    if first < 0 or any(not _is_small(m, unit) for unit in m.units[at:first]):
        return False
    listed = [u for u in m.units[first + 1 : first + FAR] if u.kind == "country" and (u.conj or m.is_comma(first + 1))]
    return len(listed) + 1 >= FEWEST


def _is_small(m: Context, unit: Unit) -> bool:
    """Whether a word may stand between "comprises" and who is in a group: "each of", "among its members"."""
    return (
        unit.kind in ("particle", "function", "time", "number", "modifier")
        or m.text(unit) in m.knowledge.groups["own_ranks"]
    )
