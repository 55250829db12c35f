"""Hearers without a name: "the movements that have not signed", "the families of the victims", "the people of X"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item, Made
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.replies import as_parties
from kg.steps.facts.statements.ruled_hearers import is_plural_of_doers, ruled_end
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import homes

ASKED = frozenset({"addressee", "target"})
# frames that are aimed at those behind the verb, whatever their reading says of an object
CALLING = frozenset({"urge", "demand", "appeal", "warn", "thank", "congratulate", "condole", "pledge"})
PHRASE = frozenset({"word", "unknown", "orgword", "body", "nisba", "noun", "office", "topic", "modifier"})
PEOPLE = frozenset({"human", "side"})
LONGEST = 5
REACH = 9
STATE = "country:"


def nameless_hearers(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Those without a name whom a verb of saying has for its object, or behind the particle that leads to hearers."""
    own = {*draft.values("speaker"), *homes(story, draft)}
    if clause.verb_at < 0 or any(p.role in ASKED and not own.issuperset(p.keys) for p in clause.parts):
        return ()
    at = _head(story, clause)
    if at < 0:
        return ()
    end = _end(story, at)
    if sent := _senders(story, at, end):
        return sent
    if not _is_of_people(story, at, end):
        end = ruled_end(story, clause, at) if not story.here.items[at].prep else -1
        if end < 0:
            return ()
    return _told(story, at, end, own)


def people_at(story: Story, at: int, own: set[str]) -> tuple[str, ...]:
    """Those without a name for whom a phrase stands that begins at an item; nobody where it is none of people."""
    items = story.here.items
    if at >= len(items) or items[at].kind == "ref" or items[at].conj or not _may_open(story, at):
        return ()
    end = _end(story, at)
    return _told(story, at, end, own) if _is_of_people(story, at, end) else ()


def _told(story: Story, at: int, end: int, own: set[str]) -> tuple[str, ...]:
    """Those for whom the items `[at, end)` stand: their state where they are all of it, else a body of the article."""
    state = _state(story, at, end)
    if state and state not in own and _is_whole(story, at, end):
        return (state,)
    tokens = story.here.sentence.tokens[story.here.items[at].start : story.here.items[end - 1].end]
    words = [t for t in tokens if t.is_word]
    label = " ".join([_without_particles(story, at, words[0].text), *(t.text for t in words[1:])])
    name = "_".join([_bare(story, at), *(t.norm for t in words[1:])])
    key = f"organization:~{name}_{story.document.article.identifier}".lower().replace(" ", "_")
    story.audiences.setdefault(key, Made(key, ("Organization",), label, state, _as_subjects(story, label)))
    return (key,)


def _as_subjects(story: Story, label: str) -> tuple[str, ...]:
    """What those are called where they act and are not acted on: the endings of an object taken off."""
    endings, words = story.knowledge.endings, label.split(" ")
    asked, acting = endings.groups_asked[0], endings.nominative_people[0][1]
    defined = words[0].startswith(endings.article)
    told = [
        w.removesuffix(asked) + acting if w.endswith(asked) and w.startswith(endings.article) == defined else w
        for w in words
    ]
    told[0] = told[0] if defined else told[0].removesuffix(endings.alef)
    name = " ".join(told)
    return () if name == label else (name,)


def _senders(story: Story, at: int, end: int) -> tuple[str, ...]:
    """The state or body that sends those who are spoken to: "told a delegation from X that"."""
    items, groups = story.here.items, story.knowledge.groups
    if _bare(story, at).split(" ")[0] not in groups["delegates"]:
        return ()
    for i in range(at + 1, min(len(items), end + 2)):
        if items[i].kind == "ref" and (i == at + 1 or story.text(items[i - 1]) in groups["from"]):
            return tuple(k for k in as_parties(story, items[i].keys) if k.startswith(ACTORS))
    return ()


def _head(story: Story, clause: Clause) -> int:
    """The item at which the phrase for those who are spoken to begins; -1 where there is none."""
    items, frame = story.here.items, clause.sense.frame
    first = max(clause.verb_at, clause.subject_at) + 1
    taken = frame.object in ASKED or frame.id in CALLING
    if first < len(items) and items[first].kind == "quote":
        first += 1
    if taken and first < len(items) and first != clause.at and _may_open(story, first) and not items[first].prep:
        untold = clause.kind == "verb" and clause.subject_at < 0 and not _is_object(story, first)
        untold = untold and not _needs_hearer(story, clause, first)
        return -1 if untold or items[first].conj else first
    for at in range(first, min(len(items), first + REACH)):
        item = items[at]
        if item.kind in ("verb", "participle", "mark", "quote") or groups_of(item) & {"that", "during"}:
            return -1
        before = story.text(items[at - 1])[len(items[at - 1].conj) :] if at else ""
        led = item.prep or before
        if led and frame.slots.get(led) in ASKED and _may_open(story, at):
            return at
    return -1


