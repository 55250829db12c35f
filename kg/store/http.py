"""Requests to a server that is slow, busy or gone for a moment: signed in, tried again, and errors in our words."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping

import httpx

from kg.errors import QueryError, StoreError
from kg.store.parsing import query_error
from kg.store.servers import Server

BUSY = frozenset({408, 425, 429, 500, 502, 503, 504})
LONGEST_PAUSE = 30.0
SHOWN = 300


class Client:
    """An HTTP client for one server. Every request of a store may be sent twice without harm, so it may be retried."""

    def __init__(self, server: Server, transport: httpx.BaseTransport | None = None) -> None:
        headers = {"User-Agent": "diplomacy-kg"}
        if server.token:
            headers["Authorization"] = f"Bearer {server.token}"
        self._server = server
        self._client = httpx.Client(auth=_auth(server), headers=headers, timeout=server.timeout, transport=transport)

    def send(
        self,
        method: str,
        url: str,
        *,
        content: bytes | None = None,
        data: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send a request until it is answered; raises `QueryError` for a bad query, `StoreError` for the rest."""
        for attempt in range(self._server.retries + 1):
            last = attempt == self._server.retries
            try:
                response = self._client.request(method, url, content=content, data=data, params=params, headers=headers)
            except httpx.TransportError as error:
                if last:
                    raise StoreError(f"the server {url} cannot be reached: {error or type(error).__name__}") from error
                time.sleep(self._pause(attempt, None))
                continue
            if response.status_code in BUSY and not last:
                time.sleep(self._pause(attempt, response.headers.get("Retry-After")))
                continue
            return _checked(response)
        raise AssertionError("unreachable")

    def _pause(self, attempt: int, wish: str | None) -> float:
        if wish is not None and wish.isdigit():
            return min(float(wish), LONGEST_PAUSE)
        return min(self._server.pause * 2.0**attempt, LONGEST_PAUSE)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class _Login(httpx.Auth):
    """Name and password, sent in the way that the server asks for; over an open line not before it asks."""

    def __init__(self, server: Server) -> None:
        self._basic = httpx.BasicAuth(server.user or "", server.password or "")
        self._digest = httpx.DigestAuth(server.user or "", server.password or "")
        self._chosen: httpx.Auth | None = {True: self._digest, False: self._basic, None: None}[server.digest]

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Try as it was done before, then as the refusal says."""
        chosen = self._chosen or (self._basic if request.url.scheme == "https" else None)
        flow = chosen.auth_flow(request) if chosen else _plainly(request)
        response = yield next(flow)
        while True:
            try:
                response = yield flow.send(response)
            except StopIteration:
                break
        asked = response.headers.get("WWW-Authenticate", "").lower()
        if self._chosen is None and response.status_code in (401, 403):
            wanted = self._digest if "digest" in asked else self._basic
            if wanted is not chosen:
                request.headers.pop("Authorization", None)
                yield from wanted.auth_flow(request)
            self._chosen = wanted


def _plainly(request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
    yield request


def _auth(server: Server) -> httpx.Auth | None:
    return None if server.user is None else _Login(server)


def _checked(response: httpx.Response) -> httpx.Response:
    if response.is_success:
        return response
    said = " ".join(response.text.split())[:SHOWN]
    if response.status_code == 400:
        is_syntax = "error at" in response.text
        raise query_error(response.text) if is_syntax else QueryError(f"the server refused it: {said}")
    if response.status_code in (401, 403):
        raise StoreError(f"the server {response.url} does not let us in ({response.status_code}): {said}")
    raise StoreError(f"the server {response.url} answered {response.status_code}: {said}")
