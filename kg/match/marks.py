"""The marks between the parts of a sentence, whichever a newsroom writes."""

from __future__ import annotations

COMMAS = frozenset({"\u060c", ","})
DASHES = frozenset({"-", "\u2013", "\u2014"})
# what may set a part of a sentence off as commas do
PAUSES = COMMAS | {"-", "\u2013"}
# quotation marks that tell by their shape which side of the words they stand on, and those that may be either
OPENING = frozenset({"\u00ab", "\u2039", "\u201e"})
CLOSING = frozenset({"\u00bb", "\u203a"})
EITHER = frozenset({'"', "\u201c", "\u201d"})
# what ends a sentence
ENDS = frozenset({".", "!", "\u061f", "?"})
