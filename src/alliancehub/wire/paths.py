"""Where the hub answers."""

PULL = "/sync/v1/pull"
PUSH = "/sync/v1/push"
SNAPSHOT = "/sync/v1/snapshot/{scope}"
SNAPSHOT_FILE = "/sync/v1/snapshot/{scope}/file"
SNAPSHOT_FILE_BYTES = "/sync/v1/snapshot/{scope}/file/{name}"
COMPARE = "/sync/v1/compare"
BUCKET = "/sync/v1/bucket"
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
TOKENS = "/auth/v1/tokens"
TOKEN = "/auth/v1/tokens/{id}"  # noqa: S105 - a path

AUDIT = "/api/v1/audit"
LEDGER = "/api/v1/ledger"
COMPUTE_REPORT = "/api/v1/compute-report"
RECORDS = "/api/v1/records/{kind}"
RECORD = "/api/v1/records/{kind}/{id}"
HISTORY = "/api/v1/records/{kind}/{id}/history"
HUB = "/api/v1/hub"
HEALTH = "/health"
READY = "/ready"

# Bytes of datasets. `{path}` is a file's path in its version: quoted, its slashes as they are.
MANIFEST = "/api/v1/versions/{id}/manifest"
FILE = "/api/v1/versions/{id}/files/{path}"
BLOCKS = "/api/v1/versions/{id}/blocks/{path}"
BUNDLE = "/api/v1/versions/{id}/bundle"
BLOBS = "/api/v1/blobs"
UPLOADS = "/api/v1/uploads"
UPLOAD = "/api/v1/uploads/{id}"
VERSION_DIFF = "/api/v1/versions/{id}/diff/{other}"
VERSION_ACCESS = "/api/v1/versions/{id}/access"
SIGNATURES = "/api/v1/datasets/{id}/signatures"

# What tools of the Hugging Face Hub ask for; where they ask is theirs to say.
HF_INFO = "/api/datasets/{owner}/{name}/revision/{revision}"
HF_TREE = "/api/datasets/{owner}/{name}/tree/{revision}"
HF_FILE = "/datasets/{owner}/{name}/resolve/{revision}/{path}"
