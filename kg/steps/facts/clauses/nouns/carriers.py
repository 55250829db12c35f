"""Verbs that carry an event noun, and which noun that is."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.clause import DRILL, PRESENT, groups_of
from kg.steps.facts.clauses.complements.ownership import is_set_off
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.nouns.carrying_nouns import only_carries
from kg.steps.facts.clauses.nouns.rounds import is_sat_for, names_joint_body, round_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sitting import is_decided_by
from kg.steps.facts.clauses.words.measures import is_quantity

FAR = 6
EXCHANGE = "exchange"
VOICE = "express"
INVITED, CONVENE = "invited", "convene"
# talks behind whose noun a deed only tells what they are for: "the talks of the exchange of prisoners"
TALKING = frozenset({"talks", "negotiate", "dialogue", "consult"})
# small words that may stand between a verb and its noun: "decided officially the"
BESIDE = frozenset({"adverb", "emphatic"})
WISHES = frozenset({"SUPPORT"})


def adopt(row: Row, at: int, stop: int) -> int:
    """The event noun that a light verb carries: the first one in its clause, or the one that its pronoun means."""
    if (told := carried_before(row, at)) >= 0:
        return told
    if _is_at_what_was_told(row, at):
        return -1
    dated = lightened = aside = -1
    for i in range(at + 1, stop):
        item = row.items[i]
        if aside >= 0 and aside == i - 1 and _is_annexed(row, i):
            aside = i
            continue
        if item.kind == "modal" or (item.kind == "noun" and item.conj and _has_object(row, at, i)):
            break
        if item.kind == "noun" and is_sat_for(row, at, i):
            break
        if i == at + 1 and is_decided_by(row, at):
            continue
        if item.kind == "noun" and i > at + 1 and (names_joint_body(row, i) or _is_by_invitation(row, at, i)):
            continue
        if item.kind == "noun" and _is_told_beside(row, at, i, stop):
            continue
        if item.kind == "noun" and not item.prep and only_carries(row, i):
            row.adopted.add(i)
            lightened = i
            continue
        if lightened >= 0 and lightened == i - 1 and item.kind == "noun":
            row.adopted.add(i)
            return i
        if item.kind == "noun" and _is_for_guests(row, at, i):
            return -1
        if item.kind == "noun" and item.prep and "guests" in groups_of(row.items[i - 1]):
            return -1
        if item.kind == "noun" and not (item.prep and i > at + 1 and not slot_allows(row, at, item.prep)):
            before = row.items[i - 1]
            if groups_of(before) & {"place", "during", "frame"} and (
                not slot_allows(row, at, row.text(before)) or _is_where_it_was_done(row, i, stop)
            ):
                aside = i
                continue
            counted = row.text(before) in row.knowledge.groups["from"] and _is_measured(row, i - 2)
            beside = before.head.key in BESIDE or bool(groups_of(before) & {"own_side"})
            free = counted or beside or free_ok(row, at, before)
            if before.kind in ("function", "particle") and i - 1 > at and not free:
                aside = i
                continue
            if i > at + 1 and _is_aim(row, i):
                dated = i
                continue
            if i - 1 == dated or (before.kind == "particle" and i - 1 > at and _is_dated_by(row, at, i)):
                dated = i
                continue
            if _is_past_what_is_voiced(row, at, i):
                return -1
            row.adopted.add(i)
            return round_of(row, i, stop)
    return -1


def _is_where_it_was_done(row: Row, at: int, stop: int) -> bool:
    """Whether a gathering only tells where a verb's own noun was done: "decided at their meeting in X a boycott of"."""
    if not row.items[at].head.info.pron or not row.knowledge.frames.gatherings.get(row.items[at].head.key):
        return False
    for i in range(at + 1, stop):
        item = row.items[i]
        if item.kind == "noun":
            return not (item.prep or item.conj or row.particle(i)) and row.items[i - 1].kind in ("ref", "time", "mark")
        if item.kind in ("verb", "participle", "quote") or "that" in groups_of(item):
            return False
    return False


def _is_past_what_is_voiced(row: Row, verb: int, at: int) -> bool:
    """Whether a noun stands behind what a verb of voicing leads to: "voiced the strength of ties and of hopes for"."""
    if not any(s.frame.id == VOICE for s in row.knowledge.frames.verbs.get(row.items[verb].head.key, ())):
        return False
    voiced = next((i for i in range(verb + 1, at) if "about" in groups_of(row.items[i])), at)
    return any(i.prep or i.kind in ("ref", "mark", "verb") for i in row.items[voiced + 1 : at])


def _is_at_what_was_told(row: Row, at: int) -> bool:
    """Whether a pronoun on or behind a verb of attending stands for the gathering: "attended it", "took part in it"."""
    verb, behind = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    in_it = behind is not None and behind.kind == "function" and behind.head.key == "inflected_preposition"
    senses = row.knowledge.frames.verbs.get(verb.head.key, ()) if verb.head.pron or in_it else ()
    return any(s.frame.id in PRESENT for s in senses)


def _is_told_beside(row: Row, verb: int, at: int, stop: int) -> bool:
    """Whether a noun stands aside between commas, before what the verb carries: "began, in a surprise, a visit"."""
    behind = next((i for i in range(at + 1, stop) if row.items[i].kind == "noun" and not row.items[i].prep), stop)
    return behind < stop and not row.items[behind].conj and is_set_off(row, verb, at, behind)


def _is_measured(row: Row, at: int) -> bool:
    """Whether an item, an adjective behind it passed over, tells how much of something there is or how long it took."""
    spans = row.knowledge.groups["spans"]
    return is_quantity(row, at) or row.text(row.items[at]) in spans or (at > 0 and row.text(row.items[at - 1]) in spans)


