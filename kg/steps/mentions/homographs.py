"""Words spelled alike: which meaning is meant, judged by the word before."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Option
from kg.match.lexicon import Match
from kg.model import Entry, Unit

VERB_ALONE = frozenset({"verb"})
REACTING = "reacting_to"
NAME_OR_MODAL = frozenset({"person", "modal"})
LANDS = frozenset({"country", "place"})
ACTING = frozenset({"verb", "participle"})
GOVERNING = frozenset({"place", "with", "between", "against", "about"})
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


def governs(before: Unit) -> bool:
    """Whether a word takes a noun behind it."""
    if before.kind == "function":
        return bool(before.key == "preposition")
    return (
        before.kind == "particle"
        and isinstance(before.info, frozenset)
        and not before.info.isdisjoint(GOVERNING)
        and before.info.isdisjoint(VERBAL)
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
    if kinds >= NAME_OR_MODAL and not _calls_for_name(before):
        return next(e for e in ranked if e.kind == "modal")
    if "place" in kinds and ranked[0].kind == "place" and ranked[0].info != "ambiguous":
        return ranked[0]
    if ranked[0].kind == "verb" and "word" in kinds and _is_second(ranked, match.option, before):
        return next(e for e in ranked if e.kind == "word")
    if ranked[0].kind == "verb" and "orgword" in kinds and _is_of_office(match.option, before):
        return next(e for e in ranked if e.kind == "orgword")
    if "noun" in kinds and not kinds.isdisjoint(ACTING):
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
        and not (ranked[0].kind == "place" and _is_headed(match.option, before))
    ):
        return next((e for e in ranked if e.info != "ambiguous"), ranked[0])
    return ranked[0]


def _is_second(ranked: Sequence[Entry], option: Option, before: Unit | None) -> bool:
    """Whether a form that is only a verb of the past or a noun stands right behind another verb: "the rule fell"."""
    if before is None or before.kind != "verb" or before.info.tense != "perfect" or option.conj or option.pron:
        return False
    verbs = [e.info for e in ranked if e.kind == "verb"]
    return all(v.tense == "perfect" for v in verbs) and not any(e.kind == "noun" for e in ranked)


def _is_of_office(option: Option, before: Unit | None) -> bool:
    """Whether a word stands right behind the bare noun of an office, which is of it: "president of the grouping"."""
    if before is None or before.kind != "office" or option.conj or option.prep or before.pron:
        return False
    return before.end - before.start == 1 and before.info.number == "singular" and not before.info.definite


def _is_governed(option: Option, before: Unit | None) -> bool:
    """Whether a word stands right behind a preposition or a verb, where an adjective cannot: "from Mali"."""
    if before is None or option.conj or option.prep:
        return False
    verbs = [e.info for e in before.entries if e.kind == "verb"] if before.kind == "verb" else []
    return governs(before) or any(v.tense == "perfect" and str(v.gender).startswith("f") for v in verbs)


def _is_headed(option: Option, before: Unit | None) -> bool:
    """Whether "the town", "the island" stands right before a word, which names it."""
    bare = before is not None and not (option.conj or option.prep)
    return bare and before is not None and isinstance(before.info, frozenset) and "place_head" in before.info


def _calls_for_name(before: Unit | None) -> bool:
    """Whether a name rather than a particle of condition stands behind a word: behind a verb, "that", "from"."""
    if before is None:
        return False
    grouped = before.kind == "particle" and isinstance(before.info, frozenset)
    led = before.kind == "function" and before.key == "preposition"
    return led or before.kind == "verb" or bool(grouped and before.info & NAMING)


def _rank(entry: Entry) -> int:
    return PRIORITY.get(entry.kind, 99)


def _in_list(option: Option, before: Unit | None) -> bool:
    """Whether a word goes on from the name of a state, or stands behind "the leaders of": a state is meant."""
    if before is None or option.prep:
        return False
    if option.conj:
        return before.kind in ("country", "organization")
    return (
        before.kind == "relation"
        or before.key == "members"
        or (isinstance(before.info, frozenset) and "each_of" in before.info)
    )


def _noun_here(option: Option, before: Unit | None, entries: tuple[Entry, ...], title: bool) -> bool:
    if option.prep:
        return True
    if option.pron and any(e.kind == "noun" and e.info.pron for e in entries):
        return not (before is None and option.conj) and (before is None or not _calls_for_verb(before))
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
    if before.kind in LANDS and all(e.info.number == "dual" for e in entries if e.kind == "verb"):
        return True  # two lands are feminine, as the verb behind them would be
    if option.conj:
        return before.kind in ("noun", "word", "nisba")
    return before.kind in ("verb", "noun", "word", "participle", "orgword")


def _calls_for_verb(before: Unit) -> bool:
    """Whether a verb follows a small word: a relative pronoun, a negation, "that"."""
    grouped = before.kind == "particle" and isinstance(before.info, frozenset) and bool(before.info & VERBAL)
    if grouped and REACTING in before.info:
        return False  # "in answer to the expulsion of"
    return grouped or (before.kind in ("particle", "function", "modal") and before.key in VERBAL)


NAMING = frozenset({"that", "with", "between", "about", "narrator", "attribution", "copula"})
VERBAL = frozenset(
    {
        "that",
        "with_pronoun",
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
