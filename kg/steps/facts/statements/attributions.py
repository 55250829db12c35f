"""On whose word a sentence stands by a phrase like "according to", and what that person says in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.match.marks import COMMAS
from kg.model import Item
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED
from kg.steps.facts.clauses.subjects.strangers import onlooks, stranger
from kg.steps.facts.statements.reader import say
from kg.steps.facts.statements.texts import put_out_before
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

REACH = 7
# how far behind the state or body in a title its bearer is named
TITLE = 9
TITLES = frozenset({"title", "non_office", "office"})
NEAR = 3
SAYING = "say"
# what tells something before the phrase
TELLING = frozenset({"ref", "noun", "topic", "agreement", "mark"})
TEXTS = ("agreement:", "topic:")
PLAIN = frozenset({"word", "unknown"})
CONJUNCTION = "conjunction"
# groups of words one of which leads to on whose word something is
LEADING = frozenset({"attribution", "as_told", "also", "what_is_told"})
# what may stand behind who is named in a clause that only tells on whose word something is
SETTING = frozenset({"place", "inside", "during"})
LANDS = ("place:", "country:")


def attribution(story: Story) -> tuple[int, int] | None:
    """The item of the phrase and the item that names whose word the sentence at hand is.

    What somebody decided or agreed on is not his word: "according to the resolutions of X". Behind the title of a
    person stands the state or body that it is of before his name. Where nameless people are is not who they are:
    "according to experts in Brussels".
    """
    items = story.here.items
    for i, first in _phrases(story):
        if (named := _titled(items, first)) > first:
            return i, named
        for at in range(first, min(len(items), first + REACH)):
            if "that" in groups_of(items[at]) or items[at].head.key == CONJUNCTION:
                break
            if items[at].kind == "ref":
                if at > first + 1 and "place" in groups_of(items[at - 1]) and items[at].keys[0].startswith(LANDS):
                    return None
                named = _bearer(story, at)
                if items[named].keys[0].startswith(TEXTS) or (_is_verbal(items, first) and not _ends(items, named)):
                    return None
                return i, named
            if items[at].kind == "mark" and items[at].head.key in COMMAS and at > first:
                return None
            if _owns_no_words(items, at, story.knowledge):
                return None
    return None


def _phrases(story: Story) -> Iterator[tuple[int, int]]:
    """Where a phrase for on whose word a sentence stands begins, and the first item of who that is.

    Besides the particles it is "as" before any verb of speech that has no words of its own: "as N said".
    """
    items, knowledge = story.here.items, story.knowledge
    for i, item in enumerate(items if not story.traces.isdisjoint(LEADING) else ()):
        if "attribution" in groups_of(item):
            yield i, i + 1
        elif i > 1 and item.kind == "verb" and not item.head.pron and item.head.key in knowledge.frames.saying:
            led = story.text(items[i - 1])
            split = led in knowledge.groups["what_is_told"] and _is_set_off(items, i - 2)
            if split or led in knowledge.groups["as_told"] or "also" in groups_of(items[i - 1]):
                yield i - 1, i + 1


def _is_set_off(items: Sequence[Item], at: int) -> bool:
    """Whether "by" stands before "what", or "on" behind a comma: "praised what he called" is no such phrase."""
    groups = groups_of(items[at])
    return "attribution" in groups or ("against" in groups and at > 0 and items[at - 1].kind == "mark")


def _is_verbal(items: Sequence[Item], first: int) -> bool:
    return items[first - 1].kind == "verb"


def _ends(items: Sequence[Item], named: int) -> bool:
    """Whether a clause ends behind who is named in it, but for where or when: "as N said in a statement"."""
    behind = items[named + 1 : named + 2]
    return not behind or behind[0].kind in ("mark", "time") or not groups_of(behind[0]).isdisjoint(SETTING)


def _titled(items: Sequence[Item], first: int) -> int:
    """The person by whose name a title ends that begins here: "according to the lawyer of the victims N"; else -1."""
    if first >= len(items) or items[first].kind not in TITLES:
        return -1
    for i in range(first + 1, min(len(items), first + TITLE)):
        if items[i].kind in ("mark", "verb", "quote", "participle") or "that" in groups_of(items[i]):
            return -1
        if items[i].kind == "ref" and items[i].head.kind == "person":
            bare = not items[i].prep and not items[i].conj and items[i - 1].kind not in ("function", "particle")
            return i if bare and all(key.startswith("person:") for key in items[i].keys) else -1
    return -1


def _bearer(story: Story, at: int) -> int:
    """The person whose title holds the place or body named at an item: "the envoy of X to the talks in Y, N"."""
    items = story.here.items
    if items[at].head.kind != "office" and not items[at].keys[0].startswith(LANDS):
        return at
    for i in range(at + 1, min(len(items), at + 1 + TITLE)):
        if items[i].kind in ("mark", "verb", "quote", "participle") or "that" in groups_of(items[i]):
            break
        named = items[i].kind == "ref" and all(key.startswith("person:") for key in items[i].keys)
        if named and not items[i].prep and not items[i].conj:
            return i
    return at


def is_on_nameless_word(story: Story) -> bool:
    """Whether a sentence stands on the word of people without a name: "according to officials"."""
    if "attribution" not in story.groups:
        return False
    items, groups = story.here.items, story.knowledge.groups
    people = groups["stranger"] | groups["strangers"]
    for i, item in enumerate(items):
        if "attribution" not in groups_of(item):
            continue
        for behind in items[i + 1 : i + 1 + NEAR]:
            word = story.text(behind)[len(behind.conj) + len(behind.prep) :]
            if behind.kind in ("ref", "mark", "verb"):
                break
            if "human" in groups_of(behind) or word in people or behind.kind in ("office", "non_office"):
                return True
    return False


def _owns_no_words(items: Sequence[Item], at: int, knowledge: Knowledge) -> bool:
    """Whether a noun tells of something else than words: "the resolutions", "the rules of X"."""
    item, behind = items[at], items[at + 1] if at + 1 < len(items) else None
    if item.kind == "noun":
        frames = (sense.frame for sense in knowledge.frames.nouns.get(item.head.key, ()))
        return not any(frame.content and frame.id not in knowledge.cues.unsaid for frame in frames)
    return item.kind in PLAIN and behind is not None and behind.kind == "ref" and not behind.prep and not behind.conj


def attributed(story: Story, row: Row) -> None:
    """A sentence on the word of a person, body or state is what that one says, and so are what others say in it."""
    phrase, named, keys = _on_whose_word(story, row)
    if not keys:
        return
    told = [d for d in story.made.values() if d.cls == "Statement"]
    if _speaks_for(story, phrase):
        return
    opens = phrase <= 1 or (phrase <= NEAR and not any(i.kind in TELLING for i in story.here.items[:phrase]))
    opens = opens or _is_passed_on(story, phrase, named)
    if any(set(keys) & {*d.values("speaker"), *d.said_by} or not (opens or _is_of_states(d)) for d in told):
        return
    start, end = (named + 1, len(story.here.items)) if opens else (0, phrase)
    if end - start < REACH // 2:
        return
    frame = story.knowledge.frames.frames[SAYING]
    sense = Sense(f"{SAYING}/attributed", frame)
    clause = Clause(named, sense, "", "attributed", "singular", keys, named, (), end, HAPPENED, content=(start, end))
    story.clauses.append(clause)
    outer = say(story, len(story.clauses) - 1, clause, keys)
    for draft in told:
        draft.said_by = keys
        outer.add("content", (draft.id,), outer.evidence)


def _on_whose_word(story: Story, row: Row) -> tuple[int, int, tuple[str, ...]]:
    """The phrase, the item that names on whose word the sentence stands, and who that is: nobody, or a nameless one."""
    found = attribution(story)
    if found is not None:
        keys = row.as_actors(story.here.items[found[1]].keys)
        speaks = all(k.startswith(ACTORS) and not story.knowledge.world.is_outlet(k) for k in keys)
        # a state has its words right behind the phrase, unless it is only part of what is named: "the time of Tokyo"
        speaks = speaks and (found[1] == found[0] + 1 or not any(k.startswith("country:") for k in keys))
        return (*found, keys if speaks else ())
    for at, first in _phrases(story):
        keys = _nameless(story, row, first)
        of_state = all(story.audiences[key].within for key in keys if key in story.audiences)
        if not keys and first < len(story.here.items) and (authors := put_out_before(story, first)):
            return at, first, authors
        return at, _last_of(row, first - 1), keys if of_state or onlooks(row, first) else ()
    return -1, -1, ()


def source(story: Story, row: Row) -> tuple[str, ...]:
    """On whose word the sentence at hand stands as a whole, with a name or without one; nobody's where none is told."""
    found = attribution(story)
    if found is not None:
        return row.as_actors(story.here.items[found[1]].keys)
    return next((keys for _, first in _phrases(story) if (keys := _nameless(story, row, first))), ())


