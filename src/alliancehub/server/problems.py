"""Every answer that is not what was asked for says what, where, why and what to do (RFC 9457)."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from alliancehub.model.errors import Refusal
from alliancehub.model.told import as_told, said, told, trees_of
from alliancehub.server.database import Busy, Unreachable, Unwritable
from alliancehub.wire.problem import MEDIA_TYPE, Problem

log = logging.getLogger(__name__)

_REFUSAL_STATUS = {"not_permitted": 403, "not_found": 404, "invalid": 422}
_TITLES = {460: "Checksum Mismatch"}  # tus has a status of its own for it
_WORDS = {
    404: (
        said("There is nothing at this address."),
        said("Check the address; /openapi.json lists what there is."),
    ),
    405: (
        said("This address does not take this method."),
        said("The Allow header names those it takes."),
    ),
}


class ProblemError(Exception):
    """A call is refused; the arguments are those of ``Problem``."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        remedy: str = "",
        field: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = as_told(detail)
        self.remedy = as_told(remedy)
        self.field = field
        self.headers = headers or {}


def too_many(detail: str, wait_s: float) -> ProblemError:
    """Return the problem for somebody who has to wait."""
    seconds = max(1, int(wait_s + 0.999))
    return ProblemError(
        429,
        "too_many",
        detail,
        remedy=told("Try again in {seconds} seconds.", seconds=seconds),
        headers={"Retry-After": str(seconds)},
    )


def sign_in_needed(detail: str, code: str = "sign_in_needed") -> ProblemError:
    """Return the problem for a caller the hub does not know."""
    return ProblemError(
        401, code, detail, remedy="Sign in again.", headers={"WWW-Authenticate": "Bearer"}
    )


def problem_response(problem: ProblemError, request_id: str = "") -> Response:
    """Return a problem as an answer."""
    body = Problem(
        type=f"urn:alliancehub:{problem.code}",
        title=_TITLES.get(problem.status) or HTTPStatus(problem.status).phrase,
        status=problem.status,
        detail=problem.detail,
        code=problem.code,
        remedy=problem.remedy,
        field=problem.field,
        request_id=request_id,
        told=trees_of(detail=problem.detail, remedy=problem.remedy),
    )
    return Response(
        body.model_dump_json(), problem.status, headers=problem.headers, media_type=MEDIA_TYPE
    )


def install(app: FastAPI) -> None:
    """Let an app answer all its errors as problems."""

    async def answer(request: Request, error: Exception) -> Response:
        request.app.state.hub.watch.failed(type(error).__name__)
        return problem_response(as_problem(error), request.scope.get("request_id", ""))

    ours = (ProblemError, Refusal, Busy, Unreachable, Unwritable)
    for kind in (*ours, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, answer)


def as_problem(error: Exception) -> ProblemError:
    """Return an error in words; what nobody foresaw tells nothing of the inside."""
    match error:
        case ProblemError():
            return error
        case Refusal():
            status = _REFUSAL_STATUS.get(error.code, 409)
            return ProblemError(
                status, error.code, error.text, remedy=error.remedy, field=error.field
            )
        case RequestValidationError():
            return _of_validation(error)
        case HTTPException():
            detail, remedy = _WORDS.get(error.status_code, (str(error.detail), ""))
            code = HTTPStatus(error.status_code).name.lower()
            headers = dict(error.headers or {})
            return ProblemError(error.status_code, code, detail, remedy=remedy, headers=headers)
        case Busy():
            return _unavailable("The hub is busy with other changes.", "Try again in a moment.", 2)
        case Unreachable():
            return _unavailable(
                "The hub's database does not answer now.", "Try again in a moment.", 2
            )
        case Unwritable():
            return _unavailable(
                "The hub cannot write to its disk, so it takes no changes now.",
                "Nothing of yours is lost: try again later, and tell whoever runs the hub.",
                60,
            )
    return ProblemError(
        500,
        "server_error",
        "The hub failed on this request.",
        remedy="Try again; if it stays, tell whoever runs the hub and name the request id.",
    )


def _unavailable(detail: str, remedy: str, wait_s: int) -> ProblemError:
    headers = {"Retry-After": str(wait_s)}
    return ProblemError(503, "unavailable", detail, remedy=remedy, headers=headers)


def _of_validation(error: RequestValidationError) -> ProblemError:
    first: dict[str, Any] = dict(error.errors()[0])
    where = ".".join(str(part) for part in first["loc"][1:])
    if first["type"] == "json_invalid":
        return ProblemError(
            400, "not_json", "The body is not JSON.", remedy="Send UTF-8 JSON; nothing was done."
        )
    return ProblemError(
        422,
        "invalid",
        told("{where}: {what}.", where=where or said("The request"), what=first["msg"]),
        field=where,
        remedy="See /openapi.json for what this address takes.",
    )
