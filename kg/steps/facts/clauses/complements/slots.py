"""The role that a particle gives to what follows it."""

from __future__ import annotations

from kg.knowledge.frames import Frame
from kg.model import Item
from kg.model.classes import CONVENED, TALKS
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

SHORT = 4
SIGNING = "Signing"
ADJECTIVES = frozenset({"word", "nisba", "modifier"})
# talks that may be called by what they are for: "the peace talks between"
NAMED_BY_AIM = frozenset({"talks", "negotiate", "dialogue", "consult", "meet"})
# what may tell in a chain of words what talks are for, or who holds them: "talks of the ministers of oil between"
CHAIN = frozenset(
    {"word", "unknown", "noun", "topic", "orgword", "anaphor", "office", "modifier", "agreement", "number"}
)
MASSING = "MOBILIZE"
PENAL = frozenset({"SANCTION", "YIELD"})
# how those may be called whom nobody names
NAMELESS = frozenset(
    {"word", "unknown", "office", "non_office", "orgword", "body", "number", "anaphor", "title", "topic", "noun"}
)
OWN = "GovernmentOrganization"
# bodies of a state that sit in its capital
SEATED = ("_ministry", "_parliament", "_presidency", "_prime_minister_office")
TWO = 2


def role_of(row: Row, slots: object, particle: str, item: Item) -> str:
    """The role that a particle gives in a frame, or the usual one of the particle."""
    role = slots.get(particle, "")  # type: ignore[attr-defined]
    groups = row.knowledge.groups
    placed = all(k.startswith(("place:", "country:")) for k in item.keys)
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
    if not role and particle in groups["honouring"]:
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
    if role == "source":
        return "location" if placed else "target"
    if role == "location" and not placed:
        return ""
    return "" if role == "none" else role


def whose_it_is(row: Row, frame: Frame, start: int, at: int) -> bool:
    """Whether a state behind "in" or "of" is that of the nameless to whom it is done: "sanctions on officials in X".

    It is as well the one at whose border forces are massed: "at the border with X".
    """
    particle, i = row.particle(at), at - 1
    if frame.event != "Action" or row.items[at].prep or not row.items[at].keys[0].startswith("country:"):
        return False
    if particle in row.knowledge.groups["with"]:
        border = row.items[i - 1] if i > start else None
        return frame.category == MASSING and border is not None and row.is_border(border)
    if frame.category not in PENAL or particle not in row.knowledge.groups["place"] | row.knowledge.groups["from"]:
        return False
    i -= 1
    while i > start and row.items[i].kind in NAMELESS and not row.items[i].prep and not row.items[i].conj:
        i -= 1
    if i >= at - 2:
        return False
    aimed = row.text(row.items[i]) in row.knowledge.groups["aims_at"]
    return aimed or frame.slots.get(row.text(row.items[i])[len(row.items[i].conj) :], "") == "target"


def is_of_situation(row: Row, at: int, event: str) -> bool:
    """Whether a place tells where things are as they are, not where people meet: "on the situation in X".

    In a capital one signs what ends a war elsewhere, and talks of peace.
    """
    if not row.particle(at) or row.items[at].prep:
        return False
    capital = all(k in row.knowledge.world.capitals for k in row.items[at].keys)
    if event == SIGNING and capital:
        return False
    elided, article = row.knowledge.lexicon.clitics.lam * 2, row.knowledge.endings.article
    for item in reversed(row.items[max(0, at - SHORT) : at - 1]):
        led = row.text(item)[len(item.conj) :]
        bare = article + led[len(elided) :] if led.startswith(elided) else led[len(item.prep) :]
        words = {bare, bare.split(" ")[-1]}
        if words & row.knowledge.groups["situations"]:
            return not (capital and words & row.knowledge.groups["sought"])
        if item.kind not in ("word", "nisba", "modifier", "noun", "unknown"):
            return False
    return False


def is_land_of(row: Row, at: int) -> bool:
    """Whether "at" and a state right behind the words for a gathering tell where that is held: "a summit at X"."""
    item = row.items[at]
    named = item.prep in row.knowledge.groups["at"] and all(k.startswith("country:") for k in item.keys)
    return named and row.items[at - 1].kind in ADJECTIVES | {"noun"}


def venue(row: Row, at: int, frame: Frame) -> Complement | None:
    """Where something took place that the building of a body tells: "in the White House", "at the seat of the League".

    What somebody said is left out: "a source in the Kremlin said".
    """
    item, particle = row.items[at], row.particle(at)
    if frame.event in CONVENED and item.prep in row.knowledge.groups["at"] and _is_told_held(row, at - 1):
        return Complement("location", item.keys, at)
    if frame.event == "Statement" or particle not in row.knowledge.groups["place"] | row.knowledge.groups["at"]:
        return None
    if not all(k.startswith("organization:") for k in item.keys):
        return None
    building = tuple(e.key for e in item.head.entries if e.kind == "place")
    if not building and at and (_is_premises(row, at - 1) or _is_building(row, item)):
        building = tuple(filter(None, (_seat_of(row, key) for key in item.keys)))
    return Complement("location", building[:1], at) if building else None


