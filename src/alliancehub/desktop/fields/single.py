"""The widgets of the field types that hold one value; what holds several is made of these."""

from alliancehub.desktop.fields.choice_field import ChoiceField
from alliancehub.desktop.fields.choices_field import ChoicesField
from alliancehub.desktop.fields.credits_field import CreditsField
from alliancehub.desktop.fields.day_field import DayField
from alliancehub.desktop.fields.email_field import EmailField
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.fields.flag_field import FlagField
from alliancehub.desktop.fields.handle_field import HandleField
from alliancehub.desktop.fields.instant_field import InstantField
from alliancehub.desktop.fields.integer_field import IntegerField
from alliancehub.desktop.fields.line_field import LineField
from alliancehub.desktop.fields.markdown_field import MarkdownField
from alliancehub.desktop.fields.orcid_field import OrcidField
from alliancehub.desktop.fields.ref_field import RefField
from alliancehub.desktop.fields.refs_field import RefsField
from alliancehub.desktop.fields.tags_field import TagsField
from alliancehub.desktop.fields.text_field import TextField
from alliancehub.desktop.fields.url_field import UrlField

SINGLE_WIDGETS: dict[str, type[Field]] = {
    "line": LineField,
    "text": TextField,
    "markdown": MarkdownField,
    "email": EmailField,
    "handle": HandleField,
    "orcid": OrcidField,
    "url": UrlField,
    "day": DayField,
    "instant": InstantField,
    "choice": ChoiceField,
    "ref": RefField,
    "choices": ChoicesField,
    "tags": TagsField,
    "refs": RefsField,
    "integer": IntegerField,
    "credits": CreditsField,
    "flag": FlagField,
}
