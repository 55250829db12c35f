"""The marks between the parts of a sentence, whichever a newsroom writes."""

COMMAS = frozenset({"\u060c", ","})
DASHES = frozenset({"-", "\u2013", "\u2014"})
# what may set a part of a sentence off as commas do
PAUSES = COMMAS | {"-", "\u2013"}
