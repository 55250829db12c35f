"""Cut a sentence into units: known forms, longest first, and what lies between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.match.lexicon import Lexicon, Match
from kg.match.marks import PAUSES
from kg.model import Sentence, Token, Unit, Zone
from kg.steps.mentions.homographs import NAME_OR_MODAL, VERB_ALONE, choose
from kg.steps.mentions.orthography import TIED, WAW, is_that_with_hamza, possible, without_small
from kg.steps.mentions.verbs_expected import (
    COMING,
    calls_for_coming,
    calls_for_past,
    describes,
    follows_verb,
    is_object,
    verb_first,
    with_object,
)

OF_STATES = frozenset({"country", "nisba"})
NAME_OR_ADJECTIVE = frozenset({"given", "nisba_weak"})
# what an adjective of a state may describe without the article
DESCRIBABLE = frozenset({"office", "word", "non_office", "orgword", "participle", "nisba"})
HAMZAS = frozenset({"\u0623", "\u0625", "\u0622"})
ALI, AFTER_NAMES = "\u0639\u0644\u064a", frozenset({"\u0625\u0646", "\u0648\u0647\u0648"})
# what a name stands right behind
FOLLOWED_BY_NAMES = frozenset({"office", "nisba", "country", "title", "verb", "counterpart"})
THEN = "\u0641"
NOUN_ALONE = frozenset({"noun"})
SHORTEST, REACH = 4, 8
OPENED = 2
GIVEN_ALONE = frozenset({"given"})
VERBS = ("verb",)
NOUNS = ("noun", "word")
QUOTES = frozenset("\"'«»“”„‟‹›‘’")


def cut(sentence: Sentence, lexicon: Lexicon, times: Mapping[int, int]) -> list[Unit]:
    """The units of a sentence in order; every token is in exactly one.

    `times` maps the first token of each time to the place behind its last.
    """
    tokens = sentence.tokens
    at = [i for i, norm in enumerate(sentence.norms) if norm not in QUOTES]
    norms = [sentence.norms[i] for i in at]
    units: list[Unit] = []
    title = sentence.zone == Zone.TITLE
    position = 0
    for i, index in enumerate(at):
        if index < position:
            continue
        while position < index:
            units.append(Unit(position, position + 1, "quote"))
            position += 1
        if index in times:
            units.append(Unit(index, times[index], "time"))
            position = times[index]
            continue
        joined = WAW if tokens[index].text[0] == WAW and len(tokens[index].text) == len(WAW) + 1 else ""
        if (joined or len(tokens[index].text) == 1) and _is_short_title(tokens, index):
            units.append(Unit(index, index + 2, "title", "academic", None, joined))
            position = index + 2
            continue
        unit = _unit(tokens, at, norms, i, lexicon, units, title)
        units.append(unit)
        position = unit.end
    units.extend(Unit(q, q + 1, "quote") for q in range(position, len(tokens)))
    return units


def _turns_to_somebody(units: Sequence[Unit]) -> bool:
    """Whether a comma closes "for his part", so that the clause begins behind it: "for his part, N expressed"."""
    if len(units) < OPENED or units[-1].kind != "mark" or units[-1].key not in PAUSES:
        return False
    return isinstance(units[-2].info, frozenset) and "own_side" in units[-2].info


def _is_short_title(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a letter, "and" before it or not, has a full stop right behind it and stands for a title: "Dr."."""
    if index + 2 >= len(tokens) or not tokens[index].is_word:
        return False
    stop = tokens[index + 1]
    return stop.text == "." and stop.start == tokens[index].end


