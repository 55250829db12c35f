"""What a statement amounts to, and the words quoted in it."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.model import Sentence

ORDER = ("THREATEN", "REJECT", "ACCUSE", "REQUEST", "COOPERATE", "SUPPORT")
MOST_CATEGORIES = 2
AGAINST = frozenset({"THREATEN", "REJECT", "ACCUSE"})
FOR = frozenset({"SUPPORT", "COOPERATE"})
OPENING = '«"“”„'
CLOSING = '»"”“'


def categories_of(
    sentence: Sentence, first: int, last: int, own: str, knowledge: Knowledge, *, future: bool
) -> tuple[str, ...]:
    """The PLOVER categories of a statement: that of its verb, else those that its content shows.

    A verb of its own category keeps it; a neutral one takes the first two for which the content has a cue, and is
    CONSULT, plain talk, where it has none, or AGREE where it announces something to come (`future`).
    """
    if own:
        return (own,)
    words = [t.norm for t in sentence.tokens[first:last] if t.is_word]
    text = " " + " ".join(words) + " "
    bare = {stripped for word in words for stripped in _stripped(word, knowledge)}
    found = [
        c
        for c in ORDER
        if any((f" {cue} " in text) if " " in cue else cue in bare for cue in knowledge.cues.get(c, ()))
    ]
    if found and found[0] in AGAINST:
        found = [c for c in found if c not in FOR]
    if not found:
        return ("AGREE",) if future else ("CONSULT",)
    return tuple(found[:MOST_CATEGORIES])


def _stripped(word: str, knowledge: Knowledge) -> set[str]:
    """A folded word whole and without conjunction, preposition and article."""
    clitics = knowledge.lexicon.clitics
    forms = {word}
    for letters in (clitics.conjunctions, clitics.prepositions):
        forms |= {f[1:] for f in forms if f[:1] in letters and len(f) > 3}
    forms |= {f[len(clitics.article) :] for f in forms if f.startswith(clitics.article)}
    return forms | {f[1:] for f in forms if f.startswith(clitics.lam * 1) and len(f) > 4}


def quote_of(text: str, sentence: Sentence, first: int, last: int) -> str:
    """The longest quotation in the tokens `[first, last)`, without its marks; empty where there is none."""
    best = ""
    opened = -1
    for token in sentence.tokens[first:last]:
        if opened < 0 and token.text in OPENING:
            opened = token.end
        elif opened >= 0 and token.text in CLOSING:
            words = text[opened : token.start].strip()
            best = max(best, words, key=len)
            opened = -1
    return best
