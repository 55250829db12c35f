"""Forces, ships, fighters and agents behind a verb of harm: whose they are is who does it."""

from __future__ import annotations

from kg.match.marks import DASHES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.precedents import heads_clause
from kg.steps.facts.clauses.words.measures import is_quantity
from kg.steps.facts.clauses.words.spelled_alike import verb_senses
from kg.steps.facts.clauses.words.voice import HARM, KILLED, OBJECTS

# deeds that forces and agents do
FORCEFUL = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "PROTEST"})
BESIDES = frozenset({"withdraw_forces", "aid", "fund"})
# planes that are brought down or held, people who are taken, do nothing
SUFFERED = frozenset({"shoot_down", "seize", "arrest", "kidnap", "kill", "expel"})
DESCRIBING = frozenset({"word", "unknown", "modifier", "number", "given", "surname", "body", "orgword", "title"})
STATE_BODY = "GovernmentOrganization"
PILOTLESS = "pilotless"
OWNED = ("country:", "organization:", "person:")
FAR = 8
WITH_PRONOUN = "inflected_preposition"


def doing_force(row: Row, verb: int, stop: int, *, takes_up: bool = False) -> int:
    """Whose force is the subject of a verb of harm: the item of the adjective or name that tells; -1 without one.

    "Three Ruritanian fighters entered", "planes of type N of the army of X bombed", "gunmen of Y attacked".
    """
    if row.items[verb].kind != "verb" or (row.items[verb].head.pron and not takes_up):
        return -1
    if not _is_forceful(row, verb):
        return -1
    head = _head(row, verb + 1, stop)
    if head >= 0 and row.items[verb].conj and row.last_subject and _is_sent(row, verb, head):
        return -1
    whose = _whose_deed(row, verb, head, stop) if head >= 0 else -1
    return -1 if _fell(row, verb, whose, stop) else whose


def force_before(row: Row, verb: int) -> int:
    """Whose force heads the clause of a verb of harm: "Ruritanian fighters bomb", "that a court in X sentenced"."""
    if row.items[verb].kind != "verb" or row.items[verb].head.pron or row.items[verb].conj:
        return -1
    if not _is_forceful(row, verb):
        return -1
    last = verb
    while last and (row.items[last - 1].kind == "time" or groups_of(row.items[last - 1]) & {"done", "future", "still"}):
        last -= 1
    for head in range(last - 1, max(-1, last - 1 - FAR), -1):
        item = row.items[head]
        if item.head.key in DASHES:
            continue  # in the name of a make
        if item.kind in ("verb", "mark", "quote", "participle", "time") or "that" in groups_of(item):
            return -1
        if not item.keys and not item.prep and not item.conj and heads_clause(row, head) and not _counts(row, head):
            whose = _whose_deed(row, verb, head, last, does=_has_object(row, verb))
            return whose if whose >= 0 and _is_all_of_it(row, whose, last) else -1
    return -1


def _is_sent(row: Row, verb: int, head: int) -> bool:
    """Whether forces without the article are what a verb is said of with them: "and deployed troops in X"."""
    word = bare_word(row, head)
    if _has_article(row, head):
        return False
    needs = (s.needs for s in verb_senses(row, row.items[verb]))
    return any(word in n.near.words for n in needs if n is not None)


def _is_forceful(row: Row, verb: int) -> bool:
    """Whether one of the readings of a verb tells of a deed that forces and agents do."""
    frames = [s.frame for s in verb_senses(row, row.items[verb])]
    return any(
        f.subject != "target" and (f.light or (f.event == "Action" and (f.category in FORCEFUL or f.id in BESIDES)))
        for f in frames
    )


def _fell(row: Row, verb: int, whose: int, stop: int) -> bool:
    """Whether a strike by which somebody fell stands behind a verb of killing, and nobody else whom it was done to.

    "A chief of Y was killed in a raid", not "gunmen of Y killed ten soldiers in a raid".
    """
    if whose < 0 or not any(s.frame.id == KILLED for s in verb_senses(row, row.items[verb])):
        return False
    for i in range(whose + 1, min(stop, len(row.items))):
        item, led = row.items[i], row.items[i].prep or row.text(row.items[i - 1])
        if item.kind == "noun" and led in row.knowledge.groups["by_means"]:
            return any(s.frame.category == HARM for s in row.knowledge.frames.nouns.get(item.head.key, ()))
        bare = not (item.prep or item.conj) and row.items[i - 1].kind not in ("function", "particle")
        if bare and item.kind in OBJECTS and item.kind != "nisba":
            return False
    return False


