# SPDX-License-Identifier: Apache-2.0
"""One session for all tests of a class. Each test gets a copy of its folder, which it may spoil."""

import shutil

from support.launches import LaunchTests, Outcome


class SharedSessionTests(LaunchTests):
    outcome = None
    shared = None

    def launch(self) -> Outcome:
        """Launches the session. Only the first test of a class calls this."""
        raise NotImplementedError

    @classmethod
    def tearDownClass(cls):
        if cls.shared:
            shutil.rmtree(cls.shared.parent, ignore_errors=True)

    def setUp(self):
        super().setUp()
        kind = type(self)
        if kind.shared is None:
            outcome = self.launch()
            kind.outcome = outcome
            kind.shared = self.folder.with_name(self.folder.name + "-shared") / outcome.session.name
            shutil.copytree(outcome.session, kind.shared)
        self.session = self.state / "cx/sessions" / self.shared.name
        if not self.session.exists():
            self.session.parent.mkdir(parents=True)
            shutil.copytree(self.shared, self.session)
            self.state.chmod(0o700)
