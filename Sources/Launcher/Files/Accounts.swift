// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy
import Synchronization

/// Asks the system's database of accounts.
enum Accounts {
    /// The most entries that are read of the database.
    private static let most = 65_536
    /// Guards the database: getpwent(3) has one position for the whole process, and getpwuid(3) one answer.
    private static let database = Mutex(())

    /// The home of an account with any shell; nil if there is no such account.
    static func home(of uid: UInt32) -> String? {
        database.withLock { _ in getpwuid(uid).map { String(cString: $0.pointee.pw_dir) } }
    }

    static func home(named name: String) -> String? {
        database.withLock { _ in getpwnam(name).map { String(cString: $0.pointee.pw_dir) } }
    }

    static func name(of uid: UInt32) -> String? {
        database.withLock { _ in getpwuid(uid).map { String(cString: $0.pointee.pw_name) } }
    }

    /// The homes of the accounts with a login shell.
    static func homesWithLogin() -> [String] {
        entries { entry in
            isLogin(String(cString: entry.pw_shell)) ? String(cString: entry.pw_dir) : nil
        }
    }

    /// True if a group has its owner's number, as on systems with user private groups, and the database knows
    /// no other account in it.
    static func isPrivate(group: UInt32, of owner: UInt32) -> Bool {
        guard group == owner else { return false }
        if let known = groups.withLock({ $0[group] }) { return known }
        let isPrivate = isPrivate(group)
        groups.withLock { $0[group] = isPrivate }
        return isPrivate
    }

    /// The answers for groups with their owner's number, each of which is asked for at every folder above a
    /// policy.
    private static let groups = Mutex<[UInt32: Bool]>([:])

    private static func isPrivate(_ group: UInt32) -> Bool {
        let owner = group
        let members: [String] = database.withLock { _ in
            guard let entry = getgrgid(group), let names = entry.pointee.gr_mem else { return [] }
            var members: [String] = []
            var index = 0
            while let name = names[index], index < most {
                members.append(String(cString: name))
                index += 1
            }
            return members
        }
        guard let own = name(of: owner) else { return members.isEmpty }
        let others = entries { $0.pw_gid == group && $0.pw_uid != owner ? "" : nil }
        return members.allSatisfy { $0 == own } && others.isEmpty
    }

    private static func entries(_ chosen: (passwd) -> String?) -> [String] {
        database.withLock { _ in
            var found: [String] = []
            setpwent()
            defer { endpwent() }
            for _ in 0..<most {
                guard let entry = getpwent() else { break }
                if let text = chosen(entry.pointee) { found.append(text) }
            }
            return found
        }
    }

    /// True for a login shell. An empty shell is `/bin/sh` (passwd(5)). Base systems have accounts that run
    /// one command, such as sync(8), in a system folder.
    static func isLogin(_ shell: String) -> Bool {
        !["nologin", "false", "sync", "shutdown", "halt"].contains(shell.pathNames.last ?? "sh")
    }
}

/// Finds the homes of the people of this machine, in which keys are kept. The home of the user who runs cx is
/// not enough, since under `sudo` it is root's. Promise C7 (docs/security.md).
enum HomeFolders {
    /// The homes of root, of the caller, of whoever called `sudo`, `pkexec` or `doas`, of the account that
    /// logged in, and of every account with a login shell, and `$HOME`. A variable can only add a home.
    static func all(environment: [String: String]) -> [String] {
        var homes = ["/root"]
        let uids: [UInt32?] = [
            0, getuid(), environment["SUDO_UID"].flatMap(UInt32.init),
            environment["PKEXEC_UID"].flatMap(UInt32.init),
            (try? TextFile.read("/proc/self/loginuid")).flatMap { UInt32($0.text.trimmingWhitespace()) },
        ]
        homes += uids.compactMap { $0.flatMap(Accounts.home(of:)) }
        homes += ["SUDO_USER", "DOAS_USER", "LOGNAME", "USER"].compactMap {
            environment[$0].flatMap(Accounts.home(named:))
        }
        homes += environment["HOME"].map { [$0] } ?? []
        return unique(homes + Accounts.homesWithLogin())
    }

    /// The homes as they are written and as they really are, each once. A home `/`, which accounts of
    /// services have, does not count: every folder would be in it.
    static func unique(_ homes: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return homes.filter(\.isAbsolutePath).flatMap { [$0, Folder.realPath($0) ?? $0] }.filter { home in
            !home.pathNames.isEmpty && seen.insert(home.pathBytes).inserted
        }
    }
}
