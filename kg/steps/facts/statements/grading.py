"""How much each cue counts by where it stands: in what a sentence says, in what it speaks of, or in an aside.

In a part of what is said the predicate counts in full. What stands before it, in a relative or an adverbial clause, or
under a predicate that has told a category already is what the sentence speaks of, and counts for less: "the talks that
began will not help" praises no talks.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.model import Token
from kg.steps.facts.statements.doers import CLOSE, NEAR, agent_of, is_done_by, is_others, is_own
from kg.steps.facts.statements.hits import AGAINST, FOR, WRONG, Hit
from kg.steps.facts.statements.placing import (
    EXCEPTION,
    NOMINAL,
    PLAIN_WORD,
    PREDICATES,
    THAT,
    VERB,
    Place,
    Word,
    places_of,
    words_of,
)
from kg.steps.facts.statements.weighing import FAINT, LIKELY, PLAIN, Sign
from kg.steps.facts.statements.wishes import WISH, wished

REJECTING, BACKING, ASKING, TALKING = "REJECT", "SUPPORT", "REQUEST", "CONSULT"
THREAT = "THREATEN"
# what is only news where another does it
OTHERS_NEWS = frozenset({"AGREE", "COOPERATE", "YIELD"})
FAILING, LASTING, HESITATING, HAPPENING, NO_NEWS = "failing", "lasting", "hesitating", "happening", "no_news"
# how far behind a negation stands what something is not
CLAIMED = 4
# how far behind a negation an exception takes it back
REACH = 10


class Said(NamedTuple):
    """What is said: its tokens from `first` on, and who is named at which token, true for the speaker's own side."""

    tokens: Sequence[Token]
    first: int
    parties: Mapping[int, bool]

    def word_at(self, token: int) -> int:
        """The number of the word that stands at a token of the sentence."""
        return sum(t.is_word for t in self.tokens[: token - self.first])


def graded(said: Said, hits: Sequence[Hit], signs: Iterable[Sign], knowledge: Knowledge) -> list[Sign]:
    """All signs in what is said, each with the weight that its place leaves it, at its part.

    There are those that the cues give, and others at some tokens already known.
    """
    known = sorted(signs, key=lambda sign: sign.at)
    if not hits and not known:
        return []
    cues, words = knowledge.cues, words_of(said.tokens, knowledge)
    places = places_of(words, knowledge)
    parties = {said.word_at(at): mine for at, mine in said.parties.items()}
    done = [s._replace(at=said.word_at(s.at)) for s in known]
    # a deed that is only told by the way hardly tells what is said
    done = [s._replace(weight=FAINT) if places[min(s.at, len(places) - 1)].aside else s for s in done]
    done = [s._replace(weight=FAINT) if s.category in FOR and _is_blamed(hits, s.at + 1, words) else s for s in done]
    shown = [*_shown(hits, words, places, parties, _may_be_verbs(said, words, knowledge), cues.by_whom), *done]
    awaited = list(_awaited(words, places, parties, cues.until))
    shown = [s for s in shown if not _is_till(s, awaited, words)] + awaited
    out: list[Sign] = []
    told: dict[int, str] = {}
    for sign in sorted(shown, key=lambda sign: sign.at):
        (part, aside, relative), governor = places[min(sign.at, len(places) - 1)], ""
        if relative and sign.category == ASKING:
            # "the summit that he called for still stands" asks for nothing
            continue
        category, weight, at = _ended(sign, words, places) if aside else sign
        if aside or told.get(part, category) != category:
            weight -= 1
        elif weight >= PLAIN and _governs(words, places, at, weight):
            governor = category
        if governor:
            told[part] = governor
        out += [Sign(each, max(weight, FAINT), part) for each in category.split(" ")]
    return out


def _may_be_verbs(said: Said, words: Sequence[Word], knowledge: Knowledge) -> frozenset[int]:
    """The words that are verbs or begin like one of the present: what is not done, and not what is lacking."""
    norms = (token.norm for token in said.tokens if token.is_word)
    letters = knowledge.cues.imperfect
    return frozenset(i for i, (w, n) in enumerate(zip(words, norms, strict=True)) if w.kind == VERB or n[:1] in letters)


def _shown(
    hits: Sequence[Hit],
    words: Sequence[Word],
    places: Sequence[Place],
    parties: Mapping[int, bool],
    verbs: Container[int],
    by_whom: frozenset[str],
) -> Iterator[Sign]:
    for number, hit in enumerate(hits):
        category, weight = hit.category, hit.cue.weight
        if category in FOR and _is_spoilt(hits, number, words):
            weight = FAINT
        if category == REJECTING and weight == FAINT and not places[hit.at].aside:
            failed = any(_is_failed(h, words, parties) for h in hits[number + 1 :][:1])
            if failed or not _denies(hits, number, words, places):
                continue
            weight = PLAIN if hit.end in verbs else LIKELY
        if _is_failed(hit, words, parties):
            category = WRONG
        if hit.cue.category == WRONG and words[hit.at].kind == VERB and is_own(hit.at, words, places, parties):
            category, weight = REJECTING, weight if hit.turned else FAINT
        if category == WISH:
            category = wished(parties, hit.end)
        told = words[hit.at].kind == VERB or hit.cue.verbal
        if category in OTHERS_NEWS and told and agent_of(hit.at, words, places, parties) is False:
            weight = FAINT
        if category == REJECTING and weight > FAINT:
            near = range(hit.at - CLOSE, hit.at + 1 + NEAR)
            others = told and any(not parties.get(i, True) for i in near)
            if (others and agent_of(hit.at, words, places, parties) is False) or is_done_by(
                hit.end, words, parties, by_whom
            ):
                category, weight = WRONG, LIKELY  # what another turns down is held against him
        if not told and places[hit.at].aside and is_others(hit, words, places, parties):
            weight = FAINT
        if category == THREAT and weight <= PLAIN and words[hit.at].kind != VERB:
            category, weight = _threat(hit.at, weight, words, places, parties, verbs)
        if category == TALKING and hit.turned and is_own(hit.at, words, places, parties):
            # who stays away himself refuses; that another does is news
            category = REJECTING
        if category:
            yield Sign(category, weight, hit.at)


