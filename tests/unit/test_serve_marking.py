"""Names found in a text, and the text marked with what its facts rest on."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.serve.marking import marked
from kg.serve.mentions import Mention, find_mentions
from kg.store.texts import file_name, read_text, write_texts

NAMES = [
    ("الصين", "c:CN"), ("روسيا", "c:RU"), ("شي جين بينغ", "p:xi"), ("شي", "p:xi"), ("Xi Jinping", "p:xi"),
    ("منظمة شنغهاي للتعاون", "o:sco"), ("أستانا", "pl:a"), ("لوكسمبورغ", "c:LU"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("زار شي جين بينغ روسيا.", ["شي جين بينغ", "روسيا"]),
        ("في الصين وروسيا وبالصين", ["الصين", "وروسيا", "وبالصين"]),
        ("للصين دور", ["للصين"]),
        ("مدينة استانا", ["استانا"]),
        ("منظّمة شنغهاي للتعاون", ["منظّمة شنغهاي للتعاون"]),
        ("XI JINPING said", ["XI JINPING"]),
        ("وشي وحده", ["وشي"]),
        ("شيء من الصينية ومن روسياه", []),
        ("لوكسمبورغ ولوكسمبورغ", ["لوكسمبورغ", "ولوكسمبورغ"]),
        ("", []),
    ],
)
def test_names_are_whole_words_in_any_spelling(text: str, found: list[str]) -> None:
    assert [text[m.start : m.end] for m in find_mentions(text, NAMES)] == found


def test_without_names_nothing_is_found() -> None:
    assert find_mentions("أي نص", []) == []


def test_marks_lie_one_inside_the_other() -> None:
    text = "عنوان\nقالت روسيا <هذا> أمس. ثم غادرت."
    spans = {(6, 24): 3, (11, 16): 1}
    page = marked(text, spans, [Mention(11, 16, "c:RU")], "ar")
    assert page.startswith("<p>عنوان</p>\n<p>")
    assert re.search(r'<span class="mark" id="s6-24">قالت <span class="mark" id="s11-16"><a class="mention"', page)
    assert "&lt;هذا&gt;" in page
    assert re.findall(r'href="#f(\d+-\d+)" aria-label="(\d+) ', page) == [("11-16", "1"), ("6-24", "3")]


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, dict[tuple[int, int], int], list[Mention]]:
    text = draw(st.text(alphabet="اب ج<&\n\"'", max_size=40))
    places = st.integers(0, len(text))
    spans = {tuple(sorted(pair)): 1 for pair in draw(st.lists(st.tuples(places, places), max_size=5))}
    cuts = sorted({p for pair in draw(st.lists(st.tuples(places, places), max_size=3)) for p in pair})
    mentions = [Mention(a, b, "c:X") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, {(a, b): n for (a, b), n in spans.items() if a < b}, mentions


class Reader(HTMLParser):
    """The text of a page without the numbers, its ids, and whether its tags close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.ids, self.open, self.is_sound = "", [], [], True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.open.append((tag, found.get("class")))
        self.ids += [found["id"]] if "id" in found else []

    def handle_endtag(self, tag: str) -> None:
        self.is_sound = self.is_sound and bool(self.open) and self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if ("a", "go") not in self.open:
            self.text += data


@settings(deadline=None)
@given(pages())
def test_whatever_is_marked_the_text_stays(page: tuple[str, dict[tuple[int, int], int], list[Mention]]) -> None:
    text, spans, mentions = page
    reader = Reader()
    reader.feed(marked(text, spans, mentions, "en"))
    reader.close()
    assert reader.is_sound
    assert not reader.open
    assert sorted(reader.ids) == sorted(f"s{a}-{b}" for a, b in spans)
    assert reader.text.replace("\n", "") == text.replace("\n", "")


def test_texts_come_back_as_they_were(tmp_path: Path) -> None:
    texts = {"one": "سطر\r\nوسطر\rوآخر\n", "../two": "ب", "ثلاثة": "\ufeffج", ".four": "د", "a/b\\c": "ه"}
    texts["x" * 300] = "و"
    write_texts(texts, tmp_path / "articles")
    assert {name: read_text(tmp_path / "articles", name) for name in texts} == texts
    assert {path.parent for path in tmp_path.rglob("*.txt")} == {tmp_path / "articles"}
    assert read_text(tmp_path / "articles", "five") is None
    assert file_name("one") == "one.txt"
