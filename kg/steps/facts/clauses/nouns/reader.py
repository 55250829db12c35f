"""Clauses of event nouns: "the visit of X to Y", "talks between X and Y"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Zone
from kg.model.classes import CONVENED
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.complements.commissions import of_commission
from kg.steps.facts.clauses.introducing import holders
from kg.steps.facts.clauses.nouns.annexes import noun_parts
from kg.steps.facts.clauses.nouns.cargo import cargo_parts
from kg.steps.facts.clauses.nouns.carriers import take_themes
from kg.steps.facts.clauses.nouns.carrying_nouns import carried, holds, hosted_by
from kg.steps.facts.clauses.nouns.doers_annexed import takes_object
from kg.steps.facts.clauses.nouns.merely_named import (
    is_named,
    is_negotiated,
    is_picked_for,
    is_question,
    is_remembered,
    is_said_again,
)
from kg.steps.facts.clauses.nouns.nouns_to_come import (
    RULED_OUT,
    is_come_for,
    is_furthered,
    is_of_next,
    is_of_praised,
    is_purpose,
    is_ruled_out,
    is_to_be,
    told_of_in_words,
    who_is_there,
)
from kg.steps.facts.clauses.nouns.papers import CONCLUDING, agreed, other_side, paper
from kg.steps.facts.clauses.nouns.placed_before import told_before
from kg.steps.facts.clauses.nouns.possessed import held_by, hosted_guests, possessed
from kg.steps.facts.clauses.nouns.purposes import is_aim_of_talks
from kg.steps.facts.clauses.nouns.relative_clauses import noun_stop, will_be_held
from kg.steps.facts.clauses.nouns.shares import sharer
from kg.steps.facts.clauses.nouns.strikers import by_striker
from kg.steps.facts.clauses.nouns.told_by_verb import own_verb, told_of
from kg.steps.facts.clauses.nouns.twins import take_founded
from kg.steps.facts.clauses.nouns.voices import nameless_voice
from kg.steps.facts.clauses.outcomes import leaves_held
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sitting import acts
from kg.steps.facts.clauses.status import COMING, HAPPENED, Manner, manner_of
from kg.steps.facts.clauses.subjects.agent_forces import agent_force
from kg.steps.facts.clauses.words.called_off import fate, planned_behind
from kg.steps.facts.clauses.words.definiteness import is_the_one
from kg.steps.facts.clauses.words.measures import is_quantity
from kg.steps.facts.clauses.words.needed_words import near
from kg.steps.facts.clauses.words.senses import sense_of

REACH = 8
ELECT = "elect"
HOSTING = "host_meeting"
# "the suspension of all contacts"
QUANTIFIER = "quantifier"
PURPOSES = frozenset({"Meeting", "Signing", "Call", "Summit"})
THINGS = frozenset({"Accession", "Agreement", "Appointment", "Founding", "Action", "Signing"})
# events that happened once, whose anniversaries people keep
KEPT = frozenset({"Founding", "Accession", "Appointment", "Action"})
SIGNING = frozenset({"party", "signatory"})
HELD = frozenset({"organizer", "participant", "host"})
ATTENDED = frozenset({"Meeting", "Signing", "Summit", "Visit"})


def _describes(row: Row, at: int) -> bool:
    """Whether a noun that is also an adjective describes the indefinite noun before it: "close ties", no "document"."""
    item, before = row.items[at], row.items[at - 1] if at else None
    if before is None or before.kind not in ("noun", "word", "topic") or row.is_definite(before):
        return False
    return not (item.prep or item.conj) and row.text(item) in row.knowledge.groups["also_adjectives"]


def noun_clause(row: Row, at: int) -> Clause | None:
    item = row.items[at]
    sense = sense_of(row, row.knowledge.frames.nouns.get(item.head.key, ()), at, min(len(row.items), at + REACH))
    if (
        sense is None
        or is_aim_of_talks(row, at)
        or is_named(row, at)
        or is_said_again(row, at)
        or _describes(row, at)
        or (sense.frame.event in THINGS and is_question(row, at))
    ):
        return None
    if sense.frame.id == ELECT and is_picked_for(row, at):
        return None
    stop = row.stop(at)
    if sense.frame.id == HOSTING and (hosted := hosted_by(row, at, stop)) is not None:
        return hosted
    if sense.frame.id == "light" or holds(row, at, sense):
        return carried(row, at, stop)
    if _is_done_by(row, at, sense):
        sense = sense._replace(genitive=sense.frame.subject, genitive_alone="")
        if row.items[at + 2].kind == "noun":
            row.themes.add(at + 2)
    take_themes(row, at, stop, sense)
    parts = noun_parts(row, at, stop, sense)
    parts += told_before(row, at, sense.frame, parts)
    parts += cargo_parts(row, at, sense, parts) + nameless_voice(row, at, sense, parts)
    if sense.frame.event == "Action":
        parts = by_striker(row, at, stop, sense, holders(row, parts) + agent_force(row, at, stop))
    parts += possessed(row, at, sense.frame.event) + sharer(row, at, sense.frame, parts)
    take_founded(row, at, sense)
    if not any(p.role == "participant" for p in parts):
        parts += of_commission(row, at, at, stop, sense.frame.event)
    owner = _complement(row, at, sense)
    if owner:
        sense = sense._replace(genitive=sense.frame.subject)
    announced = will_be_held(row, stop) or bool(planned_behind(row, at))
    fell_through = fate(row, at, stop) if sense.frame.event != "Statement" else None
    stop = noun_stop(row, at, stop)
    holder = held_by(row, at, sense)
    sides = [k for p in parts if p.role in HELD for k in p.keys]
    if holder and (not sides or (len(holder) == len(sides) == 1 and holder[0] not in sides)):
        parts.append(Complement(sense.genitive or sense.frame.subject, holder, -1))
    agreed_at = agreed(row, at, stop) if sense.frame.object == "agreement" and not sense.agreement else -1
    if agreed_at >= 0:
        found = sense_of(
            row, row.knowledge.frames.nouns.get(row.items[agreed_at].head.key, ()), agreed_at, agreed_at + 5
        )
        if found is not None:
            have = {(p.role, p.item) for p in parts}
            parts += [p for p in noun_parts(row, agreed_at, stop, found) if (p.role, p.item) not in have]
            sense = sense._replace(agreement=found.agreement)
            take_themes(row, agreed_at, stop, sense)
        if sum(len(p.keys) for p in parts if p.role in SIGNING) < 2:
            parts += other_side(row, agreed_at, row.stop(agreed_at), parts)
    elif not (sense.agreement or item.head.pron):
        agreed_at, kind = paper(row, at, stop, sense)
        sense = sense._replace(agreement=kind)
    whose = any(p.role in HELD for p in parts) or row.is_definite(item)
    own = own_verb(row, at, stop, sense) if whose else -1
    if own >= 0:
        row.passed.add(own)
        there, when = told_of(row, own, sense)
        told = {p.item for p in parts}
        parts += [p for p in there if p.item not in told]
        stop = row.stop(own)
    remembered = is_remembered(row, at)
    if (remembered and sense.frame.event not in KEPT) or (sense.agreement and is_negotiated(row, at)):
        return None
    meant = is_purpose(row, at) and not _is_object_of(row, at)
    if meant and sense.frame.event in PURPOSES and row.last_subject and not is_of_praised(row, at):
        doer = who_is_there(row, at) or hosted_guests(row, at) or told_of_in_words(row, at) or row.last_subject
        parts.append(Complement(sense.frame.subject, doer, -1))
    if sense.frame.event in ATTENDED and (shown := _shown(row, at)) >= 0:
        parts.append(Complement("attendee", row.keys("attendee", row.items[shown]), shown))
    deed = sense.frame.event == "Action"
    items = row.items
    if remembered or _is_kind_of(row, at) or _is_object_of(row, at):
        items = [*items[:at], item._replace(prep=""), *items[at + 1 :]]
    manner = manner_of(items, at, row.knowledge, False, sense.frame.status, deed=deed)
    if at and leaves_held(row, at - 1, at, manner, sense.frame.event):
        manner = HAPPENED
    if manner == HAPPENED and (is_to_be(row, at) or is_of_next(row, at) or is_furthered(row, at, sense)):
        manner = COMING
    if manner == HAPPENED and sense.frame.event == "Summit" and is_come_for(row, at):
        manner = Manner("Planned", "expected")
    if manner == HAPPENED and announced:
        manner = COMING
    if manner == HAPPENED and own >= 0:
        manner = when
    if sense.frame.event in CONVENED and acts(row, at):
        manner = HAPPENED
    if sense.frame.event in ATTENDED and is_ruled_out(row, at):
        manner = RULED_OUT
    info, manner = item.head.info, fell_through or manner
    return Clause(
        at,
        sense,
        item.head.key,
        "noun",
        info.number,
        (),
        -1,
        tuple(parts),
        stop,
        manner,
        definite=is_the_one(row, at),
        pron=info.pron or item.head.pron or owner,
        back=sense.frame.id in CONCLUDING and agreed_at < 0,
        agreed=agreed_at if agreed_at >= 0 else at,
    )


def _complement(row: Row, at: int, sense: Sense) -> str:
    """The pronoun on the noun that a reading needs, which is no event of its own: "the withdrawal of its forces"."""
    next_at = at + 1 + (at + 1 < len(row.items) and row.items[at + 1].head.key == QUANTIFIER)
    behind = row.items[next_at] if next_at < len(row.items) else None
    if behind is None or not sense.needs or behind.kind != "noun" or behind.conj or behind.prep:
        return ""
    if not near(row, at, next_at + 1, sense.needs.near):
        return ""
    row.adopted.add(next_at)
    pron = behind.head.info.pron or behind.head.pron
    return pron if sense.frame.event == "Action" and not row.items[at].head.info.pron and not sense.genitive else ""


def _is_object_of(row: Row, at: int) -> bool:
    """Whether "for" marks what somebody does something about: "its support for the aggression of X"."""
    before = row.items[at - 1] if at else None
    if before is None or before.kind not in ("word", "noun", "unknown"):
        return False
    owned = before.head.pron or (before.kind == "noun" and before.head.info.pron)
    return bool(owned) and row.items[at].prep == row.knowledge.lexicon.clitics.lam


def _is_kind_of(row: Row, at: int) -> bool:
    """Whether "for" only tells what kind of thing a noun before it is: "in an operation for the exchange of"."""
    if not at or row.items[at].prep != row.knowledge.lexicon.clitics.lam or row.items[at - 1].conj:
        return False
    before = row.items[at - 1]
    return row.text(before)[len(before.prep) :] in row.knowledge.groups["operations"]


def _is_done_by(row: Row, at: int, sense: Sense) -> bool:
    """Whether the doer stands between the noun of a deed and what it needs: "the withdrawal by X of its envoy"."""
    doer = row.items[at + 1] if at + 2 < len(row.items) else None
    if doer is None or not sense.needs or sense.frame.event != "Action" or sense.frame.subject in ("", "none"):
        return False
    if sense.frame.category == "AID" and sense.genitive == "target":
        return False
    thing = at + 2
    while thing + 1 < len(row.items) and sense.genitive != "target" and is_quantity(row, thing):
        thing += 1
    named = doer.kind == "ref" and not doer.prep and not doer.conj and not row.items[at].head.info.definite
    if not named or not all(k.startswith(PARTIES) for k in row.as_actors(doer.keys)):
        return False
    if any(near(row, at + 1, thing + 1, terms) for terms in (sense.needs.near, sense.needs.anywhere)):
        return True
    # what the reading needs stands in what is done: "the lowering by X of the level of its representation"
    return sense.genitive != "target" and takes_object(
        row, Complement("", row.as_actors(doer.keys), at + 1), row.stop(at)
    )


def _shown(row: Row, at: int) -> int:
    """Who is in the picture of a caption without a verb: "The two presidents at the summit of"; -1 where nobody is."""
    named = at >= 2 and row.items[at - 2].kind == "ref" and not row.items[at - 2].prep
    inside = named and row.text(row.items[at - 1]) in row.knowledge.groups["inside"]
    verbless = not any(item.kind in ("verb", "participle") for item in row.items)
    whole = inside and verbless and at - 2 <= 1 and row.sentence.zone in (Zone.CAPTION, Zone.TITLE)
    people = whole and all(k.startswith(("person:", "country:")) for k in row.items[at - 2].keys)
    return at - 2 if people else -1
