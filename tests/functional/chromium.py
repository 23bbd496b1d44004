"""A headless Chromium, for the tests that look at pages."""

import shutil
import subprocess
from pathlib import Path

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
NONE_HERE = "there is no Chromium here to look at the page with"

QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--allow-file-access-from-files",
)  # fmt: skip


def chromium(folder: Path, *arguments: str) -> str:
    """What it prints; its profile is kept in ``folder``."""
    assert CHROMIUM is not None
    profile = f"--user-data-dir={folder / 'profile'}"
    done = subprocess.run(
        [CHROMIUM, *QUIET, profile, *arguments], capture_output=True, text=True, timeout=180, check=True
    )
    return done.stdout
