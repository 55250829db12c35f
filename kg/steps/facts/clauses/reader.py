"""The clause reader: predicates of a sentence, who does what to whom in each, and what stands inside what is said.

It relies on the order of news Arabic: the subject follows its verb or stands before it at the head of the clause;
the object follows without a particle; everything else comes behind a particle that the frame knows.
"""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.fold import fold
from kg.steps.facts.clauses.annexes import noun_parts
from kg.steps.facts.clauses.arguments import pronoun_part, verb_parts
from kg.steps.facts.clauses.called_off import given_up, with_doer
from kg.steps.facts.clauses.carried import heard_before, note_copula, note_doer, note_topic
from kg.steps.facts.clauses.carriers import adopt, agreed, merge, message, take_themes, twin
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.colons import colon_clause
from kg.steps.facts.clauses.companions import attach_names
from kg.steps.facts.clauses.contents import nest, quoted
from kg.steps.facts.clauses.definiteness import another, is_the_one, points_back
from kg.steps.facts.clauses.event_nouns import noun_clause
from kg.steps.facts.clauses.relative_clauses import aimed, noun_stop
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.senses import is_quantity, sense_of, verb_senses
from kg.steps.facts.clauses.slots import role_of
from kg.steps.facts.clauses.status import COMING, HAPPENED, manner_of
from kg.steps.facts.clauses.strangers import (
    body_again,
    mouthpiece,
    note_body,
    seated_body,
    stranger,
    unlisted_body,
)
from kg.steps.facts.clauses.subjects import remember, subject_of
from kg.steps.facts.clauses.titled import titled
from kg.steps.facts.clauses.voice import is_passive, turned
from kg.steps.facts.clauses.whereabouts import whereabouts

# what stops dealings with somebody is done to him: "halted the sale of arms to X"
HALTING = frozenset({"suspend", "ban", "cancel"})
DEALINGS = frozenset({"AID", "COOPERATE", "SUPPORT"})
DEALT_WITH = frozenset({"participant", "target"})
SENDING = "correspond"
PRESENT = frozenset({"attend", "participate", "absent"})
GATHERINGS = frozenset({"Meeting", "Call"})


def read_clauses(row: Row) -> list[Clause]:
    """The clauses of the sentence in the order of their predicates."""
    opening = colon_clause(row)
    clauses: list[Clause] = [opening] if opening is not None else []
    clauses += whereabouts(row)
    for at, item in enumerate(row.items):
        groups = groups_of(item)
        if "copula" in groups or row.is_other_verb(item) or row.opens_unknown(at):
            note_copula(row, at)
        elif "topic" in groups:
            note_topic(row, at)
        if item.kind in ("verb", "participle") and at not in row.passed:
            clause = _verb(row, at)
        elif item.kind == "noun" and at not in row.adopted and at not in row.themes:
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
            if clauses and _is_joined(row, clause, clauses[-1]):
                clause = clause._replace(manner=clauses[-1].manner)
            if clauses and (manner := given_up(row, clause, clauses[-1])) is not None:
                clause = with_doer(row, clause, clauses[-1])._replace(manner=manner)
            elif clauses and _goes_with(row, clause, clauses[-1]):
                clause = clause._replace(manner=clauses[-1].manner)
            clauses.append(clause)
    return nest(row, attach_names(row, clauses))


