"""Table of contents: the commands there are."""

from alliancehub.model.command import Command
from alliancehub.model.commands.accept_offer import AcceptOffer
from alliancehub.model.commands.add_member import AddMember
from alliancehub.model.commands.adopt_allocation import AdoptAllocation
from alliancehub.model.commands.ask_access import AskAccess
from alliancehub.model.commands.ask_to_join import AskToJoin
from alliancehub.model.commands.assign_reviewers import AssignReviewers
from alliancehub.model.commands.begin_increment import BeginIncrement
from alliancehub.model.commands.begin_rate import BeginRate
from alliancehub.model.commands.cancel_review import CancelReview
from alliancehub.model.commands.cast_vote import CastVote
from alliancehub.model.commands.close_allocation import CloseAllocation
from alliancehub.model.commands.close_panel import ClosePanel
from alliancehub.model.commands.close_wallet import CloseWallet
from alliancehub.model.commands.create import Create
from alliancehub.model.commands.decide_credits import DecideCredits
from alliancehub.model.commands.decide_request import DecideRequest
from alliancehub.model.commands.declare_conflict import DeclareConflict
from alliancehub.model.commands.decline_offer import DeclineOffer
from alliancehub.model.commands.delete import Delete
from alliancehub.model.commands.deprecate_version import DeprecateVersion
from alliancehub.model.commands.discard_version import DiscardVersion
from alliancehub.model.commands.draft_version import DraftVersion
from alliancehub.model.commands.edit import Edit
from alliancehub.model.commands.end_increment import EndIncrement
from alliancehub.model.commands.end_reviews import EndReviews
from alliancehub.model.commands.endorse_request import EndorseRequest
from alliancehub.model.commands.escalate_review import EscalateReview
from alliancehub.model.commands.expire_request import ExpireRequest
from alliancehub.model.commands.grant_access import GrantAccess
from alliancehub.model.commands.mark_provisioned import MarkProvisioned
from alliancehub.model.commands.note_cluster_account import NoteClusterAccount
from alliancehub.model.commands.note_connector_run import NoteConnectorRun
from alliancehub.model.commands.note_figure import NoteFigure
from alliancehub.model.commands.note_files import NoteFiles
from alliancehub.model.commands.note_job import NoteJob
from alliancehub.model.commands.note_overrun import NoteOverrun
from alliancehub.model.commands.note_postings import NotePostings
from alliancehub.model.commands.open_panel import OpenPanel
from alliancehub.model.commands.open_rates import OpenRates
from alliancehub.model.commands.post_message import PostMessage
from alliancehub.model.commands.publish_version import PublishVersion
from alliancehub.model.commands.recuse import Recuse
from alliancehub.model.commands.recuse_conflicted import RecuseConflicted
from alliancehub.model.commands.refund_credits import RefundCredits
from alliancehub.model.commands.refuse_endorsement import RefuseEndorsement
from alliancehub.model.commands.renew_access import RenewAccess
from alliancehub.model.commands.reopen_conflict import ReopenConflict
from alliancehub.model.commands.resolve_conflict import ResolveConflict
from alliancehub.model.commands.restore import Restore
from alliancehub.model.commands.resume_allocation import ResumeAllocation
from alliancehub.model.commands.return_rest import ReturnRest
from alliancehub.model.commands.return_version import ReturnVersion
from alliancehub.model.commands.revise_request import ReviseRequest
from alliancehub.model.commands.revise_rubric import ReviseRubric
from alliancehub.model.commands.revoke_access import RevokeAccess
from alliancehub.model.commands.revoke_allocation import RevokeAllocation
from alliancehub.model.commands.screen_request import ScreenRequest
from alliancehub.model.commands.set_account_state import SetAccountState
from alliancehub.model.commands.set_notice_level import SetNoticeLevel
from alliancehub.model.commands.set_rate import SetRate
from alliancehub.model.commands.set_terms import SetTerms
from alliancehub.model.commands.settle_conflict import SettleConflict
from alliancehub.model.commands.sign_terms import SignTerms
from alliancehub.model.commands.start_project import StartProject
from alliancehub.model.commands.submit_request import SubmitRequest
from alliancehub.model.commands.submit_review import SubmitReview
from alliancehub.model.commands.submit_version import SubmitVersion
from alliancehub.model.commands.suggest_reviewers import SuggestReviewers
from alliancehub.model.commands.suspend_allocation import SuspendAllocation
from alliancehub.model.commands.unyank_version import UnyankVersion
from alliancehub.model.commands.warn_of_end import WarnOfEnd
from alliancehub.model.commands.withdraw_rate import WithdrawRate
from alliancehub.model.commands.withdraw_request import WithdrawRequest
from alliancehub.model.commands.withdraw_version import WithdrawVersion
from alliancehub.model.commands.yank_version import YankVersion

COMMANDS: tuple[type[Command], ...] = (
    Create,
    Edit,
    Delete,
    Restore,
    StartProject,
    AskToJoin,
    SubmitRequest,
    EndorseRequest,
    RefuseEndorsement,
    ScreenRequest,
    WithdrawRequest,
    ReviseRequest,
    DecideRequest,
    CloseWallet,
    NoteFigure,
    AcceptOffer,
    DeclineOffer,
    ExpireRequest,
    PostMessage,
    AddMember,
    SetAccountState,
    ResolveConflict,
    ReopenConflict,
    SetNoticeLevel,
    WarnOfEnd,
    SetRate,
    WithdrawRate,
    BeginRate,
    ReviseRubric,
    SuggestReviewers,
    AssignReviewers,
    CancelReview,
    Recuse,
    RecuseConflicted,
    DeclareConflict,
    SettleConflict,
    SubmitReview,
    EndReviews,
    EscalateReview,
    OpenPanel,
    CastVote,
    ClosePanel,
    DecideCredits,
    SuspendAllocation,
    ResumeAllocation,
    RevokeAllocation,
    CloseAllocation,
    MarkProvisioned,
    BeginIncrement,
    EndIncrement,
    ReturnRest,
    RefundCredits,
    NotePostings,
    NoteOverrun,
    NoteClusterAccount,
    NoteConnectorRun,
    NoteJob,
    AdoptAllocation,
    OpenRates,
    DraftVersion,
    SubmitVersion,
    PublishVersion,
    ReturnVersion,
    DeprecateVersion,
    YankVersion,
    UnyankVersion,
    WithdrawVersion,
    DiscardVersion,
    NoteFiles,
    SetTerms,
    SignTerms,
    AskAccess,
    GrantAccess,
    RenewAccess,
    RevokeAccess,
)
