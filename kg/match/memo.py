"""What a function tells of each word, remembered: news repeats its words, and each is asked about many times."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Memo(dict[str, T]):
    """A table that asks a function about what it does not hold yet, and begins anew when it holds too much.

    To look a word up takes less than half as long as with `functools.lru_cache`, which notes the order of all calls.
    """

    __slots__ = ("most", "work")

    def __init__(self, work: Callable[[str], T], most: int) -> None:
        super().__init__()
        self.work = work
        self.most = most

    def __getnewargs__(self) -> tuple[Callable[[str], T], int]:
        """What a copy is begun with."""
        return self.work, self.most

    def __missing__(self, word: str) -> T:
        if len(self) >= self.most:
            self.clear()
        found = self[word] = self.work(word)
        return found
