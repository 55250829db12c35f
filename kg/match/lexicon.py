"""The lexicon: every form that the data knows, found in a sentence longest match first, clitics taken off.

A proclitic is split only where what remains is a known form, and a whole word that is known is never split:
so names that begin with a letter that looks like a particle stay whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain

from kg.match.clitics import Clitics, Option, unprefixed, unsuffixed
from kg.model import Entry
from kg.model.record import Record, record

# the lengths of forms that begin with a word which no known form goes on from
ALONE: tuple[int, ...] = (1,)
# kinds of words that somebody may have
OWNED = ("word", "noun")


@record
class Match(Record):
    """What was found at a word: how many words it spans, how the first one was read, all meanings and their kinds."""

    length: int
    option: Option
    entries: tuple[Entry, ...]
    kinds: frozenset[str]

    def limited(self, entries: tuple[Entry, ...]) -> Match:
        """The same with some of its meanings, or with others besides."""
        return Match(self.length, self.option, entries, frozenset([e.kind for e in entries]))


class Lexicon:
    """A table of folded forms, of one or more words each, with the meanings of each form."""

    __slots__ = ("_alone", "_options", "_seconds", "_table", "clitics")

    def __init__(self, clitics: Clitics) -> None:
        self.clitics = clitics
        self._table: dict[str, tuple[Entry, ...]] = {}
        self._options: dict[str, tuple[Option, ...]] = {}
        self._seconds: dict[str, dict[str, tuple[int, ...]]] = defaultdict(dict)
        self._alone: dict[str, tuple[Match | None, frozenset[str]]] = {}

    def __getnewargs__(self) -> tuple[Clitics]:
        """What a copy is begun with."""
        return (self.clitics,)

    def fill(self, forms: Iterable[tuple[str, Entry]]) -> None:
        """Add forms, given folded with single spaces between words."""
        table = self._table
        for form, entry in forms:
            known = table.get(form)
            if known is not None:
                if entry not in known:
                    table[form] = (*known, entry)
            elif form:
                table[form] = (entry,)
                if " " in form:
                    first, second = form.split(" ", 2)[:2]
                    seconds, length = self._seconds[first], form.count(" ") + 1
                    known_lengths = seconds.get(second, ALONE)
                    if length not in known_lengths:
                        seconds[second] = tuple(sorted((length, *known_lengths), reverse=True))
        self._options.clear()
        self._alone.clear()

    def condense(self) -> None:
        """Keep equal meanings but once, so that there is less to write and to load."""
        one: dict[Entry, Entry] = {}
        same: dict[tuple[Entry, ...], tuple[Entry, ...]] = {}
        for form, entries in self._table.items():
            known = same.get(entries)
            if known is None:
                known = same[entries] = tuple([one.setdefault(entry, entry) for entry in entries])
            self._table[form] = known

    def __contains__(self, form: str) -> bool:
        return form in self._table

    def get(self, form: str) -> tuple[Entry, ...]:
        """All meanings of a folded form."""
        return self._table.get(form, ())

    def starts(self, word: str) -> bool:
        """Whether some form begins with this folded word."""
        return word in self._table or word in self._seconds

    def continues(self, word: str) -> bool:
        """Whether some form has this folded word behind its first."""
        return any(word in seconds for seconds in self._seconds.values())

    def options(self, norm: str) -> tuple[Option, ...]:
        """The readings of one folded word whose stem begins a known form, the least split first."""
        found = self._options.get(norm)
        if found is None:
            found = self._options[norm] = tuple(self._read(norm))
        return found

    def match(self, norms: Sequence[str], at: int) -> Match | None:
        """The longest known form that begins at word `at` of the folded words `norms`."""
        known = self._alone.get(norms[at])
        if known is None:
            stems = [o.stem for o in self.options(norms[at]) if not o.pron]
            follow = frozenset(chain.from_iterable(self._seconds[stem] for stem in stems if stem in self._seconds))
            known = self._alone[norms[at]] = self._best(norms[at : at + 1], 0), follow
        single, follow = known
        if not follow or at + 1 == len(norms) or norms[at + 1] not in follow:
            return single
        return self._best(norms, at)

    def _best(self, norms: Sequence[str], at: int) -> Match | None:
        best: Match | None = None
        for option in self.options(norms[at]):
            found = self._longest_at(norms, at, option)
            if found is not None and (best is None or found.length > best.length or _likelier(found, best)):
                best = found
        return best and self._with_pronoun(norms, at, best)

    def _with_pronoun(self, norms: Sequence[str], at: int, best: Match) -> Match:
        """A noun with its pronoun, joined by the verbs that the same word may be: "its hosting", "hosted it"."""
        if best.option.pron or best.length > 1 or not any(e.kind == "noun" and e.info.pron for e in best.entries):
            return best
        for option in self.options(norms[at]):
            found = self._longest_at(norms, at, option) if option.pron and not option.prep else None
            fitting = found.entries if found is not None else ()
            verbs = tuple(e for e in fitting if e.kind == "verb" and keeps_ending(e, norms[at], option))
            if verbs and option.conj == best.option.conj:
                return best._replace(option=option).limited((*best.entries, *verbs))
        return best

    def owned(self, norm: str, kinds: tuple[str, ...] = OWNED) -> Match | None:
        """The reading of one folded word as a noun with a pronoun: "its mission", which is spelled like "sent it"."""
        for option in self.options(norm):
            entries = self._table.get(option.stem, ()) if option.pron else ()
            things = tuple([e for e in entries if e.kind in kinds])
            if things:
                return Match(1, option, things, frozenset([e.kind for e in things]))
        return None

    def led(self, norm: str, kinds: tuple[str, ...]) -> Match | None:
        """The reading of one folded word as one behind a preposition: "by ending", which is spelled like "that she"."""
        for option in self.options(norm):
            entries = self._table.get(option.stem, ()) if option.prep and not option.pron else ()
            things = tuple([e for e in entries if e.kind in kinds])
            if things:
                return Match(1, option, things, frozenset([e.kind for e in things]))
        return None

    def _longest_at(self, norms: Sequence[str], at: int, option: Option) -> Match | None:
        lengths = ALONE
        if not option.pron and option.stem in self._seconds and at + 1 < len(norms):
            lengths = self._seconds[option.stem].get(norms[at + 1], ALONE)
        for length in lengths:
            if length > len(norms) - at:
                continue
            form = option.stem if length == 1 else " ".join((option.stem, *norms[at + 1 : at + length]))
            entries = self._table.get(form)
            if entries:
                fitting = tuple([e for e in entries if _fits(e, option, self.clitics)])
                if fitting:
                    return Match(length, option, fitting, frozenset([e.kind for e in fitting]))
        return None

    def only_verbs(self, norms: Sequence[str], at: int) -> bool:
        """Whether the form at a word can be nothing but a verb."""
        match = self.match(norms, at) if at < len(norms) else None
        kinds = match.kinds if match is not None else frozenset()
        return match is not None and "verb" in kinds and all("verb" in (e.kind, e.key) for e in match.entries)

    def _read(self, norm: str) -> Iterable[Option]:
        splits = list(unprefixed(norm, self.clitics))
        for conj, prep, stem, future in splits:
            if self.starts(stem):
                yield Option(conj, prep, stem, "", future)
        for conj, prep, whole, future in splits:
            for stem, pron in unsuffixed(whole, self.clitics):
                if self.starts(stem):
                    yield Option(conj, prep, stem, pron, future)


def _likelier(found: Match, best: Match) -> bool:
    """Whether a later reading of a word beats an earlier one of the same length.

    It does where a conjunction taken off leaves a verb or the name of a land and the whole word would be a rare verb
    form, and where a
    particle and a noun of the news are told apart from the particle, the article and a common word.
    """
    if found.option.prep and found.option.prep == best.option.prep and found.length == best.length:
        return {e.kind for e in best.entries} == {"word"} and any(e.kind == "noun" for e in found.entries)
    if found.length < best.length or best.option.conj or not found.option.conj or best.option.prep:
        return False
    whole, split = {e.kind for e in best.entries}, [e for e in found.entries if e.kind == "verb"]
    rare = whole == {"verb"} and all(e.info.number != "singular" or e.info.voice == "passive" for e in best.entries)
    named = any(e.kind in LANDS for e in found.entries)
    return rare and (named or any(e.info.number == "singular" for e in split))


LANDS = frozenset({"country", "place"})
AUXILIARY = "auxiliary"
# the letter with which the imperfect of "he" and "they" begins
THIRD_PERSON = "\u064a"
# those with which it begins, but for that of "I"
IMPERFECT = frozenset({THIRD_PERSON, "\u062a", "\u0646"})
SUFFIXABLE = frozenset(
    {"verb", "noun", "office", "home", "body", "relative_noun", "preposition", "orgword", "participle"}
)


def keeps_ending(entry: Entry, word: str, option: Option) -> bool:
    """Whether a word with a pronoun may be a verb: one in -i keeps its ending before that, so that no alef is of it."""
    return not entry.key.endswith(THIRD_PERSON) or word.endswith(option.stem + option.pron)


def _fits(entry: Entry, option: Option, clitics: Clitics) -> bool:
    """Pronouns go behind verbs and nouns only, some of them behind nouns; a future mark goes before an imperfect.

    Of the prepositions only "for" goes before a verb, in the imperfect; what begins like one in "t-" may be its noun.
    """
    if option.pron and (entry.kind not in SUFFIXABLE or (entry.kind == "verb" and option.pron in clitics.of_nouns)):
        return False
    if option.future:
        other = entry.kind == "word" and entry.key == "verb" and option.stem[0] in IMPERFECT
        return other or (entry.kind == "verb" and entry.info.tense == "imperfect")
    if not option.prep or not (entry.kind == "verb" or entry.key == AUXILIARY):
        return True
    if option.prep != clitics.lam and option.stem.startswith(THIRD_PERSON):
        return False
    return entry.kind != "verb" or entry.info.tense == "imperfect"
