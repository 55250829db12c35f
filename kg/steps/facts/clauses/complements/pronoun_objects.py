"""Whom a verb is done to where only a pronoun on it tells."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

# what stands before a relative pronoun that is about no party
THINGS = frozenset({"word", "noun", "unknown", "orgword", "topic", "participle"})
PERSON = "person:"


def _thing_before(row: Row, at: int) -> int:
    """The adjective of the state whose thing a relative verb takes up, as in "the Y plant which X holds"; else -1."""
    relative = at > 1 and "relative" in groups_of(row.items[at - 1])
    owner = row.items[at - 2] if relative else None
    return at - 2 if owner is not None and owner.kind == "nisba" and owner.head.key.startswith("country:") else -1


def pronoun_part(row: Row, at: int, sense: Sense, subject: tuple[str, ...]) -> list[Complement]:
    """The object of a verb that a pronoun on it tells: a name before it, else whom the sentence speaks of."""
    before = row.items[at - 1] if at else None
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    # "a visit of two days, in whose course he met him": the pronoun is no word's before it
    in_course = behind is not None and row.text(behind) in row.knowledge.groups["in_its_course"]
    if (
        before is not None
        and not in_course
        and not row.items[at].conj
        and before.kind in ("word", "noun", "office", "orgword", "unknown")
    ):
        return []
    role = sense.frame.object
    meant = row.antecedent(at)
    if meant >= 0:
        return [Complement(role, row.keys(role, row.items[meant]), meant)] if role not in ("", "none") else []
    if (thing := _thing_before(row, at)) >= 0 and role == "target":
        return [Complement(role, (row.items[thing].head.key,), thing)]
    if at > 1 and "relative" in groups_of(row.items[at - 1]) and row.items[at - 2].kind in THINGS:
        return []  # "the centre that X pays for": the pronoun goes back to what nobody is
    if row.items[at].head.pron in row.knowledge.plural_pronouns | row.knowledge.dual_pronouns:
        return []  # "five Ruritanians, whom X kidnapped": several are not the one who was spoken of
    other = tuple(k for k in (row.last_subject or row.pair) if k not in subject) or _spoken_of_before(row, at, subject)
    if row.items[at].head.pron in row.knowledge.state_pronouns and _is_man(row, other):
        return []
    return [Complement(role, other, -1)] if role not in ("", "none", "about") and len(other) == 1 else []


def _spoken_of_before(row: Row, at: int, subject: tuple[str, ...]) -> tuple[str, ...]:
    """Who the sentence before was about, where this one names but who does it: "X said. Y had received him"."""
    named = {k for i in row.items[:at] if i.kind == "ref" for k in i.keys if k.startswith(PERSON)}
    came, verb = row.came_in, row.items[at]
    alone = bool(subject) and named == set(subject) and len(came) == 1 and came[0].startswith(PERSON)
    if verb.conj or not alone or came[0] in named:
        return ()
    thing = row.knowledge.world.things.get(came[0])
    woman = thing is not None and thing.detail == "f"
    return came if woman or verb.head.pron not in row.knowledge.state_pronouns else ()


def _is_man(row: Row, keys: tuple[str, ...]) -> bool:
    """Whether the first of those meant is known as a man, so that a pronoun of the feminine means his state."""
    thing = row.knowledge.world.things.get(keys[0]) if keys else None
    return thing is not None and thing.key.startswith("person:") and thing.detail == "m"
