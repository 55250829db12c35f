"""One visit to a page in a headless Chromium."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((found for name in NAMES if (found := shutil.which(name))), None)
WATCH = "addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective))"


class Visit:
    """An open page, with everything that went wrong on it."""

    def __init__(self, browser: Any, path: Path, hash: str = "", **context: Any) -> None:
        bypass = context.pop("bypass_csp", False)
        context.setdefault("viewport", {"width": 1366, "height": 820})
        self.context = browser.new_context(bypass_csp=bypass, **context)
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.problems: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.problems.append(message.text))
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.problems.append("dialog"), dialog.dismiss()))
        self.page.add_init_script(WATCH)
        self._meter = self.context.new_cdp_session(self.page)
        self._meter.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.page.goto(path.as_uri() + hash)
        self.page.wait_for_selector("html[data-ready]")

    def ready(self) -> float:
        """Seconds from the start of the navigation to the first drawing, by the clock."""
        return float(self.page.evaluate("+document.documentElement.dataset.ready")) / 1000

    def cpu(self) -> float:
        """Seconds that the main thread of the page has worked since it was opened."""
        metrics = {row["name"]: row["value"] for row in self._meter.send("Performance.getMetrics")["metrics"]}
        return float(metrics["TaskDuration"])

    def outside(self) -> list[str]:
        """Requests for anything but the page itself and what it holds."""
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]

    def loaded(self) -> list[str]:
        """Files that were read: the page and nothing beside it."""
        return [url for url in self.requests if url.startswith("file:")]
