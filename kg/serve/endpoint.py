"""The SPARQL 1.1 Protocol, for queries: GET and POST, every result format, and errors that say what to do."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kg.errors import StoreError
from kg.serve.guard import LONGEST_QUERY, RefusedError, check
from kg.serve.negotiation import BOOLEANS, GRAPHS, ROWS, choose
from kg.serve.pool import BusyError, Pool, SlowQueryError
from kg.serve.worker import Answer, Question
from kg.store.lexer import words

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
LARGEST_BODY = LONGEST_QUERY * 12
STATUS = {"query": 400, "large": 413, "failed": 500}
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")


class RequestError(Exception):
    """A request that cannot be answered, with its HTTP status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Asked(NamedTuple):
    """The query of a request and the dataset that the protocol gives it."""

    query: str
    default_graphs: list[str]
    named_graphs: list[str]


async def read(request: Request) -> Asked:
    """The query of a request; raises `RequestError` for a request that the protocol does not allow."""
    if request.method == "GET":
        return _asked(_pairs(request.url.query))
    kind, _, parameters = request.headers.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    if "charset" in parameters.lower() and "utf-8" not in parameters.lower():
        raise RequestError(415, "queries must be in UTF-8")
    if kind == UPDATE:
        raise RequestError(403, "updates are refused: this endpoint is read-only")
    if kind not in (FORM, QUERY):
        raise RequestError(415, f"send the query as {FORM} or as {QUERY}")
    body = await _body(request)
    pairs = _pairs(request.url.query)
    if kind == FORM:
        return _asked(pairs + _pairs(body))
    if any(name == "query" for name, _ in pairs):
        raise RequestError(400, "one query at a time: it is in the address and in the body")
    return _asked([*pairs, ("query", body)])


async def _body(request: Request) -> str:
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_BODY:
            raise RequestError(413, f"the request is larger than {LARGEST_BODY} bytes")
        chunks.append(chunk)
    try:
        return b"".join(chunks).decode("utf-8")
    except UnicodeDecodeError:
        raise RequestError(400, "the query is not in UTF-8") from None


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=10_000)
    except (ValueError, UnicodeDecodeError):
        raise RequestError(400, "the parameters cannot be read as UTF-8") from None


def _asked(pairs: list[tuple[str, str]]) -> Asked:
    values = {name: [value for key, value in pairs if key == name] for name, _ in pairs}
    if "update" in values:
        raise RequestError(403, "updates are refused: this endpoint is read-only")
    queries = values.get("query", [])
    if len(queries) != 1:
        raise RequestError(400, "one query at a time" if queries else "the parameter `query` is lacking")
    return Asked(queries[0], values.get("default-graph-uri", []), values.get("named-graph-uri", []))


async def answer(request: Request, pool: Pool, graphs: Container[str]) -> Response:
    """Answer a protocol request."""
    try:
        asked = await read(request)
        check(asked.query, graphs)
        media, fmt = _format(asked.query, request.headers.get("accept", ""))
        base = str(request.url.replace(query="", fragment=""))
        found = await run_in_threadpool(pool.ask, _question(asked, fmt, base))
    except RequestError as fault:
        return refusal(fault.status, str(fault))
    except RefusedError as error:
        return refusal(403 if "refused" in str(error) else 400, str(error))
    except (BusyError, SlowQueryError) as error:
        return refusal(503, str(error), {"Retry-After": "5"})
    except StoreError as error:
        return refusal(503, str(error))
    return _response(found, media)


def _format(query: str, accept: str) -> tuple[str, str]:
    form = next((word.text.upper() for word in words(query) if word.text.upper() in FORMS), "SELECT")
    offers = {"SELECT": ROWS, "ASK": BOOLEANS}.get(form, GRAPHS)
    chosen = choose(accept, offers)
    if chosen is None:
        raise RequestError(406, f"this answer can be had as {', '.join(offers)}")
    return chosen


def _question(asked: Asked, fmt: str, base: str) -> Question:
    by_protocol = bool(asked.default_graphs or asked.named_graphs)
    for iri in asked.default_graphs + asked.named_graphs:
        if not iri.startswith(("http:", "https:", "urn:")) or any(char in iri for char in '<>" {}|\\^`'):
            raise RequestError(400, "a graph must be named by an http, https or urn IRI; nothing is fetched")
    return Question(
        query=asked.query,
        format=fmt,
        base=base,
        default_graphs=asked.default_graphs if by_protocol else None,
        named_graphs=asked.named_graphs if by_protocol else None,
    )


def _response(found: Answer, media: str) -> Response:
    if found.kind == "ok":
        charset = "; charset=utf-8" if media.startswith("text/") else ""
        return Response(found.body, headers={"Content-Type": media + charset, "Vary": "Accept"})
    return refusal(STATUS[found.kind], found.message, line=found.line, column=found.column)


def refusal(
    status: int,
    message: str,
    headers: dict[str, str] | None = None,
    *,
    line: int | None = None,
    column: int | None = None,
) -> JSONResponse:
    """An error as JSON: what is wrong, and where in the query."""
    body: dict[str, object] = {"status": status, "error": message}
    if line is not None:
        body |= {"line": line, "column": column}
    return JSONResponse(body, status_code=status, headers=headers)