def _ended(sign: Sign, words: Sequence[Word], places: Sequence[Place]) -> Sign:
    """What is spoken of, by what becomes of it: "the cooperation will suffer" turns it, "will last" counts in full."""
    part = places[sign.at].part
    behind = zip(words[sign.at :], places[sign.at :])
    told = next((w for w, p in behind if p.part == part and not p.aside), None)
    if told is not None and told.outcome == LASTING:
        return sign._replace(weight=max(PLAIN, sign.weight) + 1)
    if told is None or told.outcome != FAILING:
        return sign
    turned = REJECTING if sign.category in FOR else BACKING if sign.category in AGAINST else sign.category
    return sign._replace(category=turned, weight=PLAIN)


def _governs(words: Sequence[Word], places: Sequence[Place], at: int, weight: int) -> bool:
    """Whether what stands behind a sign hangs on it: on a verb, on a duty or a threat, and on what opens the words."""
    if words[at].kind in PREDICATES or words[at].kind == NOMINAL or weight > PLAIN:
        return True
    here = places[at].part
    return not any(w.kind == THAT and places[i].part == here for i, w in enumerate(words[:at]))


def _is_spoilt(hits: Sequence[Hit], number: int, words: Sequence[Word]) -> bool:
    """Whether the word right behind a noun of good will tells that it is none: "a missed chance", "a shameful deal"."""
    hit = hits[number]
    if words[hit.end - 1].kind == VERB or hit.cue.verbal:
        return False
    return _is_blamed(hits[number + 1 :], hit.end, words)


def _is_blamed(hits: Sequence[Hit], at: int, words: Sequence[Word]) -> bool:
    """Whether something bad that is no verb is told by the word at a place, as an adjective of the one before it."""
    behind = (h for h in hits if h.at == at and not h.joined and h.cue.weight > FAINT)
    return any(h.category in AGAINST and words[h.at].kind != VERB and not h.cue.verbal for h in behind)


def _is_failed(hit: Hit, words: Sequence[Word], parties: Mapping[int, bool]) -> bool:
    """Whether somebody else, named right before, does not do what is asked of him: "the junta does not honour it"."""
    if not hit.turned or hit.cue.category not in FOR or words[hit.at].kind != VERB:
        return False
    named = [i for i in parties if hit.at - CLOSE <= i < hit.at]
    return bool(named) and not parties[max(named)]


def _awaited(
    words: Sequence[Word], places: Sequence[Place], parties: Mapping[int, bool], until: frozenset[str]
) -> Iterator[Sign]:
    """What another is to do before something ends: "the measures will last until X opens its borders"."""
    for i, word in enumerate(words):
        if word.norm not in until or not i or i + 1 == len(words) or words[i + 1].kind != VERB:
            continue
        named = [j for j in parties if i < j <= i + CLOSE]
        lasts = any(w.outcome == LASTING for w, p in zip(words[:i], places) if p.part >= places[i - 1].part)
        if lasts and named and not parties[min(named)]:
            yield Sign(ASKING, LIKELY, i + 1)


def _is_till(sign: Sign, awaited: Sequence[Sign], words: Sequence[Word]) -> bool:
    """Whether a sign of good will stands for what lasts only until something is done, or for what is awaited."""
    if not awaited or sign.category not in FOR:
        return False
    return sign.at >= awaited[0].at or words[sign.at].outcome == LASTING


def _threat(
    at: int,
    weight: int,
    words: Sequence[Word],
    places: Sequence[Place],
    parties: Mapping[int, bool],
    verbs: Container[int],
) -> tuple[str, int]:
    """What a noun of force amounts to: a threat, or the blame of another who is told to use it."""
    told = [words[i] for i, p in enumerate(places) if p.part == places[at].part and i in verbs]
    if not told or any(w.coming for w in told) or agent_of(at, words, places, parties) is not False:
        return THREAT, weight
    return WRONG, min(weight, LIKELY)


def _denies(hits: Sequence[Hit], number: int, words: Sequence[Word], places: Sequence[Place]) -> bool:
    """Whether a bare negation turns down what its part tells, and clears nobody of something bad.

    Behind the predicate of a part, before what is no verb, it only sets something apart: "deeds, not words".
    """
    at = hits[number].at
    here = places[at].part
    negated = words[at + 1].kind if at + 1 < len(words) else PLAIN_WORD
    told = any(w.kind in PREDICATES and p.part == here for w, p in zip(words[:at], places, strict=False))
    if (told and negated != VERB) or _is_overcome(words, at):
        return False
    behind = next((h for h in hits[number + 1 :] if places[h.at].part == here and (h.category or h.cue.category)), None)
    if behind is not None and behind.at == hits[number].end and behind.cue.category in AGAINST and not behind.category:
        return False  # what is not refused is left open
    return behind is None or not behind.turned or behind.category in ("", REJECTING)


def _is_overcome(words: Sequence[Word], at: int) -> bool:
    """Whether a negation is of hesitating, coming about or news, or taken back: "will only come by dialogue"."""
    for i, word in enumerate(words[at + 1 : at + REACH]):
        if word.marked:
            return False
        if word.kind == EXCEPTION or (word.outcome in (HESITATING, HAPPENING) and i == 0):
            return True
        if word.outcome == NO_NEWS and i < CLAIMED:
            return True
    return False
