"""Is every source read, in whatever form and encoding, and is what cannot be read told with its reason?"""

from __future__ import annotations

import io
import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.knowledge.pages import load_pages
from kg.model import RawPage
from kg.steps.clean import clean
from kg.steps.read import ENDINGS, read
from kg.steps.read.decoding import decode

PAGES = load_pages(Path(__file__).parents[2] / "kg" / "lang" / "ar")
TITLE = "وزيرا خارجية عمان وقبرص يبحثان التعاون في مسقط"
BODY = "بحث وزير الخارجية العماني مع نظيره القبرصي في مسقط سبل تعزيز التعاون بين البلدين في مجالات النقل والطاقة."
MORE = "وأكد الوزيران في ختام اللقاء رغبة بلديهما في توسيع التبادل التجاري، واتفقا على عقد اجتماع ثان في نيقوسيا."
TEXT = f"{TITLE}\n\n{BODY}\n\n{MORE}\n"


def pages(location: Path | str, **options: int) -> list[RawPage]:
    found = list(read(location, **options))
    assert [page for page in found if isinstance(page, SourceError)] == []
    return [page for page in found if isinstance(page, RawPage)]


def reason(location: Path | str, **options: int) -> str:
    (error,) = read(location, **options)
    assert isinstance(error, SourceError)
    return str(error)


