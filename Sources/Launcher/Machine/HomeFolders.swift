import Documents
import Glibc
import Policy

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
