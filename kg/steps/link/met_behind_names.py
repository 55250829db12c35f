"""Whether who stands right behind a name is somebody else, whom the one named meets."""

from __future__ import annotations

from kg.model.classes import ENCOUNTERS
from kg.steps.link.context import Context

FAR = 5
# what somebody can be who is the object of a verb
TOLD = frozenset({"participant", "addressee", "target", "actor", "host", "envoy", "speaker"})
SUBJECTS = frozenset({"country", "organization", "body", "nisba"})


def meets_nobody(m: Context, name: int) -> bool:
    """Whether the verb right before a name takes nobody as object, so that no other person can follow the name.

    Neither does one behind its subject, whose object the name is: "the ministry summoned N, the ambassador of X".
    """
    at = name - 1
    while at >= 0 and m.units[at].kind == "title":
        at -= 1
    subject = at
    while subject >= 0 and m.units[subject].kind in SUBJECTS and not m.units[subject].prep:
        subject -= 1
    if 0 <= subject < at and m.units[subject].kind == "verb":
        return True
    if at < 0 or m.units[at].kind != "verb":
        return False
    if at and m.units[at - 1].kind in SUBJECTS and not m.units[at - 1].prep:
        return True
    senses = m.knowledge.frames.verbs.get(m.units[at].key, ())
    telling = bool(senses) and senses[0].frame.content and senses[0].frame.object not in TOLD
    return telling or (bool(senses) and all(s.frame.object not in TOLD for s in senses))


def may_meet(m: Context, name: int) -> bool:
    """Whether what stands right before a name may have somebody behind it as object: a verb without one, or a noun."""
    at = name - 1
    while at >= 0 and m.units[at].kind == "title":
        at -= 1
    before = m.units[at] if at >= 0 else None
    acts = before is not None and before.kind in ("verb", "noun") and not before.pron
    return acts and not meets_nobody(m, name)


def opens_clause(m: Context, name: int) -> bool:
    """Whether a name stands where a sentence begins, behind "that" or behind a mark: before its verb, met by nobody."""
    at = name - 1
    while at >= 0 and m.units[at].kind == "title":
        at -= 1
    return at < 0 or m.units[at].kind == "mark" or m.text(m.units[at]) in m.knowledge.groups["that"]


def is_of_envoy(m: Context, name: int) -> bool:
    """Whether the office of an envoy stands before a name: a minister's right behind it is who was met."""
    for unit in reversed(m.units[max(name - FAR, 0) : name]):
        if unit.kind == "office":
            return bool(m.knowledge.offices.offices[unit.key].complement & m.knowledge.offices.posting)
        if unit.kind in ("verb", "mark", "person"):
            break
    return False


def meets_envoy(m: Context, name: int, offices: tuple[tuple[str, str, str], ...]) -> bool:
    """Whether an envoy's office behind the name of an official is of whom he meets: "Minister N received the envoy"."""
    rows, posting = m.knowledge.offices.offices, m.knowledge.offices.posting
    if not all(rows[o].complement & posting for _, _, o in offices):
        return False
    at = name - 1
    while at > 0 and m.units[at].kind in ("title", "nisba"):
        at -= 1
    if at < 1 or m.units[at].kind != "office" or m.units[at - 1].kind != "verb":
        return False
    senses = m.knowledge.frames.verbs.get(m.units[at - 1].key, ())
    return any(s.frame.event in ENCOUNTERS and s.frame.object in TOLD for s in senses)
