# SPDX-License-Identifier: Apache-2.0
"""Controls of the world's AWS (Tests/World/README.md, "controls"). A test sets them, and they are reset when it ends."""

import unittest
from pathlib import Path

from support.world import FACTS


class Controls:
    def __init__(self, test: unittest.TestCase):
        self._test = test

    def set(self, name: str, text: str = "") -> None:
        path = Path(FACTS["controls"]) / name
        path.write_text(text)
        self._test.addCleanup(path.unlink, missing_ok=True)

    def clear(self, name: str) -> None:
        (Path(FACTS["controls"]) / name).unlink(missing_ok=True)
