// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct AccountsTests {
    @Test(arguments: ["/bin/bash", "/usr/bin/zsh", "", "/usr/bin/git-shell"])
    func `An account with a shell is one that somebody can log in to`(shell: String) {
        #expect(Accounts.isLogin(shell))
    }

    @Test(arguments: ["/usr/sbin/nologin", "/bin/false", "/bin/sync", "/sbin/shutdown", "/sbin/halt"])
    func `An account that runs one command has no home of a person`(shell: String) {
        #expect(!Accounts.isLogin(shell))
    }
}