def _has_object(row: Row, at: int, joined: int) -> bool:
    """Whether "and" joins a noun to another object of the verb: "imposed a curfew, and the consent"."""
    return any(i.kind == "unknown" and not i.prep and not i.conj for i in row.items[at + 1 : joined])


def _is_by_invitation(row: Row, verb: int, at: int) -> bool:
    """Whether a noun only tells at whose invitation a body convenes: "convened in X at the invitation of Y"."""
    senses = row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    convenes = (s.frame.id == CONVENE for s in row.knowledge.frames.verbs.get(row.items[verb].head.key, ()))
    return any(convenes) and bool(senses) and all(s.frame.id == INVITED for s in senses)


def _is_annexed(row: Row, at: int) -> bool:
    """Whether a noun is annexed to the noun right before it: "after the cancelling of the visit of"."""
    item, head = row.items[at], row.items[at - 1]
    # as it is written: a word that begins with a hamza below alef folds into one with the article
    definite = row.sentence.tokens[head.start].text.startswith(row.knowledge.endings.article)
    return item.kind == "noun" and not item.prep and not item.conj and not (definite or head.head.info.pron)


def carried_before(row: Row, at: int) -> int:
    """The event noun before a relative clause whose verb carries it: "the sanctions that X imposed"; else -1."""
    item = row.items[at]
    if item.kind != "verb" or not item.head.pron or item.conj:
        return -1
    relative = at and "relative" in groups_of(row.items[at - 1])
    for i in range(at - (2 if relative else 1), max(-1, at - FAR), -1):
        before = row.items[i]
        if before.kind == "noun":
            return i if before.head.info.definite == bool(relative) and not before.head.info.pron else -1
        if before.kind not in ("word", "nisba", "modifier", "unknown"):
            return -1
    return -1


def _is_for_guests(row: Row, verb: int, at: int) -> bool:
    """Whether a noun tells what people are hosted for rather than what is held: "hosts X and Y to sign"."""
    if row.items[at].prep != row.knowledge.lexicon.clitics.lam or not hosted(row, row.items[verb]):
        return False
    return guests(row, verb, at) >= 0


def guests(row: Row, verb: int, stop: int) -> int:
    """The people behind a verb of hosting and its subject, without a particle; -1 where there are none."""
    bare = [i for i in range(verb + 1, stop) if row.items[i].kind == "ref" and not row.particle(i)]
    return bare[-1] if bare and all(k.startswith("person:") for k in row.items[bare[-1]].keys) else -1


def _is_aim(row: Row, at: int) -> bool:
    """Whether a noun tells what something is done for: "talks to conclude an agreement"."""
    item = row.items[at]
    if item.prep != row.knowledge.lexicon.clitics.lam or row.items[at - 1].kind != "noun":
        return False
    return any(s.frame.event == "Signing" for s in row.knowledge.frames.nouns.get(item.head.key, ()))


def _is_dated_by(row: Row, at: int, noun: int) -> bool:
    """Whether a noun behind a particle is part of a phrase of time: "five years after the signing of"."""
    for item in reversed(row.items[at + 1 : noun - 1]):
        if item.kind in ("noun", "mark", "time"):
            return False
        if "during" in groups_of(item):
            return True
    return False


def message(row: Row, at: int, stop: int, sense: Sense) -> Sense:
    """What somebody says with what he sends, where a noun tells: "sent X a telegram of condolence and sympathy"."""
    told = sense
    for i in range(at + 1, stop):
        item = row.items[i]
        if item.kind == "ref" and row.particle(i):
            break
        senses = row.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
        said = next((s for s in senses if s.frame.event == "Statement" and s.frame.category in WISHES), None)
        if said is None:
            continue
        told = said._replace(id=f"{said.id}+{sense.id.split('/')[1]}") if told is sense else told
        row.adopted.add(i)
    return told


def slot_allows(row: Row, at: int, prep: str) -> bool:
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(prep in s.frame.slots for s in senses)


def free_ok(row: Row, at: int, before: Item) -> bool:
    return before.head.key not in ("preposition",) or slot_allows(row, at, row.text(before))


def take_themes(row: Row, at: int, stop: int, sense: Sense) -> None:
    """Event nouns that only say what a gathering or an agreement is for: "a conference for cooperation and trade"."""
    if not (sense.agreement or sense.frame.id == DRILL or sense.frame.event in ("Summit", "Meeting", "Signing")):
        return
    last = stop
    for i in range(take_name(row, at, stop, sense), stop):
        item = row.items[i]
        if item.kind == "noun":
            joined = i - 1 in row.themes or (bool(item.conj) and i > last)
            if not (row.is_theme(i) or (joined and not item.prep)) or _puts_out(row, i, sense):
                return
            row.themes.add(i)
            last = i
        elif item.kind in ("verb", "mark", "participle", "time"):
            return


def _puts_out(row: Row, at: int, sense: Sense) -> bool:
    """Whether a noun tells of the summit whose words a text holds: "the final communique of the summit"."""
    senses = row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    return sense.frame.event == "Statement" and any(s.frame.event == "Summit" for s in senses)


def take_name(row: Row, at: int, stop: int, sense: Sense) -> int:
    """Take the event nouns by which talks or a drill are called, right behind their noun; the item behind those."""
    i, talks = at + 1, sense.frame.id in TALKING and not row.is_definite(row.items[at])
    while talks or (sense.frame.id == DRILL and i == at + 1):
        if i >= stop or row.items[i].kind != "noun" or row.items[i].prep or (row.items[i].conj and i == at + 1):
            break
        row.themes.add(i)
        i += 1
    return i
