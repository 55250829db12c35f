"""What stands behind a verb: a name that may be its subject, one that may not, a phrase to pass over."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

# words of a name with an office before it, at least
TITLED = 4

COUNTED = ("three", "four", "five", "six", "seven")
PAIRS = frozenset({"two_sides", "two_people", "two_states", "three", *(f"{n}_people" for n in COUNTED)})
HARM = frozenset({"ASSAULT"})
DELEGATION = "delegation"
SIDES = ("country:", "organization:")
# why an item stands for a state: somebody who holds an office in it, whose name nobody knows
OFFICE = "office"


def is_quoted_stranger(row: Row, at: int) -> bool:
    """Whether a word or two between quotation marks, behind a verb of saying, are a name that nobody knows."""
    closing = next((i for i in range(at + 2, min(at + 4, len(row.items))) if row.items[i].kind == "quote"), -1)
    inner = row.items[at + 1 : closing] if closing > 0 else ()
    return (
        bool(inner) and row.items[at].kind == "quote" and all(i.kind in ("unknown", "person", "given") for i in inner)
    )


def is_quoted_name(row: Row, at: int) -> bool:
    """Whether nothing but a name stands between quotation marks."""
    inner = row.items[at : at + 3]
    return len(inner) == 3 and inner[1].kind == "ref" and inner[0].kind == "quote" == inner[2].kind


def is_gathered(row: Row, at: int, stop: int) -> bool:
    """Whether "the ministers", "the leaders" stands alone for the people of the meeting told last."""
    item, behind = row.items[at], row.items[at + 1] if at + 1 < stop else None
    if not row.gathered or item.prep or row.text(item)[len(item.conj) :] not in row.knowledge.groups["gathered"]:
        return False
    return behind is None or behind.kind not in ("nisba", "ref", "word", "unknown", "number", "modifier")


def apposed(row: Row, at: int, stop: int) -> int:
    """The name set off by a comma behind an office of his: "his deputy, N, arrived", "the minister, the envoy N"."""
    item, name = row.items[at], at + 2
    if item.kind not in ("office", "non_office") or name >= stop:
        return -1
    comma, person = row.items[at + 1], row.items[name]
    if not item.head.pron and person.end - person.start < TITLED:
        return -1
    told = person.kind == "ref" and person.keys[0].startswith("person:") and not (person.prep or person.conj)
    return name if told and comma.kind == "mark" and not row.particle(name) else -1


def is_stranger(row: Row, at: int, stop: int) -> bool:
    """Whether somebody nobody knows is named, or a title stands without its name: "the minister, on leaving, said"."""
    item = row.items[at]
    if item.kind == "title":
        return row.items[min(at + 1, stop - 1)].kind == "mark"
    return item.kind == "person" and not item.prep


def is_own_envoy(row: Row, at: int, item: Item) -> bool:
    """Whether a state that was spoken of does something to somebody of its own: "and it recalled its ambassador"."""
    before = row.items[at - 1] if at else None
    led = bool(row.items[at].conj) or (before is not None and bool(groups_of(before) & {"also", "clause"}))
    goes_on = row.items[at].kind == "verb" and led and len(row.last_subject) == 1
    acts = any(s.frame.event == "Action" for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()))
    return goes_on and acts and is_owned(item) and not row.last_subject[0].startswith("person:")


def is_owned(item: Item) -> bool:
    """Whether a name stands for what somebody told before has: "whose president N", "its chancellor N"."""
    return item.why == "possessive" or (item.head.kind == "office" and bool(item.head.pron))


def owner_of_force(row: Row, verb: int, at: int, stop: int) -> int:
    """The adjective or name of the state whose planes, guns or ships a word names; -1 where there is none."""
    item = row.items[at]
    bare = row.text(item)[len(item.conj) :].removeprefix(row.knowledge.endings.article)
    senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ())
    befallen = any(s.frame.light and s.frame.subject == "target" for s in senses)
    words = row.knowledge.groups["arms"] | (row.knowledge.groups["owned"] if befallen else frozenset())
    if item.kind in ("orgword", "body") and not row.speaks(row.items[verb]) and not row.is_definite(item):
        words |= row.knowledge.groups["organs"]
    if item.prep or bare not in words:
        return -1
    for i in range(at + 1, min(stop, at + 4)):
        behind = row.items[i]
        if behind.prep or behind.conj:
            return -1
        if behind.kind == "nisba" or (behind.kind == "ref" and behind.keys[0].startswith("country:")):
            return i
        if behind.kind != "word":
            return -1
    return -1


def body_of_leaders(row: Row, at: int, stop: int) -> int:
    """The organisation whose leaders or ministers act together, and so act for it: "the presidents of the X states".

    So do the delegations of several, which are told of in one word: "the delegations of X and Y".
    """
    office = row.items[at]
    if (office.kind, office.head.key) == ("body", DELEGATION) and at + 1 < stop:
        sent = row.items[at + 1]
        several = sent.kind == "ref" and len(sent.keys) > 1 and all(k.startswith(SIDES) for k in sent.keys)
        return at + 1 if several and not (office.prep or sent.prep or sent.conj) else -1
    if office.kind != "office" or office.prep or getattr(office.head.info, "number", "") != "plural":
        return -1
    name = at + 1
    while name < stop and row.items[name].kind == "anaphor" and row.items[name].head.key == "members":
        name += 1
    found = row.items[name] if name < stop else None
    whole = found is not None and found.kind == "ref" and not found.prep and not found.conj
    return name if whole and found is not None and found.keys[0].startswith("organization:") else -1


def owner_of_strike(row: Row, at: int, i: int, stop: int) -> int:
    """The adjective or name of the state whose strike is the subject of a verb of harm: "a raid of X hit"; else -1."""
    noun = row.items[i]
    if noun.kind != "noun" or noun.prep or noun.conj or i != at + 1:
        return -1
    harms = any(s.frame.category in HARM for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()))
    strikes = any(s.frame.category in HARM for s in row.knowledge.frames.nouns.get(noun.head.key, ()))
    if not harms or not strikes:
        return -1
    for n in range(i + 1, min(stop, i + 4)):
        behind = row.items[n]
        if behind.prep or behind.conj:
            return -1
        if behind.kind == "nisba" or (behind.kind == "ref" and n == i + 1 and behind.keys[0].startswith("country:")):
            return n
        if behind.kind not in ("word", "modifier", "unknown"):
            return -1
    return -1


def ends_between(row: Row, at: int, name: int) -> bool:
    """Whether a name joined by "and" is the other side of a "between" behind the verb: "between X and, besides, Y"."""
    if not row.items[name].conj:
        return False
    return any(row.particle(i) in row.knowledge.groups["between"] for i in range(at + 1, name) if row.items[i].keys)


def is_reached(row: Row, at: int, item: Item) -> bool:
    """Whether a name behind a verb of travel is where somebody goes: "and reached the capital"."""
    frames = [s.frame for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()) if not s.needs]
    travels = bool(frames) and all(f.event == "Visit" and f.object == "location" for f in frames)
    placed = item.why != OFFICE and all(k.startswith(("place:", "country:")) for k in item.keys)
    return travels and placed and any(k.startswith("person:") for k in row.last_subject)


def no_subject(row: Row, verb: int, stop: int) -> int:
    """The place behind what stands behind a verb and is no subject: "his country's delegation", "as a guest"; else 0.

    Whose country it is, is told behind it, and what somebody did something as stands in the accusative.
    """
    at = verb + 1
    behind = row.items[at + 1] if at + 1 < stop else None
    if behind is None or row.items[at].prep or row.items[at].conj:
        return 0
    if row.items[at].kind == "body" and behind.kind == "state_of":
        return at + 2
    plain = row.items[at].kind in ("word", "unknown", "office", "non_office")
    accusative = plain and row.text(row.items[at]).endswith(row.knowledge.endings.alef)
    named = behind.kind == "ref" and not (behind.prep or behind.conj)
    return at + 1 if accusative and named and row.items[verb].head.pron else 0


def rider_of(row: Row, at: int, vehicle: int, stop: int) -> int:
    """Whose plane or feet are told to have got somewhere: "the plane of N landed in"; -1 where it is no journey."""
    name = vehicle + 1
    if vehicle != at + 1 or name >= stop or row.text(row.items[vehicle]) not in row.knowledge.groups["vehicles"]:
        return -1
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    person = row.items[name].kind == "ref" and all(k.startswith("person:") for k in row.items[name].keys)
    led = row.particle(name) or row.items[name].conj
    return name if person and not led and any(s.frame.event == "Visit" for s in senses) else -1


def behind_noun(row: Row, at: int, stop: int) -> int:
    """Where the clause goes on behind an event noun and the name, with its head noun, that an indefinite one takes."""
    if row.items[at].head.info.definite:
        return at + 1
    name = at + 1
    while name < stop and (row.is_place_head(name) or row.is_link(name, min(name + 1, stop - 1))):
        name += 1
    if name < stop and row.items[name].kind == "noun" and not (row.items[name].prep or row.items[name].conj):
        return behind_noun(row, name, stop)
    owned = name < stop and row.items[name].kind == "ref" and not row.items[name].prep
    return name + 1 if owned else at + 1


def companions(row: Row, at: int, stop: int) -> int:
    """How many items a particle and what stands behind it take, the name that an event noun there takes included."""
    noun = row.items[at + 1] if at + 1 < stop else None
    name = row.items[at + 2] if at + 2 < stop else None
    if noun is not None and name is not None and row.is_place_head(at + 1) and name.kind in ("body", "orgword"):
        return 3
    if noun is None or name is None or name.kind != "ref" or name.prep or name.conj:
        return 2
    leads = row.items[at].head.key == "preposition" or bool(groups_of(row.items[at]) & {"against", "about", "place"})
    if noun.kind in ("word", "unknown") and leads and not noun.prep:
        return 2 if noun.head.pron or row.is_definite(noun) else 3
    if noun.kind != "noun" or _is_stance(row, noun):
        return 2
    return 3 if noun.head.info.pron or not noun.head.info.definite else 2


def _is_stance(row: Row, noun: Item) -> bool:
    """Whether a noun with its owner's pronoun tells what somebody voices, so that no name behind it owns it."""
    senses = row.knowledge.frames.nouns.get(noun.head.key, ())
    voiced = any(s.frame.event == "Statement" and s.frame.category for s in senses)
    return voiced and bool(noun.head.info.pron or noun.head.pron)


def owns_next(row: Row, at: int) -> bool:
    """Whether a bare noun with a particle joined to it is owned by what is behind it: "for the efforts of X"."""
    item, name = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    if item.kind not in ("word", "noun", "unknown") or name is None or name.prep or name.conj:
        return False
    if name.kind != "ref" and (name.kind != "orgword" or row.is_definite(name)):
        return False
    bare = row.text(item)[len(item.conj + item.prep) :]
    return not item.head.pron and not bare.startswith(row.knowledge.lexicon.clitics.article)


def unlike(row: Row, at: int, noun: Item) -> bool:
    """Whether a verb and the definite noun behind it differ in gender, so that the noun is its object."""
    feminine = str(getattr(row.items[at].head.info, "gender", "")).startswith("f")
    bare = noun.head.info.definite and not noun.head.info.pron and noun.head.info.number == "singular"
    return bool(bare) and feminine != row.text(noun).endswith(row.knowledge.endings.feminine)
