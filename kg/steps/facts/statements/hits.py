"""The cues in the words that are said, and what words before them turn into their contrary."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.cues import HAMZA, Cue, with_hamza
from kg.model import Sentence, Token
from kg.steps.facts.statements.placing import is_coming
from kg.steps.facts.statements.stems import stems

AGAINST = frozenset({"THREATEN", "REJECT", "ACCUSE", "PROTEST"})
FOR = frozenset({"SUPPORT", "COOPERATE", "AGREE", "YIELD", "AID"})
WRONG, THREAT = "ACCUSE", "THREATEN"
ALEF = "\u0627"
# the weight of a judgement on which the words behind it hang: "a victory over terrorism"
JUDGED = 4
GAP = "..."
MOST_BETWEEN = 6


class Hit(NamedTuple):
    """A cue found at the words `[at, end)`: whether "and" is written onto it, and whether it is turned."""

    cue: Cue
    at: int
    end: int
    joined: bool
    turned: bool

    @property
    def category(self) -> str:
        """The category that the cue shows here, empty for none."""
        return self.cue.turned if self.turned else self.cue.category


class Scope(NamedTuple):
    """The words before a cue at `at`, as they stand and bare; a phrase that says nothing ends at `closed`.

    `heads` tells of each word whether a part of the sentence begins at it.
    """

    words: list[str]
    bare: list[tuple[str, ...]]
    heads: list[bool]
    closed: int
    at: int

    def before(self, reach: int) -> range:
        """The words close before the cue."""
        return range(max(self.closed, self.at - reach), self.at)

    def within(self, reach: int) -> Iterator[int]:
        """The words before the cue in its own part of the sentence, the nearest first."""
        for i in range(self.at - 1, max(self.closed, self.at - reach) - 1, -1):
            if self.heads[i + 1]:
                return
            yield i


def hits_of(
    sentence: Sentence,
    first: int,
    last: int,
    knowledge: Knowledge,
    names: Collection[int] = frozenset(),
    no_verbs: Collection[int] = frozenset(),
) -> list[Hit]:
    """The cues in the tokens `[first, last)` in order, the longer ones first; none that backs something bad.

    None begins at a token of `names`, which only say who or where: "Macron" is spelled like "cunning".
    Nor does the cue of a verb begin at one of `no_verbs`.
    Who "supports terrorism" is not praised for it: what is said for him counts for nothing before what is said
    against somebody.
    """
    found = list(_found(sentence, first, last, knowledge, names, no_verbs))
    behind = (found[i + 1 : i + 2] for i in range(len(found)))
    negations = knowledge.cues.negations
    return [h for h, n in zip(found, behind, strict=True) if not (_backs_wrong(h, n) or _leaves_open(h, n, negations))]


def _backs_wrong(hit: Hit, behind: Sequence[Hit]) -> bool:
    if hit.cue.category not in FOR or hit.turned or hit.cue.weight >= JUDGED:
        return False
    return any(
        wrong.cue.category == WRONG and not (wrong.turned or wrong.joined) and wrong.at - hit.end <= 1
        for wrong in behind
    )


def _leaves_open(hit: Hit, behind: Sequence[Hit], negations: frozenset[str]) -> bool:
    """Whether what is not refused is a threat, which is then all that is told: "does not exclude the use of force"."""
    if hit.cue.words[0] not in negations or hit.category not in FOR:
        return False
    return any(threat.cue.category == THREAT and threat.at - hit.end <= 1 for threat in behind)


def _found(
    sentence: Sentence,
    first: int,
    last: int,
    knowledge: Knowledge,
    names: Collection[int],
    no_verbs: Collection[int],
) -> Iterator[Hit]:
    cues = knowledge.cues
    tokens = sentence.tokens[first:last]
    words = [cues.spelled.get(t.text, t.norm) for t in _words(tokens)]
    begins, stems_of = knowledge.memo(_begun), knowledge.memo(stems)
    named = [i in names for i, token in enumerate(tokens, first) if token.is_word]
    told = [with_hamza(t.text) if HAMZA in t.text else w for w, t in zip(words, _words(tokens), strict=True)]
    told = [_coming(told, i, knowledge) for i in range(len(told))]
    begun = [() if is_name else begins[word] for word, is_name in zip(told, named, strict=True)]
    if not any(begun):
        return
    if no_verbs:
        plain = [i in no_verbs for i, token in enumerate(tokens, first) if token.is_word]
        begun = [tuple(c for c in found if not c.verbal) if p else found for found, p in zip(begun, plain, strict=True)]
    bare = [stems_of[word] for word in told]
    spelled: list[tuple[str, ...]] = []
    heads: list[bool] = []
    passed = closed = 0
    for at, cues_here in enumerate(begun):
        if not cues_here or at < passed:
            continue
        opens = at == 0 or words[at - 1] in cues.openers or _led(words[at], knowledge)
        behind = bare[at + 1] if at + 1 < len(bare) else ()
        for cue in cues_here:
            goes_on = len(cue.words) == 1 or cue.words[1] in behind or cue.words[1] == GAP
            if goes_on and _fits(cue, bare, at, cues.openers) and _may_open(cue, told[at], opens, knowledge):
                break
        else:
            continue
        if not heads:
            spelled = [stems_of[w] if _ends_alike(t, cues.unlike) else () for t, w in zip(_words(tokens), words)]
            heads = _heads(tokens, knowledge)
        joined = told[at] != cue.words[0] and words[at][:1] in knowledge.lexicon.clitics.conjunctions
        scope = Scope(words, spelled, heads, closed, at)
        turned = not joined and _is_turned(scope, cue, knowledge)
        if not (turned and _is_averted(scope, cue, knowledge)):
            yield Hit(cue, at, at + len(cue.words), joined, turned)
        passed = at + (1 if GAP in cue.words else len(cue.words))
        # what is not refused is left open, and is negated no more: "will not exclude the use of force"
        undone = cue.category in (AGAINST if turned else FOR) and (turned or cue.words[0] in knowledge.cues.negations)
        closed = closed if cue.category and not undone else passed


def _coming(told: Sequence[str], at: int, knowledge: Knowledge) -> str:
    """A word with the mark of the future where the word for it stands before: "shall answer"."""
    cues, clitics, word = knowledge.cues, knowledge.lexicon.clitics, told[at]
    if not at or word[:1] not in cues.imperfect or not is_coming(told[at - 1], knowledge):
        return word
    return clitics.future + word


def _may_open(cue: Cue, word: str, opens: bool, knowledge: Knowledge) -> bool:
    """Whether a cue with a gap may begin at a word: a negation, one that opens what is said, or one that is led."""
    if opens or GAP not in cue.words or cue.words[0] in knowledge.cues.negations:
        return True
    return word[:1] in knowledge.lexicon.clitics.prepositions and word[1:] == cue.words[0]


def _words(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.is_word]


def _ends_alike(token: Token, unlike: frozenset[str]) -> bool:
    """Whether a word is more than spelled alike without its hamza: "that she" is no "ending"."""
    return not (token.text.endswith(ALEF) and token.norm.endswith(tuple(unlike)))


def _heads(tokens: Sequence[Token], knowledge: Knowledge) -> list[bool]:
    """For each word whether a part of the sentence begins at it: behind a mark, with "and", or "but"."""
    found, marked, led = [], False, knowledge.memo(_led)
    for token in tokens:
        if token.is_word:
            found.append(marked or token.norm in knowledge.cues.stops or led[token.norm])
        marked = not token.is_word
    return found


def _led(word: str, knowledge: Knowledge) -> bool:
    """Whether the likeliest reading of a word has "and" written onto it."""
    options = knowledge.lexicon.options(word)
    return bool(options and options[0].conj)


def _is_turned(scope: Scope, cue: Cue, knowledge: Knowledge) -> bool:
    """Whether a negation, or a word for bringing it to an end, stands before a cue.

    What is joined by "and" to a negated word is negated only where the negation stands again. What is said against
    somebody is turned by a negation close before it, what is said for him by the one of the clause as well.
    """
    cues, near = knowledge.cues, scope.before(knowledge.cues.reach)
    if any(scope.words[i] in cues.negations for i in near):
        return True
    if cue.category in AGAINST:
        return any(cues.enders & set(scope.bare[i]) for i in scope.within(cues.reach))
    if cue.category not in FOR:
        return False
    if any(cues.breakers & set(scope.bare[i]) for i in scope.within(cues.reach)):
        return True
    return any(scope.words[i] in cues.denials for i in scope.within(cues.scope))


def _is_averted(scope: Scope, cue: Cue, knowledge: Knowledge) -> bool:
    """Whether what is threatened is to be avoided, which refuses nothing: "in order to avoid sanctions"."""
    if cue.category != THREAT:
        return False
    return not any(scope.words[i] in knowledge.cues.negations for i in scope.before(knowledge.cues.reach))


def _fits(cue: Cue, bare: list[tuple[str, ...]], at: int, openers: frozenset[str]) -> int:
    """How many words a cue spans whose first stands at `at`, 0 where the others do not; no gap goes over "that"."""
    spot, last = at + 1, 0
    for word in cue.words[1:]:
        if spot == len(bare):
            return 0
        if word == GAP:
            if not openers.isdisjoint(bare[spot]):
                return 0
            spot += 1
            last = min(spot + MOST_BETWEEN - 1, len(bare))
            continue
        while spot < last and word not in bare[spot] and openers.isdisjoint(bare[spot]):
            spot += 1
        if spot == last or word not in bare[spot]:
            return 0
        spot, last = spot + 1, 0
    return spot - at


def _begun(word: str, knowledge: Knowledge) -> tuple[Cue, ...]:
    """The cues that may begin with a folded word, the longer ones of each of its stems first."""
    verbs, by_word = _verbs(word, knowledge), knowledge.cues.by_word
    found = ((cue, stem) for stem in knowledge.memo(stems)[word] for cue in by_word.get(stem, ()))
    return tuple(cue for cue, stem in found if not cue.verbal or stem in verbs)


def _verbs(word: str, knowledge: Knowledge) -> set[str]:
    """What a folded word may be as a verb: as it stands or without "and", and without an object behind it."""
    clitics = knowledge.lexicon.clitics
    whole = {word, word[1:]} if word[:1] in clitics.conjunctions else {word}
    return whole | {
        w[: -len(pron)] for w in whole for pron in clitics.pronouns if w.endswith(pron) and pron not in clitics.of_nouns
    }
