import Glibc
import Synchronization

/// The homes of the people of this machine, in which keys are kept: not only that of the user who runs cx, since under
/// `sudo` that is root's.
/// Promise C7 (docs/security.md).
enum HomeFolders {
    /// A database of accounts that is larger than this is not read to its end: the homes that matter most come first.
    private static let mostAccounts = 65_536
    /// getpwent(3) has one position for the whole process, and getpwuid(3) one answer.
    private static let database = Mutex(())

    /// Those of root, of the caller, of whoever called `sudo`, `pkexec` or `doas`, of the account that logged in, what
    /// `$HOME` says, and those of every account with a login shell. A variable only ever adds one.
    static func all(environment: [String: String]) -> [String] {
        var homes = ["/root"]
        let uids: [UInt32?] = [
            0, getuid(), environment["SUDO_UID"].flatMap(UInt32.init), environment["PKEXEC_UID"].flatMap(UInt32.init),
            (try? TextFile.read("/proc/self/loginuid")).flatMap { UInt32($0.text.trimmingWhitespace()) },
        ]
        homes += uids.compactMap { $0.flatMap(home(of:)) }
        homes += ["SUDO_USER", "DOAS_USER", "LOGNAME", "USER"].compactMap { environment[$0].flatMap(home(named:)) }
        homes += environment["HOME"].map { [$0] } ?? []
        return unique(homes + ofLoginAccounts())
    }

    /// The home of an account, whatever its shell; nil where there is no such account.
    static func home(of uid: UInt32) -> String? {
        database.withLock { _ in getpwuid(uid).map { String(cString: $0.pointee.pw_dir) } }
    }

    private static func home(named name: String) -> String? {
        database.withLock { _ in getpwnam(name).map { String(cString: $0.pointee.pw_dir) } }
    }

    /// As they are written and as they really are, each once. A home that is `/`, as accounts of services have it, is
    /// none: else every folder would be in it.
    static func unique(_ homes: [String]) -> [String] {
        var seen: Set<String> = []
        return homes.filter { $0.hasPrefix("/") }.flatMap { [$0, Folder.realPath($0) ?? $0] }.filter { home in
            home.contains { $0 != "/" } && seen.insert(home).inserted
        }
    }

    private static func ofLoginAccounts() -> [String] {
        database.withLock { _ in
            var homes: [String] = []
            setpwent()
            defer { endpwent() }
            for _ in 0..<mostAccounts {
                guard let entry = getpwent() else { break }
                guard isLogin(String(cString: entry.pointee.pw_shell)) else { continue }
                homes.append(String(cString: entry.pointee.pw_dir))
            }
            return homes
        }
    }

    /// An empty shell is `/bin/sh` (passwd(5)).
    private static func isLogin(_ shell: String) -> Bool {
        !["nologin", "false"].contains(shell.split(separator: "/").last.map(String.init) ?? "sh")
    }
}
