"""People and states without a name who do a deed or to whom it is done: "gunmen attacked", "fourteen states expelled".

Whoever they are is known to the one article alone, which calls them by a plural of people, by how many states they are,
or by what one man is. They do it where they stand right behind its verb, to somebody named behind them; it is done to
them where they are its object.
"""

from __future__ import annotations

from kg.model import Item, Made
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.arguments import verb_parts
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

TRACES = frozenset({"crowd_people", "crowd_counted", "crowd_states", "crowd_one", "crowd_of"})
HEADS = frozenset({"word", "unknown", "participle", "particle", "anaphor", "non_office", "noun"})
TELLING = frozenset({"word", "unknown", "participle", "nisba", "nisba_weak", "modifier"})
DOER, SUFFERER = "actor", "target"
# they are told besides the states and bodies that a deed is found to be done to
SUFFERERS = "sufferers"
VIOLENCE = "ASSAULT"
DONE_TO = frozenset({VIOLENCE, "COERCE", "YIELD", "AID"})
# whose verbs are spelled alike where somebody does it and where it is done to him: "killed", "was killed"
PERSONAL = frozenset({"kill", "arrest", "release", "extradite", "sentence", "kidnap", "pardon", "wound", "rescue"})
FARTHEST = 7
OWNED = frozenset({"word", "noun", "unknown", "topic"})
COUNTRY = "country:"
# how many words may tell more of them, and count them
LONGEST, COUNTED = 3, 3
# behind "many", whom it counts
OF = "from"


