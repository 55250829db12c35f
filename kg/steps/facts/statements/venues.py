"""Where something is said: a place before the verb, or beside the words for a speech or gathering at which it is."""

from __future__ import annotations

from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of, is_comma
from kg.steps.facts.clauses.verbless.whereabouts import PATTERN as WHEREABOUTS
from kg.steps.facts.story.story import Story

REACH = 4
PLACES = ("place:", "country:")
# what words are said at, as far as it is no event of its own
HEARD_AT = frozenset({"Statement", "Meeting", "Summit", "Signing"})
# what may stand between who speaks and where
LEADING = frozenset({"time", "mark", "particle"})
# what may stand between the noun of a speech and where it was given
GIVEN = frozenset({"time", "word", "unknown", "nisba", "orgword"})
WITHIN = frozenset({"place", "during", "inside"})


def place_before(story: Story, clause: Clause) -> tuple[str, ...]:
    """The place of "in X, said …" or "from X, said …" at the head of a clause."""
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    for i in range(verb - 1, max(-1, verb - 1 - REACH), -1):
        item = items[i]
        if item.kind in ("verb", "noun", "participle"):
            break
        if item.kind == "ref":
            return _placed(story, i)
    return _from_there(story, clause)


def _from_there(story: Story, clause: Clause) -> tuple[str, ...]:
    """The town of "announced from X that", right behind the verb and who speaks, or of "told reporters in X that"."""
    items, at = story.here.items, max(clause.at, clause.verb_at, clause.subject_at) + 1
    lam = story.knowledge.lexicon.clitics.lam
    heard = at < len(items) and items[at].prep == lam and items[at].kind not in ("ref", "noun")
    at += heard
    while at < len(items) and items[at].kind in ("time", "mark") and not heard:
        at += 1
    if at + 1 >= len(items):
        return ()
    led = story.text(items[at]) in story.knowledge.groups["from"] or (heard and "place" in groups_of(items[at]))
    town = items[at + 1 + (at + 2 < len(items) and "place_head" in groups_of(items[at + 1]))]
    return town.keys if led and town.kind == "ref" and all(k.startswith("place:") for k in town.keys) else ()


def is_of_saying(story: Story, clause: Clause, place: Complement, start: int) -> bool:
    """Whether a place is where something was said, not one told of in it, or by the way of who speaks."""
    if _is_of_speaker(story, clause, place):
        return False
    return (
        clause.content is None
        or place.item < start
        or _is_beside(story, clause, place)
        or _is_given_in(story, clause, place)
    )


def _is_given_in(story: Story, clause: Clause, place: Complement) -> bool:
    """Whether a place stands right behind the noun of what somebody gives or holds: "held a press conference in X"."""
    if not 0 <= clause.verb_at < clause.at < place.item:
        return False
    between = story.here.items[clause.at + 1 : place.item]
    return all(i.kind in GIVEN or groups_of(i) & (WITHIN | {"place_head"}) for i in between)


def _is_beside(story: Story, clause: Clause, place: Complement) -> bool:
    """Whether a place stands right behind the verb and who speaks, or in a phrase between commas there."""
    items, first = story.here.items, max(clause.at, clause.subject_at) + 1
    heard = {p.item for p in clause.parts if p.role == "addressee"}
    between = range(first, place.item)
    if clause.subject_at > clause.at and all(items[i].kind in LEADING or i in heard for i in between):
        return bool(groups_of(items[place.item - 1]) & {"place"})
    opened = first < len(items) and items[first].kind == "mark" and items[first].head.key in COMMAS
    closed = next((i for i in range(first + 1, len(items)) if items[i].kind == "mark"), -1)
    inner = items[first:closed] if opened and place.item < closed else ()
    return bool(inner) and not any("that" in groups_of(i) or i.kind == "verb" for i in inner)


