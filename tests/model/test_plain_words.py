"""What is left of Markdown where a text is said in passing."""

import pytest

from alliancehub.model.plain_words import plain_words


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("Three **public** corpora, *once* each.", "Three public corpora, once each."),
        ("# Why\n\nSee [the plan](https://a.test/b), ![a map](m.png).", "Why See the plan, a map."),
        ("* one\n+ two\n- three\n> four", "one two three four"),
        ("Run `make test`, ~~never~~ __always__.", "Run make test, never always."),
        ("```python\nprint(1)\n```", "print(1)"),
        ("***both*** at once", "both at once"),
    ],
)
def test_signs_of_markdown_are_not_said(markdown: str, words: str) -> None:
    assert plain_words(markdown) == words


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4 = 24",
        "snake_case_name and __init",
        "cut in **the middle",
        "a_b_ and -5",
        "#1 is it",
    ],
)
def test_what_is_no_sign_stays(text: str) -> None:
    assert plain_words(text) == text


def test_a_long_run_of_signs_takes_no_time_that_grows_beyond_measure() -> None:
    # 600 characters are the most that a list gives it: each sign is tried once with each other.
    assert plain_words("*a" * 300).replace("*", "") == "a" * 300
