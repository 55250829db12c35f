"""Speakers without a name: "diplomatic sources", "an American official", "an official at the airport of X"."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.match.fold import fold
from kg.model import Item, Made
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

DESCRIBING = frozenset({"nisba", "word", "office", "non_office", "unknown", "orgword", "body", "ref", "nisba_weak"})
# what may count a body between its words
COUNTING = frozenset({"number", "modifier", "word"})
SPOKESMAN = "spokesperson"
RANKED = "one_person"
MOUTHS = frozenset({SPOKESMAN, "diplomat"})
BODIES = frozenset({"orgword", "body"})
NAMELESS = ("strangers", "stranger")
FEWEST = 2
LEAST_WORDS = 3
DESCRIPTIVE = frozenset({"word", "unknown", "modifier"})
LONGEST = 8


def stranger(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The key of the nameless speaker right behind the verb at `at`; empty where none is told more closely.

    Somebody "in" a body or organisation speaks for it. "The source", "the official" are those of whom was told before.
    """
    first = at + 1
    if first >= min(stop + 1, len(row.items)) or row.items[first].prep or row.items[first].conj:
        return ()
    word = row.text(row.items[first]).split(" ")[0]
    article = row.knowledge.lexicon.clitics.article
    if word in row.knowledge.groups["collectives"]:
        return _collective(row, first, stop)
    if word.startswith(article):
        return row.strangers.get(word[len(article) :], ()) or _spokesman(row, first)
    kind = next((k for k in NAMELESS if word in row.knowledge.groups[k]), "")
    if not kind:
        return ()
    last, body = _phrase(row, first, stop)
    if body:
        row.strangers[word] = body
        return body
    words = row.sentence.words(row.items[first].start, row.items[last - 1].end).split(" ")
    if len(words) < FEWEST or len(words) > LONGEST:
        return ()
    return _made(row, kind, word, first, last)


def _collective(row: Row, first: int, stop: int) -> tuple[str, ...]:
    """A group that speaks as one, with the adjectives that tell which: "the rebels", "the Ruritanian opposition"."""
    last = first + 1
    while last < min(stop, len(row.items)) and row.items[last].kind in ("nisba", "word") and not row.items[last].prep:
        if not row.is_definite(row.items[last]) or row.items[last].conj:
            break
        last += 1
    return _made(row, "strangers", row.text(row.items[first]), first, last)


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

    Who leads a state or body is told of by his office and not by a rank.
    """
    item = row.items[subject_at] if subject_at >= 0 else None
    if item is None or item.head.key != RANKED or any(k.startswith("person:") for k in item.keys):
        return ()
    told = len(row.heard) == 1 and row.heard[0].startswith("person:")
    return row.heard if told and not row.roles.get(row.heard[0], frozenset()) - {"officialOf"} else ()


def body_again(row: Row, at: int) -> tuple[str, ...]:
    """The body that spoke before where only its head noun stands behind the verb: "the ministry added that"."""
    item = row.items[at + 1] if at + 1 < len(row.items) else None
    if item is None or item.prep or item.conj or item.kind not in BODIES or not row.is_definite(item):
        return ()
    head = row.text(item).split(" ")[0][len(row.knowledge.lexicon.clitics.article) :]
    spoken = (k for k in (row.heard, row.last_subject) if len(k) == 1 and head in _heads(row, k[0]))
    told = next(spoken, row.strangers.get(head, ()))
    if not told and item.kind == "body" and len(row.heard) == 1 and row.heard[0].startswith("country:"):
        # the state spoke by the same body, of whose long name nobody knows
        return row.heard
    return told if told and _is_called_so(row, at + 1, told[0]) else ()


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
    return _made(row, "stranger", row.text(item).split(" ")[0], subject_at, subject_at + 1)


def note_body(row: Row, keys: tuple[str, ...]) -> None:
    """Remember a body that speaks by the head nouns of its names."""
    if len(keys) == 1 and keys[0].startswith("organization:"):
        row.strangers.update((head, keys) for head in _heads(row, keys[0]))


def _is_called_so(row: Row, at: int, key: str) -> bool:
    """Whether the adjectives of a head noun are part of the name of the body that is meant, or there are none."""
    names = " ".join(_names(row, key)).split(" ")
    behind = at + 1
    while (
        behind < len(row.items) and row.items[behind].kind in ("word", "unknown") and row.is_definite(row.items[behind])
    ):
        if row.items[behind].prep or row.text(row.items[behind]) not in names:
            return False
        behind += 1
    return True


def seated_body(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The body that a head noun and the state where it sits name: "the military council in Ruritania"; else empty."""
    head = row.items[at + 1] if at + 1 < stop else None
    if head is None or head.kind != "orgword" or head.prep or head.conj or not row.is_definite(head):
        return ()
    i = at + 2
    while i < stop and row.items[i].kind in DESCRIPTIVE and row.is_definite(row.items[i]):
        i += 1
    if i + 1 >= stop or "place" not in groups_of(row.items[i]) or not row.items[i + 1].keys[:1]:
        return ()
    state = row.items[i + 1].keys[0]
    if not state.startswith("country:") or row.items[i + 1].prep:
        return ()
    named = f"{row.text(head)} {row.text(row.items[i])} {row.text(row.items[i + 1])}"
    known = (e.key for e in row.knowledge.lexicon.get(named) if e.kind == "organization")
    return next(((key,) for key in known), ()) or _unlisted(row, at + 1, i + 2, state)


