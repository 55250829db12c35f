"""To whom a deed is done by a particle with a pronoun in a relative clause: "N, on whom the court of X passed"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, Complement, groups_of, is_comma
from kg.steps.facts.clauses.row import Row

TARGET = "target"
# how far behind its verb the particle may stand
NEAR = 3
# where a verb stands at the least that a name and a relative pronoun stand before
FIRST = 2
PRONOUN = ("function", "inflected_preposition")


def with_led_pronouns(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of deeds with those before the relative pronoun whom a particle with a pronoun behind it means."""
    return [_meant(row, clause) if _lacks_target(clause) else clause for clause in clauses]


def _lacks_target(clause: Clause) -> bool:
    deed = clause.kind == "verb" and clause.sense.frame.event == "Action"
    return deed and not any(p.role == TARGET for p in clause.parts)


def _meant(row: Row, clause: Clause) -> Clause:
    name = _named_before(row, clause.verb_at)
    if name < 0 or not _leads_to_target(row, clause):
        return clause
    keys = row.keys(TARGET, row.items[name])
    if set(keys) & set(clause.subject):
        return clause
    return clause._replace(parts=(*clause.parts, Complement(TARGET, keys, name)))


def _named_before(row: Row, verb: int) -> int:
    """The name right before the relative pronoun of a verb, a comma between or not; -1 without one."""
    if verb < FIRST or "relative" not in groups_of(row.items[verb - 1]):
        return -1
    name = verb - 3 if is_comma(row.items[verb - 2]) and verb > FIRST else verb - 2
    return name if row.items[name].kind == "ref" and len(row.items[name].keys) == 1 else -1


def _leads_to_target(row: Row, clause: Clause) -> bool:
    """Whether a particle that leads to whom the deed is done stands behind its verb with a pronoun on it."""
    slots = clause.sense.frame.slots
    for item in row.items[clause.verb_at + 1 : min(clause.end, clause.verb_at + 1 + NEAR)]:
        if (item.kind, item.head.key) != PRONOUN:
            continue
        word = row.text(item)
        return any(
            word.endswith(pron) and slots.get(word.removesuffix(pron)) == TARGET
            for pron in row.knowledge.endings.pronouns
        )
    return False
