"""The version of the protocol; both sides name theirs in the header ``AllianceHub-Protocol``."""

PROTOCOL = 1
PROTOCOL_HEADER = "AllianceHub-Protocol"
SCHEMA_HEADER = "AllianceHub-Schema"
