"""Who speaks in a text that came from him: "there came from X a statement that urges", "got a note from X that"."""

from __future__ import annotations

from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

REACH = 8


def issued_by(row: Row, at: int, text: int) -> tuple[str, ...]:
    """Who put out the indefinite text at `text` that the verb at `at` describes, before the text or behind it."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.conj or verb.head.info.tense != "imperfect" or row.is_definite(row.items[text]):
        return ()
    for i in range(at - 1, max(1, text - REACH), -1):
        item = row.items[i]
        if item.kind == "ref" and (comes_from(row, i - 1, of=text) or _is_sent(row, text, i)):
            keys = row.as_actors(item.keys)
            return keys if all(k.startswith(ACTORS) for k in keys) else ()
        if item.kind in ("mark", "quote") or "that" in groups_of(item):
            return ()
    return ()


def _is_sent(row: Row, text: int, at: int) -> bool:
    """Whether "from" leads from a text and its adjectives to who sent it: "got a note from X that urges"."""
    if row.particle(at) not in row.knowledge.groups["from"] or at <= text:
        return False
    between = row.items[text + 1 : at if row.items[at].prep else at - 1]
    return not any(i.prep or i.conj or i.kind in ("ref", "verb", "mark") for i in between)


def comes_from(row: Row, at: int, of: int = -1) -> bool:
    """Whether a particle tells who put out a text rather than what it is about: "issued by X", "it came from X".

    The text, at `of`, may stand between the two: "there came a statement from X".
    """
    if not (0 < at < len(row.items) and "about" in groups_of(row.items[at])):
        return False
    return any(_came(row, i) for i in ({at - 1} if of < 0 else {at - 1, of - 1}))


def _came(row: Row, at: int) -> bool:
    return row.text(row.items[at])[len(row.items[at].conj) :] in row.knowledge.groups["came_from"]
