"""The clause reader: predicates of a sentence, who does what to whom in each, and what stands inside what is said.

It relies on the order of news Arabic: the subject follows its verb or stands before it at the head of the clause;
the object follows without a particle; everything else comes behind a particle that the frame knows.
"""

from __future__ import annotations

from kg.model.classes import TALKS
from kg.steps.facts.clauses.asked_to_do import with_asked_doer
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.complements.backed import backed_ones
from kg.steps.facts.clauses.complements.captives import held_people
from kg.steps.facts.clauses.complements.companions import attach_names
from kg.steps.facts.clauses.complements.crowds import with_the_nameless
from kg.steps.facts.clauses.complements.holders_gathered import with_holders
from kg.steps.facts.clauses.complements.led_pronouns import with_led_pronouns
from kg.steps.facts.clauses.complements.subjects_behind_objects import behind_objects
from kg.steps.facts.clauses.nesting import nest
from kg.steps.facts.clauses.nouns.reader import noun_clause
from kg.steps.facts.clauses.nouns.rounds import round_of
from kg.steps.facts.clauses.relative_asides import read_apart
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import COMING, HAPPENED
from kg.steps.facts.clauses.subjects.doers_by_means import with_doers_by_means
from kg.steps.facts.clauses.subjects.excepted import with_excepted
from kg.steps.facts.clauses.subjects.fronted import acting_behind
from kg.steps.facts.clauses.subjects.noting import (
    note_copula,
    note_opening,
    note_quoted_first,
    note_topic,
    opens_unknown,
)
from kg.steps.facts.clauses.taken_up import read_taken_up
from kg.steps.facts.clauses.verb_clauses import verb_clause
from kg.steps.facts.clauses.verbless.colons import colon_clauses
from kg.steps.facts.clauses.verbless.reactions import reactions
from kg.steps.facts.clauses.verbless.thus_spoken import came_in, thus_spoken
from kg.steps.facts.clauses.verbless.whereabouts import whereabouts
from kg.steps.facts.clauses.words.called_off import given_up, held_with_host, hindered, with_doer
from kg.steps.facts.clauses.words.duties import goes_on_planned

QUOTING = "quote"


def read_clauses(row: Row) -> list[Clause]:
    """The clauses of the sentence in the order of their predicates."""
    return read_taken_up(row, _read_around)


def _read_around(row: Row) -> list[Clause]:
    return read_apart(row, _read)


def _read(row: Row) -> list[Clause]:
    note_opening(row)
    note_quoted_first(row)
    spoken = colon_clauses(row)
    # where somebody is told to be before a colon is no part of his words
    clauses = [
        *whereabouts(row),
        *held_people(row),
        *backed_ones(row),
        *(clause for clause in spoken if not clause.subject_at),
    ]
    for at, item in enumerate(row.items):
        clauses += (clause for clause in spoken if clause.subject_at == at > 0)
        groups, other = groups_of(item), row.is_other_verb(item)
        if "copula" in groups or other or (not at and opens_unknown(row)):
            note_copula(row, at)
        elif "topic" in groups:
            note_topic(row, at)
        if met := reactions(row, at):
            clauses += met
            continue
        if item.kind in ("verb", "participle") and at not in row.passed:
            clause = verb_clause(row, at)
            if clause is None or not clause.sense.frame.content:
                clause = thus_spoken(row, at) or clause
        elif "came" in groups or other:
            clause = came_in(row, at) or thus_spoken(row, at)
        elif clauses and _is_his_word(row, clauses[-1], at):
            continue
        elif item.kind == "noun" and at not in row.adopted | row.themes | row.passed:
            clause = noun_clause(row, at)
        else:
            continue
        if clause is not None:
            if clauses and _is_besides(row, clause, clauses[-1]):
                clause = clause._replace(
                    subject=clauses[-1].subject,
                    subject_at=clauses[-1].subject_at,
                    manner=clauses[-1].manner,
                    number=clauses[-1].number,
                )
            if clauses:
                clause = with_asked_doer(row, clause, clauses[-1])
            told = next((c for c in reversed(clauses) if c.kind == "verb"), None)
            if clauses and clause.manner == HAPPENED and goes_on_planned(row, clause, clauses[-1]):
                clause = clause._replace(manner=clauses[-1].manner)
            elif told is not None and clause.manner == HAPPENED and goes_on_planned(row, clause, told):
                clause = clause._replace(manner=told.manner)
            if clauses and _is_joined(row, clause, clauses[-1]):
                clause = clause._replace(manner=clauses[-1].manner)
            if clauses and (manner := given_up(row, clause, clauses[-1])) is not None:
                clause = with_doer(row, clause, clauses[-1])._replace(manner=manner)
            elif clauses and (held := held_with_host(clause, clauses[-1])) is not None:
                clause = held
            elif clauses and hindered(clause, clauses[-1]):
                clause = clause._replace(manner=COMING)
            elif clauses and (_goes_with(row, clause, clauses[-1]) or _is_of_round(row, clause, clauses[-1])):
                clause = clause._replace(manner=clauses[-1].manner)
            clauses.append(clause)
    read = with_led_pronouns(row, with_excepted(row, behind_objects(row, acting_behind(row, clauses))))
    return nest(row, with_holders(row, with_the_nameless(row, with_doers_by_means(row, attach_names(row, read)))))