def _names(row: Row, key: str) -> list[str]:
    """The folded names of a body."""
    made, thing = row.bodies.get(key) or row.made.get(key), row.knowledge.world.things.get(key)
    names: tuple[str, ...] = (made.label,) if made is not None else ()
    if thing is not None and key.startswith("organization:"):
        names += (thing.ar, *thing.aliases)
    return [fold(name) for name in names]


def _heads(row: Row, key: str) -> set[str]:
    """The head nouns of the names of a body."""
    article = row.knowledge.lexicon.clitics.article
    return {name.split(" ")[0].removeprefix(article) for name in _names(row, key)}


def part_of_whole(row: Row, at: int, stop: int) -> int:
    """The organisation for which a part of it speaks: "the secretariat general of X", "the council of X"; else -1.

    The head noun has the article, as have the words behind it, and the organisation stands behind "of" at their end.
    """
    head, article = row.items[at], row.knowledge.lexicon.clitics.article
    if not (head.kind == "orgword" or _gathers(row, head)) or head.prep or not row.is_definite(head):
        return -1
    for i in range(at + 1, min(stop, at + 1 + LONGEST)):
        item = row.items[i]
        if item.kind == "ref":
            whole = item.prep == row.knowledge.lexicon.clitics.lam and _is_of_states(row, item)
            if whole:
                row.strangers[row.text(head).split(" ")[0][len(article) :]] = item.keys
            return i if whole else -1
        if item.prep or item.conj or not (row.is_definite(item) or item.kind in COUNTING or _is_tie(row, item)):
            return -1
    return -1


def _gathers(row: Row, item: Item) -> bool:
    """Whether a noun is a gathering, for which who gathers speaks: "the fifth summit of X declared"."""
    return item.kind == "noun" and item.head.key in row.knowledge.frames.gatherings


def _is_of_states(row: Row, item: Item) -> bool:
    things = [row.knowledge.world.things.get(key) for key in item.keys]
    return all(thing is not None and "InternationalOrganization" in thing.types for thing in things)


def _is_tie(row: Row, item: Item) -> bool:
    return row.text(item) in row.knowledge.groups["belonging"]


def _made(row: Row, kind: str, word: str, first: int, last: int) -> tuple[str, ...]:
    tokens = row.sentence.tokens[row.items[first].start : row.items[last - 1].end]
    label = " ".join(t.text for t in tokens if t.is_word)
    cls = "Person" if kind == "stranger" else "Organization"
    name = "_".join(t.norm for t in tokens if t.is_word)
    key = f"{cls.lower()}:~{name}_{row.article}".lower()
    state = next((i.head.key for i in row.items[first:last] if i.kind == "nisba"), "")
    row.made[key] = Made(key, (cls,), label, state if state.startswith("country:") else "")
    row.strangers[word] = (key,)
    row.titles.update(range(first, last))
    return (key,)


def _phrase(row: Row, first: int, stop: int) -> tuple[int, tuple[str, ...]]:
    """Where the words that describe a nameless speaker end, and the body in which he is, if they name one."""
    i = first + 1
    while i < min(stop, len(row.items)):
        item = row.items[i]
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
        if item.kind not in DESCRIBING or item.prep or item.conj or (item.kind == "ref" and i > first + 1):
            return i, ()
        i += 1
    return i, ()


def unlisted_body(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The key of a body that speaks and that nobody knows: "the ministry of rivers and lakes of X"; else empty.

    Its head noun stands right behind the verb, words with the article follow, and an adjective or name tells its state.
    """
    head = row.items[at + 1] if at + 1 < stop else None
    if head is None or head.kind != "orgword" or head.prep or head.conj or row.is_definite(head):
        return ()
    for i in range(at + 2, min(stop + 1, len(row.items), at + 2 + LONGEST)):
        item = row.items[i]
        state = item.head.key if item.kind == "nisba" else item.keys[0] if item.kind == "ref" else ""
        if state.startswith("country:") and not item.prep and i > at + 2:
            return _unlisted(row, at + 1, i + 1, state)
        seat = row.items[i + 1] if "place" in groups_of(item) and i + 1 < len(row.items) else None
        if seat is not None and seat.keys and seat.keys[0].startswith("country:") and not seat.prep and i > at + 2:
            return _unlisted(row, at + 1, i + 2, seat.keys[0])
        if _opens(row, i) and i > at + LEAST_WORDS:
            return _unlisted(row, at + 1, i, "")
        joined = bool(item.conj) and not row.is_definite(item) and item.kind == "word"
        if item.prep or item.kind not in ("word", "unknown", "body", "noun") or not (_has_article(row, item) or joined):
            return ()
    return ()


def _has_article(row: Row, item: Item) -> bool:
    """Whether a word has the article, behind "and" or not."""
    clitics, text = row.knowledge.lexicon.clitics, row.text(item)
    return any(t.startswith(clitics.article) for t in (text, text[1:] if text[:1] in clitics.conjunctions else text))


def _opens(row: Row, at: int) -> bool:
    """Whether what is said, or where and when, begins behind the name of a body."""
    item = row.items[at]
    return item.kind in ("mark", "time") or bool(groups_of(item) & {"that", "place"})


def _unlisted(row: Row, first: int, last: int, state: str) -> tuple[str, ...]:
    """The key of the body that the items `[first, last)` name."""
    head = row.items[first]
    tokens = [t for t in row.sentence.tokens[head.start : row.items[last - 1].end] if t.is_word]
    of = "" if state else f"_{row.article}"
    key = f"organization:~{'_'.join(t.norm for t in tokens)}{of}".lower()
    types = tuple(dict.fromkeys(("Organization", head.head.key)))
    row.made[key] = Made(key, types, " ".join(t.text for t in tokens), state)
    return (key,)
