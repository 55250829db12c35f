"""Objects and complements of verbs and event nouns."""

from __future__ import annotations

from collections.abc import Iterator

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.row import Complement, Row, groups_of

CONVENED = frozenset({"Summit", "Meeting"})


def verb_parts(row: Row, at: int, stop: int, sense: Sense, subject_at: int, noun_at: int) -> list[Complement]:
    """Objects and complements of a verb, those of its light noun included."""
    frame = sense.frame
    parts: list[Complement] = []
    object_seen = False
    for i in range(at + 1, stop):
        item = row.items[i]
        if i in (subject_at, noun_at):
            continue
        if row.is_aside(i) or row.leads(i) or "as" in groups_of(item):
            break
        if noun_at >= 0 and noun_at < i <= noun_at + 3:
            if item.kind == "nisba" and sense.nisba:
                parts.append(Complement(sense.nisba, (item.head.key,), i))
            elif frame.event in CONVENED and (body := row.knowledge.convener(row.text(item))):
                parts.append(Complement("organizer", (body,), i))
        if (
            item.kind == "function"
            and item.head.key == "pronoun"
            and item.conj
            and parts
            and i + 1 < stop
            and lists(row, i + 1)
        ):
            parts.append(Complement(parts[-1].role, row.as_actors(row.items[i + 1].keys), i + 1))
        if (
            item.kind == "nisba"
            and frame.object == "target"
            and not object_seen
            and noun_at < 0
            and not item.prep
            and i > at + 1
            and row.items[i - 1].kind != "noun"
        ):
            object_seen = True
            parts.append(Complement("target", (item.head.key,), i))
        if item.kind != "ref" or owned(row, at, i, noun_at) or row.is_inside(i):
            continue
        particle = row.particle(i)
        if particle:
            role = role_of(row, frame.slots, particle, item)
            if particle in row.knowledge.groups["between"] and not _is_between(row, max(at, noun_at), i):
                continue
            if role == "location" and frame.object == "about" and _tells_what(row, at, i):
                role = "about"
            if role:
                parts.append(Complement(role, row.keys(role, item), i))
        elif noun_at >= 0 and i == noun_at + 1 and sense.genitive:
            role = sense.genitive_alone or sense.genitive if subject_at < 0 else sense.genitive_alone or "organizer"
            role = "addressee" if frame.event == "Statement" and role == frame.subject else role
            parts.append(Complement(role, row.keys(role, item), i))
        elif frame.object == "agreement" and all(k.startswith("person:") for k in item.keys):
            parts.append(Complement(frame.subject, item.keys, i))
        elif frame.id == "represent" or (not object_seen and frame.object not in ("", "none") and noun_at < 0):
            object_seen = True
            parts.append(Complement(frame.object, row.keys(frame.object, item), i))
    return parts


def lists(row: Row, at: int) -> bool:
    item = row.items[at]
    return item.kind == "ref" and not item.prep and len(item.keys) > 1


def owned(row: Row, verb: int, ref: int, noun_at: int) -> bool:
    """Whether an event noun between the verb and a ref takes the ref for itself."""
    for i in range(ref - 1, verb, -1):
        item = row.items[i]
        if i != noun_at and item.kind == "noun" and i not in row.adopted and i not in row.themes:
            return not (item.head.info.pron or item.head.info.definite) or takes(row, i, row.particle(ref))
    return False


