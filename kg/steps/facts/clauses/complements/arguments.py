"""Objects and complements of verbs and event nouns."""

from __future__ import annotations

from kg.knowledge.frames import Frame, Sense
from kg.model import Item
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.causes import is_of_cause
from kg.steps.facts.clauses.clause import DRILL, Complement, groups_of
from kg.steps.facts.clauses.complements.adjectives import OBJECT, doers_end, is_of_whose, owns, phrase_of
from kg.steps.facts.clauses.complements.annexed import (
    SIGNED,
    are_of_nameless,
    are_signers,
    holds_words,
    is_annexed,
    is_behind_matter,
    is_of_asked,
    is_of_things,
    is_visited,
)
from kg.steps.facts.clauses.complements.commissions import are_sides
from kg.steps.facts.clauses.complements.other_names import (
    belongs_to,
    heads_body,
    is_introduced,
    is_issuer,
    is_of_complement,
    is_of_kin,
    is_of_office,
    is_of_speech,
    receives,
    tells_what,
    tells_when,
)
from kg.steps.facts.clauses.complements.ownership import is_told_to, owned
from kg.steps.facts.clauses.complements.slots import (
    convener_at,
    is_between,
    is_land_of,
    is_of_situation,
    is_town,
    role_of,
    venue,
    whose_it_is,
)
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sent import faces, sends_them

ADJECTIVES = frozenset({"nisba", "word", "modifier", "unknown", "number", "bilateral", "topic"})
# frames that take in everybody named behind them
SEVERAL = frozenset({"represent", "accompany"})
DONE = frozenset({"actor", "organizer"})
SIGNER = "signatory"
ASKED = frozenset({"addressee", "target"})
HEARERS = ("person:", "country:")
HOLDING = ("country:", "organization:")
# how many words of a list of adjectives a noun may have
MANY = 5
# the name behind "the relief plane of" is whose it is, where nobody else is named
HELP = "AID"
GATHERING = "gather"
# a funeral or feast is nobody's session: an adjective behind it is that of who is honoured
CEREMONY = "ceremony"
# whose the deed is that somebody stands in the way of is not who does so
BLOCK = "block"
UNDERGONE = frozenset({"Action", "Appointment", "Accession"})