def put(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return path


def test_text_file(tmp_path: Path) -> None:
    (page,) = pages(put(tmp_path, "003_article.v2.txt", TEXT))
    assert (page.identifier, page.text, page.markup, dict(page.meta)) == ("003_article.v2", TEXT, False, {})


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859_6"]
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert pages(put(tmp_path, "a.txt", TEXT.encode(encoding)))[0].text == TEXT


def test_encoding_that_a_page_declares(tmp_path: Path) -> None:
    html = f'<html><head><meta charset="windows-1256"></head><body><p>{BODY}</p><p>{MORE}</p></body></html>'
    assert BODY in pages(put(tmp_path, "a.html", html.encode("cp1256")))[0].text


def test_a_character_cut_in_two_spoils_nothing_else(tmp_path: Path) -> None:
    assert pages(put(tmp_path, "a.txt", TEXT.encode()[:-2]))[0].text.startswith(TITLE)


def test_header_lines(tmp_path: Path) -> None:
    header = f"Title: {TITLE}\npublished: 2025-01-09\nSource: المدى\nurl: https://example.org/a\nmood: fine"
    text = f"{header}\n\n{BODY}\n{MORE}"
    (page,) = pages(put(tmp_path, "a.md", text))
    assert page.text == text
    assert dict(page.meta) == {
        "title": TITLE,
        "published": "2025-01-09",
        "outlet": "المدى",
        "url": "https://example.org/a",
    }


def test_lines_with_colons_are_no_header(tmp_path: Path) -> None:
    assert dict(pages(put(tmp_path, "a.txt", f"title: {TITLE}\n{BODY}\n\n{MORE}"))[0].meta) == {}
    assert dict(pages(put(tmp_path, "b.txt", f"مسقط: {TITLE}\n\n{BODY}"))[0].meta) == {}


HTML = f"""<!doctype html><html lang="ar"><head><title>{TITLE} - المدى</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="المدى">
<meta property="article:published_time" content="2025-01-09T11:20:00+04:00">
<link rel="canonical" href="https://example.org/world/oman-cyprus"></head>
<body><nav><a href="/">الرئيسية</a><a href="/w">العالم</a></nav>
<article><h1>{TITLE}</h1><p>{BODY}</p><p>{MORE}</p><p>{BODY.replace("مسقط", "صلالة")}</p></article>
<script>var x = "{MORE}";</script><footer>جميع الحقوق محفوظة</footer></body></html>"""


def test_web_page(tmp_path: Path) -> None:
    (page,) = pages(put(tmp_path, "oman.html", HTML))
    assert page.identifier == "oman"
    assert page.markup
    assert dict(page.meta) == {
        "title": TITLE,
        "published": "2025-01-09",
        "outlet": "المدى",
        "url": "https://example.org/world/oman-cyprus",
        "language": "ar",
    }
    assert page.text.count(TITLE) == 1
    assert BODY in page.text
    assert page.text.count(MORE) == 1
    assert "<" not in page.text


def test_web_page_that_goes_by_the_name_of_a_text(tmp_path: Path) -> None:
    assert pages(put(tmp_path, "a.txt", HTML))[0].text == pages(put(tmp_path, "b.html", HTML))[0].text


def test_linked_data_of_a_web_page(tmp_path: Path) -> None:
    data = {
        "@context": "x",
        "@graph": [
            {"@type": "WebSite", "headline": "المدى"},
            {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2025-01-09", "publisher": {"name": "المدى"}},
        ],
    }
    head = f'<head><script type="application/ld+json">{json.dumps(data)}</script></head>'
    html = f"<html>{head}<body><p>{BODY}</p><p>{MORE}</p></body></html>"
    meta = pages(put(tmp_path, "a.html", html))[0].meta
    assert (meta["title"], meta["published"], meta["outlet"]) == (TITLE, "2025-01-09", "المدى")


@pytest.mark.parametrize(
    "head",
    [
        f"</head><body><h1>{TITLE}</h1><p>صنعاء: مراسلنا - الجمعة 28 سبتمبر 2012م</p>",
        f"<title>{TITLE} | أخبار | 28.09.2012</title></head><body><h1>{TITLE}</h1>",
    ],
)
def test_day_under_the_headline_or_behind_the_title_of_a_web_page(tmp_path: Path, head: str) -> None:
    html = f"<html><head>{head}<p>{BODY}</p><p>{MORE} وكان ذلك في 4 يوليو 2010.</p></body></html>"
    assert clean(pages(put(tmp_path, "a.html", html))[0], PAGES).published == date(2012, 9, 28)


def test_no_day_is_guessed_from_the_words_of_a_page(tmp_path: Path) -> None:
    html = (
        f"<html><body><h1>{TITLE}</h1><p>{BODY} وكان ذلك في 4 يوليو 2024.</p><p>{MORE}</p><p>© 2023</p></body></html>"
    )
    assert "published" not in pages(put(tmp_path, "a.html", html))[0].meta


RSS = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>المدى</title>
<item><title>{TITLE}</title><link>https://example.org/world/oman-cyprus.html</link>
<guid>https://example.org/world/oman-cyprus.html</guid><pubDate>Thu, 09 Jan 2025 11:20:00 +0400</pubDate>
<description>&lt;p&gt;{BODY}&lt;/p&gt;&lt;p&gt;{MORE}&lt;/p&gt;</description></item>
<item><title>Short</title><guid>42</guid><description>Nothing Arabic</description></item>
<item><title>{TITLE}</title><guid>43</guid><description>{BODY}</description></item></channel></rss>"""

ATOM = f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>المدى</title>
<entry><title>{TITLE}</title><id>tag:example.org,2025:7</id><updated>2025-01-09T11:20:00Z</updated>
<content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


def test_rss(tmp_path: Path) -> None:
    first, error, third = read(put(tmp_path, "feed.rss", RSS))
    assert isinstance(first, RawPage)
    assert isinstance(third, RawPage)
    assert isinstance(error, SourceError)
    assert (first.identifier, third.identifier) == ("oman-cyprus", "43")
    assert (first.meta["title"], first.meta["published"], first.meta["outlet"]) == (TITLE, "2025-01-09", "المدى")
    assert first.text == f"{TITLE}\n\n{BODY}\n{MORE}"
    assert "entry 2" in error.where


def test_atom(tmp_path: Path) -> None:
    (page,) = pages(put(tmp_path, "feed.xml", ATOM))
    assert (page.identifier, page.meta["published"]) == ("tag-example.org-2025-7", "2025-01-09")


def test_xml_that_is_no_feed(tmp_path: Path) -> None:
    assert "no RSS or Atom feed" in reason(put(tmp_path, "a.xml", f"<a><b>{BODY}</b></a>"))


def test_records_a_line_each(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 7, "title": TITLE, "text": BODY, "date": "2025-01-09", "source": {"name": "المدى"}}),
        "{broken",
        "",
        json.dumps({"body": f"<p>{BODY}</p><p>{MORE}</p>", "url": "https://example.org/a"}, ensure_ascii=False),
        json.dumps({"title": TITLE}),
        json.dumps([BODY]),
    ]
    found = list(read(put(tmp_path, "all.jsonl", "\n".join(lines))))
    first, broken, second, empty, no_object = found
    assert isinstance(first, RawPage)
    assert (first.identifier, first.text) == ("7", f"{TITLE}\n\n{BODY}")
    assert (first.meta["published"], first.meta["outlet"]) == ("2025-01-09", "المدى")
    assert isinstance(second, RawPage)
    assert (second.identifier, second.text, second.markup) == ("all-4", f"{BODY}\n{MORE}", True)
    assert [str(error).split(", ")[1].split(":")[0] for error in (broken, empty, no_object)] == [
        "line 2",
        "line 5",
        "line 6",
    ]


def test_json_documents(tmp_path: Path) -> None:
    record = {"headline": TITLE, "content": BODY, "published_at": "2025-01-09T10:00:00Z"}
    assert pages(put(tmp_path, "one.json", json.dumps(record)))[0].identifier == "one"
    many = pages(put(tmp_path, "many.json", json.dumps({"articles": [record, record]})))
    assert [page.identifier for page in many] == ["many-1", "many-2"]
    assert "no records" in reason(put(tmp_path, "none.json", "[]"))
    assert "no sound JSON" in reason(put(tmp_path, "bad.json", "{"))


def test_folder_is_read_in_order_and_below(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b.txt", ".hidden/c.txt", ".d.txt"):
        put(tmp_path, name, TEXT)
    found = pages(tmp_path)
    assert [page.identifier for page in found] == ["b", "z", "b-2"]
    assert pages(tmp_path) == found


def test_same_name_twice_gets_a_number_and_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    put(tmp_path, "x/a.txt", TEXT)
    put(tmp_path, "y/a.txt", TEXT)
    taken = {"a-2"}
    assert [page.identifier for page in read(tmp_path, taken=taken) if isinstance(page, RawPage)] == ["a", "a-3"]
    assert "a-3" in caplog.text
    assert taken == {"a", "a-2", "a-3"}


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    assert "no such file" in reason(tmp_path / "absent.txt")
    assert "empty" in reason(put(tmp_path, "empty.txt", " \n"))
    assert "empty" in reason(put(tmp_path, "empty.jsonl", "\n"))
    assert "binary" in reason(put(tmp_path, "binary.txt", bytes(range(256)) * 9))
    assert "no Arabic" in reason(put(tmp_path, "english.txt", "The ministers met in Muscat." * 20))
    assert "no Arabic" in reason(put(tmp_path, "few.txt", "نعم"))
    assert "too large" in reason(put(tmp_path, "large.txt", TEXT), max_bytes=100)
    assert "too large" in reason(put(tmp_path, "large.jsonl", json.dumps({"text": TEXT})), max_bytes=100)
    assert "no files" in reason(put(tmp_path, "hollow/.keep", "").parent)


def test_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    message = reason(put(tmp_path, "a.pdf", b"%PDF"))
    assert all(ending in message for ending in ENDINGS)


def test_broken_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "absent.txt")
    assert "leads nowhere" in reason(tmp_path / "a.txt")
    assert "leads nowhere" in reason(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="pipes need a POSIX system")
def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "neither a file nor a folder" in reason(tmp_path / "pipe.txt")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "permissions" in reason(put(tmp_path, "a.txt", TEXT))


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", b"\x00\x01")
    put(tmp_path, "b.txt", TEXT)
    put(tmp_path, "c.pdf", TEXT)
    kinds = [type(page) for page in read(tmp_path)]
    assert kinds == [SourceError, RawPage, SourceError]


@pytest.mark.parametrize(
    ("data", "identifier"),
    [
        (TEXT, "stdin"),
        (HTML, "stdin"),
        (json.dumps({"text": BODY, "id": "r1"}), "r1"),
        (ATOM, "tag-example.org-2025-7"),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: str, identifier: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    (page,) = pages("-")
    assert page.identifier == identifier
    assert BODY in page.text


def test_standard_input_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert "too large" in reason("-", max_bytes=100)


def test_what_is_read_can_be_cleaned(tmp_path: Path) -> None:
    words = load_pages(Path(__file__).parents[2] / "kg" / "lang" / "ar")
    for name, data in (
        ("a.html", HTML),
        ("b.rss", RSS),
        ("c.json", json.dumps({"title": TITLE, "text": BODY, "date": "2025-01-09"})),
    ):
        page = next(iter(read(put(tmp_path, name, data))))
        assert isinstance(page, RawPage)
        article = clean(page, words)
        assert (article.title, article.published) == (TITLE, date(2025, 1, 9))


def test_decoding_gives_up_on_noise() -> None:
    assert decode(b"\x00\x01\x02\x03" * 50) is None
    assert decode(b"\xff\xfe\x00") is None
