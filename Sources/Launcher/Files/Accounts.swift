import Documents
import Glibc
import Policy
import Synchronization

/// The system's database of accounts.
enum Accounts {
    /// A database that is larger than this is not read to its end.
    private static let most = 65_536
    /// getpwent(3) has one position for the whole process, and getpwuid(3) one answer.
    private static let database = Mutex(())

    /// The home of an account, whatever its shell; nil where there is no such account.
    static func home(of uid: UInt32) -> String? {
        database.withLock { _ in getpwuid(uid).map { String(cString: $0.pointee.pw_dir) } }
    }

    static func home(named name: String) -> String? {
        database.withLock { _ in getpwnam(name).map { String(cString: $0.pointee.pw_dir) } }
    }

    static func name(of uid: UInt32) -> String? {
        database.withLock { _ in getpwuid(uid).map { String(cString: $0.pointee.pw_name) } }
    }

    /// The homes of the accounts that somebody can log in to.
    static func homesWithLogin() -> [String] {
        entries { entry in
            isLogin(String(cString: entry.pw_shell)) ? String(cString: entry.pw_dir) : nil
        }
    }

    /// True if a group has its owner's number, as systems with user private groups make it, and no other
    /// account is in it as far as the database tells.
    static func isPrivate(group: UInt32, of owner: UInt32) -> Bool {
        guard group == owner else { return false }
        if let known = groups.withLock({ $0[group] }) { return known }
        let isPrivate = isPrivate(group)
        groups.withLock { $0[group] = isPrivate }
        return isPrivate
    }

    /// What was found of groups with their owner's number: each is asked for at every folder above a policy.
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

    /// An empty shell is `/bin/sh` (passwd(5)). Base systems have accounts that run one command, as sync(8),
    /// in a system folder.
    static func isLogin(_ shell: String) -> Bool {
        !["nologin", "false", "sync", "shutdown", "halt"].contains(shell.pathNames.last ?? "sh")
    }
}

/// The homes of the people of this machine, in which keys are kept: not only that of the user who runs cx,
/// since under `sudo` that is root's. Promise C7 (docs/security.md).
enum HomeFolders {
    /// Those of root, of the caller, of whoever called `sudo`, `pkexec` or `doas`, of the account that logged
    /// in, what `$HOME` says, and those of every account with a login shell. A variable only ever adds one.
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

    /// As they are written and as they really are, each once. A home that is `/`, as accounts of services
    /// have it, is none: else every folder would be in it.
    static func unique(_ homes: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return homes.filter(\.isAbsolutePath).flatMap { [$0, Folder.realPath($0) ?? $0] }.filter { home in
            !home.pathNames.isEmpty && seen.insert(home.pathBytes).inserted
        }
    }
}
