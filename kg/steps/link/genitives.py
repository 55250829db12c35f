"""Whether a noun has another in the genitive behind it, and so no article of its own."""

from __future__ import annotations

from kg.match.lexicon import Lexicon
from kg.model import Sentence, Unit

# entries of words that describe
ADJECTIVAL = frozenset({"nisba", "nisba_weak", "modifier"})


def is_genitive_behind(sentence: Sentence, unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a definite noun, and no adjective, stands behind a noun of one word: "for the committee of affairs"."""
    behind = sentence.norms[unit.end : unit.end + 1]
    if unit.end - unit.start > 1 or not behind or not behind[0].startswith(lexicon.clitics.article):
        return False
    entries = lexicon.get(behind[0])
    adjective = any(e.kind in ADJECTIVAL or (e.kind == "word" and e.key == "adjective") for e in entries)
    return any(e.kind == "word" and e.key == "noun" for e in entries) and not adjective