def verb_parts(row: Row, at: int, stop: int, sense: Sense, subject_at: int, noun_at: int) -> list[Complement]:
    """Objects and complements of a verb, those of its light noun included."""
    frame = sense.frame
    parts: list[Complement] = []
    object_seen = False
    for i in range(at + 1, stop):
        item = row.items[i]
        if i in (subject_at, noun_at) or i in row.titles:
            continue
        if (
            row.is_aside(i)
            or row.leads(i)
            or (item.kind == "noun" and i != noun_at and row.is_counted_from(i))
            or (groups_of(item) & {"as", "aim"} and not ("as" in groups_of(item) and i < noun_at))
            or row.text(item) in row.knowledge.groups["return"]
        ):
            break
        if noun_at >= 0 and noun_at < i <= noun_at + MANY:
            if item.kind == "nisba" and sense.nisba and frame.id != BLOCK and _is_of_noun(row, noun_at, i, frame):
                parts.append(Complement(sense.nisba, (item.head.key,), i))
            elif frame.id != CEREMONY and frame.event in CONVENED and (body := _convener(row, noun_at, i)):
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
        if frame.object == "target" and not object_seen and noun_at < 0 and _is_told_of(row, at, i, frame):
            object_seen = True
            parts.append(Complement("target", (item.head.key,), i))
        doer = doers_end(row, at, subject_at)
        if item.kind == "nisba" and i > doer and frame.event == "Action" and (met := phrase_of(row, doer, i, noun_at)):
            taking = sense.genitive if noun_at >= 0 and frame.light else frame.object
            role = taking if met == OBJECT else frame.slots.get(met, "")
            # "withdrew from a town of X" is done to X, though nobody knows the town
            role = "target" if role == "location" and frame.abroad else role
            taken = met == OBJECT and object_seen
            if role == "target" and not taken:
                object_seen = object_seen or met == OBJECT
                parts.append(Complement("target", (item.head.key,), i))
        chosen = frame.event == "Appointment"
        if item.kind != "ref" or row.is_inside(i) or row.is_seat(i) or (not chosen and heads_body(row, subject_at, i)):
            continue
        if owned(row, at, i, noun_at, frame) and not (frame.content and is_of_speech(row, at, i)):
            continue
        if chosen and row.items[i - 1].kind == "office" and all(k.startswith(HOLDING) for k in item.keys):
            continue  # "was relieved of his post as minister of X"
        if row.items[i - 1].kind == "relation" and (frame.content or (frame.event in CONVENED and noun_at >= 0)):
            continue  # "a meeting between X, the chair in turn of the union, and Y"
        if is_of_kin(row, i) or row.text(row.items[i - 1]) in row.knowledge.groups["beside_whom"]:
            continue
        if frame.event == "Action" and i > at + 1 and row.text(row.items[i - 1]) in row.knowledge.groups["relatives"]:
            continue  # "arrested the son of the leader of X": nobody arrested the leader
        particle = row.particle(i) or _into_affairs(row, i, frame)
        if place := venue(row, i, frame):
            parts.append(place)
        elif particle:
            role = "target" if whose_it_is(row, frame, at, i) else role_of(row, frame.slots, particle, item)
            if frame.object in ("agreement", "participant") and subject_at < 0 and are_of_nameless(row, at, i):
                role = frame.object if frame.object == "participant" else frame.subject
            if not role and frame.content and particle in row.knowledge.groups["facing"]:
                role = "addressee"
            if role == "host" and frame.event == "Visit" and not receives(row, i):
                continue
            if role == "attendee" and frame.event in ("Appointment", "Visit") and row.is_relative(at):
                continue  # "the summit was chaired by X, who took over from Y, with Z taking part": in the summit
            if role == "addressee" and (is_issuer(row, i) or belongs_to(row, at, i, noun_at)):
                continue
            sides = particle in row.knowledge.groups["between"] and frame.id != DRILL
            if sides and not is_between(row, max(at, noun_at), i):
                continue
            if i == subject_at + 1 and subject_at >= 0 and frame.content and _is_told(row, item):
                role = "addressee"
            if role == "location" and frame.object == "about" and tells_what(row, at, i):
                role = "about"
            if role == "location" and frame.event in CONVENED and faces(row, i) and item.keys[0].startswith(HOLDING):
                role = "participant"
            if role == "location" and (is_of_office(row, i, parts) or _is_of_cause(row, max(at, noun_at), i)):
                continue
            if role == "about" and frame.event in CONVENED and sends_them(row, i):
                role = "participant"
            if not role and noun_at >= 0 and frame.event in CONVENED and is_land_of(row, i):
                role = "location"
            # what talks are called by says nothing of where they are held: "the talks of the truce in X"
            first = max(at, noun_at) + 1
            themed = any(t in row.themes and (t > first or row.items[t].prep) for t in range(first, i))
            if role == "location" and (themed or is_of_situation(row, i, frame.event)):
                role = "about"
            if role:
                parts.append(Complement(role, row.keys(role, item), i))
        elif noun_at >= 0 and frame.event in CONVENED and is_town(row, noun_at, i):
            parts.append(Complement("location", item.keys, i))
        elif noun_at >= 0 and is_told_to(row, noun_at, i, frame):
            parts.append(Complement(frame.object, row.keys(frame.object, item), i))
        elif is_introduced(row, noun_at, i) and frame.event in UNDERGONE and _undergoes(sense):
            parts.append(Complement("target", row.keys("target", item), i))
        elif is_annexed(row, noun_at, i) and sense.genitive:
            role = sense.genitive_alone or sense.genitive if subject_at < 0 else sense.genitive_alone or "organizer"
            # "was at the inauguration of X", who holds none; "decided on the admission of Y", who joins
            role = sense.genitive if frame.event in UNDERGONE and frame.event != "Action" else role
            if sense.genitive == SIGNED and are_signers(row, noun_at, i):
                role = SIGNER
            if role == frame.subject and holds_words(row, i, stop, frame):
                continue
            role = "addressee" if frame.event == "Statement" and role == frame.subject else role
            role = "location" if is_visited(frame, item) else role
            if frame.event == "Statement" and role in DONE:
                # "hastened to congratulate X": who speaks is the subject of the verb that carries the noun
                asked = frame.object in ASKED and not any(p.role == frame.object for p in parts)
                role = frame.object if asked else "about"
            # "X, who saw the ceremony of the signing" may stand behind it: no person is what is signed
            role = "attendee" if role == "agreement" and item.keys[0].startswith("person:") else role
            own = subject_at < 0 and role == "actor" and frame.category == HELP
            role = "target" if frame.event in UNDERGONE and _undergoes(sense) and not own else role
            # "won the support of X": whom it is done to is the subject, and the name behind the noun does it
            role = "actor" if frame.event == "Action" and subject_at >= 0 and frame.subject == "target" else role
            parts.append(Complement(role, row.keys(role, item), i))
        elif noun_at >= 0 and is_of_whose(row, noun_at, i, sense):
            parts.append(Complement("target", row.keys("target", item), i))
        elif noun_at >= 0 and are_sides(row, noun_at, i, frame):
            parts.append(Complement("participant", row.keys("participant", item), i))
        elif frame.object == "participant" and (is_of_complement(row, at, i) or is_of_things(row, i)):
            continue
        elif frame.id == GATHERING and "each_of" in groups_of(row.items[i - 1]):
            parts.append(Complement("participant", row.keys("participant", item), i))
        elif frame.object == "envoy" and i == noun_at + 1:
            parts.append(Complement("envoy", item.keys, i))
        elif frame.object == "agreement" and all(k.startswith("person:") for k in item.keys):
            parts.append(Complement(frame.subject, item.keys, i))
        elif frame.id in SEVERAL or (
            not object_seen
            and frame.object not in ("", "none")
            and (noun_at < 0 or _is_before(frame, i, noun_at) or frame.subject == "none")
            and not (frame.event == "Action" and tells_when(row, max(at, subject_at), i))
        ):
            object_seen = True
            apart = is_of_asked(row, i) or is_behind_matter(row, max(at, subject_at), i, frame)
            role = "about" if frame.object == "addressee" and apart else frame.object
            parts.append(Complement(role, row.keys(role, item), i))
    return parts