def takes(row: Row, noun: int, particle: str) -> bool:
    """Whether an event noun has a part of its own for what follows a particle."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    return bool(particle) and any(particle in sense.frame.slots for sense in senses)


def noun_parts(row: Row, at: int, stop: int, sense: Sense) -> list[Complement]:
    """What stands with an event noun: annexed, by an adjective, behind a particle, in its relative clause."""
    frame = sense.frame
    if frame.id == "receive" and row.items[at].head.pron:
        return [*_welcomers(row, at, stop)]
    parts: list[Complement] = []
    genitive: Complement | None = None
    first_stop = stop
    stop = noun_stop(row, at, stop)
    i = at + 1
    adjacent = True
    hosting = False
    while i < stop:
        item = row.items[i]
        if row.is_aside(i):
            break
        if item.kind == "noun" and i > at + 1 and i not in row.themes:
            break
        if adjacent and frame.event in CONVENED and (body := row.knowledge.convener(row.text(item))):
            parts.append(Complement("organizer", (body,), i))
            i += 1
            continue
        if item.kind == "nisba" and adjacent:
            if sense.nisba:
                parts.append(Complement(sense.nisba, (item.head.key,), i))
        elif item.kind == "ref" and row.is_inside(i):
            pass
        elif item.kind == "ref":
            particle = row.particle(i)
            if row.items[at].head.info.pron and particle and particle not in frame.slots:
                break
            role = role_of(row, frame.slots, particle, item) if particle else ""
            if role == "location" and frame.event in CONVENED and particle in row.knowledge.groups["from"]:
                role = ""
            if role == "location" and sense.agreement and _is_about(row, at, i):
                role = "about"
            if not particle and adjacent and sense.genitive and genitive is None:
                genitive = Complement(sense.genitive, row.keys(sense.genitive, item), i)
            elif role:
                parts.append(Complement(role, row.keys(role, item), i))
            elif not particle and first_stop < i and row.text(row.items[first_stop]) in row.knowledge.groups["covers"]:
                parts.append(Complement("location", row.keys("location", item), i))
            elif not particle and (hosting or i > first_stop):
                role = "host" if hosting else sense.genitive or "participant"
                if hosting and all(k.startswith("place:") for k in item.keys):
                    role = "location"
                parts.append(Complement(role, row.keys(role, item), i))
                hosting = False
            elif not particle:
                break
            adjacent = False
        elif row.text(item) in row.knowledge.groups["covers"]:
            adjacent = False
        elif item.kind == "verb":
            host = row.hosted(item)
            if host is None:
                break
            hosting = host
            adjacent = False
        elif item.kind == "mark":
            if item.head.key not in ("(", "-", ")") and not (i + 1 == first_stop and stop > first_stop):
                break
        elif (item.kind in ("function", "particle") and not row.is_place_head(i)) or (
            item.kind == "noun" and i in row.themes
        ):
            adjacent = False
        elif item.kind in ("word", "noun", "orgword") and not row.is_definite(item):
            adjacent = adjacent and i == at + 1
        i += 1
    if genitive is not None:
        alone = not any(p.role == sense.genitive_alone or p.role in ("target", "actor") for p in parts)
        role = sense.genitive_alone if alone and sense.genitive_alone else sense.genitive
        parts.insert(0, genitive._replace(role=role, keys=row.keys(role, row.items[genitive.item])))
    return parts


def _is_between(row: Row, anchor: int, at: int) -> bool:
    """Whether "between" tells of the sides of an event rather than of a noun behind it: "on the tension between"."""
    start = anchor + 1
    while start < at and row.items[start].kind in ("word", "nisba", "modifier") and row.is_definite(row.items[start]):
        start += 1
    words = ("word", "orgword", "unknown", "noun", "topic", "bilateral")
    return not any(i.kind in words and row.is_definite(i) for i in row.items[start:at])


def _tells_what(row: Row, verb: int, at: int) -> bool:
    """Whether a state stands within what was discussed: "they discussed the situation in X"."""
    words = ("word", "orgword", "topic", "unknown", "noun")
    told = any(row.items[i].kind in words and row.is_definite(row.items[i]) for i in range(verb + 1, at - 1))
    return told and not all(k in row.knowledge.world.capitals for k in row.items[at].keys)


def _is_about(row: Row, noun: int, at: int) -> bool:
    """Whether a state behind a noun of agreement tells what was agreed on: "an agreement of peace in X"."""
    between = [i for i in row.items[noun + 1 : at] if i.kind in ("word", "topic", "noun", "unknown")]
    return bool(between) and all(k.startswith("country:") for k in row.items[at].keys)


def _welcomers(row: Row, at: int, stop: int) -> Iterator[Complement]:
    """Who receives or is received by a reception with a pronoun: "at his reception stood X", "on receiving X"."""
    before = row.items[at - 1] if at else None
    receives = before is not None and "during" in groups_of(before)
    for i in range(at + 1, stop):
        if row.items[i].kind != "ref":
            continue
        particle = row.particle(i)
        agent = particle in row.knowledge.groups["agent"]
        guest = receives and (not particle or particle == row.knowledge.lexicon.clitics.lam)
        if agent or guest or (not particle and not receives):
            role = "participant" if guest and not agent else "host"
            yield Complement(role, row.keys(role, row.items[i]), i)
            return


def noun_stop(row: Row, at: int, stop: int) -> int:
    """A relative clause that only says where, when or by whom an event was held belongs to its noun."""
    if (
        stop + 1 < len(row.items)
        and row.items[stop].kind == "verb"
        and row.hosted(row.items[stop]) is not None
        and stop <= at + 4
    ) and (row.items[stop].head.pron or row.text(row.items[stop + 1]) in row.knowledge.groups["by_it"]):
        row.passed.add(stop)
        return row.stop(stop)
    if stop < len(row.items) and stop <= at + 4 and row.text(row.items[stop]) in row.knowledge.groups["covers"]:
        row.passed.add(stop)
        return row.stop(stop)
    if stop + 1 < len(row.items) and "relative" in groups_of(row.items[stop]):
        verb = row.items[stop + 1]
        held = row.text(verb) in row.knowledge.groups["happened"]
        if held or (verb.kind == "verb" and row.hosted(verb) is not None):
            row.passed.add(stop + 1)
            return row.stop(stop + 1)
    return stop


def pronoun_part(row: Row, at: int, sense: Sense, subject: tuple[str, ...]) -> list[Complement]:
    before = row.items[at - 1] if at else None
    if (
        before is not None
        and not row.items[at].conj
        and before.kind in ("word", "noun", "office", "orgword", "unknown")
    ):
        return []
    role = sense.frame.object
    meant = row.antecedent(at)
    if meant >= 0:
        return [Complement(role, row.keys(role, row.items[meant]), meant)] if role not in ("", "none") else []
    other = tuple(k for k in (row.last_subject or row.pair) if k not in subject)
    return [Complement(role, other, -1)] if role not in ("", "none", "about") and len(other) == 1 else []


def role_of(row: Row, slots: object, particle: str, item: Item) -> str:
    """The role that a particle gives in a frame, or the usual one of the particle."""
    role = slots.get(particle, "")  # type: ignore[attr-defined]
    groups = row.knowledge.groups
    placed = any(k.startswith(("place:", "country:")) for k in item.keys)
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
