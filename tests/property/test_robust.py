"""Does reading survive whatever a file may hold, and give the same again?"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import SourceError
from kg.knowledge.pages import load_pages
from kg.model import RawPage
from kg.steps.clean import clean
from kg.steps.read import ENDINGS, read
from kg.steps.read.decoding import decode

PAGES = load_pages(Path(__file__).parents[2] / "kg" / "lang" / "ar")
ARABIC = "أعلن وزير الخارجية في القاهرة أن القمة المقبلة ستعقد في العاصمة بعد مشاورات طويلة بين البلدين."

endings = st.sampled_from(ENDINGS)
contents = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=200).map(lambda text: (ARABIC + text).encode("utf-8", "replace")),
    st.text(alphabet="<>/ap=\"'&;!- \n", max_size=100).map(lambda tags: (tags + ARABIC + tags).encode()),
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=10) | st.just(ARABIC),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "title", "id", "date", "source", "items"]), inner, max_size=4)
        ),
        max_leaves=8,
    ).map(lambda data: json.dumps(data).encode()),
)


def results(ending: str, data: bytes) -> list[RawPage | tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"article{ending}"
        path.write_bytes(data)
        found = list(read(path))
        return [
            (page.where.replace(folder, ""), page.reason) if isinstance(page, SourceError) else page for page in found
        ]


@settings(max_examples=150, deadline=None)
@given(endings, contents)
def test_any_file_gives_pages_or_reasons(ending: str, data: bytes) -> None:
    found = results(ending, data)
    assert found
    assert results(ending, data) == found
    for page in found:
        if isinstance(page, RawPage):
            article = clean(page, PAGES)
            assert article.identifier
            assert "".join(page.text[r.start : r.end] for r in article.regions) == page.text


@given(st.text())
def test_utf8_is_always_read_back(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    if b"\0" not in data and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        assert decode(data) == text or not text.isprintable()


@given(
    st.lists(st.sampled_from(ARABIC.split()), min_size=12, max_size=40),
    st.sampled_from(["cp1256", "utf-16", "utf-8-sig"]),
)
def test_arabic_is_read_in_any_encoding(words: list[str], encoding: str) -> None:
    text = ARABIC + " " + " ".join(words)
    assert decode(text.encode(encoding)) == text
