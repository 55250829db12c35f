"""Forces, ships, fighters and agents behind a verb of harm: whose they are is who does it."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.senses import is_quantity, verb_senses

# deeds that forces and agents do
FORCEFUL = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})
# planes that are brought down or held, people who are taken, do nothing
SUFFERED = frozenset({"shoot_down", "seize", "arrest", "kidnap", "kill", "expel"})
DESCRIBING = frozenset({"word", "unknown", "modifier", "number", "given", "surname", "body", "orgword", "title"})
STATE_BODY = "GovernmentOrganization"
OWNED = ("country:", "organization:", "person:")
FAR = 8


def doing_force(row: Row, verb: int, stop: int, *, takes_up: bool = False) -> int:
    """Whose force is the subject of a verb of harm: the item of the adjective or name that tells; -1 without one.

    "Three Ruritanian fighters entered", "planes of type N of the army of X bombed", "gunmen of Y attacked".
    """
    frames = [s.frame for s in verb_senses(row, row.items[verb])] if row.items[verb].kind == "verb" else []
    if row.items[verb].kind != "verb" or (row.items[verb].head.pron and not takes_up):
        return -1
    if not any(f.subject != "target" and (f.light or (f.event == "Action" and f.category in FORCEFUL)) for f in frames):
        return -1
    head = _head(row, verb + 1, stop)
    if head < 0:
        return -1
    whose = _whose(row, head, stop)
    if whose < 0:
        return -1
    word = _bare(row, head)
    body = row.items[head].kind == "body" or row.items[head].head.key == STATE_BODY
    acts = body or word in row.knowledge.groups["arms"] | row.knowledge.groups["fighters"]
    does = (body and _has_article(row, head)) or word in row.knowledge.groups["doing_fighters"] | row.knowledge.groups[
        "organs"
    ]
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


def _bare(row: Row, at: int) -> str:
    return row.text(row.items[at])[len(row.items[at].conj) :].removeprefix(row.knowledge.endings.article)


def _head(row: Row, at: int, stop: int) -> int:
    """The first noun behind a verb, times and numbers passed over; -1 where a particle leads it or it is a name."""
    while at < stop and (row.items[at].kind == "time" or _counts(row, at)) and not row.items[at].prep:
        at += 1
    if at < stop and at and row.text(row.items[at]) in row.knowledge.groups["from"] and _counts(row, at - 1):
        at += 1
    if at >= stop or row.items[at].prep or row.items[at].conj or row.items[at].keys:
        return -1
    return at


def _sits(row: Row, head: int) -> bool:
    """Whether a word stands for a body that sits somewhere: a court, the authorities, a chamber."""
    body = row.items[head].kind == "body" or row.items[head].head.key == STATE_BODY
    return body or _bare(row, head) in row.knowledge.groups["organs"] | row.knowledge.groups["chambers"]


def _counts(row: Row, at: int) -> bool:
    return is_quantity(row, at) or row.items[at].head.key == "number"


def _has_article(row: Row, at: int) -> bool:
    """Whether an item, or the last word of a name of several, has the article: "the security service"."""
    article = row.knowledge.endings.article
    return row.is_definite(row.items[at]) or row.sentence.norms[row.items[at].end - 1].startswith(article)


def _whose(row: Row, head: int, stop: int) -> int:
    """The adjective or name that tells whose force a noun stands for, words that tell more of it passed over."""
    definite = _has_article(row, head)
    acting = row.knowledge.groups["fighters"] | row.knowledge.groups["arms"]
    led: bool | str = False
    for i in range(head + 1, min(stop, head + FAR)):
        item, text = row.items[i], row.text(row.items[i])
        if item.kind in ("nisba", "nisba_weak") and not item.conj and not item.prep:
            return i if led or row.is_definite(item) == definite or i > head + 1 else -1
        if item.kind == "ref" and led == "in":
            return i if row.as_actors(item.keys)[0].startswith(("country:", "organization:")) else -1
        if item.kind == "ref":
            joined = led or item.prep == row.knowledge.lexicon.clitics.lam
            mine = row.as_actors(item.keys)[0].startswith(OWNED) and not item.conj and len(item.keys) == 1
            return i if mine and (joined or (not item.prep and not definite)) else -1
        if "place" in groups_of(item) and (i == head + 1 or led != "in") and _sits(row, head):
            led = "in"  # "the authorities in X", a capital; "the first chamber of the court"
            continue
        if text in row.knowledge.groups["from"] and not item.conj:
            led = _bare(row, head) in acting or (
                i + 1 < stop and row.text(row.items[i + 1]) in row.knowledge.groups["make"]
            )
            if not led:
                return -1
            continue
        if text in row.knowledge.groups["force_of"] or text in row.knowledge.groups["make"]:
            continue
        mine = item.prep == row.knowledge.lexicon.clitics.lam and item.kind in ("orgword", "body")
        if mine:
            led = True
            continue
        if item.kind not in DESCRIBING or item.conj or item.prep or groups_of(item):
            return -1
        if not definite and _bare(row, i) in row.knowledge.groups["owned"] | row.knowledge.groups["struck"]:
            return -1
    return -1


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
