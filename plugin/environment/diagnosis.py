"""From what pip and venv print to a sentence that says what to do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Sequence, Tuple

from .errors import EnvironmentProblem

NO_SOCKS = (
    "The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, "
    "or install from a folder of wheels."
)

# In this order: a cut network also makes pip say at its end that no version matches.
_SIGNS: Tuple[Tuple[str, str, str], ...] = (
    (
        "space",
        r"No space left on device|\[Errno 28\]|not enough space on the disk|Disk quota exceeded|\[Errno 122\]",
        "The disk that holds {folder} is full. Free some space or choose another folder, then set up the engine again.",
    ),
    ("proxy", r"Missing dependencies for SOCKS support", NO_SOCKS),
    (
        "proxy",
        r"ProxyError|Cannot connect to proxy|407 Client Error|HTTP error 407|Proxy Authentication Required",
        "A proxy stands between this machine and the package index and did not let the download through. Enter the "
        "proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.",
    ),
    (
        "proxy",
        r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|SSLError",
        "The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your "
        "network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.",
    ),
    (
        "hash",
        r"DO NOT MATCH THE HASHES|Hashes are required in --require-hashes",
        "A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; "
        "if it happens again, the package index or a proxy is handing out something else.",
    ),
    (
        "network",
        r"NewConnectionError|Failed to establish a new connection|Name or service not known|getaddrinfo failed"
        r"|Temporary failure in name resolution|Network is unreachable|ConnectTimeoutError|ReadTimeoutError"
        r"|Connection refused|ConnectionResetError|RemoteDisconnected|Max retries exceeded|IncompleteRead"
        r"|nodename nor servname|HTTP error 5\d\d|50\d Server Error",
        "The package index cannot be reached. Check the network connection and try again, or install from a folder of "
        "wheels.",
    ),
    (
        "venv",
        r"ensurepip is not available|No module named '?(?:venv|ensurepip)|ensurepip.*returned non-zero",
        "This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install "
        "python3-venv), then try again.",
    ),
    (
        "permission",
        r"Permission denied|\[Errno 13\]|Read-only file system|\[WinError 5\]|Access is denied",
        "{folder} cannot be written. Choose a folder that you may write to, then try again.",
    ),
    (
        "package",
        r"No matching distribution found|Could not find a version that satisfies|is not a supported wheel",
        "{package} is not offered for this system and Python by the package source. Choose another Python, or another "
        "package index or folder of wheels.",
    ),
)


def explain(lines: Sequence[str], folder: Path, log: Path) -> EnvironmentProblem:
    """The problem behind a failed step.

    Args:
        lines: What the step printed.
        folder: The environment that was to be built.
        log: Where everything was written.
    """
    text = "\n".join(lines)
    for kind, pattern, sentence in _SIGNS:
        if re.search(pattern, text, re.IGNORECASE):
            package = re.search(r"(?:No matching distribution found for|satisfies the requirement) ([^\s(]+)", text)
            named = package.group(1) if package else "A package"
            return EnvironmentProblem(kind, sentence.format(folder=folder, package=named))
    errors = [line for line in lines if line.lower().startswith("error")] or [line for line in lines if line.strip()]
    last = errors[-1].strip() if errors else "nothing was printed"
    return EnvironmentProblem("failed", f"The set-up failed: {last}. The whole log is in {log}.")


def no_space(folder: Path, needed: int, free: int) -> EnvironmentProblem:
    """Too little room before anything was downloaded."""
    return EnvironmentProblem(
        "space",
        f"The engine needs about {needed / 1e9:.0f} GB, and the disk that holds {folder} has {free / 1e9:.1f} GB left. "
        "Free some space or choose another folder, then set up the engine again.",
    )
