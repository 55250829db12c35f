"""Small grey pictures of the page to compare with: `python tests/browser/pictures.py` makes them anew.

A picture is a screenshot averaged over squares of `CELL` pixels; in the comparison each square may lie up to `SHIFT`
pixels to any side. What differs between machines and releases of the browser, the edges of letters and lines, hardly
survives that; a missing or other font, a wrong order of words, another colour or a panel in the wrong place does.
The page brings its own fonts, so no font of the machine plays a part.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pagequads
from numpy.typing import NDArray
from visits import CHROMIUM, FLAGS, Visit

from kg.views import page as page_of_graph

KEPT = Path(__file__).parent / "pictures"
CELL, SHIFT = 12, 2
WIDE, PHONE = {"width": 1368, "height": 816}, {"width": 390, "height": 804}
CASES: dict[str, tuple[str, dict[str, int]]] = {
    "mixed_labels": ("", WIDE),
    "mixed_evidence": ("#v=1&sel=person:ahmad", WIDE),
    "mixed_english": ("#v=1&lang=en&sel=event:visit1", WIDE),
    "mixed_table": ("#v=1&view=table", WIDE),
    "phone": ("", PHONE),
    "phone_evidence": ("#v=1&sel=person:ahmad", PHONE),
    "phone_timeline": ("#v=1&view=timeline", PHONE),
}
MEAN, WORST = 0.45, 7.0

Grey = NDArray[np.float64]

AVERAGE = """async ([url, cell, shift]) => {
  const image = new Image(); image.src = url; await image.decode();
  const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height;
  const ctx = canvas.getContext('2d', { willReadFrequently: true }); ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height), W = image.width, H = image.height, w = Math.floor(W / cell), h = Math.floor(H / cell);
  const light = new Float32Array(W * H), out = [];
  for (let i = 0; i < W * H; i++) light[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
  const inside = (v, end) => Math.min(end - 1, Math.max(0, v));
  for (let dy = -shift; dy <= shift; dy++) for (let dx = -shift; dx <= shift; dx++) { const cells = new Float64Array(w * h);
    for (let y = 0; y < h * cell; y++) { const row = inside(y + dy, H) * W, to = Math.floor(y / cell) * w; for (let x = 0; x < w * cell; x++) cells[to + Math.floor(x / cell)] += light[row + inside(x + dx, W)]; }
    out.push(Array.from(cells, (sum) => Math.round(sum / cell / cell * 10) / 10)); }
  return [w, out]; }"""  # noqa: E501
WRITE = """([w, values]) => { const canvas = document.createElement('canvas'); canvas.width = w; canvas.height = values.length / w;
  const ctx = canvas.getContext('2d'), image = ctx.createImageData(canvas.width, canvas.height);
  values.forEach((v, i) => { image.data.set([v, v, v, 255], 4 * i); }); ctx.putImageData(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1]; }"""  # noqa: E501


class Difference(NamedTuple):
    """How far two pictures are apart, of 255: over all squares, and the hundredth part that is furthest apart."""

    mean: float
    worst: float

    def small(self) -> bool:
        """Whether it is the same picture, but for what machines do differently."""
        return self.mean <= MEAN and self.worst <= WORST


def grey(browser: Any, png: bytes, *, cell: int = CELL, shift: int = 0) -> Grey:
    """A PNG as grey squares from 0 to 255, once for each shift, decoded and averaged by the browser itself."""
    blank = browser.new_page()
    url = "data:image/png;base64," + base64.b64encode(png).decode()
    width, values = blank.evaluate(AVERAGE, [url, cell, shift])
    blank.close()
    return np.array(values).reshape(len(values), -1, width)


def look(browser: Any, html: Path, name: str) -> bytes:
    """A screenshot of one of the cases."""
    hash, size = CASES[name]
    look = {"device_scale_factor": 1, "reduced_motion": "reduce", "color_scheme": "light"}
    seen = Visit(browser, html, hash, viewport=size, **look)
    seen.page.evaluate("document.activeElement && document.activeElement.blur()")
    seen.page.wait_for_timeout(250)
    png: bytes = seen.page.screenshot()
    assert seen.problems == []
    seen.context.close()
    return png


def compare(browser: Any, png: bytes, name: str) -> Difference:
    """A screenshot against the stored picture of a case."""
    stored = grey(browser, (KEPT / f"{name}.png").read_bytes(), cell=1)[0]
    now = grey(browser, png, shift=SHIFT)
    if now.shape[1:] != stored.shape:
        return Difference(255.0, 255.0)
    apart = np.abs(now - stored).min(axis=0)
    return Difference(float(apart.mean()), float(np.percentile(apart, 99)))


def make(folder: Path = KEPT) -> None:
    """Write every case anew. Look at what changed before it is committed."""
    from playwright.sync_api import sync_playwright

    folder.mkdir(exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        html = folder / "page.html"
        html.write_text(page_of_graph.render(pagequads.mixed().quads), "utf-8")
        for name in CASES:
            values = grey(browser, look(browser, html, name))[0]
            blank = browser.new_page()
            rounded = [round(v) for v in values.ravel().tolist()]
            (folder / f"{name}.png").write_bytes(base64.b64decode(blank.evaluate(WRITE, [values.shape[1], rounded])))
            blank.close()
        html.unlink()
        browser.close()


if __name__ == "__main__":
    make()
