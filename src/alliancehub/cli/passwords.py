"""Passwords: typed, or from the environment or standard input, and never an argument.

Arguments are seen by everybody on the machine, and stay in the shell's history.
"""

from __future__ import annotations

import os
import sys

import typer

from alliancehub.model.errors import Refusal

VARIABLE = "ALLIANCEHUB_PASSWORD"


def password_asked(prompt: str, *, from_stdin: bool, is_new: bool = False) -> str:
    """Return a password.

    Args:
        prompt: what to ask.
        from_stdin: whether to take the first line of standard input instead.
        is_new: whether to ask twice.
    """
    if from_stdin:
        password = sys.stdin.readline().rstrip("\n")
    elif given := os.environ.get(VARIABLE):
        password = given
    elif sys.stdin.isatty():
        password = str(typer.prompt(prompt, hide_input=True, confirmation_prompt=is_new, err=True))
    else:
        raise Refusal(
            "no_password",
            "There is no terminal to ask for the password.",
            remedy=f"Set {VARIABLE}, or pipe it in and say --password-stdin.",
        )
    if not password:
        raise Refusal("no_password", "The password is empty.")
    return password
