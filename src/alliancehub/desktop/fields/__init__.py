"""Table of contents: the widget of each field type."""

from alliancehub.desktop.fields.answers_field import AnswersField
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.fields.rows_field import RowsField
from alliancehub.desktop.fields.single import SINGLE_WIDGETS

FIELD_WIDGETS: dict[str, type[Field]] = {
    **SINGLE_WIDGETS,
    "rows": RowsField,
    "answers": AnswersField,
}
