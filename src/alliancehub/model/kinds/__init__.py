"""Table of contents: the kinds there are, in the order in which they refer to each other."""

from alliancehub.model.kind import Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.access_request import AccessRequest
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.benchmark import Benchmark
from alliancehub.model.kinds.blinded_request import BlindedRequest
from alliancehub.model.kinds.call import Call
from alliancehub.model.kinds.cluster_account import ClusterAccount
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.kinds.connector_report import ConnectorReport
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_terms import DatasetTerms
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.decision import Decision
from alliancehub.model.kinds.delegation import Delegation
from alliancehub.model.kinds.device_rule import DeviceRule
from alliancehub.model.kinds.education_resource import EducationResource
from alliancehub.model.kinds.event import Event
from alliancehub.model.kinds.foundation_model import FoundationModel
from alliancehub.model.kinds.grant_figure import GrantFigure
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.initiative import Initiative
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.model.kinds.join_request import JoinRequest
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.milestone import Milestone
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.notice_rule import NoticeRule
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.kinds.review import Review
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.rubric import Rubric
from alliancehub.model.kinds.saved_search import SavedSearch
from alliancehub.model.kinds.statement_line import StatementLine
from alliancehub.model.kinds.terms_signature import TermsSignature
from alliancehub.model.kinds.thread import Thread
from alliancehub.model.kinds.tool import Tool
from alliancehub.model.kinds.use_case import UseCase
from alliancehub.model.kinds.vote import Vote
from alliancehub.model.kinds.wallet import Wallet

KINDS: tuple[type[Kind], ...] = (
    Organisation,
    Person,
    Account,
    Membership,
    Project,
    ProjectMembership,
    JoinRequest,
    Milestone,
    Dataset,
    DatasetVersion,
    DatasetTerms,
    TermsSignature,
    AccessRequest,
    AccessGrant,
    AcceleratorResource,
    Rate,
    Pool,
    Rubric,
    Call,
    Delegation,
    CreditRequest,
    ReviewAssignment,
    Coi,
    Review,
    BlindedRequest,
    PanelItem,
    Vote,
    Decision,
    Allocation,
    Increment,
    Wallet,
    StatementLine,
    ClusterAccount,
    JobNotice,
    ConnectorReport,
    GrantFigure,
    Thread,
    Message,
    Notice,
    NoticeRule,
    SavedSearch,
    Conflict,
    DeviceRule,
    FoundationModel,
    Benchmark,
    Tool,
    EducationResource,
    Initiative,
    UseCase,
    Event,
)
