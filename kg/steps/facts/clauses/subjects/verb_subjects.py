"""Who does what a verb tells: its subject, put right by what the verb means."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.complements.slots import role_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.anybody import anybody
from kg.steps.facts.clauses.subjects.carried import heard_before
from kg.steps.facts.clauses.subjects.counted_doers import counted_doers
from kg.steps.facts.clauses.subjects.documents import author_before, is_document
from kg.steps.facts.clauses.subjects.gathered_bodies import gathered_body
from kg.steps.facts.clauses.subjects.near_subjects import resumed, told_here
from kg.steps.facts.clauses.subjects.occasions_held import holder_before, interviewed
from kg.steps.facts.clauses.subjects.others_stated import is_of_another, stated
from kg.steps.facts.clauses.subjects.own_deeds import teller_of_own_deed
from kg.steps.facts.clauses.subjects.passed_on import quoted_one
from kg.steps.facts.clauses.subjects.reader import subject_of
from kg.steps.facts.clauses.subjects.speaking_bodies import body_before, quoted_body, speaking_body
from kg.steps.facts.clauses.subjects.strangers import mouthpiece, same_official, stranger, stranger_before
from kg.steps.facts.clauses.subjects.undergoers import (
    counts_the_dead,
    in_words,
    is_chosen,
    is_held,
    is_of_unknown,
    is_passive_saying,
)
from kg.steps.facts.clauses.subjects.unlisted_speakers import told_of_before, unlisted

# who brings others together
CONVENERS = ("person:", "country:", "place:")
Doer = tuple[tuple[str, ...], int, bool, bool]


def verb_subject(row: Row, at: int, stop: int, sense: Sense, noun_at: int) -> tuple[Sense, Doer]:
    """The reading of a verb that fits its subject, and that subject, told as by `subject_of`."""
    item = row.items[at]
    body, gathering = gathered_body(row, at, sense, noun_at)
    if body:
        return sense, (body, gathering, False, False)
    speaks = sense.frame.content or _carries_words(row, at, sense, noun_at)
    if holder := interviewed(row, at) or (() if row.last_subject else holder_before(row, at)):
        row.last_subject = holder
    subject, subject_at, dropped, common = subject_of(row, at, stop, speaks=speaks)
    if (dropped or common or not subject) and (counted := counted_doers(row, at)) is not None:
        (subject, subject_at), dropped, common = counted, False, False
    elif (behind := resumed(row, at, stop)) is not None:
        (subject, subject_at), dropped, common = behind, False, not behind[0]
    elif dropped and subject and (here := told_here(row, at)) is not None:
        subject, dropped, common = here, bool(here), not here
    if dropped and subject and is_of_another(row, at, stop, sense):
        subject, dropped, common = (), False, True
    if sense.frame.content and _is_relative_of(row, subject_at):
        subject, common = (), True
    sense = in_words(row, at, sense, subject)
    tells = sense.frame.content or _carries_saying(row, sense, noun_at)
    if tells and (common or row.is_anaphor(subject_at)) and (nameless := stranger(row, at, stop)):
        subject, common = nameless, False
    if (
        sense.frame.content
        and subject
        and all(map(row.knowledge.world.is_outlet, subject))
        and (passed_on := quoted_one(row, at))
    ):
        subject, subject_at = passed_on[0].keys, passed_on[0].item
    if tells and (mouth := mouthpiece(row, subject_at)):
        subject = mouth
    elif tells and (same := same_official(row, subject_at)):
        subject = same
    if common and tells and (nameless := stranger_before(row, at) or quoted_body(row, at)):
        subject, common = nameless, False
    elif dropped and tells and (nameless := _told_before(row, at)):
        subject, dropped = nameless, False
    if common and tells:
        body = speaking_body(row, at, stop) or unlisted(row, at, stop) or stated(row, at) or anybody(row, at, stop)
        subject, common = body, not body
    elif dropped and tells and (body := body_before(row, at)):
        subject, dropped = body, False
    if dropped and not common and sense.frame.content and heard_before(row, at):
        subject, common = row.heard, False
    elif dropped and sense.frame.content and row.unheard and item.kind == "verb" and item.conj and not row.sayer:
        subject, common = (), True
    if sense.frame.id == "lead_delegation" and subject_at >= 0 and row.items[subject_at].head.kind == "body":
        subject, subject_at = _head_of(row, subject_at, stop)
    if sense.frame.object == "agreement" and subject and all(k.startswith("agreement:") for k in subject):
        subject, subject_at, dropped, common = row.last_subject, -1, True, False
    convenes = noun_at < 0 and _convenes(row, sense, subject_at, stop)
    if sense.frame.subject == "none" and not sense.frame.light and not convenes:
        subject, subject_at, dropped, common = (), -1, False, False
    if dropped and (is_of_unknown(row, at, stop, sense) or counts_the_dead(row, at, sense, subject)):
        subject, dropped, common = (), False, True
    if dropped and noun_at >= 0 and is_passive_saying(row, at, noun_at):
        subject, dropped, common = (), False, True
    if tells and 0 <= subject_at < at and _is_told_to_him(row, at):
        subject, subject_at, common = (), -1, True
    held = dropped and noun_at >= 0 and sense.frame.id == "light" and is_held(row, at, noun_at)
    if held and not teller_of_own_deed(row, at):
        subject, dropped = (), False
    if is_chosen(row, at, subject_at, sense):
        subject, subject_at, common = (), -1, True
    return sense, (subject, subject_at, dropped, common)


def _told_before(row: Row, at: int) -> tuple[str, ...]:
    """Who is told of before a verb of saying that names no subject: without a name, or by his text."""
    return stranger_before(row, at) or told_of_before(row, at) or author_before(row, at)


def _carries_words(row: Row, at: int, sense: Sense, noun_at: int) -> bool:
    """Whether a text is the subject of a verb that carries a noun of saying: "the statement of X went on to demand"."""
    return noun_at > at + 1 and is_document(row, at + 1) and _carries_saying(row, sense, noun_at)


def _carries_saying(row: Row, sense: Sense, noun_at: int) -> bool:
    """Whether a verb carries a noun of saying, by which its subject speaks: "voiced the readiness of his country"."""
    if not sense.frame.light or noun_at < 0:
        return False
    senses = row.knowledge.frames.nouns.get(row.items[noun_at].head.key, ())
    return bool(senses) and all(s.frame.event == "Statement" for s in senses)


def _is_told_to_him(row: Row, at: int) -> bool:
    """Whether who is named before a verb only gets what it tells: "X, to whom an invitation was addressed"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    return behind is not None and row.text(behind) in row.knowledge.groups["invited_him"] and not row.is_relative(at)