def _verb(row: Row, at: int) -> Clause | None:
    item = row.items[at]
    if item.kind == "participle" and row.is_adjective(item):
        return None
    if at == 0 and row.text(item) in row.knowledge.groups["byline"] and row.stop(at) == 1:
        return None
    stop = _relative_stop(row, at, row.stop(at))
    if item.kind == "verb" and row.speaks(item):
        titled(row, at, stop)
    sense = sense_of(row, verb_senses(row, item), at, stop)
    if sense is None and item.kind == "verb" and at + 1 < stop and not row.is_relative(at):
        note_doer(row, at + 1)
    if sense is None or (item.kind == "participle" and not (sense.frame.content or sense.frame.id in PRESENT)):
        return None
    if item.kind == "verb" and sense.frame.id == SENDING:
        sense = message(row, at, stop, sense)
    noun_at = adopt(row, at, stop) if sense.frame.light else twin(row, at, stop, sense)
    agreed_at = agreed(row, at, stop) if sense.frame.object == "agreement" and noun_at < 0 else -1
    if sense.frame.id == "light" and noun_at < 0:
        remember(row, at, stop)
        return None
    if item.kind == "participle" and sense.frame.light and noun_at < 0 and _stands_alone(row, at):
        return None
    subject, subject_at, dropped, common = subject_of(row, at, stop, speaks=sense.frame.content)
    if sense.frame.content and (common or row.is_anaphor(subject_at)) and (nameless := stranger(row, at, stop)):
        subject, common = nameless, False
    if sense.frame.content and (mouth := mouthpiece(row, subject_at)):
        subject = mouth
    if common and sense.frame.content:
        body = seated_body(row, at, stop) or body_again(row, at) or unlisted_body(row, at, stop)
        subject, common = body, not body
    if dropped and not common and sense.frame.content and heard_before(row, at):
        subject, common = row.heard, False
    elif dropped and sense.frame.content and row.unheard and item.kind == "verb" and item.conj and not row.sayer:
        subject, common = (), True
    if sense.frame.id == "lead_delegation" and subject_at >= 0 and row.items[subject_at].head.kind == "body":
        subject, subject_at = _head_of(row, subject_at, stop)
    if sense.frame.object == "agreement" and subject and all(k.startswith("agreement:") for k in subject):
        subject, subject_at, dropped, common = row.last_subject, -1, True, False
    if sense.frame.subject == "none" and not sense.frame.light and not _convenes(row, sense, subject_at, stop):
        subject, subject_at, dropped, common = (), -1, False, False
    if dropped and _is_of_unknown(row, at, stop, sense):
        subject, dropped, common = (), False, True
    if dropped and noun_at >= 0 and _is_passive_saying(row, at, noun_at):
        subject, dropped, common = (), False, True
    if dropped and noun_at >= 0 and sense.frame.id == "light" and _is_held(row, at, noun_at):
        subject, dropped = (), False
    if _is_chosen(row, at, subject_at, sense):
        subject, subject_at, common = (), -1, True
    merged = merge(row, sense, noun_at)
    if merged.frame.subject == "none" and subject_at >= 0:
        merged = merged._replace(frame=merged.frame._replace(subject="host"))
    if noun_at >= 0 and merged.frame.object == "agreement" and not merged.agreement:
        agreed_at = agreed(row, noun_at, stop)
    if max(noun_at, agreed_at) >= 0:
        take_themes(row, max(noun_at, agreed_at), stop, merged)
    if common and not subject and merged.frame.event == "Statement" and (body := body_again(row, at)):
        subject, common = body, False
    manner = manner_of(row.items, at, row.knowledge, item.head.future, sense.frame.status)
    if noun_at >= 0 and manner == HAPPENED and another(row, noun_at) == "next":
        manner = COMING
    if manner.detail == "conditional" and sense.frame.id in PRESENT:
        return None
    number = item.head.info.number if item.kind == "verb" else "singular"
    parts = verb_parts(row, at, stop, merged, subject_at, noun_at)
    parts += _covered(row, noun_at, stop)
    parts += aimed(row, at, stop, merged)
    end = noun_stop(row, noun_at, stop) if noun_at >= 0 else stop
    if end > stop:
        parts += [part for part in noun_parts(row, noun_at, stop, merged) if part.item > stop]
    if agreed_at >= 0:
        found = sense_of(
            row, row.knowledge.frames.nouns.get(row.items[agreed_at].head.key, ()), agreed_at, agreed_at + 5
        )
        if found is not None:
            parts = _placed(row, [*parts, *noun_parts(row, agreed_at, stop, found)], agreed_at, stop)
            merged = merged._replace(agreement=found.agreement)
    if row.is_topic(at):
        parts = [p for p in parts if p.role != merged.frame.object]
    if noun_at >= 0 and sense.frame.light and sense.frame.subject == "target" and subject:
        row.struck[noun_at] = subject
    if noun_at in row.struck and merged.frame.subject == "actor" and not any(p.role == "target" for p in parts):
        parts.append(Complement("target", row.struck[noun_at], -1))
    if sense.frame.id in HALTING and noun_at < 0 and not any(p.role == "target" for p in parts):
        parts += _halted(row, max(at, subject_at), stop)
    if item.head.pron and not any(p.role == merged.frame.object for p in parts):
        parts += pronoun_part(row, at, merged, subject)
    passive = noun_at < 0 and subject_at >= 0 and is_passive(row, at, stop, merged, subject_at)
    if passive:
        undergoer = row.keys(merged.frame.object, row.items[subject_at])
        parts = turned(row, merged, undergoer, subject_at, parts)
    if subject and sense.frame.content and row.is_relative(at) and len(subject) == 1:
        row.tellers[at] = subject
    if subject and not row.is_relative(at):
        row.last_subject = subject
        row.told_of = not sense.frame.content
        if sense.frame.content and takes_the_word(row, at):
            row.sayer, row.unnamed = subject, False
            note_body(row, subject)
    elif common and sense.frame.content and takes_the_word(row, at):
        row.sayer, row.unnamed, row.told_of = (), True, False
    if merged.frame.id == "dispatch":
        sent = next((p.keys for p in parts if p.role == merged.frame.object and len(p.keys) == 1), ())
        row.last_subject = sent or row.last_subject
    definite = noun_at >= 0 and is_the_one(row, noun_at)
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
        agreed=agreed_at if agreed_at >= 0 else noun_at,
        dropped=dropped,
        common=common,
    )


