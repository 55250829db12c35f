"""The sentences that a fact rests on: the one that tells most of it, and the one that names who is meant in it.

A headline tells of a meeting and the body tells it in full: the body's words are its evidence. "The president praised
the talks" tells who praised them only beside the sentence that names him.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Evidence, LinkedSentence, Part, Relation, Zone
from kg.model.facts import NAMED
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# how an item refers to a thing that it names; others point to what is named elsewhere
NAMING = frozenset({"name", "office-name", "body", "side", "list"})
# an office told by that of another: "his counterpart"
LIKE_ANOTHER = "role.counterpart"
# things that a sentence may leave to another one to name
PERSON = "person:"
MEANT = (PERSON, "organization:", "country:")
HEARD = frozenset({Zone.TITLE, Zone.BODY})
SHORTEST = 3


class Witnesses:
    """Which sentences of an article name what."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._sentences = [s for s in story.linked.sentences if s.sentence.zone in HEARD]
        states = {key for s in self._sentences for item in s.items for key in item.keys} | {
            relation.object for relation in story.relations
        }
        nisbas, forms = story.knowledge.world.nisbas, story.knowledge.memo(_adjectives)
        self._adjectives = {key: forms[key] for key in sorted(states) if key in nisbas}
        self._words = {s.sentence.start: " ".join((*s.sentence.norms, "")) for s in self._sentences}
        self._spelled = {s.sentence.start: frozenset(self._names(s)) for s in self._sentences}
        self._named = {s.sentence.start: frozenset(self._meant(s)) for s in self._sentences}

    def chief(self, draft: Draft) -> Evidence:
        """The sentence that tells most of a happening as it stands in the end."""
        told = [t for t in draft.tellings if t.status == draft.status]
        best = max(told, key=lambda t: (len(t.filled), t.body, -t.evidence.start), default=None)
        return best.evidence if best is not None else draft.evidence

    def parts(self, parts: Iterable[Part]) -> Iterator[Part]:
        """The parts of a happening, each also with the sentence that names it where its own does not."""
        for part in parts:
            yield part
            named = None if part.text else self._naming(part.value, part.evidence, self._named)
            if named is not None:
                yield replace(part, evidence=named)

    def relations(self, relations: Iterable[Relation]) -> Iterator[Relation]:
        """Relations, each with the sentences that tell it best: those that name both its sides, where there are any.

        Next best are those that name who holds an office, beside the office itself. Where nothing better is told, the
        sentences that name its two sides stand beside. Of a counterpart, so does the one that tells whose he is.
        """
        relations = tuple(relations)
        told: dict[tuple[str, str, str, str], list[Relation]] = defaultdict(list)
        for relation in relations:
            told[relation.subject, relation.property, relation.object, relation.status].append(relation)
        for same in told.values():
            held = [r for r in same if self._is_named(r.subject, r)]
            full = [r for r in held if r.since is not None or self._is_named(r.object, r)]
            if full or (held and same[0].subject.startswith(PERSON)):
                for relation in full or held:
                    yield relation
                    yield from self._like_whom(relation, relations)
                continue
            for relation in same:
                yield relation
                yield from self._like_whom(relation, relations)
                for key in (relation.subject, relation.object):
                    named = self._naming(key, relation.evidence, self._spelled)
                    if named is not None:
                        yield replace(relation, evidence=named)

    def _like_whom(self, relation: Relation, relations: Iterable[Relation]) -> Iterator[Relation]:
        """The office of a counterpart with the sentence before that tells the other's, unless its own does."""
        if relation.evidence.pattern != LIKE_ANOTHER:
            return
        told = [
            r.evidence.start for r in relations if r.property == relation.property and r.subject != relation.subject
        ]
        before = [start for start in told if start <= relation.evidence.start]
        nearest = next((s.sentence for s in self._sentences if before and s.sentence.start == max(before)), None)
        if nearest is not None and nearest.start < relation.evidence.start:
            naming = self._story.evidence_in(nearest, relation.evidence.pattern + NAMED)
            yield replace(relation, evidence=naming)

    def _is_named(self, key: str, relation: Relation) -> bool:
        """Whether the sentence of a relation names a thing, as far as things are named."""
        here = self._spelled.get(relation.evidence.start)
        return here is None or key in here or not key.startswith(MEANT) or self._is_within(key, relation.evidence.start)

    def _is_within(self, key: str, start: int) -> bool:
        """Whether a longer name has that of a thing in it: "the Prime Minister of Ruritania N"."""
        thing = self._story.knowledge.world.things.get(key)
        article = self._story.knowledge.endings.article
        names = (fold(name).removeprefix(article) for name in (thing.ar, *thing.aliases)) if thing is not None else ()
        return any(f"{name} " in self._words[start] for name in names)

    def _naming(self, key: str, evidence: Evidence, named: Mapping[int, frozenset[str]]) -> Evidence | None:
        """The nearest sentence before that of a fact, or behind it, that names a thing; None where its own does."""
        here = named.get(evidence.start)
        if here is None or key in here or not key.startswith(MEANT):
            return None
        telling = [s.sentence for s in self._sentences if key in named[s.sentence.start]]
        before = [s for s in telling if s.start < evidence.start]
        nearest = before[-1] if before else telling[0] if telling else None
        return self._story.evidence_in(nearest, evidence.pattern + NAMED) if nearest is not None else None

    def _names(self, linked: LinkedSentence) -> Iterator[str]:
        """What a sentence names: things by their names, states also by their adjectives."""
        words = linked.sentence.norms
        for key, forms in self._adjectives.items():
            if not forms.isdisjoint(words):
                yield key
        for item in linked.items:
            for key in item.keys:
                if item.why in NAMING or self._known_by(key) & set(words[item.start : item.end]):
                    yield key

    def _known_by(self, key: str) -> set[str]:
        """The words of a person's names."""
        names = self._story.linked.names.get(key, ()) if key.startswith(PERSON) else ()
        return {word for name in names for word in fold(name).split(" ") if len(word) >= SHORTEST}

    def _meant(self, linked: LinkedSentence) -> Iterator[str]:
        """What a sentence names, and the states of the people and places that it names."""
        book = self._story.book
        for key in self._spelled[linked.sentence.start]:
            yield key
            yield book.state_of(key) if key.startswith(PERSON) else book.state_at(key)


def _adjectives(state: str, knowledge: Knowledge) -> frozenset[str]:
    """The adjectives of a state, as they are written with their endings and with what stands joined before them."""
    endings, clitics = knowledge.endings, knowledge.lexicon.clitics
    joined = ("", endings.article, *(c + endings.article for c in clitics.conjunctions))
    return frozenset(
        fold(before + base + ending)
        for base in knowledge.world.nisbas[state][0]
        for ending in ("", *(ending for ending, _, _ in endings.nisba))
        for before in joined
    )
