# SPDX-License-Identifier: Apache-2.0
"""docs/security.md against the code and the tests: every name in it exists, and every number of a probe has its row."""

import ast
import re
import unittest

from support.launches import HERE, ROOT

TEXT = (ROOT / "docs/security.md").read_text()
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line.startswith("| ")]
PROMISES = {row[0]: row for row in ROWS if re.fullmatch(r"[A-Z]\d+", row[0])}
NUMBERS = {int(row[0]): row for row in ROWS if row[0].isdigit()}


def exists(name: str) -> bool:
    """True if a test exists: `test_topic.Class` of whole launches, or `ModuleTests/File` of a module."""
    if "/" in name:
        module, file = name.split("/")
        return any((ROOT / "Tests" / module).rglob(f"{file}.swift"))
    topic, kind = name.split(".")
    path = HERE / f"{topic}.py"
    if not path.exists():
        return False
    found = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.ClassDef) and node.name == kind]
    # The class has a test of its own, or one is added to it below.
    return any(isinstance(part, ast.FunctionDef) and part.name.startswith("test") for node in found for part in node.body) or (
        bool(found) and f"setattr({kind}, " in path.read_text())


def named(row: list[str]) -> list[str]:
    return re.findall(r"`((?:test_\w+\.\w+)|(?:\w+Tests/\w+))`", row[-1])


class SecurityDocumentTests(unittest.TestCase):
    def test_each_number_is_there_with_a_test_or_a_reason(self):
        self.assertEqual(sorted(NUMBERS), list(range(1, 59)))
        for number, row in NUMBERS.items():
            with self.subTest(number):
                self.assertTrue(row[-1].startswith("verify") or named(row) or row[-1].startswith("no test: "), row)

    def test_each_number_that_verify_is_said_to_try_is_tried(self):
        from test_verify import NUMBERS as tried
        said = {number for number, row in NUMBERS.items() if row[-1].startswith("verify")}
        self.assertEqual(said, tried)

    def test_each_test_that_is_named_exists(self):
        names = {name for row in [*PROMISES.values(), *NUMBERS.values()] for name in named(row)}
        self.assertGreater(len(names), 30)
        self.assertEqual({name for name in names if not exists(name)}, set())

    def test_a_test_that_does_not_exist_is_seen(self):
        for name in ("test_network.None", "test_none.NetworkTests", "GuardTests/None"):
            self.assertFalse(exists(name), name)

    def test_each_promise_has_a_test_and_is_named_where_it_is_kept(self):
        kept = set()
        for path in (ROOT / "Sources").rglob("*.swift"):
            for names in re.findall(r"Promises? ([A-Z]\d+(?:(?:, | and )[A-Z]\d+)*)", path.read_text()):
                kept |= set(re.findall(r"[A-Z]\d+", names))
        self.assertEqual(kept, set(PROMISES))
        for identifier, row in PROMISES.items():
            self.assertTrue(named(row), identifier)
