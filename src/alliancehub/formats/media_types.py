"""Media types by the ending of a name, the same on every machine; and names that hold pickles."""

from __future__ import annotations

UNKNOWN = "application/octet-stream"
_TYPES = {
    "arff": "text/plain",
    "arrow": "application/vnd.apache.arrow.file",
    "avi": "video/x-msvideo",
    "bib": "application/x-bibtex",
    "bz2": "application/x-bzip2",
    "cff": "application/yaml",
    "csv": "text/csv",
    "flac": "audio/flac",
    "gif": "image/gif",
    "gz": "application/gzip",
    "h5": "application/x-hdf5",
    "hdf5": "application/x-hdf5",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "jsonl": "application/jsonlines",
    "md": "text/markdown",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "ndjson": "application/jsonlines",
    "npy": "application/x-npy",
    "npz": "application/x-npz",
    "ogg": "audio/ogg",
    "parquet": "application/vnd.apache.parquet",
    "pdf": "application/pdf",
    "png": "image/png",
    "safetensors": "application/vnd.safetensors",
    "sqlite": "application/vnd.sqlite3",
    "tar": "application/x-tar",
    "tgz": "application/gzip",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "toml": "application/toml",
    "tsv": "text/tab-separated-values",
    "txt": "text/plain",
    "warc": "application/warc",
    "wav": "audio/wav",
    "webm": "video/webm",
    "webp": "image/webp",
    "xml": "application/xml",
    "yaml": "application/yaml",
    "yml": "application/yaml",
    "zip": "application/zip",
    "zst": "application/zstd",
}
_MODALITIES = {"image": "image", "audio": "audio", "video": "video"}
_TABULAR = frozenset({"csv", "tsv", "parquet", "arrow", "arff", "sqlite"})
_TEXT = frozenset({"txt", "md", "jsonl", "ndjson", "warc", "html"})
_SURE = frozenset({"pkl", "pickle", "pck", "joblib", "dill"})
_MODELS = frozenset({"pt", "pth", "ckpt", "mar"})
_ARCHIVE = b"PK\x03\x04"
_OPCODES = b"}])(cX\x8c\x95KJM\x8aq\x80"


def ending_of(path: str) -> str:
    """Return the ending of a name in small letters, without the dot."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def media_type_of(path: str) -> str:
    """Return the media type that the ending of a name means."""
    return _TYPES.get(ending_of(path), UNKNOWN)


def modality_of(path: str) -> str:
    """Return which of the catalogue's modalities a file is of, or an empty string."""
    ending = ending_of(path)
    if ending in _TABULAR:
        return "tabular"
    if ending in _TEXT:
        return "text"
    return _MODALITIES.get(_TYPES.get(ending, "").partition("/")[0], "")


def may_hold_pickle(path: str, start: bytes = b"") -> bool:
    """Tell whether opening a file with the usual tools may run code that it brings along.

    Args:
        path: its name; models and arrays of Python often hold pickles.
        start: its first bytes, where they are known: they tell better than a name.
    """
    ending = ending_of(path)
    if ending in _SURE:
        return True
    if start:
        is_archive = ending in _MODELS and start.startswith(_ARCHIVE)  # PyTorch's, of a pickle
        return is_archive or _is_pickle(start) or (ending == "npy" and b"'|O'" in start[:200])
    return ending in _MODELS


def _is_pickle(start: bytes) -> bool:
    """Whether it begins as pickles of protocol 2 and later do: its number, then an opcode."""
    return len(start) > 2 and start[0] == 0x80 and start[1] in range(2, 6) and start[2] in _OPCODES
