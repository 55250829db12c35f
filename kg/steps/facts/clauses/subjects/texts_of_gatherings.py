"""Texts with which a gathering closes, that speak for those who gathered: "the final declaration of the summit"."""

from __future__ import annotations

from kg.steps.facts.clauses.row import Row

NEAR = 4


def with_adjective(row: Row, at: int) -> str:
    """The words of an item and of the one behind it, without "and" before them: "the final declaration"."""
    if at + 1 >= len(row.items) or row.items[at + 1].kind not in ("word", "unknown", "modifier"):
        return ""
    return row.sentence.words(row.items[at].start, row.items[at + 1].end)[len(row.items[at].conj) :]


def put_out_by_all(row: Row, at: int) -> tuple[str, ...]:
    """Whose final or joint text is meant where nobody is named: the organisation that gathers, or both states."""
    text = row.text(row.items[at])[len(row.items[at].conj) :]
    if text in row.knowledge.groups["joint_text"]:
        return row.both
    if text in row.knowledge.groups["final_text"] or with_adjective(row, at) in row.knowledge.groups["final_text"]:
        return gatherer(row, at) or row.convener
    held = any(is_gathering(row, i) for i in range(at + 1, min(len(row.items), at + NEAR)))
    return row.convener or row.gathered if held and row.is_definite(row.items[at]) else ()


def gatherer(row: Row, at: int) -> tuple[str, ...]:
    """The organisation whose gathering an adjective names behind a text: "the final text of the Ruritanian summit"."""
    for i in range(at + 2, min(len(row.items), at + 2 + NEAR)):
        body = row.knowledge.convener(row.text(row.items[i]))
        if body and is_gathering(row, i - 1):
            return (body,)
    return ()


def is_gathering(row: Row, at: int) -> bool:
    """Whether a text is that of the gathering told of last: "the final statement of the meeting"."""
    return row.items[at].kind == "noun" and row.items[at].head.key in row.knowledge.frames.gatherings
