"""Speakers without a name: "diplomatic sources", "an American official", "an official at the airport of X"."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun, make, of_state

DESCRIBING = frozenset({"nisba", "word", "office", "non_office", "unknown", "orgword", "body", "ref", "nisba_weak"})
SPOKESMAN = "spokesperson"
RANKED = "one_person"
MOUTHS = frozenset({SPOKESMAN, "diplomat"})
NAMELESS = ("strangers", "stranger")
FEWEST = 2
LONGEST = 8


def stranger(row: Row, at: int, stop: int, *, led: str = "", behind_that: bool = False) -> tuple[str, ...]:
    """The key of the nameless speaker right behind the verb at `at`; empty where none is told more closely.

    Somebody "in" a body or organisation speaks for it. "The source", "the official" are those of whom was told before.
    A particle `led` may be written onto the first word.
    """
    first = behind_pronoun(row, at + 1)
    if first >= min(stop + 1, len(row.items)) or row.items[first].prep not in ("", led) or row.items[first].conj:
        return ()
    word = row.text(row.items[first]).split(" ")[0].removeprefix(row.items[first].prep)
    article = row.knowledge.lexicon.clitics.article
    if word in row.knowledge.groups["collectives"]:
        return _collective(row, first, stop)
    if behind_that or led:
        word = _nominative(row, word)
    onlooking = onlooks(row, first)
    if word.startswith(article) and onlooking and word[len(article) :] not in row.strangers:
        return make(row, "strangers", word, first, first + 1)
    if word.startswith(article):
        known = row.strangers.get(word[len(article) :], ()) or _spokesman(row, first)
        return known or of_state(row, first, stop, led=led)
    kind = next((k for k in NAMELESS if word in row.knowledge.groups[k]), "")
    if not kind:
        return of_state(row, first, stop, led=led)
    last, body = _phrase(row, first, stop)
    if body:
        row.strangers[word] = body
        return body
    words = row.sentence.words(row.items[first].start, row.items[last - 1].end).split(" ")
    if (len(words) < FEWEST and not onlooking) or len(words) > LONGEST:
        return ()
    return make(row, kind, word, first, last)


def onlooks(row: Row, at: int) -> bool:
    """Whether an item is a word for those who look on and judge, who need no more to be told: "observers".

    Where nobody in office is known yet, an article may tell of sport or science.
    """
    item = row.items[at] if at < len(row.items) else None
    if item is None or not row.roles:
        return False
    word = row.text(item).removeprefix(item.prep).removeprefix(row.knowledge.lexicon.clitics.article)
    return word in row.knowledge.groups["onlookers"]


def _nominative(row: Row, word: str) -> str:
    """A word for people as it stands before its verb without "that": "but a spokesman of X denied"."""
    endings, (asked, *_) = row.knowledge.endings, row.knowledge.endings.groups_asked
    if any(word in row.knowledge.groups[kind] for kind in NAMELESS):
        return word
    if word.endswith(asked):
        several = (word[: -len(asked)] + last for _, last in endings.nominative_people)
        return next((w for w in several if w in row.knowledge.groups["strangers"]), word)
    return word.removesuffix(endings.alef)


def stranger_before(row: Row, at: int) -> tuple[str, ...]:
    """The key of the nameless speaker who heads his clause before the verb at `at`: "and several parties had asked"."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.conj:
        return ()
    first = at - 1
    while first > 0 and at - first < LONGEST and not _opens_clause(row, first - 1):
        first -= 1
    last = at
    while last > first + 1 and "done" in groups_of(row.items[last - 1]):
        last -= 1
    if not _opens_clause(row, first - 1) or (last - first < FEWEST and not onlooks(row, first)):
        return ()
    head = row.items[first]
    if head.kind == "ref" and head.head.kind == "office" and not head.prep and first > 0 and last < at + 1:
        return row.as_actors(head.keys) if _is_one_phrase(row, first + 1, last) else ()
    whole = _is_one_phrase(row, first + 1, last)
    return stranger(row, first - 1, last, behind_that=True) if whole else ()


def _is_one_phrase(row: Row, first: int, last: int) -> bool:
    """Whether items only tell more of who stands before them: what he is, of whom, and where."""
    for i in range(first, last):
        item = row.items[i]
        placed = i > first and "place" in groups_of(row.items[i - 1]) and item.kind in ("ref", "word", "unknown")
        if item.conj or not (placed or "place" in groups_of(item) or (_describes(item) and not item.prep)):
            return False
    return True


def _describes(item: Item) -> bool:
    """Whether an item may tell more of a nameless speaker: what he is, of whom, or how many there are."""
    return item.kind in DESCRIBING or (item.kind == "function" and item.head.key == "quantifier")


def _opens_clause(row: Row, at: int) -> bool:
    """Whether a clause begins behind an item: at the head of the sentence, behind "that", "but" or "had"."""
    if at < 0:
        return True
    return bool(groups_of(row.items[at]) & {"that", "contrast", "clause", "copula", "narrator"}) and bool(
        row.items[at].kind == "particle"
    )


