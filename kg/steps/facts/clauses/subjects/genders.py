"""Verbs and the names right behind them that are of another gender, and so are no subjects of theirs."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.common_subjects import may_hear
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

NAMELESS = "organization:~"
# why somebody is meant by an office or rank
CALLED = frozenset({"one_person", "office", "office-name"})


def clashes(row: Row, at: int, name: int) -> bool:
    """Whether a masculine verb stands right before a feminine state or capital, its object: "and he criticised X"."""
    item, info = row.items[name], row.items[at].head.info
    masculine = row.items[at].kind == "verb" and info.gender == "m" and info.number == "singular"
    if agrees_not(row, at, name) or _is_his_office(row, at, name):
        return True
    named = len(item.keys) == 1 and (item.head.kind == "country" or item.keys[0] in row.knowledge.world.capitals)
    state = item.keys[0] if named else ""
    if not masculine or not state or item.prep or name != at + 1:
        return False
    if state.split(":")[-1].lower() in row.knowledge.groups["masculine_states"]:
        return False
    meant = next((k for k in (row.last_subject, row.sayer, row.heard) if k and k[0].startswith("person:")), ())
    goes_on = meant == row.last_subject or (bool(row.items[at].conj) and row.speaks(row.items[at]))
    return bool(meant) and goes_on and not disagrees(row, info, meant)


def _is_his_office(row: Row, at: int, name: int) -> bool:
    """Whether a feminine verb stands right before a man called by his office: "leaflets that criticise the leader".

    An envoy may stand for his state: "and she expelled the ambassador of X".
    """
    item, info = row.items[name], row.items[at].head.info
    if row.items[at].kind != "verb" or info.gender != "f" or info.number != "singular" or name != at + 1:
        return False
    if row.speaks(row.items[at]) and not may_hear(row, at):
        return False  # nobody is the object of "said": the woman bears an office with a masculine name
    envoy = item.head.kind == "office" and getattr(item.head.info, "number", "singular") == "singular"
    if item.prep or item.conj or len(item.keys) != 1 or not (envoy or item.keys[0].startswith("person:")):
        return False
    if item.head.kind != "office" and item.why not in CALLED:
        return False
    if any(e.kind == "verb" and e.info.gender == "m" for e in row.items[at].head.entries):
        return False  # "and he came forward" is spelled like "and she presents"
    if _is_woman(row, item.keys[0]):
        return False  # her office has a masculine name: "the secretary-general (she)"
    first = row.sentence.norms[item.start]
    endings = row.knowledge.endings
    return first.startswith(endings.article) and not first.endswith((endings.feminine, endings.groups_asked[-1]))


def _is_woman(row: Row, key: str) -> bool:
    thing = row.knowledge.world.things.get(key)
    return thing is not None and thing.key.startswith("person:") and thing.detail == "f"


def agrees_not(row: Row, at: int, name: int) -> bool:
    """Whether a body right behind a verb is of the other gender, as its head noun tells: "and he urged the council"."""
    info, item = row.items[at].head.info, row.items[name]
    one = row.items[at].kind == "verb" and info.number == "singular" and name == at + 1
    return one and (_is_of_women(row, item) if info.gender == "m" else _is_of_men(row, at, item))


def _is_of_men(row: Row, at: int, item: Item) -> bool:
    """Whether a feminine verb has a body with a masculine head noun behind it: "and she urged the council"."""
    info = row.items[at].head.info
    if row.items[at].kind != "verb" or info.gender != "f" or info.number != "singular" or item.prep or item.conj:
        return False
    if len(item.keys) != 1 or not item.keys[0].startswith("organization:"):
        return False
    first = row.sentence.norms[item.start].removeprefix(row.knowledge.endings.article)
    return first in row.knowledge.groups["masculine_heads"]


def _is_of_women(row: Row, item: Item) -> bool:
    """Whether the body that is named has a feminine head noun with the feminine ending: "the government of X".

    So has a group without a name, or a body called by a plural of things, whose adjective is feminine, as that of
    things is: "the Ruritanian parties", "the United Nations".
    """
    words, endings = row.sentence.norms[item.start : item.end], row.knowledge.endings
    grouped = item.kind == "ref" and (item.keys[0].startswith(NAMELESS) or item.head.kind == "organization")
    things = grouped and len(words) > 1 and words[1].endswith(endings.feminine) and not (item.prep or item.conj)
    if things and all(w.startswith(endings.article) for w in words[:2]):
        return True
    lands = item.kind == "ref" and item.keys[0].startswith(NAMELESS) and not (item.prep or item.conj)
    if lands and words[0] in row.knowledge.groups["collective_lands"]:
        return True
    if item.prep or item.conj or item.head.kind not in ("body", "organization") or len(item.keys) != 1:
        return False
    first = row.sentence.norms[item.start]
    several = item.end - item.start > 1 or item.head.kind == "body"
    return several and first.endswith((endings.feminine, endings.groups_asked[-1]))
