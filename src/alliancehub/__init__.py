"""AllianceHub: desktop, sync engine and server of an open alliance of AI organisations."""

__version__ = "0.1.0"
