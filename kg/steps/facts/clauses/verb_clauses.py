"""The clause of a verb: its reading, the noun it carries, its subject, objects and complements."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.accusative import is_done_by_noun
from kg.steps.facts.clauses.complements.arguments import verb_parts
from kg.steps.facts.clauses.complements.commissions import of_commission
from kg.steps.facts.clauses.complements.pronoun_objects import pronoun_part
from kg.steps.facts.clauses.introducing import holders
from kg.steps.facts.clauses.nouns.annexes import noun_parts
from kg.steps.facts.clauses.nouns.carriers import adopt, message, take_name, take_themes
from kg.steps.facts.clauses.nouns.dealings import HALTING, halted
from kg.steps.facts.clauses.nouns.merging import merge
from kg.steps.facts.clauses.nouns.papers import agreed, other_side, paper
from kg.steps.facts.clauses.nouns.relative_clauses import aimed, noun_stop
from kg.steps.facts.clauses.nouns.rounds import is_of_a_round
from kg.steps.facts.clauses.nouns.twins import twin
from kg.steps.facts.clauses.outcomes import leaves_held
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import COMING, HAPPENED, MAYBE, manner_of
from kg.steps.facts.clauses.subjects.agent_forces import agent_force
from kg.steps.facts.clauses.subjects.gender_agreement import is_past_of_man
from kg.steps.facts.clauses.subjects.noting import note_doer, note_pair
from kg.steps.facts.clauses.subjects.passed_on import quoted_one
from kg.steps.facts.clauses.subjects.reader import remember
from kg.steps.facts.clauses.subjects.represented import REPRESENTING, stand_in_for
from kg.steps.facts.clauses.subjects.speaking_bodies import body_again
from kg.steps.facts.clauses.subjects.taking_the_word import give_the_word, give_the_word_to_author
from kg.steps.facts.clauses.subjects.titled import titled
from kg.steps.facts.clauses.subjects.undergoers import is_of_others
from kg.steps.facts.clauses.subjects.unknown_speakers import is_foreseen, is_thought_of
from kg.steps.facts.clauses.subjects.verb_subjects import verb_subject
from kg.steps.facts.clauses.words.definiteness import another, is_the_one, points_back
from kg.steps.facts.clauses.words.duties import due, is_awaited
from kg.steps.facts.clauses.words.participles import is_thing, is_undergone, stands_alone, takes_nothing, tells_besides
from kg.steps.facts.clauses.words.senses import sense_of
from kg.steps.facts.clauses.words.spelled_alike import read_as, verb_senses
from kg.steps.facts.clauses.words.voice import is_never_active, is_passive, turned

LIGHT = "light"
QUOTING = "quote"
SENDING = "correspond"
FIRST_PERSON = "1"
VISIT = "Visit"
SAID = "Statement"
DEED = "Action"
MADE = frozenset({"Action", "Founding"})
GATHERING = "gather"
# what a joint body does
SITTING = frozenset({"meet", "convene"})
# how many items behind a verb may tell that it comes afterwards
NEXT = 4
PRESENT = frozenset({"attend", "participate", "absent"})


def verb_clause(row: Row, at: int) -> Clause | None:
    item = row.items[at]
    if item.kind == "participle" and (row.is_adjective(item) or is_undergone(item) or is_thing(row, at)):
        return None
    if at == 0 and row.text(item) in row.knowledge.groups["byline"] and row.stop(at) == 1:
        return None
    if item.kind == "participle" and takes_nothing(row, at):
        return None
    stop = _relative_stop(row, at, row.stop(at))
    if item.kind == "verb" and row.speaks(item):
        titled(row, at, stop)
    sense = sense_of(row, verb_senses(row, item), at, stop)
    if sense is None and item.kind == "verb" and at + 1 < stop and not row.is_relative(at):
        note_doer(row, at + 1)
    if sense is None or (item.kind == "participle" and not tells_besides(row, at, sense)):
        return None
    item = read_as(row, at, sense)
    if item.kind == "verb" and sense.frame.id == SENDING:
        sense = message(row, at, stop, sense)
    noun_at = adopt(row, at, stop) if sense.frame.light else twin(row, at, stop, sense)
    agreed_at = agreed(row, at, stop) if sense.frame.object == "agreement" and noun_at < 0 else -1
    if sense.frame.id == LIGHT and noun_at < 0:
        remember(row, at, stop)
        return None
    if item.kind == "participle" and sense.frame.light and noun_at < 0 and stands_alone(row, at):
        return None
    if sense.frame.content and at == 0 and item.kind == "verb" and item.head.info.person.startswith(FIRST_PERSON):
        return None  # "we followed": the words of the page, nobody's that it tells of
    sense, doer = verb_subject(row, at, stop, sense, noun_at)
    subject, subject_at, dropped, common = doer
    merged = merge(row, sense, noun_at)
    if dropped and merged.frame.event in MADE and merged.frame.object in ("", "none") and is_never_active(item):
        subject, dropped = (), False  # "relations were set up between X and Y": not by who was spoken of
    if dropped and is_done_by_noun(row, at, noun_at):
        subject, dropped = (), False
    if merged.frame.subject == "none" and subject_at >= 0:
        begun = sense.frame.id != GATHERING and merged.frame.event in CONVENED
        people = begun and all(k.startswith("person:") for k in subject)
        merged = merged._replace(frame=merged.frame._replace(subject="attendee" if people else "host"))
    if noun_at >= 0 and merged.frame.object == "agreement" and not merged.agreement:
        agreed_at = agreed(row, noun_at, stop)
    if max(noun_at, agreed_at) >= 0 and fold(item.head.key) not in row.knowledge.groups["results"]:
        # what talks lead to is no theme of theirs: "the meeting resulted in the signing of"
        take_themes(row, max(noun_at, agreed_at), stop, merged)
    elif noun_at >= 0:
        take_name(row, noun_at, stop, merged)
    if common and not subject and merged.frame.event == "Statement" and (body := body_again(row, at)):
        subject, common = body, False
    manner = manner_of(row.items, at, row.knowledge, item.head.future, sense.frame.status)
    if leaves_held(row, at, noun_at, manner, merged.frame.event):
        manner = HAPPENED
    if noun_at >= 0 and manner == HAPPENED and another(row, noun_at) == "next":
        manner = COMING
    if manner == MAYBE and not dropped and is_past_of_man(row, item, subject):
        manner = HAPPENED
    if manner == HAPPENED and is_awaited(row, at, noun_at):
        manner = COMING
    if manner == HAPPENED and (coming := due(row, at)) is not None:
        manner = coming
    if manner == HAPPENED and sense.frame.event == VISIT and _is_afterwards(row, at):
        manner = COMING
    if manner.detail == "conditional" and sense.frame.id in PRESENT:
        return None
    if dropped and sense.frame.event == "Statement" and (is_foreseen(row, at, manner) or is_thought_of(row, at)):
        subject, dropped, common = (), False, True
    number = item.head.info.number if item.kind == "verb" else "singular"
    parts = verb_parts(row, at, stop, merged, subject_at, noun_at)
    parts += _covered(row, noun_at, stop, merged.frame.event)
    held = dropped and noun_at > at and sense.frame.id == LIGHT and merged.frame.event in CONVENED
    if held and is_of_others(row, noun_at, parts):
        subject, dropped = (), False
    if noun_at >= 0 and not any(p.role == "participant" for p in parts):
        parts += of_commission(row, at + 1 if subject else 0, noun_at, stop, merged.frame.event)
    if noun_at < 0 and sense.frame.id in SITTING and not subject and not any(p.role == "participant" for p in parts):
        parts += of_commission(row, 0, at, stop, merged.frame.event)
    if sense.frame.id == QUOTING and row.last_subject and _is_of_him(row, at):
        parts.append(Complement("speaker", row.last_subject, -1))
    if sense.frame.id == QUOTING and not any(p.role == "speaker" for p in parts):
        parts += quoted_one(row, at)
    parts += aimed(row, at, stop, merged)
    if merged.frame.event == DEED:
        parts = holders(row, parts) + agent_force(row, max(at, noun_at), stop)
    end = noun_stop(row, noun_at, stop) if noun_at >= 0 else stop
    if end > stop:
        parts += [part for part in noun_parts(row, noun_at, stop, merged) if part.item > stop]
    paper_at, paper_kind = (
        paper(row, max(at, noun_at), stop, merged) if agreed_at < 0 and not merged.agreement else (-1, "")
    )
    if paper_kind:
        merged = merged._replace(agreement=paper_kind)
        parts = [*parts, *other_side(row, paper_at, stop, parts)]
    if agreed_at >= 0:
        found = sense_of(
            row, row.knowledge.frames.nouns.get(row.items[agreed_at].head.key, ()), agreed_at, agreed_at + 5
        )
        if found is not None:
            parts = _placed(row, [*parts, *noun_parts(row, agreed_at, stop, found)], agreed_at, stop)
            merged = merged._replace(agreement=found.agreement)
        parts += other_side(row, agreed_at, stop, parts) if len(subject) < 2 else []
    if row.is_topic(at):
        parts = [p for p in parts if p.role != merged.frame.object]
    if noun_at >= 0 and sense.frame.light and sense.frame.subject == "target" and subject:
        row.struck[noun_at] = subject
    if noun_at in row.struck and merged.frame.subject == "actor" and not any(p.role == "target" for p in parts):
        parts.append(Complement("target", row.struck[noun_at], -1))
    if sense.frame.id in HALTING and noun_at < 0 and not any(p.role == "target" for p in parts):
        parts += halted(row, max(at, subject_at), stop)
    # the pronoun of "the summit that X attended" is the noun that the verb carries
    if item.head.pron and not 0 <= noun_at < at and not any(p.role == merged.frame.object for p in parts):
        parts += pronoun_part(row, at, merged, subject)
    if merged.frame.id == REPRESENTING:
        subject, subject_at, parts = stand_in_for(row, at, subject, subject_at, parts)
    note_pair(row, merged.frame.event, subject, parts)
    passive = noun_at < 0 and subject_at >= 0 and is_passive(row, at, stop, merged, subject_at)
    if passive:
        undergoer = row.keys(merged.frame.object, row.items[subject_at])
        parts = turned(row, merged, undergoer, subject_at, parts)
    if len(subject) == 1 and sense.frame.content and (row.is_relative(at) or row.answers(at) or _takes_up(row, at)):
        row.tellers[at] = subject
    give_the_word(row, at, merged if subject and merged.frame.event == SAID else sense, subject, common=common)
    give_the_word_to_author(row, at, stop, sense, parts)
    if merged.frame.id == "dispatch":
        sent = next((p.keys for p in parts if p.role == merged.frame.object and len(p.keys) == 1), ())
        row.last_subject = sent or row.last_subject
    definite = noun_at >= 0 and is_the_one(row, noun_at) and not is_of_a_round(row, noun_at)
    return Clause(
        at if noun_at < 0 else noun_at,
        merged,
        item.head.key,
        item.kind,
        number,
        () if passive else subject,
        -1 if passive else subject_at,
        tuple(parts),
        end,
        manner,
        definite=definite,
        verb_at=at,
        carrier=sense.frame.id if noun_at >= 0 else "",
        back=bool(item.head.pron)
        or (agreed_at >= 0 and points_back(row, agreed_at))
        or (sense.frame.object == "agreement" and agreed_at < 0 and not any(p.role == "agreement" for p in parts)),
        agreed=max(agreed_at, paper_at) if max(agreed_at, paper_at) >= 0 else noun_at,
        dropped=dropped,
        common=common,
    )


def _is_of_him(row: Row, at: int) -> bool:
    """Whether a pronoun tells who is quoted: "a paper quoted him as saying"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "function" or behind.head.key != "inflected_preposition":
        return False
    return row.text(behind) in row.knowledge.groups["from_him"]


