"""The web application: endpoint, pages and files of one build folder, read-only."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from html import escape
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kg.errors import KgError, QueryError
from kg.serve import description, pages
from kg.serve.endpoint import answer, refusal
from kg.serve.headers import GRAPH_POLICY, SecurityHeaders
from kg.serve.html import language, page, texts
from kg.serve.limits import Limits
from kg.serve.negotiation import choose
from kg.serve.pool import BusyError, Pool, SlowQueryError
from kg.serve.reader import Reader
from kg.serve.site import Page
from kg.serve.worker import STORE
from kg.store import questions

GRAPH_PAGE = "graph.html"
STATUS = {"ok": 200, "query": 404, "large": 413, "failed": 500}
RETRY = {"Retry-After": "5"}


class Explorer:
    """The handlers for one build folder."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder = folder
        self.reader = Reader(folder / STORE)
        self.pool = Pool(folder, limits)

    async def sparql(self, request: Request) -> Response:
        """The endpoint; without a query, its description, or the query page for a browser."""
        if request.method == "GET" and "query" not in request.query_params and "update" not in request.query_params:
            return await run_in_threadpool(self._describe, request)
        return await answer(request, self.pool, self.reader)

    def _describe(self, request: Request) -> Response:
        accept = request.headers.get("accept", "")
        chosen = choose(accept, {**{media: media for media in description.FORMATS}, "text/html": "html"})
        if chosen is None:
            return refusal(406, f"the description can be had as {', '.join(description.FORMATS)}")
        if chosen[1] == "html":
            return HTMLResponse(pages.query_page(language(request.query_params.get("lang"))))
        values = {"endpoint": str(request.url.replace(query="", fragment="")), "media": chosen[0]}
        try:
            found = self.pool.ask(Page(name="description", values=values, lang="en"))
        except (BusyError, SlowQueryError) as error:
            return refusal(503, str(error), RETRY)
        if found.kind != "ok":
            return refusal(STATUS[found.kind], found.message)
        return Response(found.body, headers={"Content-Type": chosen[0], "Vary": "Accept"})

    def query(self, request: Request) -> Response:
        """The query page."""
        return HTMLResponse(pages.query_page(_lang(request), request.query_params.get("query", "")))

    def ask(self, request: Request) -> Response:
        """All named questions."""
        return HTMLResponse(pages.questions_page(_lang(request)))

    def question(self, request: Request) -> Response:
        """A named question, answered."""
        values = {name: value for name, value in request.query_params.items() if name != "lang"}
        name = request.path_params["name"]
        try:
            questions.find(name)
        except QueryError as error:
            return _told(_lang(request), 404, str(error))
        return self._page(request, "question", values | {"/name": name})

    def articles(self, request: Request) -> Response:
        """All articles."""
        return self._page(request, "articles", {})

    def article(self, request: Request) -> Response:
        """One article."""
        return self._page(request, "article", {"name": unquote(request.path_params["name"])})

    def thing(self, request: Request) -> Response:
        """One thing."""
        return self._page(request, "thing", {"iri": request.query_params.get("iri", "")})

    def graph(self, request: Request) -> Response:
        """The graph page of the build."""
        path = self.folder / GRAPH_PAGE
        if path.is_file():
            return FileResponse(path, media_type="text/html", headers={"Content-Security-Policy": GRAPH_POLICY})
        lang = _lang(request)
        return HTMLResponse(page(lang, texts()[lang]["graph"], f"<p>{texts()[lang]['no_graph']}</p>"), 404)

    def _page(self, request: Request, name: str, values: Mapping[str, str]) -> Response:
        """A page that a worker writes, within the limits of a query."""
        lang = _lang(request)
        try:
            found = self.pool.ask(Page(name=name, values=values, lang=lang))
        except (BusyError, SlowQueryError) as error:
            return _told(lang, 503, f"{texts()[lang]['slow']} ({error})", RETRY)
        if found.kind == "ok":
            return HTMLResponse(found.body)
        return _told(lang, STATUS[found.kind], found.message)

    def close(self) -> None:
        """End the workers."""
        self.pool.close()
        self.reader.close()


def _lang(request: Request) -> str:
    return language(request.query_params.get("lang"))


def _told(lang: str, status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """A page that says why there is no other."""
    body = f'<p class="error" dir="auto">{escape(message)}</p>'
    return HTMLResponse(page(lang, texts()[lang]["title"], body), status, headers)


def create_app(folder: Path, *, limits: Limits | None = None, origins: tuple[str, ...] = ("*",)) -> Starlette:
    """The application for a build folder (the one that holds `store/`); raises `StoreError` without a store."""
    explorer = Explorer(folder, limits or Limits())

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        explorer.close()

    get = ["GET"]
    routes = [
        Route("/", explorer.query, methods=get),
        *(Route(path, explorer.sparql, methods=["GET", "POST"]) for path in ("/sparql", "/sparql/")),
        Route("/ask", explorer.ask, methods=get),
        Route("/ask/{name}", explorer.question, methods=get),
        Route("/articles", explorer.articles, methods=get),
        Route("/articles/{name:path}", explorer.article, methods=get),
        Route("/thing", explorer.thing, methods=get),
        Route("/graph", explorer.graph, methods=get),
        Mount("/static", StaticFiles(directory=str(files("kg.serve").joinpath("static")))),
    ]
    cors = Middleware(CORSMiddleware, allow_origins=list(origins), allow_methods=["GET", "POST"], allow_headers=["*"])
    handlers = {KgError: _failed, Exception: _broken}
    app = Starlette(
        routes=routes, middleware=[Middleware(SecurityHeaders), cors], lifespan=lifespan, exception_handlers=handlers
    )
    app.state.explorer = explorer
    return app


def _failed(request: Request, error: Exception) -> Response:
    return refusal(503, str(error))


def _broken(request: Request, error: Exception) -> Response:
    """A fault of ours: the server's log has it, the answer does not."""
    return refusal(500, "something went wrong here; the server's log says what")


def serve(folder: Path, *, host: str = "127.0.0.1", port: int = 8765, limits: Limits | None = None) -> None:
    """Serve a build folder until interrupted; on the loopback address unless another is asked for."""
    uvicorn.run(create_app(folder, limits=limits), host=host, port=port, log_level="warning", server_header=False)
