# SPDX-License-Identifier: Apache-2.0
"""A file of JSON lines to which several threads write."""

import json
import threading
import time
from pathlib import Path


class Record:
    def __init__(self, path: Path):
        self.path = path
        self._file = path.open("a", buffering=1)
        self._lock = threading.Lock()

    def write(self, **fields) -> None:
        line = json.dumps({"time": round(time.time(), 3), **fields})
        with self._lock:
            self._file.write(line + "\n")
