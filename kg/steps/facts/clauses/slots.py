"""The role that a particle gives to what follows it."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.row import Row

SHORT = 4


def role_of(row: Row, slots: object, particle: str, item: Item) -> str:
    """The role that a particle gives in a frame, or the usual one of the particle."""
    role = slots.get(particle, "")  # type: ignore[attr-defined]
    groups = row.knowledge.groups
    placed = any(k.startswith(("place:", "country:")) for k in item.keys)
    if role in ("participant", "none") and particle in groups["at"] and all(k.startswith("place:") for k in item.keys):
        return "location"
    if not role and particle in groups["place"] and placed:
        return "location"
    if not role and particle in groups["at"] and all(k.startswith("place:") for k in item.keys):
        return "location"
    if not role and particle in groups["from"] and item.keys[0].startswith("place:"):
        return "location"
    if not role and particle in groups["with"]:
        return "participant"
    if not role and particle in groups["led_by"]:
        return "participant"
    if not role and particle in groups["besides"]:
        return "besides"
    if not role and particle in groups["attended"]:
        return "attendee"
    if not role and particle in groups["agent"]:
        return "actor"
    if not role and particle in groups["about"]:
        return "about"
    if role == "location" and not placed:
        return ""
    return "" if role == "none" else role


def is_of_situation(row: Row, at: int) -> bool:
    """Whether a place tells where things are as they are, not where people meet: "on the situation in X"."""
    if not row.particle(at) or row.items[at].prep:
        return False
    for item in reversed(row.items[max(0, at - SHORT) : at - 1]):
        if row.text(item)[len(item.conj) + len(item.prep) :] in row.knowledge.groups["situations"]:
            return True
        if item.kind not in ("word", "nisba", "modifier", "noun"):
            return False
    return False
