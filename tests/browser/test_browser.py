# ruff: noqa: E501 (scripts for the browser)
"""The page in a real browser: safe, quick, complete, and reachable without a mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pagequads
import pytest
from visits import CHROMIUM, FLAGS, Visit

from kg import vocab

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
Open = Callable[..., Visit]
VIEWS = ("graph", "table", "timeline", "map", "matrix")
WIDTHS = """() => { const out = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) { const range = document.createRange(); range.selectNodeContents(walk.currentNode); const box = range.getBoundingClientRect();
    if (box.width && box.height < 30) out.push([walk.currentNode.data, box.width]); } return out; }"""
GAPS = """async () => { const gaps = []; let last = performance.now(); window.stopped = false;
  await new Promise((done) => { const frame = (now) => { gaps.push(now - last); last = now;
    if (window.stopped || gaps.length > 500) done(); else requestAnimationFrame(frame); }; requestAnimationFrame(frame); });
  gaps.sort((a, b) => a - b); return gaps[Math.floor(gaps.length * 0.95)]; }"""


def click(view: str) -> str:
    return f'[data-view="{view}"]'


# Safe


def test_nothing_leaves_the_page_and_nothing_goes_wrong(visit: Open) -> None:
    seen = visit("500")
    for view in VIEWS:
        seen.page.click(click(view))
    seen.page.fill("#q", "احمد")
    seen.page.keyboard.press("Enter")
    seen.page.click("#b-lang")
    seen.page.click("#b-theme")
    assert seen.outside() == []
    assert len(seen.loaded()) == 1
    assert seen.problems == []


def test_no_payload_runs(visit: Open) -> None:
    graph, cases = pagequads.hostile()
    assert cases >= 40
    assert graph.quads
    seen = visit("hostile")
    for view in VIEWS:
        seen.page.click(click(view))
    for node in range(len(pagequads.PAYLOADS)):
        seen.page.evaluate(f"location.hash = '#v=1&sel=person:h{node}'")
        seen.page.wait_for_timeout(20)
    for box in seen.page.query_selector_all("#filters summary"):
        box.click()
    seen.page.mouse.move(600, 400)
    for item in ("sparql", "link"):
        seen.page.click("#b-share")
        seen.page.click(f'[data-do="{item}"]')
        seen.page.click("#b-close")
    for payload in pagequads.PAYLOADS:
        seen.page.fill("#q", payload)
    assert seen.page.evaluate("window.pwned") is None
    assert seen.problems == []
    assert seen.outside() == []


@pytest.mark.parametrize("number", range(len(pagequads.PAYLOADS)))
def test_links_are_http_only(visit: Open, number: int) -> None:
    seen = visit("hostile", f"#v=1&sel=person:h{number}")
    links = seen.page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.protocol + ' ' + a.rel)")
    assert {text.split(" ")[0] for text in links if "noopener" in text} <= {"http:", "https:"}
    assert not [text for text in links if text.startswith(("javascript", "data", "vbscript", "blob"))]


def test_hostile_addresses_are_passed_over(visit: Open) -> None:
    seen = visit(
        "small", "#v=1&view=%3Cimg%20src=x%20onerror=pwned=1%3E&sel=%E0%A4&kind=zzz,__proto__&__proto__=1&k=1e9&from=x"
    )
    assert seen.problems == []
    assert not seen.page.locator("#view-graph").is_hidden()


# Quick


@pytest.mark.parametrize(("name", "wall", "cpu"), [("500", 0.8, 0.5), ("10000", 1.5, 1.0)])
def test_ready_in_time(visit: Open, name: str, wall: float, cpu: float) -> None:
    """By the clock and in work of the main thread; the best of up to eight visits, as others use the machine too."""
    walls, cpus = [], []
    for _ in range(8):
        seen = visit(name)
        cpus.append(seen.cpu())
        walls.append(seen.ready())
        seen.context.close()
        if min(walls) <= wall and min(cpus) <= cpu:
            break
    assert min(cpus) > 0.02, "nothing was measured"
    assert min(cpus) <= cpu
    assert min(walls) <= wall


@pytest.mark.parametrize(("hash", "most"), [("", 20), ("#v=1&k=2000", 34)])
def test_moves_smoothly(visit: Open, hash: str, most: float) -> None:
    seen = visit("10000", hash)
    seen.page.wait_for_timeout(700)
    assert _best_gap(seen, _pan, most) <= most
    assert _best_gap(seen, _zoom, most) <= most


def _best_gap(seen: Visit, move: Callable[[Any, float, float], None], enough: float) -> float:
    """The smallest gap of up to eight tries: other work on the machine only ever makes frames late."""
    best = float("inf")
    for _ in range(8):
        best = min(best, _gap(seen, move))
        if best <= enough:
            break
        seen.page.wait_for_timeout(500)
    return best


def _gap(seen: Visit, move: Callable[[Any, float, float], None]) -> float:
    box = seen.page.locator("#net").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    seen.page.evaluate(f"() => {{ window.gaps = ({GAPS})(); }}")
    move(seen.page, x, y)
    seen.page.evaluate("window.stopped = true")
    return float(seen.page.evaluate("window.gaps"))


def _pan(page: Any, x: float, y: float) -> None:
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(50):
        page.mouse.move(x + step * 3, y + step % 20 * 4)
        page.wait_for_timeout(16)
    page.mouse.up()


def _zoom(page: Any, x: float, y: float) -> None:
    page.mouse.move(x, y)
    for step in range(40):
        page.mouse.wheel(0, -60 if step % 20 < 10 else 60)
        page.wait_for_timeout(20)


def test_filters_and_search_answer_at_once(visit: Open) -> None:
    """Filter and choice until they are on the screen; the best of up to five visits to 10,000 nodes."""
    most = (150.0, 10.0, 150.0)
    best = [float("inf")] * 3
    for _ in range(5):
        best = [min(pair) for pair in zip(best, _answers(visit("10000")))]
        if all(found <= limit for found, limit in zip(best, most)):
            break
    assert best[0] <= most[0], "filter"
    assert best[1] <= most[1], "search"
    assert best[2] <= most[2], "choice"


DRAWN = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))"


def _answers(seen: Visit) -> tuple[float, float, float]:
    """Milliseconds that the slowest of four filters, the slowest of four searches, and the slowest of three choices take."""
    seen.page.wait_for_timeout(800)
    filters = seen.page.evaluate(f"""async () => {{ const out = [];
      for (let i = 0; i < 4; i++) {{ const box = document.querySelectorAll('#filters details[data-key=kind] input')[i];
        const start = performance.now(); box.click(); await {DRAWN}; out.push(performance.now() - start); }} return out; }}""")
    searches = seen.page.evaluate("""() => ['ابراهيم', 'المغربي 1', 'Person 99', 'zzz'].map((word) => { const q = document.getElementById('q');
      q.value = word; const start = performance.now(); q.dispatchEvent(new Event('input')); return performance.now() - start; })""")
    chosen = []
    for word in ("احمد", "ليلى", "EGY"):
        seen.page.fill("#q", word)
        chosen.append(
            seen.page.evaluate(f"""async () => {{ const start = performance.now();
          document.querySelector('#found li').dispatchEvent(new MouseEvent('mousedown', {{ bubbles: true }})); await {DRAWN}; return performance.now() - start; }}""")
        )
    return max(filters), max(searches), max(chosen)


@pytest.mark.parametrize("name", ["empty", "mixed", "small", "500", "2000", "10000", "seeds"])
def test_size(built: Callable[[str], Path], made: Callable[[str], Any], name: str) -> None:
    """0.7 MB and 150 bytes for each fact that was read."""
    facts = sum(q.predicate.value == vocab.RDF_TYPE and q.object.value == vocab.DIP_T_FACT for q in made(name))
    assert built(name).stat().st_size <= 700_000 + 150 * facts


# Complete


def test_every_fact_is_in_the_table(visit: Open) -> None:
    seen = visit("small", "#v=1&view=table&attrs=1")
    total = pagequads.large(60).facts
    assert int(seen.page.get_attribute("#view-table", "data-rows")) >= total
    rows = 0
    while True:
        rows += seen.page.locator("#view-table tbody tr").count()
        following = seen.page.locator("#view-table .bar button").nth(1)
        if following.is_disabled():
            break
        following.click()
    assert rows == int(seen.page.get_attribute("#view-table", "data-rows"))


def test_search_finds_names_without_hamza_and_in_english(visit: Open) -> None:
    seen = visit("mixed")
    for query in ("احمد الابراهيمي", "إبراهيمي", "ahmad", "الابراهيمي"):
        seen.page.fill("#q", query)
        assert "الإبراهيمي" in seen.page.locator("#found li").first.text_content()


def test_the_sentence_behind_a_fact(visit: Open) -> None:
    seen = visit("mixed", "#v=1&sel=person:ahmad")
    panel = seen.page.locator("#panel")
    assert "قال أحمد الإبراهيمي إنه سيزور مصر." in panel.locator("blockquote").all_text_contents()
    marks = panel.locator("blockquote").first.locator("mark").all_text_contents()
    assert "أحمد الإبراهيمي" in marks
    assert "مصر" in marks
    assert panel.locator('a[href="https://news.example/1"]').count() >= 1
    assert panel.locator(".entry.planned").count() == 1
    assert "80%" in panel.text_content()
    assert panel.locator(".by button").first.text_content() == "أحمد الإبراهيمي"
    assert "[object" not in seen.page.text_content("body main") + panel.text_content()


def test_a_denial_stands_beside_the_report(visit: Open) -> None:
    seen = visit("mixed", "#v=1&sel=event:visit1")
    assert seen.page.locator("#panel .tag.warn").count() >= 1
    assert seen.page.locator("#panel .entry.denied").count() == 1
    assert "ونفى متحدث أن يزور الإبراهيمي مصر." in seen.page.locator("#panel blockquote").all_text_contents()


def test_it_says_how_much_is_hidden(visit: Open) -> None:
    seen = visit("500")
    digits = [int(text.replace(",", "")) for text in seen.page.evaluate(
        r"document.getElementById('count').textContent.match(/[\d,]+/g)")]  # fmt: skip
    shown, total, _, _, folded = digits
    assert shown == 300
    assert shown + folded == total


def test_a_group_opens(visit: Open) -> None:
    seen = visit("10000", "#v=1&open=person:p10")
    assert int(seen.page.evaluate(r"document.getElementById('count').textContent.match(/\d+/)[0]")) > 300


def test_filters_hide_and_undo_brings_back(visit: Open) -> None:
    seen = visit("small", "#v=1&view=table")
    before = seen.page.get_attribute("#view-table", "data-rows")
    seen.page.locator("#filters details[data-key=kind] input[type=checkbox]").first.click()
    assert seen.page.get_attribute("#view-table", "data-rows") != before
    seen.page.keyboard.press("Control+z")
    assert seen.page.get_attribute("#view-table", "data-rows") == before


def test_the_time_handles_filter(visit: Open) -> None:
    seen = visit("500", "#v=1&view=timeline")
    count = seen.page.locator("#count").text_content()
    handle = seen.page.locator('#time input[data-h="from"]')
    handle.focus()
    seen.page.keyboard.press("End")
    seen.page.wait_for_timeout(50)
    assert seen.page.locator("#count").text_content() != count
    assert "from=" in seen.page.evaluate("location.hash")


@pytest.mark.parametrize("hash", [
    "#v=1&view=table&from=2017-01-01&to=2020-12-31&kind=statement,visit&st=dip%3ADenied",
    "#v=1&lang=en&k=100&sel=person%3Ap3&cat=-,dip%3AACCUSE",
    "#v=1&view=matrix&rel=dip%3AofficialOf&art=article%3A00000",
])  # fmt: skip
def test_a_deep_link_restores_the_view(visit: Open, hash: str) -> None:
    first = visit("500", hash)
    assert first.page.evaluate("location.hash") == hash
    first.page.click("#b-share")
    first.page.click('[data-do="link"]')
    link = first.page.input_value("#dialog-text")
    other = visit("500", "#" + link.partition("#")[2])
    assert {*link.partition("#")[2].split("&")} == {*hash.lstrip("#").split("&")}
    assert other.page.locator("#count").text_content() == first.page.locator("#count").text_content()
    assert other.page.locator("#panel").text_content() == first.page.locator("#panel").text_content()


def test_exports(visit: Open) -> None:
    seen = visit("small")
    for item, start in (("png", b"\x89PNG"), ("svg", b"<svg")):
        seen.page.click("#b-share")
        with seen.page.expect_download() as saved:
            seen.page.click(f'[data-do="{item}"]')
        assert Path(saved.value.path()).read_bytes().startswith(start)
    assert seen.problems == []


def test_the_query_behind_the_view_runs(visit: Open) -> None:
    from pyoxigraph import Store

    graph = pagequads.large(60)
    store = Store()
    store.extend(graph.quads)
    seen = visit("small", "#v=1&sel=person:p3&st=dip:Denied&cat=dip:ACCUSE&kind=visit&from=2015-01-01&rel=dip:about")
    seen.page.click("#b-share")
    seen.page.click('[data-do="sparql"]')
    list(store.query(seen.page.input_value("#dialog-text")))
    plain = visit("small")
    plain.page.click("#b-share")
    plain.page.click('[data-do="sparql"]')
    assert len(list(store.query(plain.page.input_value("#dialog-text")))) == graph.facts


# Manners


@pytest.mark.parametrize("state", [
    "", "#v=1&view=table", "#v=1&view=timeline", "#v=1&view=map", "#v=1&view=matrix", "#v=1&lang=en&sel=person:ahmad",
])  # fmt: skip
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_violations(visit: Open, state: str, scheme: str) -> None:
    seen = visit("mixed", state, color_scheme=scheme, bypass_csp=True)
    seen.page.add_script_tag(path=str(AXE))
    found = seen.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found["violations"]] == []


def test_everything_without_a_mouse(visit: Open) -> None:
    seen = visit("mixed")
    seen.page.keyboard.press("/")
    assert seen.page.evaluate("document.activeElement.id") == "q"
    seen.page.keyboard.type("احمد")
    seen.page.keyboard.press("Enter")
    assert seen.page.evaluate("document.activeElement.id") == "panel"
    assert "الإبراهيمي" in seen.page.locator("#panel h2").text_content()
    seen.page.focus("#net")
    seen.page.keyboard.press("Escape")
    seen.page.focus("#net")
    names = set()
    for key in ("ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowDown"):
        seen.page.keyboard.press(key)
        names.add(seen.page.locator("#panel h2").text_content())
    assert len(names) > 2
    seen.page.keyboard.press("Enter")
    assert seen.page.evaluate("document.activeElement.id") == "panel"
    seen.page.keyboard.press("t")
    assert seen.page.locator("#view-table").is_visible()


def test_two_languages(visit: Open) -> None:
    seen = visit("mixed")
    assert seen.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    seen.page.click("#b-lang")
    assert seen.page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["en", "ltr"]
    assert seen.page.locator('[data-view="table"]').text_content() == "Table"


def test_a_phone_shows_everything(visit: Open) -> None:
    seen = visit("mixed", viewport={"width": 390, "height": 800}, has_touch=True)
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= 390
    seen.page.click("#b-filter")
    assert seen.page.locator("#filters").is_visible()
    seen.page.locator("#filters .sheet").click()
    seen.page.fill("#q", "احمد")
    seen.page.keyboard.press("Enter")
    assert seen.page.locator("#panel h2").is_visible()


def test_on_paper_it_is_light_with_what_is_read_and_nothing_to_press(visit: Open) -> None:
    seen = visit("mixed", "#v=1&sel=person:ahmad", color_scheme="dark")
    theme = "document.documentElement.dataset.theme"
    assert seen.page.evaluate(theme) == "dark"
    seen.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    seen.page.emulate_media(media="print")
    assert seen.page.evaluate(theme) == "light"
    for gone in ("#filters", "#time", ".tools", "#views", ".search"):
        assert seen.page.locator(gone).first.is_hidden(), gone
    for there in ("#net canvas", "#panel blockquote", "#legend"):
        assert seen.page.locator(there).first.is_visible(), there
    assert seen.page.pdf()[:5] == b"%PDF-"
    seen.page.emulate_media(media="screen")
    seen.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert seen.page.evaluate(theme) == "dark"


def test_names_on_the_drawing_keep_their_order(visit: Open) -> None:
    """Mixed names on the canvas are as the browser itself would set them in a right-to-left line."""
    seen = visit("mixed")
    differing = seen.page.evaluate(
        """async (labels) => { await document.fonts.ready;
      const pixels = (ctx) => ctx.getImageData(0, 0, 400, 40).data, out = [];
      for (const text of labels) {
        const set = async (draw) => { const c = document.createElement('canvas'); c.width = 400; c.height = 40;
          const ctx = c.getContext('2d'); ctx.font = '16px "Noto Kufi Page"'; ctx.textBaseline = 'top'; await draw(ctx); return ctx; };
        const own = await set((ctx) => { ctx.direction = 'rtl'; ctx.textAlign = 'center'; ctx.fillText(text, 200, 5); });
        const left = await set((ctx) => { ctx.direction = 'ltr'; ctx.textAlign = 'center'; ctx.fillText('\\u2067' + text + '\\u2069', 200, 5); });
        const a = pixels(own), b = pixels(left); let ink = 0, off = 0;
        for (let i = 3; i < a.length; i += 4) { ink += a[i] > 128; off += Math.abs(a[i] - b[i]) > 128; }
        if (!ink || off > ink * 0.02) out.push([text, ink, off]);
      } return out; }""",
        pagequads.MIXED,
    )
    assert differing == []


def test_no_arabic_font_is_needed(visit: Open) -> None:
    seen = visit("mixed")
    checks = seen.page.evaluate(
        """['12px "Noto Kufi Page"', '700 12px "Noto Kufi Page"'].map((font) => document.fonts.check(font, 'ابج'))"""
    )
    assert checks == [True, True]
    widths = seen.page.evaluate("""['"Noto Kufi Page"', 'monospace'].map((font) => { const ctx = document.createElement('canvas').getContext('2d');
      ctx.font = '40px ' + font; return ctx.measureText('الدبلوماسية').width; })""")
    assert widths[0] != widths[1]


def _fonts(pattern: str) -> list[str]:
    """Files of the fonts of this machine that match a pattern."""
    if not shutil.which("fc-list"):
        return []
    lines = subprocess.run(["fc-list", pattern, "file"], capture_output=True, text=True, check=True).stdout.splitlines()
    return [line.rstrip(": ") for line in lines if line.rstrip(": ").endswith((".ttf", ".otf"))]


@pytest.mark.parametrize("size", [(1366, 820), (390, 800)])
def test_a_machine_without_arabic_fonts_shows_the_same(
    browser: Any, built: Callable[[str], Path], tmp_path: Path, size: tuple[int, int]
) -> None:
    """Every piece of text is as wide as elsewhere, from a browser that finds no Arabic font."""
    config = tmp_path / "fonts.conf"
    listed = [{*_fonts(":charset=0041")}, {*_fonts(":charset=0628")}]
    latin = sorted(listed[0] - listed[1])
    if not latin:
        pytest.skip("no font without Arabic letters to be found with fc-list")
    for font in latin:
        shutil.copy(font, tmp_path)
    config.write_text(
        f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>", "utf-8"
    )
    size_of = {"viewport": {"width": size[0], "height": size[1]}}
    bare = browser.browser_type.launch(
        executable_path=CHROMIUM, args=FLAGS, env={**os.environ, "FONTCONFIG_FILE": str(config)})  # fmt: skip
    found = []
    for one in (browser, bare):
        seen = Visit(one, built("mixed"), "#v=1&sel=person:ahmad", **size_of)
        found.append(seen.page.evaluate(WIDTHS))
        assert seen.problems == []
        seen.context.close()
    bare.close()
    usual, without = (dict(pairs) for pairs in found)
    both = {
        text for text in usual.keys() & without.keys() if len(text) > 4
    }  # a text that wraps on one machine only is on one list only
    assert len(both) > 0.6 * len(usual)
    assert {
        text: (usual[text], without[text]) for text in both if abs(usual[text] - without[text]) > 0.08 * usual[text] + 2
    } == {}
