"""Cut a sentence into units: known forms, longest first, and what lies between them."""

from __future__ import annotations

from collections.abc import Mapping

from kg.match.lexicon import Lexicon, Match, Option
from kg.match.marks import PAUSES
from kg.model import Entry, Sentence, Token, Unit, Zone

ALEF = "\u0627"
TIED = "\u0629"
HAMZA, HAMZA_BELOW, ALEF_HAMZA, WAW = "\u0621", "\u0625", "\u0623", "\u0648"
HAMZAS = frozenset({"\u0623", "\u0625", "\u0622"})
SHORTEST, REACH = 4, 8
FLECTED = frozenset({"noun", "verb", "participle"})
UNFLECTED = frozenset({"particle", "function"})
SPELLED = FLECTED | {"office"}
VERBS = frozenset({"verb", "participle"})
VERB_ALONE = frozenset({"verb"})
SHADDA = "\u0651"
TANWIN = frozenset("\u064b\u064c\u064d")
PRIORITY = {
    kind: rank
    for rank, kind in enumerate(
        (
            "person",
            "organization",
            "agreement",
            "country",
            "anaphor",
            "office",
            "body",
            "counterpart",
            "state_of",
            "relation",
            "particle",
            "place",
            "modifier",
            "verb",
            "participle",
            "noun",
            "nisba",
            "title",
            "non_office",
            "modal",
            "short",
            "orgword",
            "function",
            "given",
            "word",
            "nisba_weak",
        )
    )
}
BRACKET = 5
QUOTES = frozenset("\"'«»“”„‟‹›‘’")


def cut(sentence: Sentence, lexicon: Lexicon, times: Mapping[int, int]) -> list[Unit]:
    """The units of a sentence in order; every token is in exactly one.

    `times` maps the first token of each time to the place behind its last.
    """
    tokens = sentence.tokens
    at = [i for i, norm in enumerate(sentence.norms) if norm not in QUOTES]
    norms = [sentence.norms[i] for i in at]
    units: list[Unit] = []
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
        if len(tokens[index].text) == 1 and _is_short_title(tokens, index):
            units.append(Unit(index, index + 2, "title", "academic"))
            position = index + 2
            continue
        unit = _unit(tokens, at, norms, i, lexicon, units[-2:], sentence.zone == Zone.TITLE)
        units.append(unit)
        position = unit.end
    units.extend(Unit(q, q + 1, "quote") for q in range(position, len(tokens)))
    return units


