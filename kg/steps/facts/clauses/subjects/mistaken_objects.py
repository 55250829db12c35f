"""Names that stand where the subject may stand and are the verb's object, its subject having been left out."""

from __future__ import annotations

from kg.knowledge.frames import Frame, Sense
from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.leads import is_behind_phrase
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees
from kg.steps.facts.clauses.subjects.needed_hearers import is_group_needed

BEHIND_SUBJECT = frozenset({"word", "unknown", "nisba", "orgword", "body", "topic", "noun"})
TRANSITIVE = frozenset(
    {"thank", "congratulate", "meet", "receive", "call", "condole", "welcome_guest", "dispatch", "deputise", "accuse"}
)
# what is done to lands
TAKING = frozenset({"cede", "occupy", "annex", "bomb", "invade", "blockade"})
NAMES = frozenset({"ref", "nisba"})
LANDS = ("country:", "place:")
EMBASSIES = frozenset({"close_embassy", "open_embassy"})
# what is done to envoys
OUSTING = frozenset({"expel", "summon"})
# verbs that may also stand without whom they are said to
AIMED = frozenset({"urge", "demand", "warn", "tell", "blame", "criticise", "request", "threaten"})
LONGEST = 3
# verbs of asking somebody for something, and what may stand for him
ASKING = frozenset({"urge", "demand", "appeal", "press", "request", "propose", "advise"})
ASKABLE = frozenset({"ref", "word", "unknown", "orgword", "body", "anaphor", "nisba", "office", "title", "modifier"})