def _collective(row: Row, first: int, stop: int) -> tuple[str, ...]:
    """A group that speaks as one, with the adjectives that tell which: "the rebels", "the Ruritanian opposition"."""
    last = first + 1
    while last < min(stop, len(row.items)) and row.items[last].kind in ("nisba", "word") and not row.items[last].prep:
        if not row.is_definite(row.items[last]) or row.items[last].conj:
            break
        last += 1
    return make(row, "strangers", row.text(row.items[first]), first, last)


def _spokesman(row: Row, at: int) -> tuple[str, ...]:
    """Who spoke in the sentence before, where "the spokesman" alone goes on: the body, or the one who speaks for it."""
    item, behind = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    alone = behind is None or behind.kind in ("mark", "quote", "time") or bool(groups_of(behind))
    if item.kind != "office" or item.head.key != SPOKESMAN or not alone or len(row.heard) != 1:
        return ()
    leads = row.roles.get(row.heard[0], frozenset()) - {"officialOf"}
    return () if leads or row.heard[0].startswith("country:") else row.heard


def same_official(row: Row, subject_at: int) -> tuple[str, ...]:
    """Who spoke in the sentence before, where only his rank tells of him: "the official of X added"; else empty.

    Who leads a state or body is told of by his office and not by a rank; an official of another state is another.
    """
    item = row.items[subject_at] if subject_at >= 0 else None
    if item is None or item.head.key != RANKED or any(k.startswith("person:") for k in item.keys):
        return ()
    if not row.is_definite(item):
        return ()
    told = len(row.heard) == 1 and row.heard[0].startswith("person:")
    served = {state for state, envoy in row.envoys.items() if envoy in row.heard}
    told = told and (not served or bool(served & set(item.keys)))
    return row.heard if told and not row.roles.get(row.heard[0], frozenset()) - {"officialOf"} else ()


def mouthpiece(row: Row, subject_at: int) -> tuple[str, ...]:
    """The nameless one whose office is told without the article, and with it who leads him or a word like a name.

    "A spokesman for the prime minister N", "a high diplomat of X": neither N nor the word for "high" speaks.
    """
    item = row.items[subject_at] if subject_at >= 0 else None
    if item is None or len(item.keys) != 1 or item.head.kind != "office" or item.head.key not in MOUTHS:
        return ()
    key = item.keys[0]
    leads = any(tenure.role in LEADING for tenure in row.knowledge.world.tenures.get(key, ()))
    odd = key.startswith("person:~") and "_" not in key
    if row.is_definite(item) or not (leads or odd):
        return ()
    return make(row, "stranger", row.text(item).split(" ")[0], subject_at, subject_at + 1)


def _phrase(row: Row, first: int, stop: int) -> tuple[int, tuple[str, ...]]:
    """Where the words that describe a nameless speaker end, and the body in which he is, if they name one."""
    i, close = _behind_whose_mouth(row, first), row.knowledge.groups["close_to"]
    if i > first + 1:
        return i, ()
    while i < min(stop, len(row.items)):
        item = row.items[i]
        if row.text(item) in row.knowledge.groups["from"] and row.text(row.items[i - 1]) in close and i + 1 < stop:
            return i + 2, ()
        inside = "place" in groups_of(item) or item.prep in row.knowledge.groups["at"]
        named = row.items[i + 1] if not item.prep and i + 1 < len(row.items) else item
        if inside and named.kind == "quote" and i + 2 < len(row.items) and row.items[i + 2].kind == "ref":
            named = row.items[i + 2]
        if inside and item.prep and item.kind != "ref" and i + 1 < stop:
            return (i + 2 if row.items[i + 1].kind == "ref" else i), ()
        if inside and (named.kind == "ref" or item.prep):
            bodies = tuple(k for k in named.keys if k.startswith("organization:"))
            return (i + 1 if item.prep else i + 2), bodies
        seat = named.kind in ("orgword", "word", "body") or "place_head" in groups_of(named)
        if inside and seat and i + 2 < stop and row.items[i + 2].kind == "ref":
            return i + 3, ()
        ranked = _describes(item) or "kin" in groups_of(item)
        if not ranked or item.prep or item.conj or (item.kind == "ref" and i > first + 1):
            return i, ()
        if i > first + 1 and row.is_definite(item) and not row.is_definite(row.items[i - 1]):
            return i, ()
        i += 1
    return i, ()


def _behind_whose_mouth(row: Row, first: int) -> int:
    """The item behind a nameless speaker's first word, or behind the team in whose name he speaks: "in the name of"."""
    speaks_for = row.text(row.items[first]).split(" ")[-1] in row.knowledge.groups["on_behalf"]
    team = row.items[first + 1] if first + 1 < len(row.items) else None
    if not speaks_for or team is None or team.prep or team.conj or team.kind in ("ref", "verb", "mark", "quote"):
        return first + 1
    i = first + 2
    while i < len(row.items) and row.items[i].kind in ("word", "noun") and row.is_definite(row.items[i]):
        if row.items[i].prep or row.items[i].conj:
            break
        i += 1
    return i
