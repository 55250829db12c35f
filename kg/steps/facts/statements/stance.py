"""What a statement amounts to: the PLOVER categories of its verb, or of the words that are said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.cues import Cue
from kg.knowledge.frames import Frame
from kg.model import Sentence

ORDER = ("THREATEN", "REJECT", "ACCUSE", "REQUEST", "COOPERATE", "SUPPORT", "AGREE", "YIELD", "AID")
MOST_CATEGORIES = 2
LIKELY = 2
PLAIN = 3
SHORTEST = 3
AGAINST = frozenset({"THREATEN", "REJECT", "ACCUSE"})
FOR = frozenset({"SUPPORT", "COOPERATE", "AGREE", "YIELD", "AID"})
TALK = ("CONSULT",)
GAP = "..."
MOST_BETWEEN = 6


class Sign(NamedTuple):
    """Something that speaks for a category, and how much."""

    category: str
    weight: int


def categories_of(
    sentence: Sentence,
    first: int,
    last: int,
    frame: Frame,
    knowledge: Knowledge,
    *,
    signs: Iterable[Sign] = (),
    coming: bool,
) -> tuple[str, ...]:
    """The PLOVER categories of a statement: that of its verb, else those that the tokens `[first, last)` show.

    A verb of its own category keeps it, a soft one only where nothing weightier is said. A neutral one takes the
    two weightiest for which there are cues, and is CONSULT, plain talk, where there is none, or what the
    announcement of an own deed amounts to (`coming`). `signs` are what the verbs in the words show.
    """
    cues = knowledge.cues
    own = tuple(c for c in (frame.category, cues.beside.get(frame.id, "")) if c)
    if own and frame.id not in cues.soft:
        return own
    shown = [*signs, *_shown(sentence, first, last, knowledge)]
    weights = _weighed(shown)
    found = _ranked(weights)
    if own:
        return _softened(own, found, weights)
    return found or (cues.to_come if coming else TALK)


def _softened(own: tuple[str, ...], found: tuple[str, ...], weights: Mapping[str, int]) -> tuple[str, ...]:
    """The category of a soft verb, with what is said; what is said against somebody outweighs a friendly verb."""
    if not found or weights[found[0]] < PLAIN:
        return own
    if found[0] in AGAINST and own[0] in FOR:
        return found
    return tuple(dict.fromkeys((*own, *found)))[:MOST_CATEGORIES]


def _ranked(weights: Mapping[str, int]) -> tuple[str, ...]:
    """The weightiest categories; those against somebody and those for do not stand together."""
    left = dict(weights)
    against, friendly = (sum(left.get(c, 0) for c in side) for side in (AGAINST, FOR))
    if against and friendly:
        weaker = FOR if against >= friendly else AGAINST
        left = {c: w for c, w in left.items() if c not in weaker}
    ranked = sorted(left, key=lambda c: (-left[c], ORDER.index(c)))
    return tuple(c for i, c in enumerate(ranked) if i == 0 or left[c] >= LIKELY)[:MOST_CATEGORIES]


def _weighed(signs: Iterable[Sign]) -> Mapping[str, int]:
    """How much speaks for each category; faint signs count only where there are no others."""
    weights: Counter[str] = Counter()
    faint: Counter[str] = Counter()
    for category, weight in signs:
        (weights if weight >= LIKELY else faint)[category] += weight
    return weights or faint


def _shown(sentence: Sentence, first: int, last: int, knowledge: Knowledge) -> Iterator[Sign]:
    for cue, negated in _hits(sentence, first, last, knowledge):
        category = cue.turned if negated else cue.category
        if category:
            yield Sign(category, cue.weight)


def _hits(sentence: Sentence, first: int, last: int, knowledge: Knowledge) -> Iterator[tuple[Cue, bool]]:
    """The cues in the tokens `[first, last)`, the longer ones first, and whether each is negated."""
    cues = knowledge.cues
    words = [t.norm for t in sentence.tokens[first:last] if t.is_word]
    begins, stems_of = knowledge.memo(_begun), knowledge.memo(stems)
    begun = [begins[word] for word in words]
    if not any(begun):
        return
    bare = [stems_of[word] for word in words]
    at = closed = 0
    while at < len(words):
        cues_here = begun[at]
        opens = bool(cues_here) and (at == 0 or words[at - 1] in cues.openers)
        cue = next((c for c in cues_here if (opens or GAP not in c.words) and _fits(c, bare, at)), None)
        if cue is None:
            at += 1
            continue
        before = range(max(closed, _scope(words, at, cue, knowledge)), at)
        ended = cue.category in AGAINST and any(cues.enders & set(bare[i]) for i in before)
        yield cue, ended or any(words[i] in cues.negations for i in before)
        at += 1 if GAP in cue.words else len(cue.words)
        closed = closed if cue.category else at


def _scope(words: list[str], at: int, cue: Cue, knowledge: Knowledge) -> int:
    """Where the words before a cue begin that may negate it: at the cue where "and" is written onto it.

    What is joined by "and" to a negated word is negated only where the negation stands again.
    """
    joined = words[at] != cue.words[0] and words[at][:1] in knowledge.lexicon.clitics.conjunctions
    return at if joined else max(0, at - knowledge.cues.reach)


def _fits(cue: Cue, bare: list[tuple[str, ...]], at: int) -> int:
    """How many words a cue spans at `at`, 0 where it does not stand there."""
    spot, reach = at, 1
    for word in cue.words:
        if word == GAP:
            reach = MOST_BETWEEN
            continue
        last = min(spot + reach, len(bare))
        while spot < last and word not in bare[spot]:
            spot += 1
        if spot == last:
            return 0
        spot, reach = spot + 1, 1
    return spot - at


def _begun(word: str, knowledge: Knowledge) -> tuple[Cue, ...]:
    """The cues that may begin with a folded word, the longer ones of each of its stems first."""
    return tuple(cue for stem in knowledge.memo(stems)[word] for cue in knowledge.cues.by_word.get(stem, ()))


def stems(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A folded word as it stands, then without what may be written onto it, the longer forms first."""
    cues, clitics = knowledge.cues, knowledge.lexicon.clitics
    plain = [word]
    plain += [h[1:] for h in plain if h[:1] in clitics.conjunctions and _outlasts(h, cues.negations)]
    led = [h[1:] for h in plain if h[:1] in clitics.prepositions and len(h) > SHORTEST]
    named = [h[len(clitics.article) :] for h in (*plain, *led) if h.startswith(clitics.article)]
    led += [h[1:] for h in (*plain, *led) if h.startswith(clitics.lam) and len(h) > SHORTEST]
    forms = {
        h[: -len(ending)]
        for heads, least in ((plain, SHORTEST), (named, SHORTEST), (led, SHORTEST + 1))
        for h in heads
        for ending in cues.endings
        if h.endswith(ending) and len(h) - len(ending) >= least
    }
    forms |= {
        h[: -len(ending)] + knowledge.endings.feminine
        for h in (*plain, *led)
        for ending in cues.endings
        if ending[:1] == knowledge.endings.tied and len(ending) > 1 and h.endswith(ending) and len(h) - len(ending) > 1
    }
    return tuple(sorted({*plain, *led, *named, *forms}, key=lambda f: (f != word, -len(f), f)))


def _outlasts(word: str, negations: frozenset[str]) -> bool:
    """Whether enough of a word is left without its first letter: short ones are negations only, "and not"."""
    return len(word) > SHORTEST or word[1:] in negations
