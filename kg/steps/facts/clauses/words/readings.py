"""Words that mean one thing alone and another beside the noun of an event."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Item, LinkedSentence
from kg.steps.facts.clauses.clause import SESSION, TRUCE, gathering_before, groups_of
from kg.steps.facts.clauses.words.deed_nouns import (
    as_deed_noun,
    as_feeling,
    deed_in_list,
    deed_noun,
    is_behind_that,
    is_done_before,
    is_resumed,
    owned_deed,
    takes_deed,
    with_its_thing,
)
from kg.steps.facts.clauses.words.hidden_verbs import (
    as_done_for_him,
    before_agreement,
    brings_together,
    chairs,
    drill_before,
    gathers,
    holds,
    meaning,
    tells_of,
    with_doer_behind,
)
from kg.steps.facts.clauses.words.joined_adjectives import with_joined_adjectives
from kg.steps.facts.clauses.words.mere_words import (
    as_adjective,
    comes_from_there,
    ends_feminine,
    is_close,
    is_counted,
    is_hall,
    is_loaded,
    is_one_done_to,
    is_plain_that,
    is_that_which,
    name_meant,
    names_body,
    stands_bare,
    tells_amount,
)
from kg.steps.facts.clauses.words.quoted_titles import with_titles
from kg.steps.facts.clauses.words.reported import as_reported
from kg.steps.facts.clauses.words.spelled_alike import as_going_on, as_in_present, as_of_her, as_of_one, as_own_deed
from kg.steps.facts.clauses.words.told_deeds import as_told_deed
from kg.steps.facts.clauses.words.wordings import (
    as_addressed,
    as_answer,
    as_blaming,
    as_done_to_him,
    as_modal,
    as_of_man,
    as_opening,
    as_reply,
    as_saying,
    as_told,
    as_verb,
    is_impersonal,
    spoken,
)

NEAR = 5
FAR = 9
SIGNS = frozenset({"sign"})
# the kinds of items that may be something else than they seem
REREAD = frozenset(
    {"given", "nisba_weak", "relation", "noun", "word", "particle", "verb", "nisba", "organization", "ref", "modal"}
)
ACTING = frozenset({"noun", "verb"})
NAMES = frozenset({"ref", "nisba"})
# how a participle of blaming may be read where nothing tells whom it blames
BLAMING = frozenset({"modal", "word", "participle"})
# the kinds of items that no word further off makes anything else
SETTLED = frozenset({"word", "particle"})


def reread(knowledge: Knowledge, linked: LinkedSentence) -> tuple[Item, ...]:
    """The items of a sentence, with the verbs that some words are there.

    A noun behind a gathering may be a verb of bringing together; a word of chairing before a delegation leads it.
    """
    particles, article = knowledge.lexicon.clitics.prepositions, knowledge.lexicon.clitics.article
    items = with_joined_adjectives(linked, with_titles(knowledge, linked), article)
    linked = linked._replace(items=items)
    out: list[Item] = []
    for at, item in enumerate(items):
        if out and item.end <= out[-1].end:
            continue
        if item.kind == "unknown" and linked.sentence.words(item.start, item.end) in particles:
            # a particle that quotation marks part from its name
            item = item._replace(kind="function", head=item.head._replace(kind="function", key="preposition"))
        if item.kind in BLAMING and at + 1 < len(items):
            item = as_blaming(knowledge, linked, item, items[at + 1])
        if item.kind == "modal":
            item = as_opening(knowledge, linked, out, at)
        if item.kind == "modifier" and comes_from_there(knowledge, linked, at):
            item = item._replace(kind="word")
        if item.kind == "function" and (item.conj or (out and "relative" in groups_of(out[-1]))):
            item = as_done_for_him(knowledge, linked, at)
        if item.kind == "participle" and item.conj and at and at + 1 < len(items):
            item = as_done_to_him(knowledge, linked, item, items[at + 1])
        if item.kind not in REREAD:
            out.append(item)
            continue
        if item.kind == "state_of" and ends_feminine(linked, item):
            # "the town of", which is spelled like "his country"
            item = item._replace(kind="word")
        if item.kind in ("given", "nisba_weak"):
            out.append(as_adjective(knowledge, out, item, items[at + 1] if at + 1 < len(items) else None))
            continue
        if item.kind in NAMES:
            out.append(name_meant(knowledge, linked, at))
            continue
        if item.kind == "relation" and chairs(knowledge, items, at):
            item = as_verb(item, next((e for e in item.head.entries if e.kind == "verb"), None))
        if item.kind == "noun" and (tail := _truce(knowledge, linked, at)) > at:
            lemma = next(
                k for k, v in knowledge.frames.nouns.items() if any(s.frame.id == TRUCE and s.needs is None for s in v)
            )
            item = item._replace(end=items[tail].end, head=item.head._replace(key=lemma))
        if item.kind == "noun" and item.head.pron and item is items[at]:
            item = as_own_deed(knowledge, linked, at)
        if item.kind == "noun" and item.prep in knowledge.groups["at"]:
            item = as_saying(knowledge, items, at)
        if item.kind in ("noun", "word"):
            item = as_addressed(knowledge, linked, at) if item is items[at] else item
        if item.kind == "particle" and at > 1:
            item = as_reported(knowledge, linked, at) if item is items[at] else item
        if item.kind == "particle":
            item = as_going_on(knowledge, linked, at) if item is items[at] else item
        if item.kind == "particle":
            text = linked.sentence.words(item.start, item.end)
            item = as_told(knowledge, items, at, text) if item is items[at] else item
        if item.kind == "verb":
            item = as_of_her(knowledge, linked, at) if item is items[at] else item
            item = as_in_present(knowledge, linked, as_of_one(linked, item))
        if item.kind == "verb" and at + 1 < len(items):
            item = as_of_man(knowledge, linked, item, items[at + 1])
        if item.kind == "verb" and out and not item.conj and _is_of_manner(knowledge, linked, out[-1]):
            item = item._replace(kind="word")
        if item.kind == "word" and item is items[at] and item.end - item.start == 1:
            item = as_reply(knowledge, linked, at)
        if item.kind == "verb":
            item = as_answer(knowledge, linked, at) if item is items[at] else item
            item = spoken(knowledge, item, items[at + 1 : at + 1 + NEAR])
            if is_impersonal(knowledge, items, at):
                item = as_modal(knowledge, item, items[at + 1])
        if item.head.key in knowledge.frames.borrowing and stands_bare(knowledge, linked, item):
            item = item._replace(kind="word")
        if item.kind == "noun" and (is_close(knowledge, item, out) or is_hall(linked, knowledge, at)):
            item = item._replace(kind="word")
        if at and "negation" in groups_of(item) and is_that_which(knowledge, linked, at):
            item = item._replace(kind="word")
        if "place_head" in groups_of(item) and (takes_deed(knowledge, out) or _stands_before_state(items, at)):
            item = as_deed_noun(item, deed_noun(knowledge, item))  # "boycott", spelled like "province"
        if item.kind in SETTLED:
            out.append(item)
            continue
        if item.kind == "verb" and at and is_counted(knowledge, linked, at):
            item = item._replace(kind="word")
        if (
            item.kind == "verb"
            and linked.sentence.norms[item.start] in knowledge.groups["new_ones"]
            and _are_several(knowledge, linked, out, at)
        ):
            item = item._replace(kind="word")
        if item.kind == "verb" and is_one_done_to(out, item):
            item = item._replace(kind="word")
        if item.kind == "verb" and names_body(items, at):
            item = item._replace(kind="orgword")
        if item.kind in ("noun", "verb") and not item.prep and before_agreement(knowledge, linked, items, at):
            item = as_verb(item, meaning(knowledge.frames.verbs, item, SIGNS))
        if item.kind == "verb":
            item = as_told_deed(knowledge, out, item)
        if item.kind == "noun" and out and tells_of(knowledge, out[-1], item):
            item = as_verb(item, next((e for e in item.head.entries if e.kind == "verb"), None))
        if item.kind == "verb" and out and is_loaded(knowledge, linked, at):
            item = item._replace(kind="word")
        if (
            item.kind in ("verb", "organization")
            and (named := deed_noun(knowledge, item)) is not None
            and (
                takes_deed(knowledge, out)
                or is_resumed(knowledge, out)
                or is_done_before(knowledge, linked, out)
                or is_behind_that(knowledge, linked, out)
            )
        ):
            item = as_deed_noun(item, named)
        if item.kind in ("verb", "participle"):
            item = as_feeling(knowledge, linked, item, out)
        item = as_deed_noun(item, owned_deed(knowledge, item))
        if item.kind == "verb" and item.conj:
            item = as_deed_noun(item, deed_in_list(knowledge, linked, item, out))
        if item.kind == "noun" and not item.head.info.definite:
            item = with_its_thing(knowledge, linked, at, item)
        if item.kind == "noun" and item.head.info.pron and ends_feminine(linked, item):
            item = item._replace(kind="word")
        verb = (gathers(knowledge, item) or holds(knowledge, item)) if item.kind in ACTING and not item.prep else None
        if verb is not None and (gathering_before(knowledge, out, len(out)) or drill_before(knowledge, out)):
            item = as_verb(item, verb)
        if item.kind == "verb" and brings_together(knowledge, items, at):
            item = as_verb(item, gathers(knowledge, item))
        if item.kind == "noun" and not out:
            item = with_doer_behind(knowledge, (item, *items[1:2]))
        if item.kind == "verb" and out and out[-1].kind in ("noun", "word") and tells_amount(knowledge, item):
            item = item._replace(kind="word")
        if item.prep and _is_great(knowledge, item) and (first := _session(knowledge, linked, out)) >= 0:
            item = item._replace(start=out[first].start, conj=out[first].conj, prep=out[first].prep)
            del out[first:]
        if item.kind == "modal" and is_plain_that(knowledge, linked, at):
            item = item._replace(kind="particle", head=item.head._replace(kind="particle", info=frozenset({"that"})))
        out.append(item)
    return tuple(out)


def _truce(knowledge: Knowledge, linked: LinkedSentence, at: int) -> int:
    """Where "a stop, full and at once, to the firing" ends, adjectives between its words; -1 where it is none."""
    items, sentence = linked.items, linked.sentence
    words = sentence.words(items[at].start, items[at].end)
    bare = words[len(items[at].conj) + len(items[at].prep) :]
    if bare not in knowledge.groups["stop"]:
        return -1
    for i in range(at + 1, min(len(items), at + FAR)):
        if sentence.words(items[i].start, items[i].end) in knowledge.groups["to_firing"]:
            return i
        if items[i].kind in ("verb", "ref", "noun", "mark") or groups_of(items[i]):
            return -1
    return -1


def _stands_before_state(items: Sequence[Item], at: int) -> bool:
    """Whether a state stands right behind a word, which is then no part of a land: "the boycott by X"."""
    behind = items[at + 1] if at + 1 < len(items) else None
    return behind is not None and behind.kind == "ref" and not behind.prep and behind.keys[0].startswith("country:")


def _session(knowledge: Knowledge, linked: LinkedSentence, items: Sequence[Item]) -> int:
    """Where a phrase like "the thirty-fourth session" begins that ends the items; -1 where none does."""
    for at in range(len(items) - 1, max(-1, len(items) - 1 - NEAR), -1):
        item = items[at]
        if item.kind == "noun":
            session = any(s.frame.id == SESSION for s in knowledge.frames.nouns.get(item.head.key, ()))
            words = linked.sentence.words(item.start, items[-1].end)[len(item.conj) + len(item.prep) :]
            return at if session or words in knowledge.groups["sittings"] else -1
        if item.kind not in ("word", "modifier", "number", "unknown"):
            return -1
    return -1


def _is_great(knowledge: Knowledge, item: Item) -> bool:
    """Whether an item is the noun of a gathering to which many come, and which has sessions."""
    if item.kind != "noun":
        return False
    return item.head.key in knowledge.frames.summits or fold(item.head.key) in knowledge.groups["great_gatherings"]


def _is_of_manner(knowledge: Knowledge, linked: LinkedSentence, before: Item) -> bool:
    """Whether a word behind another can but be an adjective: "in a clear-cut manner"."""
    return linked.sentence.words(before.start, before.end) in knowledge.groups["manners"]


def _are_several(knowledge: Knowledge, linked: LinkedSentence, before: Sequence[Item], at: int) -> bool:
    """Whether a plural noun without the article stands before an adjective spelled like a verb: "new envoys".

    Behind a definite noun, or before who does it, it is the verb: "in this framework X renewed".
    """
    if not before or before[-1].kind not in ("anaphor", "office", "word", "non_office", "body"):
        return False
    behind = linked.items[at + 1] if at + 1 < len(linked.items) else None
    doer = behind is not None and behind.kind == "ref" and not (behind.prep or behind.conj)
    if doer or linked.sentence.norms[before[-1].end - 1].startswith(knowledge.endings.article):
        return False
    info = before[-1].head.info
    return getattr(info, "number", "plural") != "singular"