def _is_told_held(row: Row, at: int) -> bool:
    """Whether a participle before a place tells that something is held there: "the summit held in X"."""
    places = all(k.startswith(("place:", "country:")) for k in row.items[at + 1].keys)
    return places and at >= 0 and row.text(row.items[at]) in row.knowledge.groups["being_held"]


def _is_premises(row: Row, at: int) -> bool:
    item = row.items[at]
    return row.text(item)[len(item.conj) + len(item.prep) :] in row.knowledge.groups["premises"]


def _is_building(row: Row, item: Item) -> bool:
    """Whether a body is called by the building where it sits: "at the Amiri Diwan"."""
    first = row.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    return first.removeprefix(row.knowledge.endings.article) in row.knowledge.groups["premises"]


def _seat_of(row: Row, key: str) -> str:
    """The town where a body has its seat: that of an organisation, the capital for a ministry or the like."""
    if (seat := row.knowledge.world.seats.get(key)) is not None:
        return seat
    made, thing = row.bodies.get(key), row.knowledge.world.things.get(key)
    state = made.within if made is not None and key.endswith(SEATED) else ""
    state = state or (thing.within if thing is not None and OWN in thing.types else "")
    return next((place for place, of in row.knowledge.world.capitals.items() if of == state), "") if state else ""


def convener_at(row: Row, at: int) -> str:
    """The organisation whose gathering an adjective tells of: "the African summit", not "with African attendance"."""
    attended = "attended" in groups_of(row.items[at - 1])
    return "" if attended else row.knowledge.convener(row.text(row.items[at]))


def is_town(row: Row, noun: int, at: int) -> bool:
    """Whether a gathering is called by the town where it is held: "the summit of Moscow", not "of Moscow with"."""
    keys = row.items[at].keys
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    # "after the two meetings of Geneva and Oslo": each is called by its town
    each = row.items[noun].head.info.number == "dual" and len(keys) == TWO
    if each and at == noun + 1 and all(k.startswith("place:") for k in keys) and not row.items[at].prep:
        return True
    alone = len(keys) == 1 and keys[0].startswith("place:") and not row.items[at].prep and at == noun + 1
    return alone and not (behind is not None and groups_of(behind) & {"with", "between"})


def meets_on_journey(row: Row, noun: int, ref: int) -> bool:
    """Whether a verb before a noun of travel tells whom somebody meets on the way: "he meets, on his visit, with X"."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    if row.particle(ref) not in row.knowledge.groups["with"] or any(s.frame.event != "Visit" for s in senses):
        return False
    verb = next((i for i in range(noun - 1, -1, -1) if row.items[i].kind == "verb"), -1)
    told = row.knowledge.frames.verbs.get(row.items[verb].head.key, ()) if verb >= 0 else ()
    return any(s.frame.event in TALKS and "participant" in s.frame.slots.values() for s in told)


def is_between(row: Row, anchor: int, at: int) -> bool:
    """Whether "between" tells of the sides of an event rather than of a noun behind it: "on the tension between"."""
    start = anchor + 1
    noun = row.items[anchor]
    if _is_for_what_follows(row, anchor, at):
        return True
    if noun.kind == "noun" and start < at and not (row.is_definite(noun) or row.items[start].prep):
        senses = row.knowledge.frames.nouns.get(noun.head.key, ())
        start += any(s.frame.id in NAMED_BY_AIM for s in senses) and row.items[start].kind in ("word", "unknown")
    # an adjective that nobody knows agrees with a noun that has the article: "the exploratory talks"
    kinds = ADJECTIVES | {"unknown"} if noun.kind == "noun" and row.is_definite(noun) else ADJECTIVES
    while start < at and row.items[start].kind in kinds and row.is_definite(row.items[start]):
        start += 1
    words = ("word", "orgword", "unknown", "noun", "topic", "bilateral")
    return not any(i.kind in words and row.is_definite(i) for i in row.items[start:at])


def _is_for_what_follows(row: Row, noun: int, at: int) -> bool:
    """Whether nothing but the chain of words that tells what talks are for, or whose, stands before "between"."""
    if row.items[noun].kind != "noun" or row.is_definite(row.items[noun]):
        return False
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    between = row.items[noun + 1 : at - 1]
    chained = all(i.kind in CHAIN and not (i.prep or i.conj) for i in between)
    return chained and any(s.frame.id in NAMED_BY_AIM for s in senses)


def is_of_topic(row: Row, noun: int, at: int) -> bool:
    """Whether "between" tells of the sides of what is discussed: "for the discussion of the tension between"."""
    senses = row.knowledge.frames.nouns.get(row.items[noun].head.key, ())
    return any(s.frame.object == "about" for s in senses) and not is_between(row, noun, at - 1)