def _halted(row: Row, before: int, stop: int) -> list[Complement]:
    """With whom the dealings were that a verb of stopping has as its object: the noun right behind verb and subject."""
    at = before + 1
    while at < stop and (row.items[at].kind in ("time", "word") or is_quantity(row, at)) and not row.items[at].prep:
        at += 1
    if at >= stop or row.items[at].kind != "noun" or row.items[at].prep or row.items[at].conj:
        return []
    sense = sense_of(row, row.knowledge.frames.nouns.get(row.items[at].head.key, ()), at, stop)
    if sense is None or sense.frame.event != "Action" or sense.frame.category not in DEALINGS:
        return []
    behind = row.items[at + 1] if at + 1 < stop else None
    if behind is not None and behind.kind == "nisba" and sense.nisba == "none":
        row.adopted.add(at)
        return [Complement("target", (behind.head.key,), at + 1)]
    others = [p for p in noun_parts(row, at, stop, sense) if p.role in DEALT_WITH and p.item > at + 1]
    if others:
        row.adopted.add(at)
    return [p._replace(role="target", keys=row.as_actors(p.keys)) for p in others[-1:]]


def _stands_alone(row: Row, at: int) -> bool:
    """Whether nothing that a participle could take follows it: "anew", which is spelled like "renewing"."""
    return at + 1 >= len(row.items) or row.items[at + 1].kind == "mark"


def _placed(row: Row, parts: list[Complement], agreed_at: int, stop: int) -> list[Complement]:
    """The parts of a signing without places that tell what is agreed on: "signing of a peace in X between Y and Z"."""
    sides = next((i for i in range(agreed_at + 1, stop) if "between" in groups_of(row.items[i])), agreed_at)
    return [p for p in parts if p.role != "location" or not agreed_at < p.item < sides]


def _is_chosen(row: Row, at: int, subject_at: int, sense: Sense) -> bool:
    """Whether a person behind a body or gathering is whom that one chooses or dismisses: "the parliament chose X"."""
    first = row.items[at + 1] if at + 1 < len(row.items) else None
    if first is None or subject_at != at + 2 or sense.frame.event != "Appointment" or sense.frame.object != "target":
        return False
    people = all(k.startswith("person:") for k in row.items[subject_at].keys)
    return people and first.kind in ("body", "orgword", "noun") and not first.prep and row.is_definite(first)


def _is_passive_saying(row: Row, at: int, noun_at: int) -> bool:
    """Whether "is being" carries a noun of saying, of which nobody tells whose it is: "a call is being made"."""
    text = row.text(row.items[at])[len(row.items[at].conj) :]
    senses = row.knowledge.frames.nouns.get(row.items[noun_at].head.key, ())
    return text in row.knowledge.groups["passive"] and any(s.frame.event == "Statement" for s in senses)


def _is_held(row: Row, at: int, noun_at: int) -> bool:
    """Whether a gathering is the subject of a verb of holding in the passive: "that the meeting will be held"."""
    voices = {e.info.voice for e in row.items[at].head.entries if e.kind == "verb"}
    if row.items[at].kind == "verb" and voices == {"passive"}:
        return True
    definite = row.is_definite(row.items[noun_at]) and not row.items[noun_at].prep
    return definite and fold(row.items[at].head.key) in row.knowledge.groups["held"]


