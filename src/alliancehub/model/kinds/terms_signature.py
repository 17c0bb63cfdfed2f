"""That somebody accepted one version of a dataset's terms, for themselves or their organisation."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.dataset_terms import DatasetTerms
from alliancehub.model.roles import Actor
from alliancehub.model.scopes import org_scope, person_scope
from alliancehub.model.told import kept, told

if TYPE_CHECKING:
    from alliancehub.model.work import Reader, Work


class TermsSignature(Kind):
    """Made by ``sign_terms`` or with a request, once for each version, and never changed.

    One for an organisation is given by who represents it, and binds and covers its people.
    """

    declared: ClassVar = Declaration(
        name="terms_signature",
        title="Signature of terms",
        plural="Signatures of terms",
        icon="check",
        label="title",
        sort="-signed_at",
    )

    title: Annotated[str, marks.line("Title", policy=Policy.SERVER, is_column=True)] = ""
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    terms: Annotated[str, marks.ref("Terms", "dataset_terms", is_required=True, is_column=True)] = (
        ""
    )
    dataset: Annotated[str, marks.ref("Dataset", "dataset", is_column=True)] = ""
    person: Annotated[str, marks.ref("Signed by", "person", is_required=True, is_column=True)] = ""
    organisation: Annotated[
        str, marks.ref("For the organisation", "organisation", is_column=True)
    ] = ""
    signed_at: Annotated[str, marks.instant("Signed", is_column=True)] = ""

    def scope_of(self, work: "Work") -> str:
        """Whose it is; the keepers of the dataset read a list of them from the hub."""
        del work
        return org_scope(self.organisation) if self.organisation else person_scope(self.person)


def signature_id(terms: str, party: str) -> str:
    """Return the id of the one signature of a person or an organisation under some terms."""
    return derived_id("terms_signature", terms, party)


def has_signed(reader: "Reader | Work", terms: DatasetTerms, actor: Actor) -> bool:
    """Tell whether somebody accepted some terms, or one of their organisations did."""
    parties = (actor.person_id, *actor.orgs)
    return any(
        reader.get(TermsSignature, signature_id(terms.id, one)) is not None
        for one in parties
        if one
    )


def sign(work: "Work", terms: DatasetTerms, organisation: str = "") -> None:
    """Put the actor's signature, for themselves or an organisation, unless it is there."""
    row_id = signature_id(terms.id, organisation or work.actor.person_id)
    if work.get(TermsSignature, row_id) is not None:
        return
    title = told("Signature: {terms}", terms=terms.title)
    work.put(
        TermsSignature.born(
            row_id,
            {
                "title": title[:200],
                "told": kept(title),
                "terms": terms.id,
                "dataset": terms.dataset,
                "person": work.actor.person_id,
                "organisation": organisation,
                "signed_at": work.now,
            },
        )
    )
