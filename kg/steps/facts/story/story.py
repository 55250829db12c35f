"""What one article's reader keeps while it goes on: who spoke last, what happened already, the sentence at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.knowledge import Knowledge
from kg.model import Document, Evidence, Item, Linked, LinkedSentence, Made, Moment, Relation, Sentence
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.book import Book
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.told import Told
from kg.steps.facts.story.topics import Topics

# kinds of agreement that speak for their parties
TEXTS = frozenset({"Declaration", "Document"})
ARMED = ("_armed_forces", "_army", ":idf")
# what a body is that the article tells of as one in which states are
STATES_IN = "InternationalOrganization"


@dataclass(slots=True)
class Story:
    """The state of one article's reading.

    `here` is the sentence at hand, `groups` all groups of its small words, `clauses` are its clauses and `made` the
    drafts that they gave by index; `claimed` are ids of times already used; `source` is on whose word the whole
    sentence stands, `doubted` where that is nobody's with a name; `speaker` who was spoken of last and `previous`
    what the sentence before told. `pieces` are the statements that each clause of saying gave, with the item at which
    each begins; `theme` is what the article's title is about; `audiences` are the groups that words were meant for,
    `issuer` who put out the text that is quoted, `office_holders` the kinds of office that the article gives to each
    person, `surnames` words that name one of its people,
    `unsigned` kind and topics of an agreement named last without its parties,
    `strangers` the nameless speakers told of, by the noun that calls them so,
    `heard` who spoke in the sentence before, `voice` the one person who spoke last,
    `envoys` who was named last for each state,
    `companions` the tellings of who goes with somebody whose journey is not told before them,
    `eves` what is to come, what was on its eve and the sentence that tells so,
    `distances` what is counted from something told, that, and how many days it lies behind it,
    `stricken` the state to which help goes, `unpeopled` a gathering of which nobody was told to be there yet,
    `unplaced` the visits of which nobody told where they led,
    `leaving` whether somebody is told to have spoken before he set off,
    `told` what each sentence told, for its day, `cited` the evidence made so far,
    `traces` the groups of words of which the sentence at hand may have a phrase.
    """

    document: Document
    linked: Linked
    knowledge: Knowledge
    topics: Topics
    book: Book
    relations: list[Relation] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    speaker: tuple[str, ...] = ()
    previous: list[Draft] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    made: dict[int, Draft] = field(default_factory=dict)
    claimed: set[int] = field(default_factory=set)
    source: tuple[str, ...] = ()
    doubted: bool = False
    pieces: dict[int, list[tuple[int, Draft]]] = field(default_factory=dict)
    theme: tuple[str, ...] = ()
    audiences: dict[str, Made] = field(default_factory=dict)
    issuer: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    voice: tuple[str, ...] = ()
    unheard: bool = False
    envoys: dict[str, str] = field(default_factory=dict)
    strangers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    surnames: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stricken: str = ""
    unpeopled: Draft | None = None
    unplaced: list[Draft] = field(default_factory=list)
    leaving: bool = False
    told: list[Told] = field(default_factory=list)
    cited: dict[tuple[int, str], Evidence] = field(default_factory=dict)
    reached: tuple[str, ...] = ()
    companions: list[Draft] = field(default_factory=list)
    eves: list[tuple[Draft, Draft, int]] = field(default_factory=list)
    distances: list[tuple[Draft, Draft | Moment, int]] = field(default_factory=list)
    unsigned: tuple[str, tuple[str, ...]] = ("", ())
    office_holders: Mapping[str, frozenset[str]] = field(default_factory=dict)
    here: LinkedSentence = field(init=False)
    groups: frozenset[str] = frozenset()
    traces: frozenset[str] = frozenset()

    def within(self, key: str) -> str:
        """What a place or body is part of, empty where unknown."""
        thing = self.knowledge.world.things.get(key)
        return (thing.within or thing.capital_of) if thing else ""

    def text(self, item: Item) -> str:
        """The folded words of an item of the sentence at hand."""
        return self.here.sentence.words(item.start, item.end)

    def evidence(self, pattern: str) -> Evidence:
        """The sentence at hand as evidence."""
        return self.evidence_in(self.here.sentence, pattern)

    def evidence_in(self, sentence: Sentence, pattern: str) -> Evidence:
        """A sentence of the article as evidence; what several facts rest on is made once."""
        first, last = sentence.start, sentence.end
        found = self.cited.get((first, pattern))
        if found is None:
            article = self.document.article
            exact = article.text[first:last]
            found = Evidence(article=article.identifier, start=first, end=last, exact=exact, pattern=pattern)
            self.cited[first, pattern] = found
        return found

    def outer(self, clause: Clause) -> Draft | None:
        """The statement in whose words a clause stands."""
        return self._said_in(clause, clause.inside)

    def stands_inside(self, clause: Clause) -> bool:
        """Whether a clause stands in somebody's words: an occasion that told nothing of its own speaks none.

        "At the press conference that followed the meeting, N said" is a clause of its own.
        """
        inside = clause.inside
        if inside < 0 or inside in self.made or inside in self.pieces:
            return inside >= 0
        outer = self.clauses[inside]
        return outer.kind != "noun" or outer.verb_at >= 0 or outer.inside >= 0 or outer.at > clause.at

    def teller(self, clause: Clause) -> Draft | None:
        """The statement in whose words somebody says something, past words for saying that gave none of their own."""
        return self._said_in(clause, self._told_in(clause))

    def telling(self, clause: Clause) -> Draft | None:
        """What tells of a clause: the statement in whose words it stands, or what else holds it."""
        inside = self._told_in(clause)
        return self._said_in(clause, inside) or self.made.get(inside)

    def _told_in(self, clause: Clause) -> int:
        inside = clause.inside
        while inside >= 0 and inside not in self.made and inside not in self.pieces:
            inside = self.clauses[inside].inside
        return inside

    def _said_in(self, clause: Clause, inside: int) -> Draft | None:
        pieces = self.pieces.get(inside, [])
        return next((d for start, d in reversed(pieces) if start <= clause.at), pieces[0][1] if pieces else None)

    def role_keys(self, clause: Clause, *roles: str) -> tuple[str, ...]:
        """Who plays one of the roles in a clause."""
        keys: list[str] = []
        if clause.sense.frame.subject in roles:
            keys += clause.subject
        keys += [k for part in clause.parts if part.role in roles for k in part.keys]
        return tuple(dict.fromkeys(keys))

    def is_armed(self, key: str) -> bool:
        """Whether a key is the armed forces of a state."""
        return key.endswith(ARMED)

    def are_troops(self, at: int) -> bool:
        """Whether an item of the sentence at hand tells of the troops of a state, which it stands for."""
        return at >= 0 and (self.here.items[at].head.kind, self.here.items[at].head.key) == ("body", "troops")

    def is_international(self, key: str) -> bool:
        """Whether a key is an organisation of states."""
        return self.knowledge.world.is_international(key)

    def is_grouping(self, key: str) -> bool:
        """Whether a key is an organisation that only the article knows, of states by its noun or by what is told."""
        told = self.linked.made.get(key)
        if told is not None and STATES_IN in told.types:
            return True
        first = key.removeprefix("organization:~").split("_")[0]
        nouns = self.knowledge.groups["state_groups"]
        return key.startswith("organization:~") and not nouns.isdisjoint(
            (first, first.removeprefix(self.knowledge.endings.article))
        )

    def authors(self) -> tuple[str, ...]:
        """Who put out the text that is quoted, else the parties of the joint text told of last."""
        last = self.book.latest("Agreement")
        told = last is not None and last.kind in TEXTS and last.status == "Occurred"
        told = told and last is not None and all(map(self.knowledge.world.is_outlet, last.said_by))
        return self.issuer or (last.values("party") if last is not None and told else ())

    def convener(self) -> tuple[str, ...]:
        """The organisation of states whose summit or meeting was told last."""
        for draft in reversed(self.book.drafts):
            if draft.cls in CONVENED and not draft.said_by:
                convening = tuple(k for k in draft.values("organizer") if self.is_international(k))
                if convening:
                    return convening
        return ()

    def states(self, draft: Draft) -> set[str]:
        """The states and organisations for which the parties of a draft stand, as far as known."""
        found = {self.book.state_of(k) if k.startswith("person:") else k for k in draft.parties()}
        return found - {""}
