"""Words that stand before what tells whose they are: '"…", with these words X summed up', '"…", this came in …'."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED
from kg.steps.facts.clauses.subjects.reader import subject_of

SAYING = "say"
REACH = 10
SPEECH = frozenset({"say", "speak", "statement_text", "give_statement", "publish", "comment", "respond", "tell"})


def thus_spoken(row: Row, at: int) -> Clause | None:
    """Who spoke the words before the verb at `at` that only tells what he did by them: "thus X settled the dispute"."""
    words = _words_before(row, at)
    if words is None or row.items[at].head.pron:
        return None
    keys, subject_at, dropped, _ = subject_of(row, at, row.stop(at), speaks=True)
    if dropped or subject_at < at or not keys:
        return None
    row.sayer = row.last_subject = keys
    return _clause(row, at, keys, subject_at, words)


def came_in(row: Row, at: int) -> Clause | None:
    """Whose words a quotation is that opens a sentence, where it goes on with "this came in the statements of X"."""
    close = at - 2 if at > 1 and row.items[at - 1].kind == "mark" else at - 1
    if close < 1 or "came" not in groups_of(row.items[at]) or row.items[close].kind != "quote":
        return None
    speech = False
    for i in range(at + 1, min(len(row.items), at + 1 + REACH)):
        item = row.items[i]
        if item.kind == "noun":
            senses = row.knowledge.frames.nouns.get(item.head.key, ())
            speech = speech or any(s.frame.id in SPEECH for s in senses)
        if item.kind == "ref" and speech and item.keys[0].startswith(ACTORS):
            row.sayer = row.last_subject = row.as_actors(item.keys)
            return _clause(row, i, row.sayer, i, (0, close))
    return None


def _words_before(row: Row, at: int) -> tuple[int, int] | None:
    """The words that a sentence begins with, before "with these words" and the verb at `at`."""
    close = at - 1
    while close > 0 and row.text(row.items[close]) in row.knowledge.groups["so_spoken"]:
        close -= 1
    spoken = {row.text(item) for item in row.items[close + 1 : at]} & row.knowledge.groups["by_words"]
    if close == at - 1 or not spoken:
        return None
    while close > 0 and row.items[close].kind == "mark":
        close -= 1
    return (0, close + 1) if close > 0 else None


def _clause(row: Row, at: int, keys: tuple[str, ...], subject_at: int, words: tuple[int, int]) -> Clause:
    sense = Sense(f"{SAYING}/thus", row.knowledge.frames.frames[SAYING])
    parts: tuple[Complement, ...] = ()
    return Clause(at, sense, "", "thus", "singular", keys, subject_at, parts, row.stop(at), HAPPENED, content=words)
