"""Makes the file that a version leaves behind for all later ones: run it once, when a new form ships.

python tests/store/store_shipped.py writes shipped/v<current>.db.gz: a real profile with one take and one memory.
"""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path

from store_scene import Calendar, whole_take

from rehearsal_voice.store import open_profile
from rehearsal_voice.store.migrations import CURRENT_VERSION

SHIPPED = Path(__file__).with_name("shipped")


def main() -> None:
    """Write the file of the current version."""
    with tempfile.TemporaryDirectory() as folder:
        profile = open_profile(Path(folder), Calendar())
        take = whole_take(profile)
        profile.edits.remember("name", "my boss is called Ada")
        profile.settle()
        profile.close_review(take.take_id)
        profile.settle()
        profile.close()
        SHIPPED.mkdir(exist_ok=True)
        data = (Path(folder) / "profile.db").read_bytes()
        (SHIPPED / f"v{CURRENT_VERSION}.db.gz").write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    main()