def _nameless(story: Story, row: Row, first: int) -> tuple[str, ...]:
    """The nameless speaker whom a phrase leads to: "according to a Western diplomat"."""
    keys = stranger(row, first - 1, row.stop(first - 1), led=story.knowledge.lexicon.clitics.lam)
    items = story.here.items
    return () if _is_verbal(items, first) and not _ends(items, _last_of(row, first - 1)) else keys


def _is_passed_on(story: Story, phrase: int, named: int) -> bool:
    """Whether an outlet is told to report something on somebody's word, which follows: "X reported, citing N, that"."""
    items = story.here.items
    behind = named + 1
    behind += int(behind < len(items) and items[behind].kind == "mark" and items[behind].head.key in COMMAS)
    tells = behind < len(items) and "that" in groups_of(items[behind])
    outlet = any(i.kind == "ref" and all(map(story.knowledge.world.is_outlet, i.keys)) for i in items[:phrase])
    return tells and outlet and any(i.kind == "verb" for i in items[:phrase])


def _last_of(row: Row, at: int) -> int:
    """The last of the items that make up a nameless speaker behind a phrase."""
    last = at
    while last + 1 in row.titles:
        last += 1
    return last


def _speaks_for(story: Story, phrase: int) -> bool:
    """Whether a phrase only tells by whose mouth somebody speaks whose verb is before it: "X said, by the mouth of"."""
    if story.text(story.here.items[phrase]) not in story.knowledge.groups["mouth"]:
        return False
    return any(d.cls == "Statement" and story.clauses[i].at < phrase for i, d in story.made.items())


def _is_of_states(draft: Draft) -> bool:
    """Whether only states speak, as somebody who speaks for one tells of them."""
    return not draft.said_by and all(key.startswith("country:") for key in draft.values("speaker"))
