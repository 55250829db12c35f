"""What something was done because of: "in answer to", "in protest at"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Item, Sentence


def is_of_cause(sentence: Sentence, knowledge: Knowledge, items: Sequence[Item], first: int, at: int) -> bool:
    """Whether what begins at a token tells of the cause of what item `first` tells: "closed it in answer to the raid".

    A mark between the two ends the phrase of the cause.
    """
    causes = knowledge.groups["causes"]
    behind = [i for i in range(first + 1, len(items)) if items[i].start < at]
    for i in reversed(behind):
        item = items[i]
        if item.kind == "mark":
            return False
        alone = sentence.words(item.start, item.end)[len(item.conj) :]
        with_next = sentence.words(item.start, items[i + 1].end)[len(item.conj) :] if i + 1 < len(items) else alone
        if alone in causes or with_next in causes:
            return True
    return False
