"""Help that is told of by what carries it: "two planes of X with relief on board landed at Y"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.marks import COMMAS
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Complement
from kg.steps.facts.clauses.row import Row

HELP = "AID"
REACH = 10
ARRIVALS = frozenset({"arrive", "head_to", "depart"})
RECEPTION = frozenset({"receive", "welcome_guest"})
PLACES = ("place:", "country:")


def cargo_parts(row: Row, at: int, sense: Sense, parts: list[Complement]) -> list[Complement]:
    """Whose carrier brings the help that a noun names, and where it comes to, as far as the noun does not say it."""
    if sense.frame.category != HELP or sense.frame.event != "Action" or "carriers" not in row.traces:
        return []
    carrier = _carrier(row, at)
    if carrier < 0:
        return []
    roles = {part.role for part in parts}
    found = [] if "actor" in roles else _whose(row, carrier, at)
    if "target" not in roles and (there := _landed(row, carrier, parts)) >= 0:
        found.append(Complement("target", row.keys("target", row.items[there]), there))
    return found


def _carrier(row: Row, at: int) -> int:
    """The plane, ship or convoy that a noun names or stands behind; -1 where there is none."""
    for i in range(at, max(-1, at - REACH), -1):
        item = row.items[i]
        if _is_carrier(row, i):
            return i
        aboard = item.kind == "verb" and row.text(item) in row.knowledge.groups["carrying"]
        if i < at and not aboard and item.kind in ("verb", "noun"):
            return -1
        if item.kind == "mark" and item.head.key not in COMMAS:
            return -1
    return -1


def _is_carrier(row: Row, at: int) -> bool:
    item, groups = row.items[at], row.knowledge.groups
    word = row.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    return word.removeprefix(row.knowledge.endings.article) in groups["carriers"]


def _whose(row: Row, carrier: int, at: int) -> list[Complement]:
    """The state that an adjective tells, or the one named right behind the carrier."""
    for i in range(carrier + 1, max(at, carrier + 2)):
        item = row.items[i] if i < len(row.items) else None
        if item is None or item.prep or item.kind not in ("nisba", "word", "unknown", "modifier", "number", "ref"):
            break
        if item.kind == "nisba":
            return [Complement("actor", (item.head.key,), i)]
        if item.kind == "ref":
            own = not row.particle(i) and all(k.startswith(PARTIES) for k in item.keys)
            return [Complement("actor", row.keys("actor", item), i)] if own else []
    return []


def _landed(row: Row, carrier: int, parts: list[Complement]) -> int:
    """Where a carrier came to: the place behind the verb before it, or one that the noun of the help has; else -1."""
    verb = next((i for i in range(carrier, max(-1, carrier - REACH), -1) if row.items[i].kind == "verb"), -1)
    frames = {s.frame.id for s in row.knowledge.frames.verbs.get(row.items[verb].head.key, ())} if verb >= 0 else set()
    if not frames & (ARRIVALS | RECEPTION):
        return -1
    groups = row.knowledge.groups
    for i in range(verb + 1, carrier):
        item = row.items[i]
        if item.kind != "ref" or not all(k.startswith(PLACES) for k in item.keys):
            continue
        particle = row.particle(i)
        if particle in groups["place"] | groups["at"] | groups["towards"] or (not particle and frames & RECEPTION):
            return i
    return next((part.item for part in parts if part.role == "location" and part.item >= 0), -1)
