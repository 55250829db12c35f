"""Words inside the name of a person that could be other words where they stand: "son of", a verb, a particle."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit
from kg.steps.mentions.name_parts import (
    ARTICLE,
    ENDS,
    FATHER,
    HAMZA_ABOVE,
    HAMZATED,
    LEAST_LETTERS,
    LINEAL,
    LONG,
    SONS,
    THIRD,
    is_given,
    is_syllable,
    is_western,
    name_like,
)

# "van", written like "so that" without its hamza
VAN = "\u0641\u0627\u0646"
# "he", and the last syllable of names
HE = "\u0647\u0648"
STOP = "."
ALI = "\u0639\u0644\u064a"
# what "on" never governs
UNGOVERNED = frozenset({"mark", "particle", "verb"})
CLOSING = ENDS | {"particle", "verb"}
SERVANTS = ("\u0639\u0628\u062f", "\u0628\u0646\u0639\u0628\u062f")
# what one of the names of God may look like
LORD = frozenset({"word", "participle", "noun", "modifier", "unknown"})
PARTS = frozenset({"given", "unknown", "short", "word"})
# what may stand as a name behind a small word of names, though it means something
MEANING = frozenset({"word", "verb", "participle", "noun", "title"})
# the ending of a common noun that nobody knows, which no third part of a strange name has
TIED = "\u0629"
# how active participles with the article begin
ACTING = "\u0627\u0644\u0645"


def is_whole(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word is a name as it stands, what is cut off from it leaving only "father of" with no name behind."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    if _is_no_syllable(units, at):
        return True
    particle = unit.kind == "given" and unit.info == "particle" and len(tokens[unit.start].norm) >= LEAST_LETTERS
    return particle and (after is None or after.kind in ENDS or after.kind == "unknown")


def _is_no_syllable(units: Sequence[Unit], at: int) -> bool:
    """Whether what reads as a particle and a lone eastern syllable ends a name of other lands: "Jean-Claude N Brou"."""
    unit, before = units[at], units[max(0, at - 2) : at]
    lone = unit.kind == "given" and is_syllable(unit) and bool(unit.prep) and not unit.conj
    named = len(before) > 1 and all(u.kind in PARTS and not (u.conj or is_syllable(u)) for u in before)
    after = units[at + 1] if at + 1 < len(units) else None
    return lone and named and not (after is not None and is_syllable(after))


def initial_end(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> int:
    """The place behind a single letter with its full stop before a further part of a name, `at` where there is none."""
    unit = units[at]
    dotted = tokens[unit.end - 1].text == STOP
    end = at + 1 if dotted else at + 2
    if len(tokens[unit.start].norm) != 1 or unit.end - unit.start > 1 + int(dotted) or end >= len(units):
        return at
    closed = dotted or units[at + 1].key == STOP
    further = units[end].kind in PARTS and not (units[end].conj or units[end].prep)
    return end if closed and tokens[unit.start].is_word and further else at


def is_last_syllable(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "Ho", spelled like "he", closes a name of three syllables: a mark, a particle or an office comes next."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    if tokens[unit.start].text != HE or at < 2 or not all(is_syllable(u) for u in units[at - 2 : at]):
        return False
    return after is None or after.kind in CLOSING or bool(after.conj or after.prep)


def is_undivided(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether a word that may be a particle and a given name is one name: no hamza follows its first letter."""
    word = tokens[unit.start]
    divided = unit.kind == "given" and bool(unit.prep) and not unit.conj
    return divided and len(word.norm) >= LEAST_LETTERS + 1 and word.text[1:2] not in HAMZATED


def is_middle(units: Sequence[Unit], tokens: Sequence[Token], at: int, clitics: Clitics) -> bool:
    """Whether a short word that means something stands between a given name and a strange one: "Jonas Gahr Store"."""
    first, word, last = units[at - 1], units[at], units[at + 1] if at + 1 < len(units) else None
    if word.kind == "function" and last is not None and is_syllable(first) and is_syllable(last):
        return not (word.conj or word.prep or last.conj or last.prep)
    if first.kind != "given" or first.info == "particle" or word.kind != "word" or last is None:
        return False
    norm = tokens[word.start].norm
    short = word.end - word.start == 1 and len(norm) <= LEAST_LETTERS and not norm.startswith(clitics.article)
    strange = last.kind == "unknown" and not last.conj and not last.prep and name_like(last, tokens, clitics)
    return short and strange and not tokens[last.start].norm.startswith(clitics.article)