def _is_relative_of(row: Row, at: int) -> bool:
    """Whether a relative without a name of who is named speaks: "the daughter of the ambassador of X"."""
    if at < 1 or row.items[at].kind != "ref" or row.items[at].prep or row.items[at].conj:
        return False
    before = row.items[at - 1]
    return row.text(before)[len(before.conj) :] in row.knowledge.groups["relatives"]


def _head_of(row: Row, at: int, stop: int) -> tuple[tuple[str, ...], int]:
    """Who leads the delegation at an item: the person named behind it, else who was spoken of last."""
    for i in range(at + 1, stop):
        if row.items[i].kind == "ref" and not row.particle(i) and row.items[i].keys[0].startswith("person:"):
            return row.items[i].keys, i
    return row.last_subject, -1


def _convenes(row: Row, sense: Sense, subject_at: int, stop: int) -> bool:
    """Whether somebody brings others together: "X brought together Y and Z in", not "the meeting brought together"."""
    convener = row.items[subject_at].keys[:1] if subject_at >= 0 else ()
    if sense.frame.id != "gather" or not any(key.startswith(CONVENERS) for key in convener):
        return False
    others = (i for i in range(subject_at + 1, stop) if row.items[i].kind == "ref")
    placed = ("location", "")
    return any(
        role_of(row, sense.frame.slots, row.particle(i), row.items[i]) not in placed
        if row.particle(i)
        else len(row.items[i].keys) > 1
        for i in others
    )
