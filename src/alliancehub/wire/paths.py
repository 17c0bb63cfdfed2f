"""Where the hub answers."""

PULL = "/sync/v1/pull"
PUSH = "/sync/v1/push"
SNAPSHOT = "/sync/v1/snapshot/{scope}"
EVENTS = "/sync/v1/events"

SIGN_IN = "/auth/v1/sign-in"
REFRESH = "/auth/v1/refresh"
SIGN_OUT = "/auth/v1/sign-out"
SIGN_OUT_EVERYWHERE = "/auth/v1/sign-out-everywhere"
SET_UP = "/auth/v1/set-up"
PASSWORD = "/auth/v1/password"  # noqa: S105 - a path
INVITATIONS = "/auth/v1/invitations"
LOOK_INVITATION = "/auth/v1/invitations/look"
ACCEPT_INVITATION = "/auth/v1/invitations/accept"

AUDIT = "/api/v1/audit"
RECORDS = "/api/v1/records/{kind}"
RECORD = "/api/v1/records/{kind}/{id}"
HISTORY = "/api/v1/records/{kind}/{id}/history"
HUB = "/api/v1/hub"
HEALTH = "/health"
READY = "/ready"