def with_the_nameless(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of deeds with the nameless people and states who do them, or to whom they are done."""
    return clauses if TRACES.isdisjoint(row.traces) else [_completed(row, clause) for clause in clauses]


def _completed(row: Row, clause: Clause) -> Clause:
    frame = clause.sense.frame
    if frame.event != "Action" or frame.subject != DOER:
        return clause
    if clause.kind == "noun" and clause.verb_at < 0:
        return _of_them(row, clause)
    if clause.kind != "verb":
        return clause
    end = crowd_end(row, clause.verb_at + 1, clause.end)
    own = clause.subject_at >= 0 and row.items[clause.subject_at].kind == "nisba"  # soldiers of a state: it does it
    if end > 0 and not own and (not clause.subject or clause.dropped or clause.verb_at < clause.subject_at < end):
        return _done_by(row, clause, end) if frame.id not in PERSONAL else clause
    if (not clause.subject or clause.dropped) and (first := _before(row, clause.verb_at)) >= 0:
        return clause._replace(
            subject=made_of(row, first, clause.verb_at), subject_at=-1, dropped=False, common=False, kind="verb"
        )
    told = bool(clause.subject) and not clause.dropped
    return _done_to(row, clause, max(clause.at, clause.verb_at, clause.subject_at) + 1) if told else clause


def _before(row: Row, verb: int) -> int:
    """Where those begin who head the clause of a verb right behind them: "that fourteen states will expel"; or -1."""
    for first in range(verb - 1, max(-1, verb - FARTHEST), -1):
        opens = first == 0 or is_that(row.items[first - 1])
        if opens and crowd_end(row, first, verb) == verb:
            return first
    return -1


def _of_them(row: Row, clause: Clause) -> Clause:
    """The noun of a deed with those right behind it: "an attack of gunmen on X" is theirs, "the arrest of ten men"."""
    at, sense = clause.at + 1, clause.sense
    end = crowd_end(row, at, clause.end)
    if end < 0 or clause.pron or row.text(row.items[at]) in row.knowledge.groups["crowd_one"]:
        return clause
    doing = row.text(row.items[end - 1 if is_quantity(row, at) else at]) in row.knowledge.groups["crowd_doing"]
    role = DOER if doing and sense.genitive != SUFFERER else SUFFERERS
    if (role == SUFFERERS and sense.frame.category not in DONE_TO) or any(p.role == role for p in clause.parts):
        return clause
    told = Complement(role, made_of(row, at, end), at)
    known = clause._replace(parts=(*(p for p in clause.parts if p.item >= end), told))
    return _done_to(row, known, end) if role == DOER else known


def _done_by(row: Row, clause: Clause, end: int) -> Clause:
    """A clause with those who stand right behind its verb, where somebody or some place is named for whom it is done.

    Somebody spoken of before may do it to them instead, unless their ending tells that they are the subject.
    """
    first = clause.verb_at + 1
    surely = is_subject(row, first, end)
    if clause.dropped and clause.subject and not surely:
        return clause
    told = tuple(p for p in clause.parts if p.item >= end)
    if not any(p.role == SUFFERER for p in told):
        again = verb_parts(row, clause.verb_at, clause.end, clause.sense, end - 1, -1)
        told = (*told, *(p for p in again if p.role == SUFFERER and p.item >= end))
    known = clause._replace(
        subject=made_of(row, first, end), subject_at=-1, parts=told, dropped=False, common=False, kind="verb"
    )
    known = _done_to(row, known, end)
    there = any(p.role == "location" for p in told) and clause.sense.frame.category == VIOLENCE and surely
    return known if there or any(p.role in (SUFFERER, SUFFERERS) for p in known.parts) else clause


def is_subject(row: Row, first: int, end: int) -> bool:
    """Whether words can only be the subject of the verb before them, by their ending."""
    last = row.knowledge.endings.of_people[0]
    return any(row.text(item).endswith(last) for item in row.items[first:end])


def _done_to(row: Row, clause: Clause, behind: int) -> Clause:
    """A clause with those who stand where its object does: behind its subject, or behind the particle of the object."""
    frame = clause.sense.frame
    for first in range(behind, min(clause.end, behind + LONGEST + 1, len(row.items))):
        item = row.items[first]
        lead = item.prep or row.particle(first) or _unread_lead(row, item)
        object_here = not lead and first == behind and frame.object == SUFFERER
        if not object_here and frame.slots.get(lead) != SUFFERER:
            continue
        led = item.prep or _unread_lead(row, item)
        end = crowd_end(row, first, clause.end, led=led)
        alone = end == first + 1 and frame.category != VIOLENCE  # "pardoned reporters": nobody in particular
        if end > 0 and not alone and not (object_here and is_subject(row, first, end)):
            done_to = Complement(SUFFERERS, made_of(row, first, end, led=led), first)
            return clause._replace(parts=(*clause.parts, done_to))
    return clause


def _unread_lead(row: Row, item: Item) -> str:
    """The particle written onto a word that no list has: "to those struck by"."""
    lam = row.knowledge.lexicon.clitics.lam
    return lam if item.kind == "unknown" and not item.prep and row.text(item).startswith(lam) else ""


def crowd_end(row: Row, first: int, stop: int, *, led: str = "") -> int:
    """Where the words end that name some people or states without a name; -1 where none begin at an item."""
    at = first
    while at < min(stop, first + COUNTED) and (is_quantity(row, at) or (at > first and _counts(row, at))):
        if row.items[at].prep not in ("", led if at == first else ""):
            return -1
        at += 1
    counted = at > first
    if at >= min(stop, len(row.items)):
        return -1
    head = row.items[at]
    if head.kind not in HEADS or head.conj or head.head.pron or head.prep not in ("", led if at == first else ""):
        return -1
    word = row.text(head).removeprefix(led if at == first else "")
    if not _is_crowd(row, word, counted=counted):
        return -1
    end = at + 1
    if word in row.knowledge.groups["crowd_of"]:
        # "those struck by the quake": what struck them, and no more
        owned = end < len(row.items) and row.items[end].kind in OWNED and row.is_definite(row.items[end])
        return end + 1 if owned and not row.items[end].prep and not row.items[end].conj else -1
    while end < min(stop, at + 1 + LONGEST, len(row.items)) and _tells_more(row, row.items[end], word):
        end += 1
    if end < len(row.items) and _several(row, row.items[end]):
        end += 1
    return end


def _counts(row: Row, at: int) -> bool:
    return row.text(row.items[at]) in row.knowledge.groups[OF]


def _several(row: Row, item: Item) -> bool:
    """Whether "several" stands behind those of whom it tells how many they are."""
    return not item.prep and not item.conj and row.text(item) in row.knowledge.groups["several_behind"]


def _is_crowd(row: Row, word: str, *, counted: bool) -> bool:
    groups = row.knowledge.groups
    bare = word.removeprefix(row.knowledge.endings.article)
    if word in groups["crowd_of"]:
        return True
    if bare in groups["crowd_states"]:
        return counted or word == bare
    if counted and (bare in groups["crowd_people"] or bare in groups["crowd_counted"]):
        return True
    return word == bare and (word in groups["crowd_people"] or word in groups["crowd_one"])


def _tells_more(row: Row, item: Item, head: str) -> bool:
    """Whether an item is an adjective of the noun before it, definite as that is, and no noun of its own."""
    if item.kind not in TELLING or item.prep or item.conj or item.head.pron or groups_of(item):
        return False
    word, endings = row.text(item), row.knowledge.endings
    people, kind = word.endswith(endings.of_people), word.endswith(endings.feminine)
    if head.endswith(endings.of_people) and not people:
        return False
    if item.kind in ("word", "unknown") and not people and not (kind and item.head.key == "adjective"):
        return False
    return word.startswith(endings.article) == head.startswith(endings.article)


def made_of(row: Row, first: int, end: int, *, led: str = "") -> tuple[str, ...]:
    """The key of some people or states, called by all words that tell of them, and by less of them."""
    tokens = row.sentence.tokens[row.items[first].start : row.items[end - 1].end]
    words = [tokens[0].text[len(led) :], *(t.text for t in tokens[1:])]
    name = "_".join([tokens[0].norm[len(led) :], *(t.norm for t in tokens[1:])])
    key = f"organization:~{name}_{row.article}".lower()
    states = {i.head.key for i in row.items[first:end] if i.kind == "nisba" and i.head.key.startswith(COUNTRY)}
    label = " ".join(words)
    uncounted = next((i for i in range(first, end) if not is_quantity(row, i) and not _counts(row, i)), first)
    start = sum(1 for t in tokens if t.start < row.sentence.tokens[row.items[uncounted].start].start)
    names = tuple(dict.fromkeys(" ".join(words[start:stop]) for stop in range(len(words), start, -1)))
    within = next(iter(states), "") if len(states) == 1 else ""
    row.made.setdefault(key, Made(key, ("Organization",), label, within, tuple(n for n in names if n != label)))
    return (key,)