def _placed(row: Row, parts: list[Complement], agreed_at: int, stop: int) -> list[Complement]:
    """The parts of a signing without places that tell what is agreed on: "signing of a peace in X between Y and Z"."""
    sides = next((i for i in range(agreed_at + 1, stop) if "between" in groups_of(row.items[i])), agreed_at)
    return [p for p in parts if p.role != "location" or not agreed_at < p.item < sides]


def _covered(row: Row, noun_at: int, stop: int, event: str) -> list[Complement]:
    """Who or where a noun of meeting or travel took in, as a verb behind it tells: "a tour that covered X and Y"."""
    at = stop + (stop < len(row.items) and "relative" in groups_of(row.items[stop]))
    if not 0 <= noun_at < at < len(row.items) or row.text(row.items[at]) not in row.knowledge.groups["covers"]:
        return []
    there = range(at + 1, row.stop(at))
    each = [i for i in there if row.items[i].kind == "ref" and "each_of" in groups_of(row.items[i - 1])]
    refs = each or [i for i in there if row.items[i].kind == "ref" and not row.items[i].prep and not row.particle(i)]
    role = "location" if event == VISIT else "participant"
    return [Complement(role, row.keys(role, row.items[i]), i) for i in refs[:1]]


def _relative_stop(row: Row, at: int, stop: int) -> int:
    """Where a relative clause ends at a comma behind which the clause around it goes on with a name."""
    first = at - 1
    while first > 0 and groups_of(row.items[first]) & {"negation", "done", "copula"}:
        first -= 1
    if first < 1 or "relative" not in groups_of(row.items[first]) or row.items[first - 1].kind != "mark":
        return stop
    for i in range(at + 2, stop - 1):
        behind = row.items[i + 1]
        besides = "besides" in groups_of(behind)
        named = behind.kind == "ref" and not behind.conj and not behind.prep
        goes_on = behind.kind == "function" and behind.head.key == "preposition" and not behind.conj
        present = "attended" in groups_of(behind)
        if row.items[i].kind == "mark" and (besides or named or goes_on or present):
            return i
    return stop


def _is_afterwards(row: Row, at: int) -> bool:
    """Whether somebody goes somewhere after what was told: "and travels after that to X"."""
    item = row.items[at]
    if item.kind != "verb" or item.head.info.tense != "imperfect" or at + 1 >= len(row.items):
        return False
    behind = row.items[at + 1 : at + 1 + NEXT]
    words = f" {row.sentence.words(behind[0].start, behind[-1].end)} "
    return any(f" {later} " in words for later in row.knowledge.groups["afterwards"])


def _takes_up(row: Row, at: int) -> bool:
    """Whether a verb takes up by its pronoun what was told before it: "and this is what X denied"."""
    before = row.text(row.items[at - 1]).split(" ")[-1] if at else ""
    return bool(row.items[at].head.pron) and before in row.knowledge.groups["what_was"]