def place_beside(story: Story, index: int, clause: Clause) -> tuple[str, ...]:
    """The place of "said at a press conference in X", "in his address to the conference of X, he said".

    So is where somebody is told to have been when he spoke: "said during his stop in X that".
    """
    first, last = max(clause.at, clause.verb_at), clause.content[0] if clause.content else clause.end
    stays = (c for c in story.clauses if c.sense.id == WHEREABOUTS and first < c.at < last)
    stay = next((p.keys for c in stays for p in c.parts if p.role == "location"), ())
    if stay and clause.kind == "verb":
        return stay
    for n, noun in enumerate(story.clauses):
        if n == index or noun.kind != "noun" or noun.verb_at >= 0 or noun.sense.frame.event not in HEARD_AT:
            continue
        if not (_is_around(story, index, clause, noun) and _is_within(story, noun)):
            continue
        if any(c.inside == index and clause.at < c.at < noun.at and _is_matter(story, c) for c in story.clauses):
            continue  # "proposed a meeting before a summit in X"
        inner = [
            noun,
            *(c for c in story.clauses if c.inside == n and c.kind == "noun" and c.sense.frame.event in HEARD_AT),
        ]
        keys = [p.keys for c in inner for p in c.parts if p.role == "location" and p.item > c.at]
        found = next((k for k in keys if all(key.startswith(PLACES) for key in k)), ()) or _right_at(story, noun)
        if found:
            return found
    return ()


def _is_of_speaker(story: Story, clause: Clause, place: Complement) -> bool:
    """Whether a place stands in an aside that tells who speaks: "N, and he is an envoy of X in Y, said"."""
    items, first = story.here.items, max(clause.at, clause.subject_at) + 1
    opened = first + 1 < place.item and is_comma(items[first])
    return opened and story.text(items[first + 1]) in story.knowledge.groups["and_he"]


def _is_matter(story: Story, noun: Clause) -> bool:
    """Whether a gathering is what is spoken of and not where: no particle leads to it."""
    gathers = noun.kind == "noun" and noun.verb_at < 0 and noun.sense.frame.event in HEARD_AT - {"Statement"}
    return gathers and not _is_within(story, noun)


def _right_at(story: Story, noun: Clause) -> tuple[str, ...]:
    """The town or land of "said in remarks at X", right behind the noun."""
    behind = next((i for i in story.here.items[noun.at + 1 :] if i.kind not in ("word", "nisba")), None)
    at = behind is not None and behind.kind == "ref" and behind.prep in story.knowledge.groups["at"]
    return behind.keys if behind is not None and at and all(k.startswith(PLACES) for k in behind.keys) else ()


def _is_around(story: Story, index: int, clause: Clause, noun: Clause) -> bool:
    """Whether a noun stands in the clause of a saying before what is said, or opens its sentence."""
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    if noun.at < verb:
        # words of a whole phrase before the verb: nothing else is told in between
        return clause.inside in (-1, story.clauses.index(noun)) and not any(
            i.kind == "verb"
            for i in items[noun.at + 2 : verb]  # "at talks that X hosted", "in a speech that he gave"
        )
    told = items[verb : noun.at]
    return noun.inside == index and not any("that" in groups_of(i) or i.kind == "verb" for i in told[1:])


def _is_within(story: Story, noun: Clause) -> bool:
    """Whether a particle says that words were said in the course of what a noun names."""
    items, clitics = story.here.items, story.knowledge.lexicon.clitics
    if items[noun.at].prep in clitics.prepositions and items[noun.at].prep != clitics.lam:
        return True
    return noun.at > 0 and bool(groups_of(items[noun.at - 1]) & WITHIN)


def _placed(story: Story, at: int) -> tuple[str, ...]:
    items, words, named = story.here.items, story.knowledge.groups, at
    at -= at > 0 and "place_head" in groups_of(items[at - 1])
    before = story.text(items[at - 1]) if at else ""
    places = words["place"] | words["from"]
    joined = before[:1] in story.knowledge.lexicon.clitics.conjunctions and before[1:] in places
    if not (joined or before in places):
        return ()
    heads = at == 1 or joined or items[at - 2].kind in ("mark", "quote")
    return tuple(k for k in items[named].keys if k.startswith(PLACES)) if heads else ()