def is_of(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "van", which is spelled like "so that", stands between two parts of a name."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    if unit.kind == "function" and is_syllable(unit) and is_syllable(units[at - 1]) and not (unit.conj or unit.prep):
        return units[at - 1].kind in ("given", "unknown")
    if not is_van(unit, tokens) or after is None:
        return False
    if after.kind in ("given", "unknown", "short"):
        return not (after.conj or after.prep)
    return _is_behind_van(units, at + 1, tokens)


def is_behind_small(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word that means something stands behind "van", "de" or "saint" and a given name."""
    if at < 2 or units[at - 2].kind != "given":
        return False
    if is_van(units[at - 1], tokens):
        return _is_behind_van(units, at, tokens)
    return is_western(units[at - 1]) and units[at].kind in MEANING and _is_bare(units, at, tokens)


def _is_bare(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether one word without article, particle or pronoun closes a name: anything but a word of its own follows."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    bare = not (unit.conj or unit.prep or unit.pron) and unit.end - unit.start == 1
    closed = after is None or after.kind in CLOSING | {"function"} or bool(after.conj or after.prep)
    return bare and closed and not tokens[unit.start].norm.startswith(ARTICLE)


def is_common(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word that nobody knows has the ending of common nouns, behind no "son of" or "house of".

    So has one with a pronoun behind two parts of a name: "N ruled out that it happens", as Arabic puts it; and one that
    looks like an active participle behind a family's name, with what it governs behind a particle: "N al-N, abstaining
    from".
    """
    word, after = tokens[units[at].start], units[at + 1] if at + 1 < len(units) else None
    owned = word.text.endswith(THIRD) and len(word.norm) >= LONG
    governs = after is not None and after.kind in ("particle", "function") and not after.conj
    family = tokens[units[at - 1].start].norm.startswith(ARTICLE) and units[at - 1].kind in PARTS
    acting = governs and family and word.norm.startswith(ACTING) and len(word.norm) > LONG
    return acting or ((word.text.endswith(TIED) or owned) and units[at - 1].info != "particle")


def is_van(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether a word is spelled like "van" and has nothing written onto it."""
    return unit.kind == "function" and tokens[unit.start].text == VAN and not (unit.conj or unit.prep)


def _is_behind_van(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether one bare word closes the name that "van" goes on: a mark, a time or an office comes next."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    bare = not (unit.conj or unit.prep or unit.pron) and unit.end - unit.start == 1 and unit.kind not in ENDS
    return bare and not tokens[unit.start].norm.startswith(ARTICLE) and after is not None and after.kind in ENDS


def is_princely(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether an office without article that is a given name too stands between two parts of a name."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    if unit.kind != "office" or unit.end - unit.start > 1 or unit.conj or unit.prep or unit.pron or after is None:
        return False
    goes_on = after.kind == "given" or (after.kind in CLOSING and is_given(units[at - 1], tokens))
    return is_given(unit, tokens) and goes_on and not (after.conj or after.prep)


def is_ali(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "Ali", which is spelled like "on", stands behind a given name and before another: "Murad Ali Shah".

    So it does where nothing follows that "on" could govern: the end, "and", a verb, a particle that is not "that".
    """
    before, unit, after = units[at - 1], units[at], units[at + 1] if at + 1 < len(units) else None
    named = before.kind == "given" and before.info != "particle"
    alone = unit.kind == "particle" and tokens[unit.start].text == ALI and unit.end - unit.start == 1
    if not (alone and named) or after is None:
        return alone and named
    if after.conj or after.prep:
        return True
    governed = after.kind not in UNGOVERNED or tokens[after.start].text.startswith(HAMZA_ABOVE)
    return is_given(after, tokens) or not governed


def is_behind_particle(units: Sequence[Unit], at: int) -> bool:
    """Whether a word stands whole behind a small word of names, whatever could be cut off it: "van der Veen"."""
    before, unit = units[at - 1], units[at]
    return before.kind == "given" and before.info == "particle" and unit.kind == "given" and bool(unit.conj)


def is_inner(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a name spelled like a verb stands between a given name and an office, or a strange name."""
    before, unit, ends = units[at - 1], units[at], units[at + 1 : at + 3]
    if unit.kind != "verb" or unit.conj or unit.prep or unit.pron or not is_given(unit, tokens) or len(ends) < 2:
        return False
    named = before.kind == "given" and before.info != "particle"
    if named and ends[0].kind == "office" and not (ends[0].conj or ends[0].prep) and _is_told(units, at):
        return True
    named = named and ends[0].kind in ("unknown", "given")
    return named and not (ends[0].conj or ends[0].prep) and ends[1].kind in ("office", "mark") and not ends[1].conj


def _is_told(units: Sequence[Unit], at: int) -> bool:
    """Whether another verb stands before, whose subject or object a name may be."""
    return any(u.kind == "verb" for u in units[:at])


def is_servant(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a name spelled like another word stands behind the first half of a name: "servant of Ali"."""
    before, unit = units[at - 1], units[at]
    half = before.kind == "given" and before.info == "particle" and not (before.conj or before.prep)
    if not half or unit.conj or unit.prep or unit.pron:
        return False
    if unit.kind == "particle":
        return is_given(unit, tokens)
    lord = unit.kind in LORD and unit.end - unit.start == 1 and tokens[unit.start].norm.startswith(ARTICLE)
    return lord and tokens[before.start].norm in SERVANTS


def is_son(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word behind "son of" is a name whatever else it may be."""
    before, unit = units[at - 1], units[at]
    son = before.kind == "given" and before.info == "particle" and tokens[before.start].norm in SONS | {FATHER}
    return son and unit.kind in LINEAL and unit.end - unit.start == 1


def is_disguised_son(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "daughter of", which is spelled like a verb, stands between a name and a word that can be one."""
    unit, after = units[at], units[at + 1] if at + 1 < len(units) else None
    son = unit.kind in LINEAL and tokens[unit.start].norm in SONS and unit.end - unit.start == 1
    return son and after is not None and not (after.conj or after.prep) and after.kind in PARTS
