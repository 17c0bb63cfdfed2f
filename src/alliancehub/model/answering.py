"""Whether questions make a form, and whether answers fit them: by the whole of JSON Schema."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_types import problem_of
from alliancehub.model.questions import TYPES, questions_of, read_questions
from alliancehub.model.told import Told, told


def check_questions(schema: str, field: str, *, is_judge: bool) -> None:
    """Raise Refusal where no form can be made of a schema.

    Args:
        schema: JSON text, or empty for no questions.
        field: the field that it stands in.
        is_judge: whether its rules are read, too, which only the hub can.
    """
    try:
        read_questions(schema)
        if schema and is_judge:
            _validator(schema)
    except ValueError as error:
        why = error.args[0] if error.args else ""
        raise invalid(
            field,
            told("The questions are no JSON Schema of a form: {why}.", why=why),
            told("Give an object with “properties” of the types {types}.", types=", ".join(TYPES)),
        ) from None


def check_answers(schema: str, answers: dict[str, Any], field: str, *, is_judge: bool) -> None:
    """Raise Refusal where answers do not fit the questions.

    Args:
        schema: JSON text of the questions, or empty.
        answers: by the name of the question.
        field: the field that the answers stand in.
        is_judge: whether rules between answers are checked too, which only the hub can.
    """
    for one in questions_of(schema):
        if problem := problem_of(one, answers.get(one.name)):
            raise invalid(field, problem)
    if not is_judge or not schema:
        return
    try:
        faults = list(_validator(schema).iter_errors(answers))
    except ValueError:
        return  # it was taken once, by another hub than this; nobody here can mend it
    if faults:
        raise _fault(schema, faults[0], field)


def _fault(schema: str, fault: Any, field: str) -> Refusal:
    path = [str(part) for part in fault.instance_path]
    rule = str(fault.schema_path[-1]) if len(fault.schema_path) else ""
    named = {one.name: one.label for one in questions_of(schema)}
    if path and path[0] in named:
        words = told(
            "{field} does not fit the rule “{rule}” of its question.",
            field=Told.of(named[path[0]]),
            rule=rule,
        )
    else:
        words = told("The answers do not fit together, by the rule “{rule}”.", rule=rule)
    return invalid(field, words, told("Read the question again, and correct the answer."))


@lru_cache(maxsize=32)
def _validator(schema: str) -> Any:
    import jsonschema_rs  # noqa: PLC0415 - heavy, and only the hub judges

    # No schema is ever fetched, and a pattern takes time in proportion to the text it looks at.
    return jsonschema_rs.Draft202012Validator(
        json.loads(schema),
        validate_formats=True,
        offline=True,
        pattern_options=jsonschema_rs.RegexOptions(),
    )
