"""Nothing that a member reads goes round the translation, and no sentence is made of pieces."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "alliancehub"
# What shows its text to a member, or speaks it.
SHOWN = {
    "EmptyState",
    "Pill",
    "QCheckBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "Said",
    "SearchField",
    "Section",
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "add_tab",
    "label",
    "say",
    "say_problem",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "set_action",
    "set_text",
    "set_title",
}
# A key's name, a file's pattern, a number with its sign: the same in every language.
LITERALS = {"Ctrl+Return", "Markdown"}
JOINED = {
    # a menu writes what stands behind a tab at its other side: keys
    "action_book.py": {"f'{action.text}\\t{native(keys[0])}'"},
    # a name in the window's memory, not a text
    "list_place.py": {"f'tab/{self.place}'"},
    # the keys of an action stand beside its name, as in a menu
    "sidebar.py": {"f'{tr(entry.title)}  Ctrl+{number}'"},
    # a count with its sign
    "detail_facts.py": {"f'+{len(words) - TAGS_MAX}'"},
    # the required mark beside a label
    "form.py": {"f'{spec.label} *'"},
    # a space between what was typed and what is to be typed
    "palette_panel.py": {"f'{entry.fills} '"},
}
LETTERS = re.compile(r"[A-Za-z]{2}")
TRANSLATING = {"tr", "told", "said"}


def calls(layer):
    for path in sorted((SOURCE / layer).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield path, node, name_of(node)


def name_of(call):
    return getattr(call.func, "attr", None) or getattr(call.func, "id", "")


def given(call):
    for argument in [*call.args, *(one.value for one in call.keywords if one.arg != "role")]:
        yield from (
            (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)
        )


def test_no_literal_is_shown_untranslated():
    untranslated = [
        f"{path.name}:{call.lineno} {argument.value!r}"
        for path, call, name in calls("desktop")
        if name in SHOWN
        for argument in given(call)
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and LETTERS.search(argument.value)
        and (" " in argument.value or argument.value[:1].isupper())
        and argument.value not in LITERALS
    ]

    assert untranslated == []


def test_no_shown_text_is_put_together_from_pieces():
    joined = [
        f"{path.name}:{call.lineno} {ast.unparse(argument)}"
        for path, call, name in calls("desktop")
        if name in SHOWN
        for argument in given(call)
        if is_joined(argument) and ast.unparse(argument) not in JOINED.get(path.name, ())
    ]

    assert joined == []


def is_joined(argument):
    if isinstance(argument, ast.BinOp):
        return isinstance(argument.op, ast.Add) and not isinstance(argument.left, ast.Constant)
    return isinstance(argument, ast.JoinedStr)


@pytest.mark.parametrize("layer", ["desktop", "engine", "formats", "model", "server", "wire"])
def test_a_template_is_one_whole_literal(layer):
    broken = [
        f"{path.name}:{call.lineno} {ast.unparse(argument)}"
        for path, call, name in calls(layer)
        if name in TRANSLATING | {"counted"}
        for argument in templates(call, name)
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
    ]

    assert broken == []


def templates(call, name):
    return call.args[1:3] if name == "counted" else call.args[:1]


@pytest.mark.parametrize("layer", ["desktop", "engine", "formats", "model", "server"])
def test_no_refusal_is_put_together_from_pieces(layer):
    refusing = {"Refusal", "invalid", "not_permitted", "ProblemError", "Stopped"}
    joined = [
        f"{path.name}:{call.lineno} {ast.unparse(argument)}"
        for path, call, name in calls(layer)
        if name in refusing
        for argument in [*call.args, *(one.value for one in call.keywords if one.arg != "field")]
        if isinstance(argument, ast.JoinedStr)
    ]

    assert joined == []


def test_no_word_is_made_small_outside_the_rules_of_its_language():
    lowered = [
        f"{path.name}:{call.lineno}"
        for path, call, name in calls("desktop")
        if name == "lower"
        and isinstance(call.func.value, ast.Call)
        and name_of(call.func.value) == "tr"
    ]

    assert lowered == [], "use texts.mid"
