"""The words for people and states without a name: a plural, how many states they are, or what one man is."""

from __future__ import annotations

from kg.model import Item, Made
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

HEADS = frozenset({"word", "unknown", "participle", "particle", "anaphor", "non_office", "noun"})
TELLING = frozenset({"word", "unknown", "participle", "nisba", "nisba_weak", "modifier"})
OWNED = frozenset({"word", "noun", "unknown", "topic"})
COUNTRY = "country:"
# how many words may tell more of them, and count them
LONGEST, COUNTED = 3, 3
# how long the ending is that a plural of people has in common with its adjective
PLURAL = 2
# behind "many", whom it counts
OF = "from"


def crowd_end(row: Row, first: int, stop: int, *, led: str = "", known: bool = False) -> int:
    """Where the words end that name some people or states without a name; -1 where none begin at an item.

    They may be `known` from what was told before: "fired at the demonstrators".
    """
    at = first
    while at < min(stop, first + COUNTED) and (is_quantity(row, at) or (at > first and _counts(row, at))):
        if row.items[at].prep not in ("", led if at == first else ""):
            return -1
        at += 1
    counted = at > first
    if at >= min(stop, len(row.items)):
        return -1
    head = row.items[at]
    if counted and _is_people_of_state(row, head):
        return at + 1  # "thousands of Ruritanians"
    if counted and not led and _is_all(row, at):
        return at  # "hundreds marched in"
    if head.kind not in HEADS or head.conj or head.head.pron or head.prep not in ("", led if at == first else ""):
        return -1
    word = row.text(head).removeprefix(led if at == first else "")
    bare = word.removeprefix(row.knowledge.endings.article)
    if not _is_crowd(row, bare if known and bare in row.knowledge.groups["crowd_people"] else word, counted=counted):
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


def _is_people_of_state(row: Row, head: Item) -> bool:
    """Whether an adjective of a state stands for its people behind how many they are: "hundreds of Ruritanians"."""
    endings = row.knowledge.endings
    word = row.text(head)
    people = word.endswith(endings.of_people) and word.startswith(endings.article)
    return head.kind == "nisba" and people and not head.conj and not head.prep


def _is_all(row: Row, end: int) -> bool:
    """Whether how many they are is all that is told of people: a definite number before a particle or time."""
    word, head = row.text(row.items[end - 1]), row.items[end]
    alone = head.kind in ("time", "mark", "function") or bool(head.prep) or bool(groups_of(head))
    return word in row.knowledge.groups["crowd_many"] and alone


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
    if item.head.key == "adjective" and min(len(word), len(head)) > PLURAL + 1 and word[-PLURAL:] == head[-PLURAL:]:
        return word.startswith(endings.article) == head.startswith(endings.article)
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
