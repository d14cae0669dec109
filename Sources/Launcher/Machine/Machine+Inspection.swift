// SPDX-License-Identifier: Apache-2.0

import Glibc

extension Machine {
    /// Looks the machine up.
    /// - Throws: if the working directory is gone or the user has no home.
    public static func inspect(environment: [String: String]) throws(CXError) -> Machine {
        guard let workspace = Folder.realPath(".") else {
            throw CXError(
                "the working directory does not exist any more", advice: "cd to a folder that does")
        }
        let user = try user(environment: environment)
        return Machine(
            user: user,
            agent: agent(for: user, environment: environment),
            homes: HomeFolders.all(environment: environment),
            workspace: workspace,
            environment: environment,
            openFiles: limit(RLIMIT_NOFILE).hard,
            processes: limit(__RLIMIT_NPROC).hard,
            pendingSignals: limit(__RLIMIT_SIGPENDING).hard,
            lockedMemory: limit(__RLIMIT_MEMLOCK).hard,
            usualOpenFiles: limit(RLIMIT_NOFILE).soft,
            usualProcesses: limit(__RLIMIT_NPROC).soft,
            allOpenFiles: (try? TextFile.read("/proc/sys/fs/file-max")).flatMap {
                Int($0.text.trimmingWhitespace())
            }
                ?? .max,
            processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
            hasUnifiedControlGroups: TextFile.exists("/sys/fs/cgroup/cgroup.controllers"),
            controllers: controllers(of: user),
            certificates: certificateFiles.first(where: TextFile.exists),
            seccompProfile: SeccompProfile.paths.first(where: TextFile.exists),
            executable: Folder.realPath("/proc/self/exe") ?? CommandLine.arguments[0]
        )
    }

    /// The user who runs cx. The home is that of the user's entry, not `$HOME`: its protection must not
    /// depend on a variable.
    private static func user(environment: [String: String]) throws(CXError) -> User {
        let uid = getuid()
        guard let entry = getpwuid(uid) else {
            throw CXError(
                "user \(uid) has no entry in the user database", advice: "cx needs to know its home folder")
        }
        let home = String(cString: entry.pointee.pw_dir)
        return User(
            uid: uid, gid: getgid(), home: Folder.realPath(home) ?? home,
            name: String(cString: entry.pointee.pw_name))
    }

    private static func agent(for user: User, environment: [String: String]) -> User {
        guard user.uid == 0 else { return User(uid: user.uid, gid: user.gid, home: AgentPaths.home) }
        let caller = environment["SUDO_UID"].flatMap(UInt32.init)
        let group = environment["SUDO_GID"].flatMap(UInt32.init)
        guard let caller, let group, caller != 0, group != 0 else {
            return User(uid: nobody, gid: nobody, home: AgentPaths.home)
        }
        return User(uid: caller, gid: group, home: AgentPaths.home)
    }

    /// The controllers of control groups. Root has all of them, a user has those that systemd delegates, and
    /// none on version 1.
    private static func controllers(of user: User) -> Set<String> {
        guard user.uid != 0 else { return ["cpu", "memory", "pids"] }
        let slice = "/sys/fs/cgroup/user.slice/user-\(user.uid).slice/user@\(user.uid).service"
        let names = (try? TextFile.read("\(slice)/cgroup.controllers"))?.text ?? ""
        return Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static func limit(_ resource: __rlimit_resource) -> (soft: Int, hard: Int) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return (1024, 1024) }
        return (Int(clamping: limit.rlim_cur), Int(clamping: limit.rlim_max))
    }

    /// The files in which distributions keep the authorities: Debian and Ubuntu, Fedora, SUSE, Alpine.
    private static let certificateFiles = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ]
}
