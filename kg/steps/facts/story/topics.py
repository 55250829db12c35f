"""What a stretch of a sentence is about: topics of the topic list, what two states have between them, and things."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Item, Sentence

MOST_TOPICS = 4
MOST_HEADS = 3
SHORTEST = 3
FEMININE = "\u0629"
LONGEST_SKIPPED = 3
LONGEST_NAME = 3
LOCATED = ("country", "place", "nisba")
TOPICAL = frozenset({"agency", "committee"})
NAMING = frozenset({"ref", "office", "non_office", "title"})


class Bilateral(NamedTuple):
    """A topic made of two states: its key and all its names, the first one the label."""

    key: str
    names: tuple[str, ...]
    en: str


class Topics:
    """Finds topics; remembers the bilateral ones that it made."""

    def __init__(self, knowledge: Knowledge, told: Collection[str] = ()) -> None:
        """`told` are the states of which the article speaks: what a topic is called by its state needs that one."""
        self.knowledge = knowledge
        self.told = frozenset(told)
        self.made: dict[str, Bilateral] = {}
        self._owned, self._states_of = knowledge.memo(_owned), knowledge.memo(_states_of)
        self._begins = knowledge.memo(_begins)

    def between(self, sentence: Sentence, items: Sequence[Item], start: int, end: int) -> tuple[str, ...]:
        """Keys of the topics named in the tokens `[start, end)`, the longer names first, then in order.

        Words that name a thing or an office name no topic as well, nor do those that only tell when: "since the war".
        """
        norms, begins = sentence.norms[:end], self._begins
        found: list[tuple[int, int, str]] = []
        passed = start
        for at in range(start, end):
            if not begins[norms[at]] or at < passed:
                continue
            if skipped := self._skipped(norms, at):
                passed = at + skipped
                continue
            length, key = self._at(norms, at, sentence.tokens[at].text) if sentence.tokens[at].is_word else (0, "")
            timed = at > start and norms[at - 1] in self.knowledge.groups["timing"]
            if key and not timed and not self._is_elsewhere(key) and not _is_in_name(items, at, at + length):
                found.append((-length, at, key))
                passed = at + length
        return tuple(dict.fromkeys(key for _, _, key in sorted(found)))[:MOST_TOPICS]

    def _is_elsewhere(self, key: str) -> bool:
        """Whether a topic is called by a state of which the article does not speak, like a war of another time."""
        return bool(self.told) and not self._states_of[key] <= self.told

    def _skipped(self, norms: Sequence[str], at: int) -> int:
        """How many words a phrase spans at a word that is spelled like a topic and names none; 0 without one."""
        if norms[at] not in _skipping(self.knowledge):
            return 0
        phrases = self.knowledge.groups["no_topic"]
        return next((n for n in range(LONGEST_SKIPPED, 1, -1) if " ".join(norms[at : at + n]) in phrases), 0)

    def _at(self, norms: Sequence[str], at: int, text: str) -> tuple[int, str]:
        """How many words a topic's name spans at a word, and its key; a pronoun makes a name definite.

        A feminine ending is folded like a pronoun, and told from it by how the word is written.
        """
        match = self.knowledge.topics.match(norms, at)
        if match is not None:
            return match.length, match.entries[0].key
        owned = self._owned[norms[at]] if not text.endswith(FEMININE) else ""
        return int(bool(owned)), owned

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
            self.made[key] = Bilateral(key, tuple(names), f"{things[0].en}–{things[1].en} {row['en']}")
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
    return word in _skipping(knowledge) or bool(knowledge.topics.options(word) or knowledge.memo(_owned)[word])


@lru_cache(maxsize=4)
def _skipping(knowledge: Knowledge) -> frozenset[str]:
    """The words by which phrases of several begin that are spelled like a topic and name none."""
    return frozenset(first for first, space, _ in (p.partition(" ") for p in knowledge.groups["no_topic"]) if space)


def _owned(word: str, knowledge: Knowledge) -> str:
    """The key of the topic that a folded word with a pronoun names, empty where it names none."""
    topics, endings, clitics = knowledge.topics, knowledge.endings, knowledge.lexicon.clitics
    for head in bare_heads(word, clitics.conjunctions | clitics.prepositions):
        for pronoun in endings.pronouns:
            stem = head[: -len(pronoun)]
            if head.endswith(pronoun) and len(stem) >= SHORTEST:
                tied = stem[:-1] + endings.feminine if stem.endswith(endings.tied) else stem
                entries = topics.get(endings.article + stem) or topics.get(endings.article + tied)
                if entries:
                    return entries[0].key
    return ""


def _is_in_name(items: Sequence[Item], start: int, end: int) -> bool:
    """Whether the tokens `[start, end)` stand within a name or an office that tells no topics."""
    around = (item for item in items if item.start <= start and end <= item.end and item.kind in NAMING)
    return any(not _tells_topics(item) for item in around)


def _tells_topics(item: Item) -> bool:
    """Whether the words of a name tell what it is about: an agreement, or a body called by what it is for."""
    return _is_agreement(item) or any(e.kind == "orgword" and e.info in TOPICAL for e in item.head.entries)


def _is_agreement(item: Item) -> bool:
    """Whether an item names an agreement, whose name tells what it is about."""
    return any(key.startswith("agreement:") for key in item.keys)


def bare_heads(word: str, letters: frozenset[str]) -> list[str]:
    """A word as it stands and without the particles written onto it."""
    heads = [word]
    while len(heads) < MOST_HEADS and heads[-1][:1] in letters:
        heads.append(heads[-1][1:])
    return heads