def goes_on_with(row: Row, at: int, ref: int, stop: int) -> bool:
    """Whether the only name behind a verb of two parties is its object: "X received the guests and thanked Y"."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.head.pron or not row.last_subject:
        return False
    senses = row.knowledge.frames.verbs.get(verb.head.key, ())
    if _is_done_to_land(row, at, ref, stop):
        return True
    if ref == at + 1:
        # what a verb is with some noun beside it, "expressed thanks", does not make the name behind it its object
        senses = tuple(s for s in senses if not s.needs)
    senses = tuple(s for s in senses if not s.needs or s.frame.event == "Statement")
    aimed = any(s.frame.id in AIMED for s in senses) and _differs(row, at, ref)
    ousted = row.items[ref].head.kind == "office" and any(s.frame.id in OUSTING for s in senses)
    heard_by = ref == at + 1 and fold(verb.head.key) in row.knowledge.groups["hearer_needed"]
    if not (aimed or ousted or heard_by) and not any(s.frame.id in TRANSITIVE for s in senses):
        return False
    told_on = bool(verb.conj) and at == 0 and row.heard == row.last_subject
    told_on = told_on and (_is_land(row, at) or (heard_by and _opens_words(row, ref + 1)))
    if not (told_on or _goes_on(row, at) or _differs(row, at, ref) or _is_one_of_many(row, at, ref)):
        return False
    info = verb.head.info
    behind = row.items[ref + 1] if ref + 1 < stop else None
    led = next((n for n in range(ref + 1, stop) if row.items[n].prep or _goes_on_behind(row, n)), stop)
    alone = not any(i.kind == "ref" and not row.particle(n) for n, i in enumerate(row.items[ref + 1 : led], ref + 1))
    led_word = behind is not None and _may_be_led(behind) and row.text(behind)[:1] in _written_on(row)
    alone = alone and not (behind is not None and behind.kind in BEHIND_SUBJECT and not behind.prep and not led_word)
    alone = alone and not (behind is not None and "with" in groups_of(behind))
    fits = info.number == "singular" and len(row.last_subject) == 1 and not disagrees(row, info)
    return alone and fits and not set(row.as_actors(row.items[ref].keys)) & set(row.last_subject)


def _opens_words(row: Row, at: int) -> bool:
    """Whether "that" stands at a place, before what is told to whom it stands behind: "and he told N that"."""
    return at < len(row.items) and is_that(row.items[at])


def _may_be_led(item: Item) -> bool:
    """Whether an item may be a particle and its noun written as one: "with success", spelled like "successfully"."""
    return item.kind == "unknown" or (item.kind == "word" and item.head.key in ("adverb", "noun"))


def _goes_on_behind(row: Row, at: int) -> bool:
    """Whether "then" goes on with whom somebody meets next."""
    return row.text(row.items[at]) in row.knowledge.groups["then"]


def _is_done_to_land(row: Row, at: int, ref: int, stop: int) -> bool:
    """Whether a state goes on with what it does to a land, or its own embassy: "X called for calm, then bombed Y"."""
    verb, keys = row.items[at], row.items[ref].keys
    joined = bool(verb.conj) or (at > 0 and _goes_on_behind(row, at - 1))
    senses = row.knowledge.frames.verbs.get(verb.head.key, ()) if joined else ()
    if disagrees(row, verb.head.info) or not all(k.startswith("country:") for k in row.last_subject):
        return False
    if any(s.frame.id in EMBASSIES for s in senses) and all(k.startswith("organization:") for k in keys):
        return True
    taken = any(s.frame.id in TAKING for s in senses)
    if taken and verb.conj and all(k.startswith("place:") and k not in row.knowledge.world.capitals for k in keys):
        return True
    hit = ref == at + 1 and all(k.startswith(LANDS) for k in keys) and any(_needs_object(s) for s in senses)
    hit = hit and _has_no_other_object(row, ref, stop)
    alone = not any(i.kind in NAMES and not i.prep and not row.particle(n) for n, i in _behind(row, ref, stop))
    return hit and alone and not set(row.as_actors(keys)) & set(row.last_subject)


def _needs_object(sense: Sense) -> bool:
    """Whether a deed is always done to somebody, who stands behind its verb without a particle."""
    frame = sense.frame
    return frame.event == "Action" and frame.object == "target" and not (sense.needs or frame.light)


def _has_no_other_object(row: Row, ref: int, stop: int) -> bool:
    """Whether neither a noun nor "that" behind a name may be the object instead: "attacked X", not "X attacked us"."""
    for at, item in _behind(row, ref, stop):
        if item.kind in ("mark", "verb"):
            break
        if "that" in groups_of(item) or (item.kind in BEHIND_SUBJECT and not item.prep and not row.particle(at)):
            return False
    return True


def _behind(row: Row, ref: int, stop: int) -> enumerate[Item]:
    return enumerate(row.items[ref + 1 : stop], ref + 1)


def _written_on(row: Row) -> frozenset[str]:
    """The particles by which a word that nobody knows may begin."""
    return row.knowledge.groups["at"] | {row.knowledge.lexicon.clitics.lam}


def _goes_on(row: Row, at: int) -> bool:
    """Whether a verb goes on with what was told before it, by a conjunction or a particle of time or place."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is not None and row.text(behind) in row.knowledge.groups["in_its_course"]:
        return True
    had = at
    while had and groups_of(row.items[had - 1]) & {"copula", "done"} and not row.items[had].conj:
        had -= 1
    before = row.items[had - 1] if had else None
    if had < at and (row.items[had].conj or before is None or before.kind in ("mark", "time", "noun")):
        return True
    if before is not None and row.text(before)[len(before.conj) :] in row.knowledge.groups["there_then"]:
        return True
    if row.items[at].conj:
        return before is not None and before.kind not in ("quote", "verb")
    if before is None:
        return False
    return bool(groups_of(before) & {"clause", "also"}) or (before.kind, before.head.key) == ("function", "conjunction")


def _is_one_of_many(row: Row, at: int, ref: int) -> bool:
    """Whether somebody just spoken of is to meet one person, or more than two, behind "it is expected that"."""
    modal = at and (row.items[at - 1].kind == "modal" or "that" in groups_of(row.items[at - 1]))
    spoken_of = any(set(row.last_subject) <= set(i.keys) for i in row.items[:at]) or bool(row.items[0].conj)
    return bool(modal) and spoken_of and len(row.items[ref].keys) != 2


def _differs(row: Row, at: int, ref: int) -> bool:
    """Whether the one person behind a feminine verb is a man."""
    return len(row.items[ref].keys) == 1 and disagrees(row, row.items[at].head.info, row.items[ref].keys)