def _is_all_of_it(row: Row, whose: int, stop: int) -> bool:
    """Whether nothing but adjectives, or the make of a plane or ship, stands between whose force it is and its verb."""
    behind = row.items[whose + 1 : stop]
    if len(behind) > 1 and row.text(behind[0]) in row.knowledge.groups["from"]:
        return row.text(behind[1]) in row.knowledge.groups["make"]
    return all((i.kind in DESCRIBING or PILOTLESS in groups_of(i)) and not i.prep and not i.conj for i in behind)


def _has_object(row: Row, verb: int) -> bool:
    """Whether a noun without a particle stands right behind a verb, so that who stands before it does it to that."""
    behind = row.items[verb + 1] if verb + 1 < len(row.items) else None
    plain = behind is not None and behind.kind in DESCRIBING | {"ref", "office", "non_office", "noun", "nisba"}
    return plain and behind is not None and not behind.prep and not behind.conj


def _whose_deed(row: Row, verb: int, head: int, stop: int, *, does: bool = False) -> int:
    """Whose force a word stands for that may be the subject of a verb of harm; -1 where it is none."""
    frames = [s.frame for s in verb_senses(row, row.items[verb])]
    whose = whose_force(row, head, stop)
    if whose < 0:
        return -1
    word = bare_word(row, head)
    body = row.items[head].kind == "body" or row.items[head].head.key == STATE_BODY
    acts = body or word in row.knowledge.groups["arms"] | row.knowledge.groups["fighters"]
    does = does or (body and _has_article(row, head))
    does = does or word in row.knowledge.groups["doing_fighters"] | row.knowledge.groups["organs"]
    if acts and (does or not any(f.id in SUFFERED for f in frames)):
        if row.items[head].kind == "noun":
            row.adopted.add(head)
        return whose
    owned = acts or word in row.knowledge.groups["owned"]
    return whose if owned and _strikes_another(row, whose, stop) else -1


def owners_of_force(row: Row, whose: int, stop: int) -> tuple[str, ...]:
    """Who owns a force, with those whose adjectives "and" joins: "frigates of X and of Y"."""
    item = row.items[whose]
    keys = row.as_actors(item.keys) if item.keys else (item.head.key,)
    behind = row.items[whose + 1] if whose + 1 < stop else None
    return (*keys, behind.head.key) if behind is not None and behind.kind == "nisba" and behind.conj else keys


def bare_word(row: Row, at: int) -> str:
    """A word without "and" and without the article."""
    return row.text(row.items[at])[len(row.items[at].conj) :].removeprefix(row.knowledge.endings.article)


def _head(row: Row, at: int, stop: int) -> int:
    """The first noun behind a verb, times and numbers passed over; -1 where a particle leads it or it is a name."""
    if at < stop and row.items[at].head.key == WITH_PRONOUN:
        at += 1  # "at a time at which soldiers crossed"
    while at < stop and (row.items[at].kind == "time" or _counts(row, at)) and not row.items[at].prep:
        at += 1
    if at < stop and row.text(row.items[at]) in row.knowledge.groups["ranked"]:
        at += 1  # "the last soldier of X"
    if at < stop and at and row.text(row.items[at]) in row.knowledge.groups["from"] and _counts(row, at - 1):
        at += 1
    if at >= stop or row.items[at].prep or row.items[at].conj or row.items[at].keys:
        return -1
    return at


def _sits(row: Row, head: int) -> bool:
    """Whether a word stands for a body that sits somewhere: a court, the authorities, a chamber."""
    body = row.items[head].kind == "body" or row.items[head].head.key == STATE_BODY
    return (body and _has_article(row, head)) or bare_word(row, head) in row.knowledge.groups[
        "organs"
    ] | row.knowledge.groups["chambers"]


