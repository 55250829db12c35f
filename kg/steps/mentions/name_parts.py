"""What a word can be in the name of a person: a given name, a strange word, one with the article."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit

LEAST_LETTERS = 3
# where the small words of names that are no "son of" come from
WESTERN = frozenset({"romance", "germanic"})
ENDS = frozenset({"mark", "office", "title", "time"})
# particles that end in a pronoun, never in the letter that closes many names
WITH_PRONOUN = frozenset({"inflected_preposition"})
DOTLESS = "\u0649"
CASE_ENDING = "\u064b"
ALEF = "\u0627"
HAMZA_ABOVE = "\u0623"
HAMZATED = ("\u0622", "\u0623", "\u0625")
ARTICLE = "\u0627\u0644"
LONG = 5
FATHER = "\u0627\u0628\u0648"
THEN = "\u0641"
LIKE = "\u0643"
SYLLABLES = frozenset({"syllable"})
AND = "\u0648"
SONS = frozenset({"\u0628\u0646", "\u0648\u0644\u062f", "\u0628\u0646\u062a", "\u0628\u0646\u064a", "\u0627\u063a"})
PLAIN = frozenset({"word", "participle", "unknown", "nisba", "nisba_weak"})
LINEAL = frozenset({"verb", "word", "participle", "noun", "title"})
# how French and Spanish names end that look as if they had a pronoun
IYEH = "\u064a\u064a\u0647"
THIRD = ("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627")


def has_article(token: Token, clitics: Clitics) -> bool:
    """Whether a word begins with the article, whose alef carries no hamza: no name like "Alexander" does."""
    return token.norm.startswith(clitics.article) and token.text[:1] not in HAMZATED


def is_given(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether a unit can be a given name or another usual part of a name."""
    spelled = unit.key in WITH_PRONOUN or not tokens[unit.start].text.endswith(DOTLESS)
    return unit.kind == "given" or (spelled and any(e.kind == "given" for e in unit.entries))


def is_western(unit: Unit) -> bool:
    """Whether "de", "van" or the like stands in a name, behind which a family's comes that no short name has."""
    return unit.kind == "given" and unit.info == "particle" and unit.key in WESTERN


def is_father(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "father of" and one word make up the name by which somebody goes: "Abu Ubaida"."""
    unit, behind = units[at], units[at + 1] if at + 1 < len(units) else None
    if tokens[unit.start].norm != FATHER or unit.kind != "given" or behind is None:
        return False
    return behind.kind in PLAIN | {"given"} and not behind.conj and behind.end - behind.start == 1


def is_likened(units: Sequence[Unit], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word read as "like" and another one is a surname: nobody's given name alone is likened to something."""
    unit, before = units[at], units[at - 1]
    alone = before.kind == "given" and before.info != "particle" and not unit.conj and unit.end - unit.start == 1
    return alone and unit.prep == LIKE and unit.kind in PLAIN and len(tokens[unit.start].norm) > LEAST_LETTERS + 1


def is_namesake(unit: Unit, tokens: Sequence[Token]) -> bool:
    """Whether the name of an organisation is one bare word, spelled like a family's."""
    bare = unit.kind == "organization" and unit.end - unit.start == 1 and not (unit.conj or unit.prep)
    return bare and not tokens[unit.start].norm.startswith(ARTICLE)


def is_syllable(unit: Unit) -> bool:
    """Whether a word can be a syllable of Chinese, Korean or Vietnamese names, of which several make one."""
    return any(e.kind == "given" and e.info in SYLLABLES for e in unit.entries)


def is_strange(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a word that nobody knows is a name rather than a word with an article, a particle or a pronoun."""
    norm = tokens[unit.start].norm
    written = norm.startswith((clitics.article, clitics.lam * 2)) or tokens[unit.start].text.endswith(THIRD)
    return not written and norm[:1] != AND and name_like(unit, tokens, clitics)


def is_name_part(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a word is a given name or a strange one without article, with nothing written onto it."""
    if unit.conj or unit.prep:
        return False
    return (unit.kind == "given" and unit.info != "particle") or (
        unit.kind == "unknown" and name_like(unit, tokens, clitics) and not has_article(tokens[unit.start], clitics)
    )


def is_noble(units: Sequence[Unit], at: int, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a small word of names, "von", "de", stands between two words that nobody knows, which make it one."""
    if at + 2 >= len(units):
        return False
    first, small, last = units[at : at + 3]
    strangers = all(u.kind == "unknown" and not u.prep and is_strange(u, tokens, clitics) for u in (first, last))
    return strangers and small.kind == "given" and small.info == "particle" and not (small.conj or small.prep)


def _leading(clitics: Clitics) -> frozenset[str]:
    """The letters that are often written before the whole article: "and", "in", but not "like", "then" and "for"."""
    return frozenset((*clitics.conjunctions, *clitics.prepositions)) - {LIKE, THEN, clitics.lam}


def _is_foreign(token: Token) -> bool:
    """Whether a word has the ending of French and Spanish names that looks like a pronoun: "like" governs no dual."""
    return token.text.endswith(IYEH) or (token.norm[0] == LIKE and token.text.endswith(IYEH[1:]))


def name_like(unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether a word that nobody knows has the letters of a name.

    Behind a particle and the article at least three letters follow, else they belong to the word: "Falk", "Wallace".
    """
    token = tokens[unit.start]
    return (
        len(token.norm) >= LEAST_LETTERS - 1
        and not token.norm.isascii()
        and CASE_ENDING not in token.text
        and not token.norm.startswith(clitics.lam * 2)
        and not (token.norm[1:3] == clitics.article and token.norm[0] in _leading(clitics) and len(token.norm) > LONG)
        and not (token.norm[0] in clitics.prepositions and token.text.endswith(THIRD) and not _is_foreign(token))
        and not (token.norm[0] == clitics.lam and token.text[1:2] == HAMZA_ABOVE)
        and not (len(token.norm) > LONG and token.text.endswith(THIRD[1:]))
    )