def _is_of_unknown(row: Row, at: int, stop: int, sense: Sense) -> bool:
    """Whether somebody whom nobody knows stands behind a verb that tells what became of its subject: "X resigned"."""
    i = at + 1
    while i < stop and row.items[i].kind in ("title", "office") and not row.items[i].prep:
        i += 1
    undergoes = sense.frame.event == "Appointment" and sense.frame.subject == "target"
    return undergoes and i < stop and row.items[i].kind == "person" and not row.items[i].prep


def _head_of(row: Row, at: int, stop: int) -> tuple[tuple[str, ...], int]:
    """Who leads the delegation at an item: the person named behind it, else who was spoken of last."""
    for i in range(at + 1, stop):
        if row.items[i].kind == "ref" and not row.particle(i) and row.items[i].keys[0].startswith("person:"):
            return row.items[i].keys, i
    return row.last_subject, -1


def _convenes(row: Row, sense: Sense, subject_at: int, stop: int) -> bool:
    """Whether somebody brings others together: "X brought together Y and Z in", not "the meeting brought together"."""
    if sense.frame.id != "gather" or subject_at < 0 or not row.items[subject_at].keys[0].startswith("person:"):
        return False
    others = (i for i in range(subject_at + 1, stop) if row.items[i].kind == "ref")
    placed = ("location", "")
    return any(
        role_of(row, sense.frame.slots, row.particle(i), row.items[i]) not in placed
        if row.particle(i)
        else len(row.items[i].keys) > 1
        for i in others
    )


def _covered(row: Row, noun_at: int, stop: int) -> list[Complement]:
    """The places behind a noun of travel and a verb that tells what it took in: "a tour that covered X and Y"."""
    if not 0 <= noun_at < stop < len(row.items) or row.text(row.items[stop]) not in row.knowledge.groups["covers"]:
        return []
    there = range(stop + 1, row.stop(stop))
    refs = [i for i in there if row.items[i].kind == "ref" and not row.items[i].prep and not row.particle(i)]
    return [Complement("location", row.keys("location", row.items[i]), i) for i in refs[:1]]


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
        if row.items[i].kind == "mark" and (besides or named or goes_on):
            return i
    return stop


def takes_the_word(row: Row, at: int) -> bool:
    """Whether a verb of saying tells who speaks in the sentence, rather than what is said of somebody's words."""
    item, before = row.items[at], row.items[at - 1] if at else None
    if not row.sayer:
        return True
    if item.kind != "verb":
        return False
    opens = before is None or before.kind in ("mark", "quote") or "contrast" in groups_of(before)
    if before is not None and before.kind == "quote" and quoted(row, at):
        return False
    return item.head.info.tense == "perfect" and bool(item.conj or opens)


def _is_joined(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether the noun of a gathering is joined to one that a verb carries: "will attend the summit and the talks"."""
    held = before.carrier and before.verb_at < clause.at < before.end
    both = {clause.sense.frame.event, before.sense.frame.event} <= {"Summit", "Meeting"}
    return bool(held and both and clause.kind == "noun" and row.items[clause.at].conj and clause.manner == HAPPENED)


def _is_besides(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether a noun names what somebody does besides what his verb carries: "meets X, besides talks with Y"."""
    held = before.carrier and before.kind == "verb" and bool(before.subject) and before.at < clause.at < before.end
    own = any(p.role == before.sense.frame.subject and p.item < clause.at for p in clause.parts)
    bare = clause.kind == "noun" and clause.verb_at < 0 and not clause.pron and not clause.definite and not own
    same = clause.sense.frame.subject == before.sense.frame.subject and clause.sense.frame.event in GATHERINGS
    return bool(held and bare and same and "besides" in groups_of(row.items[clause.at - 1]))


def _goes_with(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether an event is as little a fact as the one before it, which it is the purpose of."""
    if clause.kind != "noun" or clause.verb_at >= 0:
        return False
    apart = before.verb_at >= 0 and row.is_relative(before.verb_at) and clause.at >= before.end
    return before.manner.status == "Denied" and not apart and _is_purpose(row, clause)


def _is_purpose(row: Row, clause: Clause) -> bool:
    """Whether an event noun tells what something else was for: "to meet X"."""
    return clause.kind == "noun" and row.items[clause.at].prep == row.knowledge.lexicon.clitics.lam