def _convener(row: Row, noun: int, at: int) -> str:
    """The organisation whose gathering an adjective tells of, which goes with no other noun: "on his African tour"."""
    other = any(row.items[i].kind == "noun" and i not in row.themes for i in range(noun + 1, at))
    return "" if other else convener_at(row, at)


def _is_of_noun(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether only adjectives, and the town of a gathering, stand between a noun and the adjective of a state."""
    held = frame.event in CONVENED
    between = enumerate(row.items[noun + 1 : at], noun + 1)
    return not owns(row, noun, at) and all(
        (item.kind in ADJECTIVES and not item.prep) or (held and item.kind == "ref" and is_town(row, noun, n))
        for n, item in between
    )


def _is_of_cause(row: Row, first: int, at: int) -> bool:
    return is_of_cause(row.sentence, row.knowledge, row.items, first, row.items[at].start)


def _is_told(row: Row, item: Item) -> bool:
    """Whether a person or state behind "to" right behind who speaks is told something: "assured X of his support"."""
    return item.prep == row.knowledge.lexicon.clitics.lam and all(k.startswith(HEARERS) for k in item.keys)


def _into_affairs(row: Row, at: int, frame: Frame) -> str:
    """The particle before what a state has, where the state itself is meant: "interferes in the affairs of X"."""
    if frame.event != "Action" or at < 2 or row.text(row.items[at - 1]) not in row.knowledge.groups["affairs"]:
        return ""
    before = row.items[at - 2]
    particle = row.text(before)[len(before.conj) :]
    return particle if frame.slots.get(particle) == "target" else ""


def _undergoes(sense: Sense) -> bool:
    """Whether the name behind the noun of a deed is whom it is done to: "expulsion of X", "blocks the entry of X"."""
    return sense.genitive == "target" or (not sense.frame.light and sense.frame.object == "target")


def _is_before(frame: Frame, at: int, noun_at: int) -> bool:
    """Whether a ref stands between a verb and the noun of what it does: "granted X a loan", "hosted X for talks"."""
    told = frame.event in ("Action", "Visit") or frame.object == "addressee"
    hosts = frame.event in CONVENED and frame.subject == "host"
    return (told or hosts) and not frame.light and at < noun_at


def lists(row: Row, at: int) -> bool:
    item = row.items[at]
    return item.kind == "ref" and not item.prep and len(item.keys) > 1


def _is_told_of(row: Row, verb: int, at: int, frame: Frame) -> bool:
    """Whether an adjective stands for those of whom something is said: "accused the Ruritanians"."""
    item = row.items[at]
    named = item.kind == "nisba" and not item.prep and at > verb + 1 and row.items[at - 1].kind != "noun"
    return named and frame.event != "Action"
