"""Offices that an adjective parts from what they are for: "was made a new chief for the staff of the army"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit

# what the first word of such an office is met as by itself, and how many words the whole may have
HEADS = frozenset({"office", "word", "title", "non_office", "unknown"})
REACH = 6


def with_split_offices(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with an office that an adjective of how it is held parts from its field joined into one.

    A bare word for a minister takes the adjective, as any field may follow.
    """
    words = knowledge.groups["newly_held"]
    if words.isdisjoint(sentence.norms):
        return list(units)
    out: list[Unit] = []
    at = 0
    while at < len(units):
        parted = at + 2 < len(units) and _is_parted(sentence, units[at], units[at + 1], words)
        whole = _whole(sentence, units[at], units[at + 1], knowledge) if parted else None
        if whole is not None:
            out.append(whole)
            while at < len(units) and units[at].start < whole.end:
                at += 1
        else:
            out.append(units[at])
            at += 1
    return out


def _is_parted(sentence: Sentence, head: Unit, adjective: Unit, words: frozenset[str]) -> bool:
    single = head.end - head.start == 1 == adjective.end - adjective.start
    plain = not (head.pron or adjective.conj or adjective.prep)
    return head.kind in HEADS and single and plain and sentence.norms[adjective.start] in words


def _whole(sentence: Sentence, head: Unit, adjective: Unit, knowledge: Knowledge) -> Unit | None:
    """The office that a head and the words behind its adjective make, or a word for a minister with the adjective."""
    behind, lam = adjective.end, knowledge.lexicon.clitics.lam
    first = sentence.norms[head.start]
    if behind >= len(sentence.norms) or not sentence.norms[behind].startswith(lam):
        return None
    if first[len(head.conj) :].removesuffix(knowledge.endings.alef) in knowledge.offices.ministers:
        whole = _joined(sentence, head, behind, knowledge)
        return whole if whole is not None else head._replace(end=behind, kind="word", entries=())
    return _joined(sentence, head, behind, knowledge)


def _joined(sentence: Sentence, head: Unit, behind: int, knowledge: Knowledge) -> Unit | None:
    match = knowledge.lexicon.match([sentence.norms[head.start], *sentence.norms[behind : behind + REACH]], 0)
    entries = tuple(e for e in match.entries if e.kind == "office") if match is not None and match.length > 1 else ()
    if match is None or not entries:
        return None
    entry, option = entries[0], match.option
    end = behind + match.length - 1
    return Unit(head.start, end, "office", entry.key, entry.info, option.conj, option.prep, "", False, entries)