def asks_them(row: Row, at: int, stop: int) -> bool:
    """Whether the only name or noun behind a verb of asking is who is asked, as its subject spoke before.

    "X rejected the charge, and urged the leaders of Y to": nobody else than who speaks in the sentence goes on with
    "and". Where a state speaks and the next one is named, either may be meant, so that the nearer one asks.
    """
    verb = row.items[at]
    if is_group_needed(row, at):
        return True
    senses = row.knowledge.frames.verbs.get(verb.head.key, ())
    frames = [s.frame for s in senses if s.frame.id in ASKING and not s.needs]
    also = at > 0 and "also" in groups_of(row.items[at - 1])
    if verb.kind != "verb" or verb.head.pron or not frames or not (verb.conj or also or is_behind_phrase(row, at)):
        return False
    spoken = row.sayer or (row.heard if _is_group(row, at) or (also and _is_land(row, at)) else ())
    if verb.head.info.tense != "perfect" or len(spoken) != 1 or row.unnamed:
        return False
    if verb.head.info.number != "singular" or disagrees(row, verb.head.info, spoken):
        return False
    if not row.sayer:
        return not set(row.as_actors(row.items[at + 1].keys)) & set(spoken)
    if _are_asked_to_do(row, at, stop):
        return True
    asked = _asked(row, at, stop, frames[0])
    if not asked:
        return False
    named = [i for i in row.items[at + 1 : asked] if i.kind == "ref"]
    if any(i.keys[0].startswith("person:") or set(row.as_actors(i.keys)) & set(row.sayer) for i in named):
        return False
    people = row.sayer[0].startswith("person:") or named == [] or row.items[at + 1].kind != "ref"
    return also or people or _are_of_other_kinds(row.sayer, named)


def _are_of_other_kinds(spoken: tuple[str, ...], named: list[Item]) -> bool:
    """Whether a body speaks and states are asked, or a state speaks and a body is asked."""
    kinds = {key.split(":")[0] for item in named for key in item.keys}
    lands = kinds <= {"country", "place"}
    return lands if spoken[0].startswith("organization:") else kinds == {"organization"}


def _are_asked_to_do(row: Row, at: int, stop: int) -> bool:
    """Whether the noun of a deed stands right behind the only names: "and urged X and Y the joining of the talks"."""
    if at + 2 >= min(stop + 1, len(row.items)):
        return False
    names, deed = row.items[at + 1], row.items[at + 2]
    named = names.kind == "ref" and not (names.prep or names.conj)
    return named and deed.kind == "noun" and not (deed.prep or deed.conj) and bool(deed.head.info.definite)


def _is_group(row: Row, at: int) -> bool:
    """Whether a verb that opens its sentence has a group that words are meant for behind it, before what it asks."""
    if at > 1 and not is_behind_phrase(row, at):
        return False
    for i in range(at + 1, min(at + 1 + LONGEST, len(row.items) - 1)):
        words = row.sentence.words(row.items[at + 1].start, row.items[i].end)
        led = next((n for n in row.items[i + 1 :] if n.kind != "nisba" or n.prep), row.items[i])
        if words in row.knowledge.cues.audiences and (led.prep or _is_particle(led)):
            return True
    return False


def _is_land(row: Row, at: int) -> bool:
    """Whether a state or its body stands right behind a verb of asking, before what is asked of it."""
    item = row.items[at + 1] if at + 2 < len(row.items) else None
    if item is None or item.kind != "ref" or item.prep or not all(k.startswith("country:") for k in item.keys):
        return False
    led = row.items[at + 2]
    written_on = _may_be_led(led) and row.text(led)[:1] in _written_on(row)
    return bool(led.prep) or _is_particle(led) or written_on


def _asked(row: Row, at: int, stop: int, frame: Frame) -> int:
    """Where what is asked begins behind a verb and the one name or noun of who is asked; 0 where there are more."""
    names = 0
    for i in range(at + 1, min(stop + 1, len(row.items))):
        item = row.items[i]
        led = item.prep or (row.text(item)[len(item.conj) :] if _is_particle(item) else "")
        if led and frame.slots.get(led) == "content":
            return i if i > at + 1 else 0
        if "relative" in groups_of(item) and i > at + 1 and not names:
            return i  # "and urged the states that": nobody else than who spoke urges them
        people = item.kind == "particle" and bool(groups_of(item) & {"human", "side"})
        if (led and not people) or item.conj or not (item.kind in ASKABLE or people):
            return 0
        names += item.kind == "ref" and not row.is_possessed(i)
        if names > 1:
            return 0
    return 0


def _is_particle(item: Item) -> bool:
    return item.kind == "particle" or (item.kind == "function" and item.head.key == "preposition")
