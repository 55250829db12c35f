"""What a stretch of a sentence is about: topics of the topic list, what two states have between them, and things."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.match.lexicon import Match
from kg.model import Item, Sentence
from kg.model.keys import COLLECTIVE
from kg.steps.facts.story.no_topics import may_skip, skipped
from kg.steps.facts.story.owned import bare_heads, may_own, owned_at

MOST_TOPICS = 4
FEMININE = "\u0629"
HA = "\u0647"
# how an adjective of relation ends, folded
ADJECTIVES = ("\u064a", "\u064a\u0647")
LONGEST_NAME = 3
LOCATED = ("country", "place", "nisba")
TOPICAL = frozenset({"agency", "committee"})
NAMING = frozenset({"ref", "office", "non_office", "title"})


class Coined(NamedTuple):
    """A topic that no list has: its key and all its names, the first one the label."""

    key: str
    names: tuple[str, ...]
    en: str


class Topics:
    """Finds topics; remembers those that it made of two states or coined of the article's words."""

    def __init__(self, knowledge: Knowledge, told: Collection[str] = ()) -> None:
        """`told` are the states of which the article speaks: what a topic is called by its state needs that one."""
        self.knowledge = knowledge
        self.told = frozenset(told)
        self.made: dict[str, Coined] = {}
        self._states_of = knowledge.memo(_states_of)
        self._begins = knowledge.memo(_begins)
        clitics = knowledge.lexicon.clitics
        self._written_on = clitics.conjunctions | clitics.prepositions

    def between(
        self, sentence: Sentence, items: Sequence[Item], start: int, end: int, beside: Collection[int] = frozenset()
    ) -> tuple[str, ...]:
        """Keys of the topics named in the tokens `[start, end)`, the longer names first, then in order.

        Words that name a thing or an office name no topic as well, nor do those that only tell when: "since the war".
        """
        norms, begins = sentence.norms[:end], self._begins
        found: list[tuple[int, int, str]] = []
        passed = start
        for at in range(start, end):
            if not begins[norms[at]] or at < passed or at in beside:
                continue
            length, key = self._at(norms, at, sentence.tokens[at].text) if sentence.tokens[at].is_word else (0, "")
            passing = skipped(norms, at, self.knowledge)
            if passing and passing >= length:
                passed = at + passing
                continue
            timed = at > start and norms[at - 1] in self.knowledge.groups["timing"]
            if length == 1 and (_is_verb(items, at) or self._is_adjective(sentence, at)):
                continue
            if key and not timed and not _is_in_name(items, at, at + length):
                found.append((-length, at, key))
                passed = at + length
        return tuple(dict.fromkeys(key for _, _, key in sorted(found)))[:MOST_TOPICS]

    def _is_adjective(self, sentence: Sentence, at: int) -> bool:
        """Whether a word is an adjective of the definite noun right before it: "the diplomatic source"."""
        norms, article = sentence.norms, self.knowledge.endings.article
        if not norms[at].startswith(article) or not norms[at].endswith(ADJECTIVES) or not at:
            return False
        heads = bare_heads(norms[at - 1], self._written_on)
        return sentence.tokens[at - 1].is_word and any(head.startswith(article) for head in heads)

    def _is_elsewhere(self, key: str) -> bool:
        """Whether a topic is called by a state of which the article does not speak, like a war of another time."""
        return bool(self.told) and not self._states_of[key] <= self.told

    def _at(self, norms: Sequence[str], at: int, text: str) -> tuple[int, str]:
        """How many words a topic's name spans at a word, and its key; a pronoun makes a name definite.

        A feminine ending is folded like a pronoun, and told from it by how the word is written.
        """
        match = self.knowledge.topics.match(norms, at)
        length, key = owned_at(norms, at, self.knowledge)
        if length == 1 and text.endswith(FEMININE):
            length = 0
        if match is not None and match.length >= length and not self._has_pronoun(match, text):
            length, key = match.length, match.entries[0].key
        return (length, self._narrower(key)) if length and not self._is_elsewhere(key) else (0, "")

    def _has_pronoun(self, match: Match, text: str) -> bool:
        """Whether a word only looks like a topic with a feminine ending: "his age" like a pilgrimage."""
        stem = match.option.stem
        if match.length > 1 or not text.endswith(HA) or stem.startswith(self.knowledge.endings.article):
            return False
        thing = self.knowledge.world.things[match.entries[0].key]
        return not any(name.endswith(HA) and fold(name) == stem for name in (thing.ar, *thing.aliases))

    def _narrower(self, key: str) -> str:
        """The topic that a general one means where the article speaks of just one state that has such a topic."""
        narrower = self.knowledge.cues.narrowed.get(key, ())
        fitting = [k for k in narrower if self._states_of[k] <= self.told]
        return fitting[0] if len(fitting) == 1 else key

    def bilateral(
        self, sentence: Sentence, items: Sequence[Item], start: int, end: int, pair: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Keys of topics like "the relations of two states" in the items `[start, end)`."""
        found: list[str] = []
        kinds = self.knowledge.bilateral
        for i in range(start, end):
            item = items[i]
            kind = kinds.get(sentence.words(item.start, item.end))
            kind = kind or kinds.get(sentence.norms[item.start][len(item.conj) + len(item.prep) :])
            if kind:
                states = self._states(items, i + 1, end, pair)
                if len(states) == 2:
                    found.append(self._make(kind, states))
        return tuple(dict.fromkeys(found))

    def mint(self, names: Sequence[str]) -> str:
        """The key of a topic that no list has, called by the article's own words; `names` are the whole and shorter."""
        key = "topic:~" + "_".join(fold(names[0]).split(" "))
        self.made.setdefault(key, Coined(key, tuple(dict.fromkeys(names)), ""))
        return key

    def _states(self, items: Sequence[Item], at: int, end: int, pair: tuple[str, ...]) -> tuple[str, ...]:
        states: list[str] = []
        capitals = self.knowledge.world.capitals
        for item in items[at : min(end, at + 6)]:
            if item.kind == "nisba":
                states.append(item.head.key)
            elif item.kind == "ref":
                states += [capitals.get(k, k) for k in item.keys if capitals.get(k, k).startswith("country:")]
            elif item.kind in ("verb", "mark"):
                break
            if len(states) >= 2:
                break
        unique = tuple(dict.fromkeys(states))
        return unique if len(unique) == 2 else ()

    def _make(self, kind: str, states: tuple[str, ...]) -> str:
        row = self.knowledge.bilaterals[kind]
        first, second = sorted(states)
        key = f"topic:~{kind}_{first.split(':')[1]}_{second.split(':')[1]}".lower()
        if key not in self.made:
            things = [self.knowledge.world.things[s] for s in (first, second)]
            between, conj = self.knowledge.between_words
            names = []
            for a, b in ((first, second), (second, first)):
                one, two = (self.knowledge.adjective(s, row["gender"]) for s in (a, b))
                if one and two:
                    names.append(f"{row['label']} {one} {two}")
            for one_of, other in (things, things[::-1]):
                names.append(f"{row['label']} {between} {one_of.ar} {conj}{other.ar}")
            self.made[key] = Coined(key, tuple(names), f"{things[0].en}–{things[1].en} {row['en']}")
        return key


def _states_of(key: str, knowledge: Knowledge) -> frozenset[str]:
    """The states that the label of a topic names, by name or by adjective."""
    thing = knowledge.world.things.get(key)
    if thing is None:
        return frozenset()
    words, found, at = fold(thing.ar).split(" "), set(), 0
    while at < len(words):
        length, key = next(_named(words, at, knowledge), (1, ""))
        found.add(key)
        at += length
    return frozenset(key for key in found if key.startswith("country:"))


def _named(words: Sequence[str], at: int, knowledge: Knowledge) -> Iterator[tuple[int, str]]:
    """The places, states and adjectives of states that begin at a word, the longer ones first."""
    clitics = knowledge.lexicon.clitics
    for length in range(min(LONGEST_NAME, len(words) - at), 0, -1):
        heads = bare_heads(" ".join(words[at : at + length]), clitics.conjunctions | clitics.prepositions)
        heads += [h[len(clitics.article) :] for h in heads if h.startswith(clitics.article)]
        for entry in (e for head in heads for e in knowledge.lexicon.get(head) if e.kind in LOCATED):
            yield length, entry.key


def _begins(word: str, knowledge: Knowledge) -> bool:
    """Whether the name of a topic, or a phrase that is spelled like one and names none, may begin with a word."""
    return may_skip(word, knowledge) or bool(knowledge.topics.options(word)) or may_own(word, knowledge)


def _is_verb(items: Sequence[Item], at: int) -> bool:
    """Whether a verb begins at a token."""
    return any(item.start == at and item.kind == "verb" for item in items)


def _is_in_name(items: Sequence[Item], start: int, end: int) -> bool:
    """Whether the tokens `[start, end)` stand within a name or an office that tells no topics."""
    around = (item for item in items if item.start <= start and end <= item.end and item.kind in NAMING)
    return any(not _tells_topics(item) for item in around)


def _tells_topics(item: Item) -> bool:
    """Whether the words of a name tell what it is about: an agreement, a body called by what it is for, or no name."""
    return (
        item.why == COLLECTIVE
        or _is_agreement(item)
        or any(e.kind == "orgword" and e.info in TOPICAL for e in item.head.entries)
    )


def _is_agreement(item: Item) -> bool:
    """Whether an item names an agreement, whose name tells what it is about."""
    return any(key.startswith("agreement:") for key in item.keys)
