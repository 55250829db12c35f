"""Nouns that carry the event noun behind them: "the hosting of a summit", "the holding of talks"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.model.classes import CONVENED, TALKS
from kg.steps.facts.clauses.clause import SESSION, Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.commissions import of_commission
from kg.steps.facts.clauses.nouns.annexes import noun_parts
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import COMING, HAPPENED, NEGATED, Manner, manner_of
from kg.steps.facts.clauses.words.definiteness import another, is_the_one
from kg.steps.facts.clauses.words.senses import sense_of

REACH = 8
NEAR = 3
# words that may be a verb that no list has, and what a subject behind it may be made of
UNKNOWN = frozenset({"word", "unknown"})
SUBJECTS = UNKNOWN | {"ref", "nisba", "time"}
VOTE = "vote_election"
# what one asks of others
ASKING = frozenset({"urge", "appeal", "demand"})


def hosted_by(row: Row, at: int, stop: int) -> Clause | None:
    """A gathering behind the noun of hosting it, with its host: "the hosting by X of a summit", "ready to host talks".

    The host is named between the two, stands in a pronoun, or is who was spoken of last.
    """
    owner = next((i for i in range(at + 1, min(stop, at + 2)) if row.items[i].kind == "ref"), -1)
    noun_at = owner + 1 if owner >= 0 else at + 1
    noun = row.items[noun_at] if noun_at < stop else None
    if noun is None or noun.kind != "noun" or noun.prep or noun.conj:
        return None
    sense = sense_of(row, row.knowledge.frames.nouns.get(noun.head.key, ()), noun_at, noun_at + REACH)
    if sense is None or sense.frame.event not in CONVENED:
        return None
    row.adopted.add(noun_at)
    parts = noun_parts(row, noun_at, stop, sense)
    host = row.keys("host", row.items[owner]) if owner >= 0 and not row.items[owner].prep else row.last_subject
    if len(host) == 1 and host[0].startswith(("country:", "person:")):
        parts.append(Complement("host", host, owner))
    manner = manner_of(row.items, at, row.knowledge, False, sense.frame.status)
    if another(row, noun_at) == "next" and manner == HAPPENED:
        manner = COMING
    definite = is_the_one(row, noun_at)
    return Clause(
        noun_at, sense, noun.head.key, "noun", "singular", (), -1, tuple(parts), stop, manner, definite=definite
    )


def holds(row: Row, at: int, sense: Sense) -> bool:
    """Whether a noun only tells that the gathering right behind it is held: "the convening of the meeting of X"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if sense.frame.id != SESSION or behind is None or behind.kind != "noun" or behind.prep or behind.conj:
        return False
    return any(s.frame.event in CONVENED for s in row.knowledge.frames.nouns.get(behind.head.key, ()))


def _only_holds(row: Row, at: int) -> bool:
    """Whether a noun tells that a gathering sits, which is done by none who was spoken of: "as the summit convenes"."""
    return any(s.frame.id == SESSION for s in row.knowledge.frames.nouns.get(row.items[at].head.key, ()))


def _is_for_others(row: Row, at: int, sense: Sense) -> bool:
    """Whether who speaks only asks others for what a noun carries: "called on X and Y to go on with the dialogue".

    Nor are the elections of which he speaks his own.
    """
    if sense.frame.id == VOTE:
        return True
    if sense.frame.event not in TALKS:
        return False
    verb = next((i for i in range(at - 1, -1, -1) if row.items[i].kind in ("verb", "mark", "quote")), -1)
    senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ()) if verb >= 0 else ()
    asks = any(s.frame.id in ASKING for s in senses)
    return asks and any(i.kind in ("ref", "word", "anaphor") and not i.prep for i in row.items[verb + 2 : at])


def is_course(row: Row, at: int) -> bool:
    """Whether a noun only stands for the course of the gathering behind it: "the proceedings of the summit"."""
    item = row.items[at]
    return row.text(item)[len(item.conj) + len(item.prep) :] in row.knowledge.groups["proceedings"]