def _is_short_title(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a single sign is a letter with a full stop right behind it, which stands for a title: "Dr."."""
    if index + 2 >= len(tokens) or not tokens[index].is_word:
        return False
    stop = tokens[index + 1]
    return stop.text == "." and stop.start == tokens[index].end


def without_asides(units: list[Unit]) -> list[Unit]:
    """The units without pious wishes behind names, and without the comma before each."""
    out: list[Unit] = []
    for unit in units:
        if unit.kind == "title" and unit.key == "aside":
            if out and out[-1].kind == "mark" and out[-1].key in PAUSES:
                out.pop()
            continue
        out.append(unit)
    return out


def without_positions(units: list[Unit], norms: tuple[str, ...], positions: frozenset[str]) -> list[Unit]:
    """The units without the brackets that tell where in a picture somebody stands: "N (right) says"."""
    out: list[Unit] = []
    position = 0
    for at, unit in enumerate(units):
        if at < position:
            continue
        if unit.key == "(" and out:
            closing = next((i for i in range(at + 1, min(at + BRACKET, len(units))) if units[i].key == ")"), at)
            if " ".join(norms[unit.end : units[closing].start]) in positions:
                position = closing + 1
                continue
        out.append(unit)
    return out


def _unit(
    tokens: tuple[Token, ...],
    at: list[int],
    norms: list[str],
    i: int,
    lexicon: Lexicon,
    last: list[Unit],
    title: bool,
) -> Unit:
    index = at[i]
    before = last[-1] if last else None
    token = tokens[index]
    if not token.is_word:
        kind = "number" if token.norm[:1].isdigit() else "mark"
        return Unit(index, index + 1, kind, token.norm)
    joined = _joined(token, norms, i, lexicon) if token.text[0] == WAW else None
    match = joined or lexicon.match(norms, i)
    if match is None:
        return Unit(index, index + 1, "unknown", token.norm)
    option = match.option
    if len(match.entries) == 1 and match.entries[0].kind != "verb":
        entry = match.entries[0]
    else:
        entries = _possible(match, token, before)
        if {"country", "nisba"} <= match.kinds:
            wanted = "nisba" if _is_described(lexicon, norms, i, before) else "country"
            entries = tuple(e for e in entries if e.kind == wanted)
        if entries is not match.entries and entries != match.entries:
            match = match.limited(entries)
        if not entries:
            return Unit(index, index + 1, "word", token.norm, None, option.conj, option.prep)
        listed = "country" in match.kinds and (
            _leads_list(lexicon, norms, i + match.length) or _is_amid(last, norms, i + match.length)
        )
        entry = choose(match, before, title, listed)
    pron = option.pron or (entry.info.pron if entry.kind in ("noun", "office") else "")
    return Unit(
        index,
        at[i + match.length - 1] + 1,
        entry.kind,
        entry.key,
        entry.info,
        option.conj,
        option.prep,
        pron,
        option.future,
        match.entries,
    )


def _joined(token: Token, norms: list[str], i: int, lexicon: Lexicon) -> Match | None:
    """What stands behind an "and" before a hamza, which no other word has there: "and carried out", not "valley"."""
    if token.text[1:2] not in HAMZAS or len(token.norm) < SHORTEST:
        return None
    found = lexicon.match([norms[i][1:], *norms[i + 1 : i + REACH]], 0)
    if found is None or found.option.conj:
        return None
    return found._replace(option=found.option._replace(conj=WAW))


def _possible(match: Match, token: Token, before: Unit | None) -> tuple[Entry, ...]:
    """The meanings that the word's own spelling and the word before it leave."""
    if {"orgword", "function"} <= match.kinds:
        return _with_ending(match.entries, token)
    if match.kinds.isdisjoint(SPELLED) or (len(match.entries) == 1 and "verb" not in match.kinds):
        return match.entries
    entries = _as_written(match, token)
    if "office" in match.kinds:
        entries = _as_spelled(entries, token)
    if match.kinds.isdisjoint(VERBS):
        return entries
    if not (match.option.prep or (before is not None and _commands(before))):
        entries = tuple(e for e in entries if e.kind != "verb" or not e.info.short)
    tanwin = token.text != token.norm and not TANWIN.isdisjoint(token.text)
    if len(entries) == 1 and entries[0].kind != "verb":
        return entries
    kinds = {e.kind for e in entries}
    if tanwin or (before is not None and _governs(before) and not match.option.conj):
        entries = tuple(e for e in entries if e.kind != "verb")
    if {"verb", "function"} <= kinds and not _verb_place(token, match, before):
        entries = tuple(e for e in entries if e.kind != "verb")
    if len(kinds) > 1:
        entries = tuple(e for e in entries if e.kind != "verb" or e.info.person.startswith("3"))
        told = tanwin or token.norm.endswith(ALEF) or (before is not None and before.kind == "mark")
        if not told and kinds - {"participle", "verb"}:
            entries = tuple(e for e in entries if e.kind != "participle")
    return _hoped(entries) if before is not None and _opens_wish(before) else entries


def _opens_wish(before: Unit) -> bool:
    """Whether the word before is a bare "that", behind which a verb tells what is hoped or asked for, not what was."""
    grouped = before.kind == "particle" and isinstance(before.info, frozenset)
    return grouped and "that" in before.info and not before.info & {"clause", "with_pronoun"}


def _hoped(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The meanings without verbs of the past, where one form is that of another verb in the present as well."""
    if not any(e.kind == "verb" and e.info.tense == "imperfect" for e in entries):
        return entries
    return tuple(e for e in entries if e.kind != "verb" or e.info.tense == "imperfect")


def _is_described(lexicon: Lexicon, norms: list[str], at: int, before: Unit | None) -> bool:
    """Whether an adjective rather than the name of a state stands behind a word: behind one with the article."""
    if before is None or before.kind in ("country", "mark", "verb", "particle", "function"):
        return False
    return at > 0 and norms[at - 1].lstrip("".join(lexicon.clitics.conjunctions)).startswith(lexicon.clitics.article)


def _commands(before: Unit) -> bool:
    """Whether a verb behind a word stands in its short form: behind a negation."""
    grouped = before.kind == "particle" and isinstance(before.info, frozenset) and "negation" in before.info
    return grouped or before.kind == "modal" or before.key in ("negation", "negative")


def _as_written(match: Match, token: Token) -> tuple[Entry, ...]:
    """The meanings that a hamza, which matching leaves out, allows: no verb begins with one below alef, no accusative
    ends in one, and no particle where a noun that ends in one is spelled alike: "the ending", not "that she".
    """
    entries = match.entries
    bare = token.text[len(match.option.conj) + len(match.option.prep) :].lstrip()
    left = entries
    if len(entries) > 1 and bare[1:2] == WAW:
        entries = left = tuple(e for e in entries if e.kind != "verb" or not _begins_with_hamza(e)) or entries
    if token.text.endswith(HAMZA):
        left = tuple(e for e in entries if e.kind not in FLECTED or e.key.endswith(HAMZA))
        if any(e.kind == "noun" for e in left):
            left = tuple(e for e in left if e.kind not in UNFLECTED)
    elif bare.startswith(HAMZA_BELOW):
        left = tuple(e for e in entries if e.kind != "verb" or not e.key.startswith(ALEF_HAMZA))
    return left or entries


def _begins_with_hamza(verb: Entry) -> bool:
    """Whether a verb's root begins with a hamza, which its imperfect then shows on its second letter."""
    return verb.info.tense == "imperfect" and verb.key[:1] == ALEF_HAMZA and verb.key[1:2] != WAW


def _as_spelled(entries: tuple[Entry, ...], token: Token) -> tuple[Entry, ...]:
    """An office whose feminine ending and whose pronoun fold into one letter is the one that is written."""
    if len(entries) < 2 or not any(e.kind == "office" and e.info.pron for e in entries):
        return entries
    feminine = token.text.rstrip("\u064e\u064f\u0650\u064b\u064c\u064d").endswith(TIED)
    left = tuple(e for e in entries if e.kind != "office" or bool(e.info.pron) != feminine)
    return left or entries


def _with_ending(entries: tuple[Entry, ...], token: Token) -> tuple[Entry, ...]:
    """A particle with its pronoun and a noun whose feminine ending folds into the same letter, told by that letter."""
    feminine = token.text.endswith(TIED)
    return tuple(e for e in entries if feminine or e.key == "inflected_preposition" or e.kind != "orgword") or entries


def _verb_place(token: Token, match: Match, before: Unit | None) -> bool:
    """Whether a word that may be a preposition stands where only a verb can: doubled, or at the head of a clause."""
    if before is None or SHADDA in token.text:
        return True
    if before.kind == "mark":
        return bool(match.option.conj)
    return before.kind == "particle" and isinstance(before.info, frozenset) and bool(before.info & VERBAL)


def _governs(before: Unit) -> bool:
    """Whether a word takes a noun behind it."""
    if before.kind == "function":
        return bool(before.key == "preposition")
    return (
        before.kind == "particle"
        and isinstance(before.info, frozenset)
        and bool(before.info & {"place", "with", "between", "against", "about"})
        and not before.info & VERBAL
    )


def _leads_list(lexicon: Lexicon, norms: list[str], at: int) -> bool:
    """Whether the name of a state joined by "and" stands at a word, so that a list of states began before it."""
    if at >= len(norms) or norms[at][:1] not in lexicon.clitics.conjunctions:
        return False
    match = lexicon.match(norms, at)
    return match is not None and bool(match.option.conj) and match.kinds == {"country"}


def _is_amid(last: list[Unit], norms: list[str], behind: int) -> bool:
    """Whether a comma parts a word from the name of a state before it, and another mark or "and" comes next."""
    if len(last) < 2 or last[0].kind != "country" or last[1].kind != "mark" or last[1].key not in PAUSES:
        return False
    return (
        behind >= len(norms) or norms[behind] in PAUSES or not norms[behind][:1].isalpha() or norms[behind][:1] == WAW
    )


def choose(match: Match, before: Unit | None, title: bool = False, listed: bool = False) -> Entry:
    """The likeliest meaning of a form, judged by the word before it."""
    entries, kinds = match.entries, match.kinds
    if kinds == VERB_ALONE:
        # news tells of others: "she added" rather than "I added", which is spelled alike
        return next((e for e in entries if e.info.person.startswith("3")), entries[0])
    if len(kinds) == 1:
        return entries[0]
    ranked = sorted(entries, key=_rank)
    if {"person", "modal"} <= kinds and not _calls_for_name(before):
        return next(e for e in ranked if e.kind == "modal")
    if "noun" in kinds and kinds & {"verb", "participle"}:
        noun = _noun_here(match.option, before, entries, title)
        return next(e for e in ranked if (e.kind == "noun") == noun)
    if (
        match.length == 1
        and ranked[0].kind in ("country", "place", "organization", "short")
        and ranked[0].info == "ambiguous"
        and len(kinds) > 1
        and not _in_list(match.option, before)
        and not (listed and ranked[0].kind == "country" and not match.option.prep)
        and not (ranked[0].kind == "country" and _is_governed(match.option, before))
    ):
        return next((e for e in ranked if e.info != "ambiguous"), ranked[0])
    return ranked[0]


def _is_governed(option: Option, before: Unit | None) -> bool:
    """Whether a word stands right behind a preposition or a verb, where an adjective cannot: "from Mali"."""
    if before is None or option.conj or option.prep:
        return False
    verbs = [e.info for e in before.entries if e.kind == "verb"] if before.kind == "verb" else []
    return _governs(before) or any(v.tense == "perfect" and str(v.gender).startswith("f") for v in verbs)


def _calls_for_name(before: Unit | None) -> bool:
    """Whether a name rather than a particle of condition stands behind a word: behind a verb, "that", "with"."""
    if before is None:
        return False
    grouped = before.kind == "particle" and isinstance(before.info, frozenset)
    return before.kind == "verb" or bool(grouped and before.info & NAMING)


def _rank(entry: Entry) -> int:
    return PRIORITY.get(entry.kind, 99)


def _in_list(option: Option, before: Unit | None) -> bool:
    """Whether a word goes on from the name of a state, or stands behind "the leaders of": a state is meant."""
    if before is None or option.prep:
        return False
    if option.conj:
        return before.kind == "country"
    return (
        before.kind == "relation"
        or before.key == "members"
        or (isinstance(before.info, frozenset) and "each_of" in before.info)
    )


def _noun_here(option: Option, before: Unit | None, entries: tuple[Entry, ...], title: bool) -> bool:
    if option.prep:
        return True
    if option.pron and any(e.kind == "noun" and e.info.pron for e in entries):
        return before is None or not _calls_for_verb(before)
    if any(e.kind == "noun" and (e.info.definite and not e.info.pron) for e in entries):
        return True
    if before is None and title:
        return True
    if before is None:
        return not any(e.kind == "verb" and e.info.tense == "perfect" for e in entries)
    if before.kind in ("particle", "function", "modal"):
        return not _calls_for_verb(before)
    if before.kind in ("mark", "quote"):
        return False
    if option.conj:
        return before.kind in ("noun", "word", "nisba")
    return before.kind in ("verb", "noun", "word", "participle", "orgword")


def _calls_for_verb(before: Unit) -> bool:
    """Whether a verb follows a small word: a relative pronoun, a negation, "that"."""
    grouped = before.kind == "particle" and isinstance(before.info, frozenset) and bool(before.info & VERBAL)
    return grouped or (before.kind in ("particle", "function", "modal") and before.key in VERBAL)


NAMING = frozenset({"that", "with", "between", "about", "narrator", "attribution", "copula"})
VERBAL = frozenset(
    {
        "that",
        "relative",
        "negation",
        "done",
        "clause",
        "own_side",
        "condition",
        "future",
        "complementizer",
        "conjunction",
        "negative",
        "auxiliary",
    }
)