def _is_his_word(row: Row, clause: Clause, at: int) -> bool:
    """Whether a noun of saying only repeats that somebody is quoted: "quoted N as saying that"."""
    item = row.items[at]
    quoted = clause.sense.frame.id == QUOTING and any(p.role == "speaker" for p in clause.parts)
    if not quoted or clause.kind != "verb" or at >= row.stop(clause.verb_at):
        return False
    return item.kind == "noun" and bool(item.head.pron) and item.head.key in row.knowledge.groups["speech"]


def _is_joined(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether the noun of a gathering is joined to one that a verb carries: "will attend the summit and the talks"."""
    held = before.carrier and before.verb_at < clause.at < before.end
    both = {clause.sense.frame.event, before.sense.frame.event} <= {"Summit", "Meeting"}
    return bool(held and both and clause.kind == "noun" and row.items[clause.at].conj and clause.manner == HAPPENED)


def _is_besides(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether a noun names what somebody does besides what his verb carries: "met X and held talks with Y"."""
    held = before.carrier and before.kind == "verb" and bool(before.subject) and before.at < clause.at < before.end
    own = any(p.role == before.sense.frame.subject and p.item < clause.at for p in clause.parts)
    bare = clause.kind == "noun" and clause.verb_at < 0 and not clause.pron and not clause.definite and not own
    same = clause.sense.frame.subject == before.sense.frame.subject and clause.sense.frame.event in TALKS
    joined = row.items[clause.at].conj and not row.items[clause.at].prep
    return bool(held and bare and same and (joined or "besides" in groups_of(row.items[clause.at - 1])))


def _goes_with(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether an event is as little a fact as the one before it, which it is the purpose of."""
    if clause.kind != "noun" or clause.verb_at >= 0:
        return False
    apart = before.verb_at >= 0 and row.is_relative(before.verb_at) and clause.at >= before.end
    return before.manner.status == "Denied" and not apart and (_is_purpose(row, clause) or _is_any(row, clause))


def _is_of_round(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether talks are those of a round that is called off or put off: "postponed the third round of the talks"."""
    told = before.kind == "noun" and before.manner != HAPPENED == clause.manner and clause.kind == "noun"
    return told and round_of(row, before.at, clause.at + 1) == clause.at


def _is_any(row: Row, clause: Clause) -> bool:
    """Whether "any" stands before an event noun that is denied with its verb: "did not lead to any meeting"."""
    return clause.at > 0 and row.text(row.items[clause.at - 1]) in row.knowledge.groups["nobody"]


def _is_purpose(row: Row, clause: Clause) -> bool:
    """Whether an event noun tells what something else was for: "to meet X"."""
    return clause.kind == "noun" and row.items[clause.at].prep == row.knowledge.lexicon.clitics.lam