def _counts(row: Row, at: int) -> bool:
    return is_quantity(row, at) or row.items[at].head.key == "number"


def _has_article(row: Row, at: int) -> bool:
    """Whether an item, or the last word of a name of several, has the article: "the security service"."""
    article = row.knowledge.endings.article
    return row.is_definite(row.items[at]) or row.sentence.norms[row.items[at].end - 1].startswith(article)


def whose_force(row: Row, head: int, stop: int) -> int:
    """The adjective or name that tells whose force a noun stands for, words that tell more of it passed over."""
    definite = _has_article(row, head)
    acting = row.knowledge.groups["fighters"] | row.knowledge.groups["arms"]
    led: bool | str = False
    for i in range(head + 1, min(stop, head + FAR)):
        item, text = row.items[i], row.text(row.items[i])
        if item.kind in ("nisba", "nisba_weak") and not item.conj and not item.prep:
            if definite and not led and not row.is_definite(item):
                return -1  # "the police a Ruritanian reporter"
            return i if led or row.is_definite(item) == definite or i > head + 1 else -1
        if item.kind == "ref" and led == "in":
            return i if row.as_actors(item.keys)[0].startswith(("country:", "organization:")) else -1
        if item.kind == "ref" and not led and not item.prep and _is_absolute(row, row.items[i - 1]):
            return -1
        if item.kind == "ref":
            joined = led or item.prep == row.knowledge.lexicon.clitics.lam
            several = len(item.keys) > 1 and not any(all(k.startswith(o) for k in item.keys) for o in OWNED[:2])
            mine = row.as_actors(item.keys)[0].startswith(OWNED) and not item.conj and not several
            return i if mine and (joined or (not item.prep and not definite)) else -1
        if "place" in groups_of(item) and (i == head + 1 or led != "in") and _sits(row, head):
            led = "in"  # "the authorities in X", a capital; "the first chamber of the court"
            continue
        if text in row.knowledge.groups["from"] and not item.conj:
            led = bare_word(row, head) in acting or (
                i + 1 < stop and row.text(row.items[i + 1]) in row.knowledge.groups["make"]
            )
            if not led:
                return -1
            continue
        if text in row.knowledge.groups["force_of"] or text in row.knowledge.groups["make"] or _is_unmanned(row, i):
            continue
        mine = item.prep == row.knowledge.lexicon.clitics.lam and item.kind in ("orgword", "body")
        if mine:
            led = True
            continue
        if item.conj and bare_word(row, i) in row.knowledge.groups["arms"]:
            continue  # "ships and planes of X"
        if item.kind not in DESCRIBING or item.conj or item.prep or groups_of(item):
            return -1
        if not definite and bare_word(row, i) in row.knowledge.groups["owned"] | row.knowledge.groups["struck"]:
            return -1
    return -1


def _is_unmanned(row: Row, at: int) -> bool:
    """Whether words tell that a plane is a drone: "without a pilot", or an adjective that is a noun elsewhere."""
    if PILOTLESS in groups_of(row.items[at]):
        return True
    return (
        bare_word(row, at) in row.knowledge.groups["unmanned"]
        and bare_word(row, at - 1) in row.knowledge.groups["arms"]
    )


def _is_absolute(row: Row, item: Item) -> bool:
    """Whether a plural of people has no genitive, so that a name behind it is an object: "demonstrators attacked X"."""
    return row.knowledge.endings.is_of_people(row.text(item))


def _strikes_another(row: Row, whose: int, stop: int) -> bool:
    """Whether something of another state stands behind a thing of one, no particle between them: its object."""
    own = row.items[whose].keys or (row.items[whose].head.key,)
    for i in range(whose + 1, min(stop, whose + FAR)):
        item = row.items[i]
        if item.kind in ("nisba", "ref"):
            return not item.prep and not item.conj and set(item.keys or (item.head.key,)).isdisjoint(own)
        people = "human" in groups_of(item) or row.text(item) in row.knowledge.groups["like_verbs"]
        if item.prep or item.conj or (item.kind in ("mark", "function", "particle", "verb") and not people):
            return False
    return False