def _led_to(row: Row, at: int, stop: int) -> int:
    """The event noun that a noun carries, right behind it or its owner, or behind its particle too; -1 without one.

    "The making of a visit", "the resorting of X to strikes".
    """
    owned = at + 1 < stop and row.items[at + 1].kind == "ref" and not row.items[at + 1].prep
    led = owned and at + 2 < stop and row.items[at + 2].kind in ("function", "particle")
    reach = at + NEAR + led
    return next((i for i in range(at + 1, min(stop, reach)) if row.items[i].kind == "noun"), -1)


def _are_faced(row: Row, parts: Sequence[Complement], sense: Sense) -> bool:
    """Whether those named stand behind "with", so that somebody else meets them: "hold talks with each of X and Y"."""
    first = min((p.item for p in parts if p.role == sense.frame.subject and p.item > 0), default=-1)
    before = row.items[max(0, first - 2) : first] if first > 0 else ()
    return any("with" in groups_of(item) for item in before)


def _turned_to(row: Row, at: int, own: str) -> Manner:
    """The manner of what a noun carries, as the verb that leads to it tells: "will turn to holding talks with X"."""
    verb = _leading_verb(row, at)
    if verb < 0:
        return manner_of(row.items, at, row.knowledge, False, own)
    if verb and "negation" in groups_of(row.items[verb - 1]):
        return NEGATED
    item = row.items[verb]
    mark = row.knowledge.lexicon.clitics.future
    coming = item.head.future if item.kind == "verb" else row.text(item)[len(item.conj) :].startswith(mark)
    return manner_of(row.items, at, row.knowledge, bool(coming), own)


def _leading_verb(row: Row, at: int) -> int:
    """The verb that "to" ties to a noun, its subject between both at most; -1 without one."""
    if at < 2 or row.text(row.items[at - 1]) not in row.knowledge.groups["leading_to"]:
        return -1
    for i in range(at - 2, max(-1, at - 2 - NEAR), -1):
        kind = row.items[i].kind
        if kind == "verb" or (kind in UNKNOWN and row.items[i].head.key == "verb"):
            return i
        if kind not in SUBJECTS:
            return -1
    return -1


def carried(row: Row, at: int, stop: int) -> Clause | None:
    """ "To hold talks with": a light verb as a noun, with the noun that it carries; its subject is understood."""
    noun_at = _led_to(row, at, stop)
    if noun_at < 0:
        return None
    row.adopted.add(noun_at)
    sense = sense_of(row, row.knowledge.frames.nouns.get(row.items[noun_at].head.key, ()), noun_at, noun_at + 5)
    if sense is None or sense.frame.id == "light":
        return None
    parts = noun_parts(row, noun_at, stop, sense)
    if not any(part.role == "participant" for part in parts):
        parts += of_commission(row, noun_at, noun_at, stop, sense.frame.event)
    owner = row.items[at + 1]
    owned = owner.kind == "ref" and not owner.prep and sense.frame.subject not in ("", "none")
    if owned:
        parts.append(Complement(sense.frame.subject, row.keys(sense.frame.subject, owner), at + 1))
    sides = [k for part in parts if part.role == sense.frame.subject for k in part.keys]
    if (
        row.last_subject
        and not owned
        and not is_course(row, at)
        and not _only_holds(row, at)
        and not _is_for_others(row, at, sense)
        and sense.frame.subject not in ("", "none")
        and (len(sides) < 2 or _are_faced(row, parts, sense))
    ):
        parts.append(Complement(sense.frame.subject, row.last_subject, -1))
    own = "Planned" if row.items[at].prep == row.knowledge.lexicon.clitics.lam else sense.frame.status
    manner = _turned_to(row, at, own)
    return Clause(noun_at, sense, row.items[noun_at].head.key, "noun", "singular", (), -1, tuple(parts), stop, manner)


def only_carries(row: Row, at: int) -> bool:
    """Whether a noun only carries the event noun right behind it: "intends the making of a visit", "the sitting of"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    senses = row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    if behind is None or behind.kind != "noun" or not senses:
        return False
    meant = [s for s in senses if s.needs is None]
    if len(meant) < len(senses) and (told := sense_of(row, senses, at, row.stop(at))) is not None:
        # a reading that what follows meets: "the making of contacts to mend the rift"
        meant = [told]
    return bool(meant) and all(s.frame.id == "light" or (s.frame.id == SESSION and not behind.prep) for s in meant)
