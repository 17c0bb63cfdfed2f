"""Sign the terms of a dataset."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset_terms import DatasetTerms, terms_in_force
from alliancehub.model.kinds.grantees import acts_for
from alliancehub.model.kinds.terms_signature import TermsSignature, has_signed, sign, signature_id
from alliancehub.model.permission import require_active
from alliancehub.model.told import told
from alliancehub.model.work import Work


class SignTerms(Command):
    """Once for each version of the terms; for an organisation, by who represents it."""

    name: ClassVar = "sign_terms"
    title: ClassVar = "Sign"
    icon: ClassVar = "check"
    on: ClassVar = DatasetTerms
    target: ClassVar = "terms"
    asks: ClassVar = ("organisation", "accepts")
    help: ClassVar = "Read them first. For an organisation its representative signs for its people."
    done: ClassVar = "Signed."
    is_primary: ClassVar = True

    terms: str
    organisation: Annotated[
        str,
        marks.ref("For the organisation", "organisation", help="Leave it empty for yourself."),
    ] = ""
    accepts: Annotated[bool, marks.flag("I have read these terms and accept them")] = False

    def check(self, work: Work) -> None:
        """They are the latest, one accepts them, and speaks for whom one signs."""
        require_active(work.actor)
        terms = work.see(DatasetTerms, self.terms)
        if not self.accepts:
            raise Refusal(
                "invalid",
                "The terms are signed by accepting them.",
                field="accepts",
                remedy="Read them, and tick the box.",
            )
        party = self.organisation or work.actor.person_id
        if not party:
            raise not_permitted("Terms are signed by a person.", "Sign in first.")
        if self.organisation and not acts_for(work.actor, f"organisation:{self.organisation}"):
            raise not_permitted(
                "You do not represent this organisation.",
                "One of its representatives or administrators can sign for it.",
            )
        if work.get(TermsSignature, signature_id(terms.id, party)) is not None:
            raise Refusal("exists", "These terms are signed already.")
        newest = terms_in_force(work, terms.dataset, work.now[:10])
        if newest is not None and newest.number > terms.number:
            raise Refusal(
                "closed",
                told("Version {n} of these terms is in force now.", n=newest.number),
                remedy="Read and sign that one.",
            )

    def apply(self, work: Work) -> None:
        """Put the signature."""
        sign(work, work.need(DatasetTerms, self.terms), self.organisation)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To members who have not signed them, while no newer version is in force."""
        if not isinstance(row, DatasetTerms) or not work.actor.is_active:
            return False
        newest = terms_in_force(work, row.dataset, work.now[:10])
        is_old = newest is not None and newest.number > row.number
        return bool(work.actor.person_id) and not is_old and not has_signed(work, row, work.actor)
