"""Verbs in the passive: who stands as their subject is whom it was done to."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.knowledge.offices import LEADING
from kg.model import Item
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

DAMMA = "\u064f"
ALEF = "\u0627"
# how many signs at the head of a word that begins with an alef may tell of the passive
LONGEST_LEAD = 5
OBJECTS = frozenset(
    {"ref", "word", "office", "non_office", "orgword", "body", "number", "person", "title", "unknown", "nisba"}
)
# leaders are killed rather than kill
KILLED = "kill"
HARM = "ASSAULT"
# what makes somebody the holder of an office, and what a leader does to others
MAKING, APPOINTED = frozenset({"elect", "appoint", "inaugurate"}), "appoint"
MEMBERSHIP = "suspend_membership"
SUMMON = "summon"
# how the perfect of the passive ends where that of the active has another letter that folds into it
YA = "\u064a"
UNDERGONE = frozenset({"appoint", "elect", "dismiss", "kill", "arrest", "release", "abduct", "expel", "found"})


def is_passive(row: Row, at: int, stop: int, sense: Sense, subject_at: int) -> bool:
    """Whether a verb is passive: by its spelling, by an agent behind it, or as nobody is left whom it was done to."""
    item = row.items[at]
    if item.kind != "verb" or item.head.pron or sense.frame.object in ("", "none", "agreement", "envoy"):
        return False
    if sense.frame.content:
        # "the envoy was called to": who can but have heard it
        only = item.head.info.voice == "passive" and is_never_active(item)
        return only and sense.frame.object in ("addressee", "target")
    if sense.frame.id == SUMMON and _is_called_for(row, at, stop, subject_at):
        return True
    if sense.frame.id == MEMBERSHIP and subject_at == at + 2 and row.items[at + 1].kind == "relation":
        # nobody stands between the verb and the membership of the one named
        return True
    if sense.frame.id in UNDERGONE and subject_at > at + 1 and _has_doer(row, at, subject_at):
        return _is_lone(row, at, stop, sense, subject_at)
    if sense.frame.category == HARM and _is_struck(row, at, stop, subject_at, sense.frame.id):
        return True
    alike = {e.info.voice for e in item.head.entries if e.kind == "verb" and e.key == item.head.key}
    if item.head.info.voice == "active" and "passive" not in alike:
        return False
    if item.head.info.voice == "passive" and is_never_active(item):
        return True
    if _is_vowelled(row, at) or any("agent" in groups_of(item) for item in row.items[at + 1 : stop]):
        return True
    if 0 <= subject_at < at and _is_made(row, at, sense, subject_at):
        return True
    if sense.frame.id in UNDERGONE and 0 <= subject_at < at:
        return item.head.info.tense == "perfect" and _lacks_object(row, at, stop)
    return sense.frame.id in UNDERGONE and subject_at > at and _is_lone(row, at, stop, sense, subject_at)


def _is_struck(row: Row, at: int, stop: int, subject_at: int, frame: str) -> bool:
    """Whether the strike of another stands behind "by", and so hit the only one named: "Y was hit in a raid"."""
    if subject_at <= at:
        return False
    own = {*row.items[subject_at].keys, *(row.bodies[k].within for k in row.items[subject_at].keys if k in row.bodies)}
    for i in range(subject_at + 1, min(stop, len(row.items) - 1)):
        item, behind = row.items[i], row.items[i + 1 : i + 3]
        senses = row.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
        led = item.prep or row.text(row.items[i - 1])
        if led in row.knowledge.groups["by_means"] and any(s.frame.category == HARM for s in senses):
            whose = behind[0].keys if behind and behind[0].kind == "ref" and not behind[0].prep else ()
            if whose and frame == KILLED and not set(whose) & own:
                return True
            if [j for j in _refs(row, at, stop) if not row.particle(j)] != [subject_at]:
                return False
            fell = frame == KILLED and not item.prep
            return fell or any(b.kind == "nisba" and b.head.key not in own for b in behind)
        if frame == KILLED and item.kind in OBJECTS and not (item.prep or row.particle(i)) and item.kind != "nisba":
            return False
    return False


def _is_called_for(row: Row, at: int, stop: int, subject_at: int) -> bool:
    """Whether an envoy stands alone behind a summons whose last letter is that of the passive: he is called for."""
    text = row.sentence.tokens[row.items[at].start].text
    bare = [i for i in _refs(row, at, stop) if not row.particle(i)]
    # his own name may stand behind the town where he is
    alone = bare[:1] == [subject_at] and all(row.items[i].keys[0].startswith("person:") for i in bare[1:])
    return text.endswith(YA) and subject_at == at + 1 and row.items[subject_at].head.kind == "office" and alone


def is_never_active(item: Item) -> bool:
    """Whether no form of its verb that is spelled alike is active."""
    return all(e.info.voice == "passive" for e in item.head.entries if e.kind == "verb" and e.key == item.head.key)


def _lacks_object(row: Row, at: int, stop: int) -> bool:
    """Whether nothing behind a verb can be whom it is done to: "that N, the envoy, was expelled on Monday"."""
    for i in range(at + 1, stop):
        led = row.items[i].prep or row.items[i - 1].kind in ("function", "particle")
        if row.items[i].kind in OBJECTS and not led:
            return False
    return True


def _is_made(row: Row, at: int, sense: Sense, subject_at: int) -> bool:
    """Whether an office behind a verb is what its subject was made: "N, who was elected president"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "office" or behind.prep or row.is_definite(behind):
        return False
    keys = row.items[subject_at].keys
    if not all(k.startswith("person:") for k in keys) or sense.frame.id not in MAKING:
        return False
    ending = (row.knowledge.endings.alef, row.knowledge.endings.feminine)
    led = any(row.roles.get(key, frozenset()) & LEADING for key in keys)
    made = row.items[at].head.info.tense == "perfect" and row.text(behind).split(" ")[0].endswith(ending)
    return made and (sense.frame.id != APPOINTED or not led)