def _unit(
    tokens: tuple[Token, ...],
    at: list[int],
    norms: list[str],
    i: int,
    lexicon: Lexicon,
    units: Sequence[Unit],
    title: bool,
) -> Unit:
    index = at[i]
    before = units[-1] if units else None
    token = tokens[index]
    if not token.is_word:
        kind = "number" if token.norm[:1].isdigit() else "mark"
        return Unit(index, index + 1, kind, token.norm)
    joined = _joined(token, norms, i, lexicon) if token.text[0] == WAW else None
    match = joined or _ali(tokens, at, norms, i, lexicon) or lexicon.match(norms, i)
    match = without_small(match, token) if match is not None else None
    if match is not None and match.kinds == VERB_ALONE and match.option.pron and follows_verb(match, before):
        match = lexicon.owned(norms[i]) or match
    elif match is not None and match.kinds == GIVEN_ALONE and describes(match, before, token):
        match = lexicon.owned(norms[i], VERBS) or match
    elif match is not None and match.length == 1 and is_that_with_hamza(match, token):
        match = lexicon.led(norms[i], NOUNS) or match  # "by the ending of", folded like "that she"
    if match is not None and match.length > 1 and match.kinds == NOUN_ALONE and calls_for_past(before):
        match = verb_first(match, norms[i], lexicon)
    if match is not None:
        after = tokens[at[i + 1]] if i + 1 < len(at) else None
        match = with_object(match, norms[i], token, after, before, lexicon)
    if match is None:
        parted = token.text[0] == WAW and token.text[1:2] in HAMZAS and len(token.norm) >= SHORTEST
        conj = WAW if parted else ""  # no word but "and X" begins with these two letters
        return Unit(index, index + 1, "unknown", token.norm[len(conj) :], conj=conj)
    option = match.option
    if len(match.entries) == 1 and match.entries[0].kind != "verb":
        entry = match.entries[0]
    else:
        entries = possible(match, token, None if _turns_to_somebody(units) else before)
        if calls_for_coming(before, tokens, match):
            entries = tuple(e for e in entries if e.kind == "verb" and e.info.tense == COMING)
        if not option.conj and is_object(entries, units):
            entries = tuple(e for e in entries if e.kind != "verb")
        if "orgword" in match.kinds and before is not None and before.kind == "verb" and not option.conj:
            entries = tuple(e for e in entries if e.kind != "verb") or entries  # "an alliance", behind what it does
        if match.kinds >= OF_STATES:
            wanted = "nisba" if _is_described(lexicon, norms, i, before) else "country"
            entries = tuple(e for e in entries if e.kind == wanted)
        if entries is not match.entries and entries != match.entries:
            match = match.limited(entries)
        if not entries:
            return Unit(index, index + 1, "word", token.norm, None, option.conj, option.prep)
        listed = "country" in match.kinds and (
            _leads_list(lexicon, norms, i + match.length) or _is_amid(units, norms, i + match.length)
        )
        acts = match.kinds >= NAME_OR_MODAL and lexicon.only_verbs(norms, i + match.length)
        entry = next(e for e in entries if e.kind == "person") if acts else choose(match, before, title, listed)
        if match.kinds >= NAME_OR_ADJECTIVE and _tells_of_what_state(lexicon, norms, i, before):
            entry = next(e for e in entries if e.kind == "nisba_weak")
    if (
        entry.kind.startswith("nisba")
        and option.prep
        and option.prep != lexicon.clitics.lam
        and token.text.endswith(TIED)
    ):
        # "speaking in English": no adjective has a particle, and what has one is a language
        return Unit(index, index + 1, "word", token.norm, None, option.conj, option.prep)
    pron = option.pron or (entry.info.pron if entry.kind in ("noun", "office") else "")
    if entry.kind == "given" and option.conj == THEN and before is not None and before.kind in FOLLOWED_BY_NAMES:
        option = option._replace(conj="")  # no "then" parts an office from its holder, nor a verb from who acts
    return Unit(
        index,
        at[i + match.length - 1] + 1,
        entry.kind,
        entry.key,
        entry.info,
        option.conj,
        option.prep,
        pron,
        option.future or (entry.kind == "verb" and entry.info.coming),
        match.entries,
    )


def _ali(tokens: tuple[Token, ...], at: list[int], norms: list[str], i: int, lexicon: Lexicon) -> Match | None:
    """A name spelled like "on" before what no preposition has behind it: a mark, "and he", a "that" of what is said."""
    behind = tokens[at[i + 1]] if tokens[at[i]].text == ALI and i + 1 < len(at) else None
    if behind is None or (behind.is_word and behind.text not in AFTER_NAMES) or behind.text in QUOTES:
        return None
    match = lexicon.match(norms[: i + 1], i)
    named = tuple(e for e in match.entries if e.kind == "given") if match is not None else ()
    return match.limited(named) if match is not None and named else None


def _joined(token: Token, norms: list[str], i: int, lexicon: Lexicon) -> Match | None:
    """What stands behind an "and" before a hamza, which no other word has there: "and carried out", not "valley"."""
    if token.text[1:2] not in HAMZAS or len(token.norm) < SHORTEST:
        return None
    found = lexicon.match([norms[i][1:], *norms[i + 1 : i + REACH]], 0)
    if found is None or found.option.conj:
        return None
    return found._replace(option=found.option._replace(conj=WAW))


def _is_described(lexicon: Lexicon, norms: list[str], at: int, before: Unit | None) -> bool:
    """Whether an adjective rather than the name of a state stands behind a word: both have the article."""
    if before is None or before.kind in ("country", "mark", "verb", "particle", "function"):
        return False
    conjunctions, article = "".join(lexicon.clitics.conjunctions), lexicon.clitics.article
    articles = (article, lexicon.clitics.lam * 2)
    described = at > 0 and norms[at].lstrip(conjunctions).startswith(article)
    return described and norms[at - 1].lstrip(conjunctions).startswith(articles)


def _tells_of_what_state(lexicon: Lexicon, norms: list[str], at: int, before: Unit | None) -> bool:
    """Whether an adjective, spelled like a first name, tells of what state somebody without a name is: "an official".

    No name follows a title without the article, but what has the article may be a surname: "Staff Brigadier N al-N".
    """
    if before is None or before.kind not in DESCRIBABLE or before.pron or at == 0:
        return False
    article = lexicon.clitics.article
    behind = norms[at + 1] if at + 1 < len(norms) else ""
    follows = behind.startswith(article) and len(behind) > len(article) + 1  # "to" begins with the same letters
    return not follows and not norms[at - 1].removeprefix(before.conj).removeprefix(before.prep).startswith(article)


def _leads_list(lexicon: Lexicon, norms: list[str], at: int) -> bool:
    """Whether the name of a state joined by "and" stands at a word, so that a list of states began before it."""
    if at >= len(norms) or norms[at][:1] not in lexicon.clitics.conjunctions:
        return False
    match = lexicon.match(norms, at)
    return match is not None and bool(match.option.conj) and match.kinds == {"country"}


def _is_amid(units: Sequence[Unit], norms: list[str], behind: int) -> bool:
    """Whether a comma parts a word from the name of a state before it, and another mark or "and" comes next."""
    if len(units) < 2 or units[-2].kind != "country" or units[-1].kind != "mark" or units[-1].key not in PAUSES:
        return False
    return (
        behind >= len(norms) or norms[behind] in PAUSES or not norms[behind][:1].isalpha() or norms[behind][:1] == WAW
    )
