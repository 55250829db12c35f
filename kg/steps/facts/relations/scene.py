"""A sentence as the reader of relations sees it: the states that its items name, and the organisations meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

from kg.knowledge import Knowledge
from kg.knowledge.ties import TIE
from kg.match.fold import fold
from kg.match.marks import COMMAS
from kg.model import Item, RoleClaim, Sentence
from kg.model.keys import LIKE_STATES
from kg.model.record import Record, record

REACH = 8
MOST_OTHER = 2
BRACKETS = frozenset({"(", ")", ":", "-", "–", "—", "[", "]"})
SILENT = frozenset({"each_of", "between", "kin", "place_head", "side"})


@record
class Scene(Record):
    """A sentence as the reader of relations sees it.

    `spoken` are the organisations spoken of before it, the last one last, `pair` the two states spoken of last;
    `state_of` tells which state a person stands for, `roles` are what offices people are said to hold;
    `when` is the day of the article, empty where unknown; `traces` are the groups of words of which the sentence may
    have a phrase, `stops` are items at which another list begins, `texts` the words of the items asked for so far;
    `groupings` are organisations that only the article knows, by their nouns ones that states may be members of.
    """

    knowledge: Knowledge
    sentence: Sentence
    items: Sequence[Item]
    spoken: Sequence[str]
    pair: tuple[str, ...]
    state_of: Callable[[str], str]
    roles: Sequence[RoleClaim]
    when: str
    traces: frozenset[str]
    groupings: frozenset[str] = frozenset()
    stops: frozenset[int] = frozenset()
    texts: dict[int, str] = field(default_factory=dict)

    def words(self, item: Item) -> tuple[str, ...]:
        """The folded words of an item, without what is written onto the first of them."""
        norms = self.sentence.norms
        return (norms[item.start][len(item.conj) :], *norms[item.start + 1 : item.end])

    def text(self, at: int) -> str:
        """The folded words of the item at a place as one string."""
        found = self.texts.get(at)
        if found is None:
            found = self.texts[at] = " ".join(self.words(self.items[at]))
        return found

    def is_in(self, at: int, group: str) -> bool:
        """Whether the item at a place is one of a named group of words."""
        if f"{TIE}{group}" not in self.traces:
            return False
        return 0 <= at < len(self.items) and self.text(at) in self.knowledge.ties.words[group]

    def is_end(self, at: int) -> bool:
        """Whether the item at a place ends what belongs together."""
        item = self.items[at]
        return item.kind == "mark" and item.head.key not in COMMAS | BRACKETS

    def is_pause(self, at: int) -> bool:
        """Whether a comma stands at a place."""
        return 0 <= at < len(self.items) and self.items[at].kind == "mark" and self.items[at].head.key in COMMAS

    def groups(self, at: int) -> frozenset[str]:
        """The groups of small words that the item at a place belongs to."""
        info = self.items[at].head.info if 0 <= at < len(self.items) else None
        return info if isinstance(info, frozenset) and self.items[at].kind == "particle" else frozenset()

    def states(self, item: Item, *, people: bool = False) -> tuple[str, ...]:
        """The states that an item names, and bodies of states; with `people`, those that people stand for."""
        if item.kind in ("nisba", "nisba_weak"):
            return (item.head.key,) if item.head.key.startswith("country:") else ()
        found = []
        alone = not any(self.is_capital(k) for k in item.keys)
        for key in item.keys if item.kind == "ref" else ():
            namesake = self.knowledge.namesakes.get(key, "") if alone else ""
            key = namesake or self.knowledge.world.capitals.get(key, key)
            if people and (key.startswith("person:") or (key.startswith("organization:") and not self._is_group(key))):
                key = self.stands_for(key)
            if key.startswith("place:") and len(item.keys) > MOST_OTHER:
                continue  # a land that is no state, in a list of states
            if not (key.startswith("country:") or key in LIKE_STATES or self.is_body(key)):
                return ()
            found.append(key)
        return tuple(dict.fromkeys(found))

    def is_capital(self, key: str) -> bool:
        """Whether a key is that of a capital that shares its name with no state."""
        return key in self.knowledge.world.capitals and key not in self.knowledge.namesakes

    def stands_for(self, person: str) -> str:
        """The state that a person is said to hold an office of, or stands for; empty where there is none."""
        claimed = [c.of for c in self.roles if c.person == person and c.of.startswith("country:")]
        return claimed[-1] if claimed else self.state_of(person)

    def state_of_body(self, key: str) -> str:
        """The state of a government body, whether the base knows it or the article made it."""
        thing = self.knowledge.world.things.get(key)
        return thing.within if thing is not None else self.state_of(key)

    def is_body(self, key: str) -> bool:
        """Whether a key is an organisation of states."""
        return self.knowledge.world.is_international(key)

    def _is_group(self, key: str) -> bool:
        """Whether a key is an organisation of states, or a group of them that only the article knows."""
        return self.is_body(key) or key in self.groupings

    def is_yet_to_come(self, at: int) -> bool:
        """Whether an item ends in a word that makes a verb behind it something yet to come."""
        return at >= 0 and self.words(self.items[at])[-1] in self.knowledge.ties.words["planned"]

    def bodies(self, item: Item) -> tuple[str, ...]:
        """The organisations of states that an item names."""
        return tuple(filter(self._is_group, item.keys)) if item.kind == "ref" else ()

    def meant(self, at: int) -> tuple[str, ...]:
        """The organisations that an item names, or that its noun, the first of their names, points back to."""
        item = self.items[at]
        if item.kind == "ref" and not item.why.startswith("one_group"):
            return self.bodies(item)
        word = self.text(at)[len(item.prep) :]
        article = self.knowledge.lexicon.clitics.article
        lam = self.knowledge.lexicon.clitics.lam
        head = word[len(article) :] if word.startswith(article) else word[1:] if item.prep == lam else ""
        called = [b for b in self.spoken if self._is_called(b, head)] if head else []
        called = [b for b in called if b not in self.groupings] or ([] if self.bodies(item) else called)
        proper = [b for b in called if self._begins(b, head)]
        if called:
            return ((proper or called)[-1],)
        return self.bodies(item)

    def _is_called(self, body: str, head: str) -> bool:
        return body in self.knowledge.heads_of_bodies.get(head, ()) or (
            body in self.groupings and self._begins(body, head)
        )

    def _begins(self, body: str, head: str) -> bool:
        """Whether the name of an organisation begins with a noun."""
        thing = self.knowledge.world.things.get(body)
        first = fold(thing.ar).split(" ")[0] if thing is not None else body.partition("~")[2].split("_")[0]
        return first in (head, self.knowledge.lexicon.clitics.article + head)

    def only_states(self, item: Item, *, people: bool = False) -> tuple[str, ...]:
        """The states that an item names where it names nothing else."""
        found = self.states(item, people=people)
        return found if found and all(k.startswith("country:") or k in LIKE_STATES for k in found) else ()

    def is_filler(self, at: int) -> bool:
        """Whether the item at a place may stand between a word and the list that belongs to it."""
        item = self.items[at]
        if item.kind in ("time", "modifier", "quote", "number", "relation") or self.groups(at) & SILENT:
            return item.kind != "relation" or all(w in self.knowledge.ties.words["fillers"] for w in self.words(item))
        if item.kind == "mark":
            return not self.is_end(at)
        if item.kind == "nisba":
            return not item.conj
        if self.leads_to_time(at):
            return True
        words = self.knowledge.ties.words["fillers"]
        return item.kind not in ("ref", "verb") and all(w in words for w in self.words(item))

    def leads_to_time(self, at: int) -> bool:
        """Whether an item is nothing but the particle before a time: "in 1997"."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        timed = behind is not None and (behind.kind == "time" or self.is_in(at + 1, "at_first"))
        return bool(self.groups(at) & {"place"}) and timed

    def own_state(self, at: int) -> tuple[str, ...]:
        """The state that "his country" means where the person has no name: that of the adjective before it."""
        for item in reversed(self.items[: at if self.items[at].kind == "state_of" else 0]):
            states = self.only_states(item, people=True)
            if states:
                return states[:1]
        return ()

    def is_where(self, at: int) -> bool:
        """Whether a town only tells where something happens: "in Astana", "in the town of"."""
        item = self.items[at]
        if not item.keys or not all(key.startswith("place:") for key in item.keys):
            return False
        within = item.prep in self.knowledge.groups["place"]
        return within or any("place" in self.groups(i) for i in range(max(0, at - 2), at) if at - i == 1)

    def is_of_place(self, at: int) -> bool:
        """Whether an item stands behind a preposition that no list goes on over."""
        before = self.items[at - 1] if at else None
        if before is None or self.is_in(at - 1, "besides") or self.is_in(at - 1, "one_of"):
            return False
        if at > 1 and f"{self.text(at - 2)} {self.text(at - 1)}" in self.knowledge.ties.words["besides"]:
            return False
        return (before.kind == "function" and before.head.key == "preposition") or bool(
            self.groups(at - 1) & {"place", "about", "against", "during", "with", "from"}
        )
