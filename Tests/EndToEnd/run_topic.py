# SPDX-License-Identifier: Apache-2.0
"""Runs the tests of one file in the world around it. The last line that it prints is `PASSED FAILED` as two numbers."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from support.processes import adopt_orphans


def main() -> None:
    adopt_orphans()
    suite = unittest.defaultTestLoader.loadTestsFromNames(sys.argv[1:])
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    bad = {str(getattr(test, "test_case", test)) for test, _ in result.failures + result.errors}
    bad |= {str(test) for test in result.unexpectedSuccesses}
    # No test may be skipped: a test that did not run has not passed.
    bad |= {str(test) for test, _ in result.skipped}
    print(max(result.testsRun - len(bad), 0), len(bad))
    sys.exit(bool(bad) or result.testsRun == 0)


if __name__ == "__main__":
    main()
