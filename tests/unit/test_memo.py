"""What a function tells of each word is asked once, and the table does not grow for ever."""

from __future__ import annotations

from kg.match.memo import Memo


def test_a_word_is_asked_about_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = Memo(length, 10)
    assert [memo["one"], memo["three"], memo["one"]] == [3, 5, 3]
    assert asked == ["one", "three"]


def test_a_full_table_begins_anew() -> None:
    memo = Memo(len, 2)
    assert [memo[word] for word in ("a", "bb", "ccc", "bb", "dddd")] == [1, 2, 3, 2, 4]
    assert len(memo) <= 2
