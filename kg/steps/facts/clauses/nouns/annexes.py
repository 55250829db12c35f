"""What stands with an event noun: annexed, by an adjective, behind a particle, in its relative clause."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.asides import is_gloss
from kg.steps.facts.clauses.clause import PRESENT, Complement, groups_of
from kg.steps.facts.clauses.complements.adjectives import OBJECT, is_of_last_word, is_of_whose, owns, phrase_of
from kg.steps.facts.clauses.complements.annexed import is_visited
from kg.steps.facts.clauses.complements.commissions import are_sides
from kg.steps.facts.clauses.complements.ownership import is_told_by, is_told_to, serves
from kg.steps.facts.clauses.complements.slots import (
    convener_at,
    is_land_of,
    is_of_situation,
    is_of_topic,
    is_town,
    meets_on_journey,
    role_of,
    venue,
    whose_it_is,
)
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.nouns.annexing import (
    goes_on_its_way,
    has_article,
    is_about,
    is_closed,
    is_compound,
    is_covered,
    is_done_to,
    is_met_by_owner,
    is_of_owner,
    is_of_participle,
    is_party,
    keeps_adjacent,
    meets_next,
)
from kg.steps.facts.clauses.nouns.doers_annexed import (
    ARMED,
    doer_by_adjective,
    does_it,
    first_of_two,
    is_annexed,
    is_given_by,
    is_led_to,
    is_matter,
    is_of_matter,
    owner_behind,
    slot_of,
    struck_place,
    taken_through,
)
from kg.steps.facts.clauses.nouns.receptions import reception_parts
from kg.steps.facts.clauses.nouns.relative_clauses import is_aimed, is_person, noun_stop
from kg.steps.facts.clauses.nouns.sides_apart import behind_apart, behind_phrase, placed_apart
from kg.steps.facts.clauses.nouns.voices import SPEAKER, is_gotten, voice
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sent import sends_them
from kg.steps.facts.clauses.subjects.standing import is_owned
from kg.steps.facts.clauses.words.called_off import planned_behind
from kg.steps.facts.clauses.words.measures import is_quantity

STATEMENT = "Statement"
HELP = "AID"
# who gets what is given, besides who is annexed to the noun: "the funding by X of projects in Y"
TAKING = frozenset({"target", "location"})


def noun_parts(row: Row, at: int, stop: int, sense: Sense) -> list[Complement]:
    """What stands with an event noun: annexed, by an adjective, behind a particle, in its relative clause."""
    frame = sense.frame
    if frame.id == "receive" and (received := reception_parts(row, at, stop)) is not None:
        return received
    parts: list[Complement] = []
    genitive: Complement | None = None
    first_stop = stop
    stop = noun_stop(row, at, stop)
    planned = planned_behind(row, at)
    i = at + 1
    adjacent = True
    hosting = owned = False
    done = False
    while i < stop:
        item = row.items[i]
        if i in planned:
            adjacent = False
            i += 1
            continue
        if row.is_aside(i):
            if i >= first_stop or first_stop >= stop:
                break
            # a relative clause behind it is still of the noun: "the visit, during the last months, that X made to Y"
            i, adjacent = first_stop, False
            continue
        if adjacent and i == at + 1 and "each_of" in groups_of(item):
            i += 1
            continue
        mine = is_annexed(row, at, i, frame) and i not in row.adopted and not row.items[at].head.info.definite
        serving = item.kind == "noun" and not mine and serves(row, item, frame)
        if serving and i + 1 < stop and row.items[i + 1].kind == "ref" and not row.particle(i + 1):
            parts.append(Complement("target", row.keys("target", row.items[i + 1]), i + 1))
            break
        if item.kind == "noun" and not mine and i not in row.themes:
            if (on := behind_phrase(row, i, stop, frame)) == i:
                break
            i, adjacent = on, False
            continue
        if adjacent and frame.event in CONVENED and frame.id not in PRESENT and (body := convener_at(row, i)):
            parts.append(Complement("organizer", (body,), i))
            i += 1
            continue
        if item.kind == "nisba" and frame.event in CONVENED and is_compound(row, at, i):
            pass
        elif item.kind == "nisba" and adjacent:
            whose = owns(row, at, i) or (not sense.nisba and is_of_last_word(row, at, i))
            taken = frame.event == "Action" and frame.object == "target" and whose
            role = "target" if taken else sense.nisba or doer_by_adjective(row, at, i, sense)
            if frame.event == "Action" and i > at + 1 and is_quantity(row, i - 1):
                role = sense.genitive_alone or sense.genitive or role  # "the arrest of three Ruritanians"
            if role and not (role == SPEAKER and is_of_matter(row, at, i, frame)):
                parts.append(Complement(role, (item.head.key,), i))
                # whose words they are is told: "the Ruritanian charges", and no name behind has them
                owned = owned or (frame.event == "Statement" and role == sense.genitive)
        elif item.kind == "nisba" and i == owner_behind(row, first_stop, stop) and frame.subject == "actor":
            parts.append(Complement("actor", (item.head.key,), i))
        elif item.kind == "nisba" and frame.event == "Action" and (met := phrase_of(row, at, i)):
            begun = genitive.item if genitive is not None else at
            role = slot_of(row, frame, met) if met != OBJECT else sense.genitive if owns(row, at, i, begun) else ""
            # "the withdrawal from the lands of X" is done to X
            role = "target" if role == "location" and frame.abroad else role
            if met == OBJECT and genitive is not None and genitive.role != "target" and role:
                role = frame.object  # who does it is annexed to the noun: "the bombing by X of Y's sites"
            if role == "target":
                parts.append(Complement("target", (item.head.key,), i))
                taken = (
                    is_done_to(row, at, genitive.item, i, sense) if genitive is not None and met == OBJECT else False
                )
                if genitive is not None and (taken or is_led_to(row, at, genitive.item, met, sense)):
                    genitive, done = genitive._replace(role=frame.subject), True
        elif item.kind == "ref" and (row.is_inside(i) or is_of_participle(row, i) or is_gloss(row, i)):
            pass
        elif item.kind == "ref" and (place := venue(row, i, frame) or voice(row, at, i, stop, sense)):
            parts.append(place)
            owned = owned or place.role == SPEAKER
            adjacent = False
        elif item.kind == "ref":
            # what stands before the noun itself is no particle of the name right behind it: "by the accession of X"
            particle = row.particle(i) if item.prep or i > at + 1 else ""
            placed = particle in row.knowledge.groups["at"] and item.keys[0].startswith("place:")
            if row.items[at].head.info.pron and particle and particle not in frame.slots and not placed:
                break
            if frame.event == "Visit" and particle and meets_on_journey(row, at, i):
                break
            role = role_of(row, frame.slots, particle, item) if particle else ""
            if role == "organizer" and not item.prep and row.items[i - 1].kind == "noun":
                role = ""  # "a meeting for the accession of X": what is to be done, not who convenes it
            whose = row.items[at].head.info.definite or genitive is not None
            role = role or ("target" if whose and particle not in frame.slots and slot_of(row, frame, particle) else "")
            role = "target" if whose_it_is(row, frame, at, i) else role
            role = frame.subject if is_given_by(row, at, i, frame) else role
            if role == "participant" and "between" in groups_of(row.items[i - 1]) and is_of_topic(row, at, i):
                break
            if frame.event == "Visit" and particle == row.knowledge.lexicon.clitics.lam and is_person(item):
                role = "actor"
            if role == "location" and frame.event in CONVENED and particle in row.knowledge.groups["from"]:
                role = ""
            if role in ("about", "") and particle and frame.event in CONVENED and sends_them(row, i):
                role = "participant"
            if not role and frame.event in CONVENED and is_land_of(row, i):
                role = "location"
            if role == "location" and frame.event == "Visit" and any(p.role == "location" for p in parts):
                break
            if role == "location" and (
                (sense.agreement and is_about(row, at, i)) or is_of_situation(row, i, sense.frame.event)
            ):
                role = "about"
            annexes = (
                (adjacent or is_met_by_owner(row, at, item, frame))
                # "the readiness to inform X": X is annexed to what they are ready for
                and not (frame.event == STATEMENT and any(led.prep for led in row.items[at + 1 : i]))
                and not has_article(row, at)
                and not is_of_owner(row, at, item, frame)
                and not is_closed(frame)
                and not owned
            )
            if not particle and is_told_to(row, at, i, frame):
                role, annexes = frame.object, False
            if not particle and annexes and sense.genitive and genitive is None:
                if frame.event in CONVENED and is_town(row, at, i):
                    parts.append(Complement("location", item.keys, i))
                    i += 1
                    continue
                genitive = Complement(sense.genitive, row.keys(sense.genitive, item), i)
            elif role:
                parts.append(Complement(role, row.keys(role, item), i))
            elif not particle and frame.event == "Action" and first_stop < i and is_aimed(row, first_stop):
                parts.append(Complement("target", row.keys("target", item), i))
            elif is_covered(row, first_stop, i):
                role = "location" if frame.event == "Visit" else "participant"
                parts.append(Complement(role, row.keys(role, item), i))
            elif not particle and i > first_stop and (through := taken_through(row, i, frame)):
                parts.append(Complement(through, row.keys(through, item), i))
            elif not particle and (hosting or i > first_stop):
                # a verb that carries the noun may have given its own subject another part
                doer = row.knowledge.frames.frames[frame.id].subject if frame.event == "Action" else sense.genitive
                doer = "addressee" if frame.event == STATEMENT and is_gotten(row, first_stop) else doer
                role = "host" if hosting else doer or "participant"
                if hosting and all(k.startswith("place:") for k in item.keys):
                    role = "location"
                parts.append(Complement(role, row.keys(role, item), i))
                if not hosting and is_person(item):
                    row.last_subject = row.as_actors(item.keys)
                hosting = False
            elif not particle and frame.event == "Action" and i == at + 1 and item.head.kind in ("body", "office"):
                if frame.object == "envoy":
                    parts.append(Complement("envoy", item.keys, i))
                armed = frame.subject == "actor" and all(k.endswith(ARMED) for k in item.keys)
                if armed:
                    parts.append(Complement("actor", item.keys, i))
            elif (not particle and genitive is not None and meets_next(row, genitive.item, i, frame)) or (
                not particle and genitive is None and are_sides(row, at, i, frame)
            ):
                parts.append(Complement("participant", row.keys("participant", item), i))
            elif not particle and genitive is not None and is_told_by(genitive.item, i, frame):
                parts.append(Complement(frame.object, row.keys(frame.object, item), i))
            elif not particle and genitive is None and is_of_whose(row, at, i, sense):
                parts.append(Complement("target", row.keys("target", item), i))
            elif not particle and genitive is not None and is_done_to(row, at, genitive.item, i, sense):
                parts.append(Complement("target", row.keys("target", item), i))
                genitive = genitive._replace(role=frame.subject)
                done = True
            elif not particle and not (frame.event == "Action" and (is_owned(item) or item.head.pron)):
                break
            adjacent = False
        elif row.text(item) in row.knowledge.groups["covers"]:
            adjacent = False
        elif item.kind == "modal" and not row.is_definite(item):
            break
        elif item.kind == "verb":
            host = hosted(row, item)
            if host is None:
                break
            hosting = host
            adjacent = False
        elif item.kind == "mark" and (on := behind_apart(row, at, i, stop, frame)) > i:
            parts += placed_apart(row, i, on)
            i = on
            continue
        elif item.kind == "mark":
            over = i + 1 == first_stop and stop > first_stop
            if item.head.key not in ("(", "-", ")") and not over and not goes_on_its_way(row, i, frame, parts):
                break
        elif (item.kind in ("function", "particle") and not keeps_adjacent(row, i)) or (
            item.kind == "noun" and i in row.themes
        ):
            adjacent = False
        elif item.kind in ("word", "noun", "orgword") and not row.is_definite(item):
            apart = (frame.event == STATEMENT and is_matter(row, i)) or (frame.event == "Action" and bool(item.prep))
            # "the loss of X's party" is not his own
            apart = apart or (frame.event == "Appointment" and item.kind == "orgword")
            adjacent = adjacent and i == at + 1 and not apart
        i += 1
    parts = first_of_two(row, at, sense, parts)
    hit = struck_place(row, at, sense, parts, genitive)
    if hit:
        return hit
    if genitive is not None and done:
        parts.insert(0, genitive._replace(keys=row.keys(genitive.role, row.items[genitive.item])))
    elif genitive is not None and genitive.role == "agreement" and is_party(row, row.items[genitive.item]):
        parts.insert(0, genitive._replace(role="signatory", keys=row.keys("signatory", row.items[genitive.item])))
    elif genitive is not None:
        alone = not any(p.role == sense.genitive_alone or p.role in ("target", "actor") for p in parts)
        role = sense.genitive_alone if alone and sense.genitive_alone else sense.genitive
        given = frame.category == HELP and not any(p.role in TAKING for p in parts)
        if frame.subject == "actor" and not given and does_it(row, genitive, stop, role):
            role = "actor"
        if role == "about" and frame.event == "Action" and genitive.keys[0].startswith("country:"):
            # who stands right behind "the sale" gets what is sold
            role = slot_of(row, frame, row.knowledge.lexicon.clitics.lam) or role
        if is_visited(frame, row.items[genitive.item]) and not any(p.role == "location" for p in parts):
            role = "location"
        parts.insert(0, genitive._replace(role=role, keys=row.keys(role, row.items[genitive.item])))
    return parts
