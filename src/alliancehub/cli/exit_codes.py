"""What a command says by the number that it ends with."""

from __future__ import annotations

from alliancehub.model.errors import Refusal

DONE = 0
INCOMPLETE = 1  # some lines were wrong, nothing was found, or a check failed
REFUSED = 2  # by a rule, or the command line itself is wrong
UNREACHABLE = 3  # the hub, or the engine, does not answer
SIGN_IN = 4  # sign in first
INTERRUPTED = 130

EXPLAINED = (
    "Exit codes: 0 done · 1 done in part (wrong lines, nothing found, a check failed) · "
    "2 refused, and why is on standard error · 3 the hub does not answer · 4 sign in first."
)
_OF_CODES = {
    "engine": UNREACHABLE,
    "no_hub": UNREACHABLE,
    "offline": UNREACHABLE,
    "unreachable": UNREACHABLE,
    "sign_in_needed": SIGN_IN,
    "signed_out": SIGN_IN,
    "keyring_locked": SIGN_IN,
}


def exit_code_of(refusal: Refusal) -> int:
    """Return the exit code for a refusal."""
    return _OF_CODES.get(refusal.code, REFUSED)
