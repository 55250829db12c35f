"""Speech without a verb of saying: "X: we will not accept …" in headlines and interviews."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.marks import COMMAS
from kg.model import Item
from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED
from kg.steps.facts.clauses.subjects.strangers import stranger

BULLETS = frozenset({"*", "-", "\u2013", "\u2014", "\u2022", "\u25aa", "\u25cf", "\u25a0", "\u00b7"})
SAYING = "say"
SPEAKERS = ("person:", "organization:")
STATES = ("country:", "place:")
# how the keys of people begin whom only the article names
STRANGERS = "person:~"
FEWEST_WORDS = 2
LONGEST = 14
# how far a phrase before who speaks may reach
SETTING = 8
# what may lead to where, when or about what something is said
OCCASIONS = frozenset({"place", "during", "with", "facing", "inside", "about", "frame", "besides", "own_side", "when"})
# words that may tell what somebody does while he speaks, in the accusative: "raising a photo", "in reply to"
ADVERBIAL = frozenset({"word", "unknown", "noun", "participle"})
FIRST_PERSON = "1"


def colon_clauses(row: Row) -> list[Clause]:
    """What is said behind a name and a colon that begin the sentence, or behind "and", a name and a colon.

    Where, when, on what and to whom it is said may stand between the two, and a final text speaks for who gathers.
    States and towns head news of them as well, so that the words behind them must be somebody's own.
    """
    colons = [i for i, item in enumerate(row.items) if is_colon(item)] if len(row.items) > FEWEST_WORDS else []
    clauses = []
    for number, colon in enumerate(colons):
        clause = _clause(row, _first(row), colon) if not number else None
        clause = clause or _clause(row, _joined_name(row, colon), colon)
        if clause is not None:
            clauses.append(clause)
        elif not number and _speaks_on(row, colon):
            row.sayer = row.last_subject = row.as_actors(row.items[0].keys)
    return clauses


def _first(row: Row) -> int:
    """Where a line begins behind the mark of a list and words for whose turn it is, or where or when he speaks."""
    first = 1 if row.items[0].kind == "mark" and row.items[0].head.key in BULLETS else 0
    if "own_side" in groups_of(row.items[first]) and first + 2 < len(row.items):
        behind = row.items[first + 1]
        return first + 2 if behind.kind == "mark" and behind.head.key in COMMAS else first + 1
    return _behind_setting(row, first)


def _behind_setting(row: Row, first: int) -> int:
    """Where somebody is named behind a phrase of place, time or occasion and a comma: "in X, N: …"; else the start."""
    if not _opens(row.items[first]):
        return first
    for i in range(first + 1, min(len(row.items) - 1, first + SETTING)):
        item = row.items[i]
        if item.kind in ("verb", "quote", "participle") or "that" in groups_of(item):
            break
        if item.kind == "mark":
            behind = row.items[i + 1]
            named = item.head.key in COMMAS and behind.kind == "ref" and not (behind.prep or behind.conj)
            return i + 1 if named else first
    return first


def _clause(row: Row, first: int, colon: int) -> Clause | None:
    if first < 0 or not 0 < colon - first <= LONGEST or not _leads(row, first, colon):
        return None
    keys = _speaker(row, first, colon)
    words = sum(t.is_word for t in row.sentence.tokens[row.items[colon].end :])
    heard = _hearer(row, first, colon)
    if _is_headed(row, first, colon) or _is_reporter(row, first, colon):
        return None
    if not keys or words < FEWEST_WORDS or any(row.knowledge.world.is_outlet(key) for key in keys):
        return None
    if all(key.startswith(STATES) for key in keys) and not (heard or _is_own_word(row, colon)):
        return None
    sense = Sense(f"{SAYING}/colon", row.knowledge.frames.frames[SAYING])
    row.sayer = row.last_subject = keys
    return Clause(colon - 1, sense, "", "colon", "singular", keys, first, heard, colon + 1, HAPPENED)


def _is_reporter(row: Row, first: int, colon: int) -> bool:
    """Whether somebody whom nobody knows only tells whence he reports: "N from the town X: the president said"."""
    name, led, place = first, first + 1, first + 2
    if place != colon - 1 or row.text(row.items[led]) not in row.knowledge.groups["from"]:
        return False
    placed = all(key.startswith("place:") for key in row.items[place].keys)
    return placed and all(key.startswith(STRANGERS) for key in row.items[name].keys)


def _is_headed(row: Row, first: int, colon: int) -> bool:
    """Whether the noun of what went on there stands behind "X in Y:", which is no speech: "X in Y: a secret visit"."""
    behind = row.items[colon + 1] if colon + 1 < len(row.items) else None
    if behind is None or behind.kind != "noun" or behind.prep or behind.head.info.definite or behind.head.info.pron:
        return False
    senses = row.knowledge.frames.nouns.get(behind.head.key, ())
    return colon > first + 1 and any(s.frame.event in ENCOUNTERS for s in senses)


def _joined_name(row: Row, colon: int) -> int:
    """The name right before a colon that "and" joins behind a mark to what was said before, or -1."""
    name = colon - 1
    joined = row.items[name].kind == "ref" and bool(row.items[name].conj) and not row.items[name].prep
    return name if joined and name and row.items[name - 1].kind in ("mark", "quote") else -1


def _leads(row: Row, first: int, colon: int) -> bool:
    """Whether nothing but the occasion of what is said stands between a name and a colon."""
    for i in range(first + 1, colon):
        item = row.items[i]
        if item.kind in ("verb", "quote") or "that" in groups_of(item) or row.is_other_verb(item):
            return False
        if item.kind == "mark" and item.head.key not in COMMAS:
            return False
        if item.kind == "participle" and row.speaks(item) and not row.is_adjective(item):
            return False
        told = _opens(item) or _is_adverbial(row, item) or _is_described(row, first, i)
        if i == first + 1 and not (told or row.items[first].kind != "ref"):
            return False
    return True


def _opens(item: Item) -> bool:
    """Whether an item opens a phrase of place, time or occasion."""
    if item.kind == "function" and item.head.key == "preposition":
        return True
    return bool(item.prep) or item.kind == "time" or bool(groups_of(item) & OCCASIONS)


def _is_adverbial(row: Row, item: Item) -> bool:
    """Whether a word tells what somebody does while he speaks: bare, in the accusative."""
    text = row.text(item)
    bare = item.kind in ADVERBIAL and not (item.conj or item.prep or item.head.pron or row.is_definite(item))
    return bare and text.endswith(row.knowledge.endings.alef)


def _is_described(row: Row, first: int, at: int) -> bool:
    """Whether an adjective tells more of the delegation or body before it, both with the article."""
    body, item = row.items[first], row.items[at]
    whole = body.kind == "ref" and body.head.kind == "body" and row.is_definite(body)
    return whole and item.kind in (ADVERBIAL | {"office"}) and row.is_definite(item) and not (item.prep or item.conj)


def _speaks_on(row: Row, colon: int) -> bool:
    """Whether a participle of saying goes with the name that begins the sentence: "X, commenting on Y: …"."""
    item = row.items[0]
    named = item.kind == "ref" and not item.prep and item.keys[0].startswith(SPEAKERS)
    return named and any(
        i.kind == "participle" and row.speaks(i) and not row.is_adjective(i) for i in row.items[1:colon]
    )


def _speaker(row: Row, first: int, colon: int) -> tuple[str, ...]:
    item = row.items[first]
    if item.kind == "ref":
        whole = all(key.startswith((*SPEAKERS, *STATES)) for key in item.keys) and not item.prep
        actors = row.as_actors(item.keys) if whole else ()
        return actors if all(key.startswith((*SPEAKERS, "country:")) for key in actors) else ()
    if row.text(item) in row.knowledge.groups["final_text"]:
        return row.convener
    return stranger(row, first - 1, colon) if first == _first(row) else ()


def _hearer(row: Row, first: int, colon: int) -> tuple[Complement, ...]:
    """Whom a name right behind another one addresses: "X to Y: …"."""
    item = row.items[first + 1]
    to = item.kind == "ref" and item.prep == row.knowledge.lexicon.clitics.lam and first + 1 < colon
    return (Complement("addressee", row.as_actors(item.keys), first + 1),) if to else ()


def _is_own_word(row: Row, colon: int) -> bool:
    """Whether the words behind a colon are somebody's own: quoted, denying, or spoken in the first person."""
    behind = row.items[colon + 1 :]
    if behind and (behind[0].kind in ("quote", "modal") or groups_of(behind[0]) & {"negation", "must"}):
        return True
    return any(_is_first_person(row, item) for item in behind)


def _is_first_person(row: Row, item: Item) -> bool:
    pronoun = item.kind == "function" and item.head.key == "inflected_preposition"
    if (item.kind in ADVERBIAL or pronoun) and row.text(item).endswith(tuple(row.knowledge.groups["our"])):
        return True
    info = item.head.info
    return item.kind == "verb" and str(info.person).startswith(FIRST_PERSON) and info.number == "plural"