def _may_open(story: Story, at: int) -> bool:
    """Whether a phrase for people may begin at an item."""
    item, groups, bare = story.here.items[at], story.knowledge.groups, _bare(story, at)
    members = item.kind == "anaphor" and item.head.key == "members"
    if item.kind == "participle" and is_plural_of_doers(story, at):
        return True
    return item.kind in PHRASE or members or bare in groups["group_heads"] or bare in groups["groups"]


def _is_object(story: Story, at: int) -> bool:
    """Whether a noun behind a verb that names no subject can only be its object: a plural in "-in" """
    return _bare(story, at).endswith(story.knowledge.endings.groups_asked[:1])


def _needs_hearer(story: Story, clause: Clause, at: int) -> bool:
    """Whether a verb that is never without its hearer has one phrase alone behind it, before its particle: "thanked".

    Behind a feminine verb it may be who thanks.
    """
    verb = story.here.items[clause.verb_at]
    nominative = story.knowledge.endings.is_nominative(_bare(story, at).split(" ")[0]) or verb.head.info.gender != "m"
    needed = fold(verb.head.key) in story.knowledge.groups["hearer_needed"]
    return needed and not nominative and ruled_end(story, clause, at) > 0


def _bare(story: Story, at: int) -> str:
    return _without_particles(story, at, story.text(story.here.items[at]))


def _without_particles(story: Story, at: int, words: str) -> str:
    item = story.here.items[at]
    return story.knowledge.lexicon.clitics.bare(words, item.conj, item.prep)


def _end(story: Story, at: int) -> int:
    """Where the phrase ends: before a particle, a joined word or a mark, and behind a name in its genitive."""
    items, end = story.here.items, at + 1
    while end < min(len(items), at + LONGEST):
        item = items[end]
        if item.prep or item.conj or (item.head.pron and item.kind == "noun"):
            break
        if item.kind == "ref":
            genitive = not _bare(story, end - 1).startswith(story.knowledge.lexicon.clitics.article)
            return end + 1 if genitive and end == at + 1 else end
        people = item.kind == "particle" and bool(groups_of(item) & PEOPLE)
        if not (people or item.kind in PHRASE) or not _goes_on(story, at, end):
            break
        end += 1
    return end


def _goes_on(story: Story, at: int, end: int) -> bool:
    """Whether a word belongs to the phrase: definite as what stands before it, or the genitive of its first word."""
    article = story.knowledge.lexicon.clitics.article
    named = _bare(story, end).startswith(article)
    return named or (end == at + 1 and not _bare(story, at).startswith(article))


def _is_of_people(story: Story, at: int, end: int) -> bool:
    """Whether a phrase stands for people or bodies, definite by its article or by what stands behind it."""
    item, knowledge = story.here.items[at], story.knowledge
    text, article = _bare(story, at), knowledge.lexicon.clitics.article
    head = text.split(" ")[0]
    if head in knowledge.groups["group_heads"]:
        return end > at + 1 or item.end - item.start > 1
    if not text.startswith(article):
        return item.kind == "participle" and end > at + 1
    if item.kind == "anaphor" or text in knowledge.groups["groups"] or bool(groups_of(item) & {"human", "side"}):
        return True
    if item.kind in ("orgword", "body"):
        return True
    plural = knowledge.endings.is_nominative(text) or text.endswith(knowledge.endings.groups_asked[:1])
    return plural and item.kind in ("word", "unknown", "nisba", "office", "participle")


def _state(story: Story, at: int, end: int) -> str:
    """The state whose people or body a phrase names, by its adjective or its name."""
    for item in story.here.items[at:end]:
        if item.kind == "nisba" and item.head.key.startswith(STATE):
            return item.head.key
        named = [k for k in item.keys if k.startswith(ACTORS)] if item.kind == "ref" else []
        if named and named[0].startswith(STATE):
            return named[0]
    return _seated(story, end)


def _seated(story: Story, end: int) -> str:
    """The state in which those are of whom a phrase speaks, behind it: "the authorities in X"."""
    items = story.here.items
    if end + 1 >= len(items) or "place" not in groups_of(items[end]) or items[end + 1].kind != "ref":
        return ""
    return next((k for k in as_parties(story, items[end + 1].keys) if k.startswith(STATE)), "")


def _is_whole(story: Story, at: int, end: int) -> bool:
    """Whether a phrase means the people or the leaders of a state as a whole, and thus the state."""
    item: Item = story.here.items[at]
    return (item.kind == "nisba" and end == at + 1) or _bare(story, at) in story.knowledge.groups["peoples"]
