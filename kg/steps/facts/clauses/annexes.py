"""What stands with an event noun: annexed, by an adjective, behind a particle, in its relative clause."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.adjectives import OBJECT, owns, phrase_of
from kg.steps.facts.clauses.arguments import is_of_topic, is_visited
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.receptions import reception_parts
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.slots import is_of_situation, is_town, meets_on_journey, role_of, venue

ARMED = ("_armed_forces", "_army")
CONVENED = frozenset({"Summit", "Meeting"})


def noun_parts(row: Row, at: int, stop: int, sense: Sense) -> list[Complement]:
    """What stands with an event noun: annexed, by an adjective, behind a particle, in its relative clause."""
    frame = sense.frame
    if frame.id == "receive" and (received := reception_parts(row, at, stop)) is not None:
        return received
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
        mine = i == at + 1 and i not in row.adopted and not row.items[at].head.info.definite
        if item.kind == "noun" and not mine and i not in row.themes:
            break
        if adjacent and frame.event in CONVENED and (body := row.knowledge.convener(row.text(item))):
            parts.append(Complement("organizer", (body,), i))
            i += 1
            continue
        if item.kind == "nisba" and adjacent:
            taken = frame.event == "Action" and sense.genitive == "target" and owns(row, at, i)
            if taken or sense.nisba:
                parts.append(Complement("target" if taken else sense.nisba, (item.head.key,), i))
        elif item.kind == "nisba" and frame.event == "Action" and (met := phrase_of(row, at, i)):
            role = frame.slots.get(met, "") if met != OBJECT else sense.genitive if owns(row, at, i) else ""
            if role == "target":
                parts.append(Complement("target", (item.head.key,), i))
        elif item.kind == "ref" and row.is_inside(i):
            pass
        elif item.kind == "ref" and (place := venue(row, i, frame)):
            parts.append(place)
            adjacent = False
        elif item.kind == "ref":
            particle = row.particle(i)
            if row.items[at].head.info.pron and particle and particle not in frame.slots:
                break
            if frame.event == "Visit" and particle and meets_on_journey(row, at, i):
                break
            role = role_of(row, frame.slots, particle, item) if particle else ""
            if role == "participant" and "between" in groups_of(row.items[i - 1]) and is_of_topic(row, at, i):
                break
            if frame.event == "Visit" and particle == row.knowledge.lexicon.clitics.lam and _is_person(item):
                role = "actor"
            if role == "location" and frame.event in CONVENED and particle in row.knowledge.groups["from"]:
                role = ""
            if role == "location" and frame.event == "Visit" and any(p.role == "location" for p in parts):
                break
            if role == "location" and ((sense.agreement and _is_about(row, at, i)) or is_of_situation(row, i)):
                role = "about"
            if not particle and adjacent and sense.genitive and genitive is None:
                if frame.event in CONVENED and is_town(row, at, i):
                    parts.append(Complement("location", item.keys, i))
                else:
                    genitive = Complement(sense.genitive, row.keys(sense.genitive, item), i)
            elif role:
                parts.append(Complement(role, row.keys(role, item), i))
            elif not particle and first_stop < i and row.text(row.items[first_stop]) in row.knowledge.groups["covers"]:
                parts.append(Complement("location", row.keys("location", item), i))
            elif not particle and (hosting or i > first_stop):
                doer = frame.subject if frame.event == "Action" else sense.genitive
                role = "host" if hosting else doer or "participant"
                if hosting and all(k.startswith("place:") for k in item.keys):
                    role = "location"
                parts.append(Complement(role, row.keys(role, item), i))
                if not hosting and _is_person(item):
                    row.last_subject = row.as_actors(item.keys)
                hosting = False
            elif not particle and frame.event == "Action" and i == at + 1 and item.head.kind in ("body", "office"):
                if frame.object == "envoy":
                    parts.append(Complement("envoy", item.keys, i))
                armed = frame.subject == "actor" and all(k.endswith(ARMED) for k in item.keys)
                if armed:
                    parts.append(Complement("actor", item.keys, i))
            elif not particle:
                break
            adjacent = False
        elif row.text(item) in row.knowledge.groups["covers"]:
            adjacent = False
        elif item.kind == "modal":
            break
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
    if genitive is not None and genitive.role == "agreement" and _is_party(row.items[genitive.item]):
        parts.insert(0, genitive._replace(role="signatory", keys=row.keys("signatory", row.items[genitive.item])))
    elif genitive is not None:
        alone = not any(p.role == sense.genitive_alone or p.role in ("target", "actor") for p in parts)
        role = sense.genitive_alone if alone and sense.genitive_alone else sense.genitive
        if is_visited(frame, row.items[genitive.item]) and not any(p.role == "location" for p in parts):
            role = "location"
        parts.insert(0, genitive._replace(role=role, keys=row.keys(role, row.items[genitive.item])))
    return parts


def _is_party(item: Item) -> bool:
    """Whether people or states stand behind the noun of a signing, who sign: "the signing by the ministers of"."""
    return all(k.startswith(("person:", "country:")) for k in item.keys)


def _is_person(item: Item) -> bool:
    return all(k.startswith("person:") for k in item.keys)


def _is_about(row: Row, noun: int, at: int) -> bool:
    """Whether a state behind a noun of agreement tells what was agreed on: "an agreement of peace in X"."""
    between = [i for i in row.items[noun + 1 : at] if i.kind in ("word", "topic", "noun", "unknown")]
    return bool(between) and all(k.startswith("country:") for k in row.items[at].keys)


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