def turned(row: Row, sense: Sense, keys: tuple[str, ...], item: int, parts: list[Complement]) -> list[Complement]:
    """The companions of a passive verb: its subject as the object, the one behind an agent's particle as the doer."""
    agents = row.knowledge.groups["agent"]
    role = sense.frame.subject
    out = [p._replace(role=role) if p.item >= 0 and row.particle(p.item) in agents and role else p for p in parts]
    return [Complement(sense.frame.object, keys, item), *out]


def _has_doer(row: Row, at: int, subject_at: int) -> bool:
    """Whether a body stands between a verb and the only name: "the party chose X"."""
    between = row.items[at + 1 : subject_at]
    return any(i.kind in ("orgword", "body") and row.is_definite(i) and not i.prep for i in between)


def _is_vowelled(row: Row, at: int) -> bool:
    """Whether the first letter of a perfect, or one behind an alef and its own, carries the vowel of the passive."""
    item = row.items[at]
    text = row.sentence.tokens[item.start].text[len(item.conj) :].lstrip()
    first = text[1 : LONGEST_LEAD if text[:1] == ALEF else 2]
    return item.head.info.tense == "perfect" and DAMMA in first


def _is_lone(row: Row, at: int, stop: int, sense: Sense, subject_at: int) -> bool:
    """Whether the only name behind a verb is that of somebody who can hardly be the doer."""
    named = (i for i in _refs(row, at, stop) if i == subject_at or row.items[i - 1].kind != "office")
    if [i for i in named if not row.particle(i)] != [subject_at]:
        return False
    keys = row.items[subject_at].keys
    if sense.frame.id == "found":
        return all(k.startswith("organization:") for k in keys)
    seated = row.items[subject_at + 1 : subject_at + 2] if sense.frame.id == "elect" else []
    if seated and row.text(seated[0]).split(" ")[0] in row.knowledge.groups["seats_given"]:
        return all(k.startswith(("person:", "country:")) for k in keys)
    if sense.frame.id == "elect" or len(keys) > 1:
        return all(k.startswith("person:") for k in keys)
    led = row.roles.get(keys[0], frozenset()) & LEADING
    return keys[0].startswith("person:") and (not led or sense.frame.id == KILLED)


def _refs(row: Row, at: int, stop: int) -> list[int]:
    return [i for i in range(at + 1, stop) if row.items[i].kind == "ref"]
