"""Whether it is told who is in a group of states: behind a verb of taking in, in brackets, behind "which are"."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.match.marks import DASHES
from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.minting import bare

# how many members tell of a group, and how many small words stand before the first of them
FEWEST, FAR = 2, 6
COLON, STOP = ":", "."
# what parts off who is in a group: "the alliance - X and Y - met"
BRACKETS = DASHES | {"("}
EACH_OF = "each_of"
# how far behind its name "and comprises" may stand
LATER = 12
MEMBERS = frozenset({"country", "organization"})


def head_of_group(m: Context, unit: Unit) -> str:
    """The noun for a group of states that a unit is, without article and ending; empty for any other word."""
    return m.knowledge.memo(_stem)[bare(m, unit)]


def _stem(word: str, knowledge: Knowledge) -> str:
    """A noun without article and ending, where that is one for groups."""
    nouns, endings = knowledge.groups["state_groups"], knowledge.endings
    plain = word.removeprefix(endings.article)
    return next((w for w in (plain.removesuffix(endings.alef), plain, word) if w in nouns), "")


def comprises(m: Context, at: int) -> bool:
    """Whether a verb or participle at a place tells what something takes in or is made up of."""
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) :] in m.knowledge.groups["takes_in"]


def has_members(m: Context, at: int) -> bool:
    """Whether the names of several states or organisations stand at a place or a few small words behind it."""
    if at + 1 < len(m.units) and m.is_comma(at + 1) and m.text(m.units[at]) in m.knowledge.groups["so_many"]:
        at += 2  # "the three states of the group, X, Y and Z"
    first = next((i for i in range(at, min(at + FAR, len(m.units))) if m.units[i].kind in MEMBERS), -1)
    if first < 0 or any(not _is_small(m, unit) for unit in m.units[at:first]):
        return False
    listed = [u for u in m.units[first + 1 : first + FAR] if u.kind in MEMBERS and (u.conj or m.is_comma(first + 1))]
    return len(listed) + 1 >= FEWEST


def _is_small(m: Context, unit: Unit) -> bool:
    """Whether a word may stand between "comprises" and who is in a group: "each of", "among its members"."""
    return (
        unit.kind in ("particle", "function", "time", "number", "modifier")
        or unit.key in (COLON, "number")
        or any(m.text(unit) in m.knowledge.groups[name] for name in ("own_ranks", "so_many"))
    )


def is_told_behind(m: Context, at: int) -> bool:
    """Whether who is in a group is told right behind its name: ", which comprises", "made up of", in brackets."""
    if at < len(m.units) and m.units[at].key in BRACKETS:
        return has_members(m, at + 1)
    while at < len(m.units) and (m.units[at].kind == "mark" or m.text(m.units[at]) in m.knowledge.groups["relative"]):
        if m.units[at].kind == "mark" and not m.is_comma(at):
            return False
        at += 1
    if at < len(m.units) and (comprises(m, at) or _equates(m, at)):
        return has_members(m, at + 1)
    return _is_told_later(m, at)


def _equates(m: Context, at: int) -> bool:
    """Whether a pronoun says who somebody is: "the members of the group are X and Y", ", which are X and Y,"."""
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) :] in m.knowledge.ties.words["gloss_pronouns"]


def has_each_later(m: Context, at: int) -> bool:
    """Whether a clause that describes a group stands between it and "each of" its members."""
    if at >= len(m.units) or m.text(m.units[at]) not in m.knowledge.groups["relative"]:
        return False
    for i in range(at + 1, min(at + LATER, len(m.units) - 1)):
        info = m.units[i].info
        if isinstance(info, frozenset) and EACH_OF in info:
            return has_members(m, i + 1)
        if m.units[i].key == STOP:
            break
    return False


def _is_told_later(m: Context, at: int) -> bool:
    """Whether "and comprises" goes on with what a sentence tells of a group, no other noun of its kind between."""
    for i in range(at, min(at + LATER, len(m.units) - 1)):
        if head_of_group(m, m.units[i]) or m.units[i].kind == "organization" or m.units[i].key == STOP:
            return False
        if m.units[i].conj and comprises(m, i):
            return (m.is_comma(i - 1) or m.units[i - 1].kind == "time") and has_members(m, i + 1)
    return False
