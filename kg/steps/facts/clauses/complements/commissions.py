"""The states of a joint body whose session is told: "the joint X-ian Y-ian commission", "a council of X and Y"."""

from __future__ import annotations

from kg.knowledge.frames import Frame
from kg.match.marks import DASHES
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

# how far a body may stand from the noun of its session
NEAR = 5
REACH = 9
PAIR = 2
# adjectives of states, those included that are everyday words as well
NISBAS = frozenset({"nisba", "nisba_weak"})
ADJECTIVES = frozenset({"word", "modifier", "unknown", "number", "nisba"})
WITHIN = frozenset({"word", "nisba", "modifier", "unknown", "noun", "topic", "bilateral", "orgword", "number", "body"})


def of_commission(row: Row, start: int, at: int, stop: int, event: str) -> list[Complement]:
    """The states that sit in the joint body named beside the noun of its session, in the clause from `start`."""
    if event not in CONVENED:
        return []
    for i in range(max(start, at - REACH), min(stop, at + NEAR)):
        if i == at or not _is_body(row, i):
            continue
        if found := _within_name(row, i) or _by_adjectives(row, i, stop, at) or _between(row, i, stop):
            return found
    return []


def _is_body(row: Row, at: int) -> bool:
    item = row.items[at]
    bare = row.text(item)[len(item.conj) + len(item.prep) :]
    return any(word in row.knowledge.groups["joint_bodies"] for word in (bare, bare.split(" ")[0]))


def _within_name(row: Row, body: int) -> list[Complement]:
    """Two states at least by the adjectives in the name of a body: "the Joint X-ian Y-ian Commission"."""
    item = row.items[body]
    if item.kind != "ref" or item.end - item.start < PAIR + 1:
        return []
    states: list[str] = []
    for norm in row.sentence.norms[item.start : item.end]:
        met = row.knowledge.lexicon.match([norm], 0)
        states += [e.key for e in met.entries if e.kind in NISBAS and e.key.startswith("country:")] if met else []
    found = tuple(dict.fromkeys(states))
    return [Complement("participant", found, body)] if len(found) == PAIR else []


def _by_adjectives(row: Row, body: int, stop: int, noun: int) -> list[Complement]:
    """Two states at least by the adjectives of a body."""
    found: list[Complement] = []
    for i in range(body + 1, min(stop, body + REACH)):
        item = row.items[i]
        if item.kind not in WITHIN or item.prep or i == noun:
            break
        if item.kind == "nisba" and item.head.key.startswith("country:"):
            found.append(Complement("participant", (item.head.key,), i))
    return found if len({p.keys for p in found}) >= PAIR else []


def _between(row: Row, body: int, stop: int) -> list[Complement]:
    """The states that "between" names behind a body and what it is for."""
    for i in range(body + 1, min(stop, body + REACH)):
        item = row.items[i]
        if "between" in groups_of(item) and i + 1 < len(row.items):
            sides = row.items[i + 1]
            states = sides.kind == "ref" and len(sides.keys) >= PAIR
            return [Complement("participant", row.keys("participant", sides), i + 1)] if states else []
        if item.kind not in WITHIN or (item.prep and not row.is_definite(item)):
            return []
    return []


def are_sides(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether states with a hyphen between them are the sides of a gathering: "the high-level meeting X-Y"."""
    item = row.items[at]
    if frame.event not in CONVENED or not all(k.startswith("country:") for k in item.keys) or len(item.keys) < PAIR:
        return False
    hyphen = any(norm in DASHES for norm in row.sentence.norms[item.start : item.end])
    return hyphen and all(i.kind in ADJECTIVES for i in row.items[noun + 1 : at])
