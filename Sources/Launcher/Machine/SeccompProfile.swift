// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import Policy

/// Narrows the engine's own seccomp profile by what an agent does not need.
///
/// Podman's profile allows everybody user namespaces, and with them the kernel's largest attack surface; the
/// keyring of the caller's uid, which may hold keys; vsock, which reaches a hypervisor past every network
/// namespace; and reading the memory of other processes. The format is that of `seccomp.json`
/// (containers-common).
struct SeccompProfile {
    /// The files in which podman looks for its profile (containers/common, `pkg/seccomp`), the
    /// administrator's first.
    static let paths = ["/etc/containers/seccomp.json", "/usr/share/containers/seccomp.json"]

    private let engines: JSONValue

    init(engines text: String) throws(CXError) {
        do {
            engines = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        } catch {
            throw CXError("the engine's seccomp profile is not JSON", detail: "\(error)")
        }
    }

    /// System calls that are refused with EPERM, whatever the engine's profile says.
    private static let refused = [
        "add_key", "fsconfig", "fsmount", "fsopen", "fspick", "io_uring_enter", "io_uring_register",
        "io_uring_setup",
        "keyctl", "mount", "mount_setattr", "move_mount", "open_tree", "pivot_root", "process_vm_readv",
        "process_vm_writev", "ptrace", "request_key", "setns", "umount", "umount2", "unshare", "userfaultfd",
        // The contexts of these calls count against a limit of the whole machine (fs.aio-max-nr).
        "io_cancel", "io_destroy", "io_getevents", "io_pgetevents", "io_pgetevents_time64", "io_setup",
        "io_submit",
        // The 32-bit entry to all socket calls goes past the rule on `socket` below.
        "socketcall",
    ]

    /// The families of sockets that are allowed: AF_UNIX, AF_INET, AF_INET6, and AF_NETLINK, by which the C
    /// library learns the addresses of the machine.
    private static let families = [1, 2, 10, 16]

    /// Every CLONE_NEW* flag of `linux/sched.h`.
    private static let namespaceFlags = 0x7e02_0000

    /// The commands of fcntl(2) from F_LINUX_SPECIFIC_BASE on (`linux/fcntl.h`) but for F_SETLEASE, 1024, and
    /// F_NOTIFY, 1026: a lease holds up whoever opens the file on the host. They are compared one by one,
    /// with all 64 bits. The kernel looks at the lower 32 bits alone, so the upper bits could satisfy any
    /// other comparison.
    private static let fileCommands = [1025] + Array(1027...1040)
    private static let refusedFileCommands = [1024, 1026]
    private static let firstSpecialCommand = 1024

    private static let eperm = 1
    private static let enosys = 38

    func narrowed() throws(CXError) -> JSONValue {
        guard case .object(var profile) = engines, case .array(let rules)? = profile["syscalls"] else {
            throw CXError("the engine's seccomp profile has no syscalls")
        }
        let own = Set(Self.refused + ["clone", "clone3", "socket", "fcntl", "fcntl64"])
        profile["syscalls"] = .array(rules.compactMap { Self.rule($0, without: own) } + Self.rules)
        return .object(profile)
    }

    /// A rule without some names; nil if no name is left.
    private static func rule(_ rule: JSONValue, without own: Set<String>) -> JSONValue? {
        guard case .object(var fields) = rule, case .array(let names)? = fields["names"] else { return rule }
        let rest = names.filter { name in
            guard case .string(let text) = name else { return true }
            return !own.contains(text)
        }
        fields["names"] = .array(rest)
        return rest.isEmpty ? nil : .object(fields)
    }

    private static var rules: [JSONValue] {
        [
            entry(refused, "SCMP_ACT_ERRNO", error: eperm),
            // The flags of clone3 are behind a pointer, which a filter cannot follow. With ENOSYS the C
            // library uses `clone`.
            entry(["clone3"], "SCMP_ACT_ERRNO", error: enosys),
            entry(["clone"], "SCMP_ACT_ALLOW", argument(0, "SCMP_CMP_MASKED_EQ", namespaceFlags, 0)),
            entry(["fcntl", "fcntl64"], "SCMP_ACT_ALLOW", argument(1, "SCMP_CMP_LT", firstSpecialCommand)),
        ]
            + refusedFileCommands.map {
                entry(["fcntl", "fcntl64"], "SCMP_ACT_ERRNO", argument(1, "SCMP_CMP_EQ", $0), error: eperm)
            }
            + fileCommands.map {
                entry(["fcntl", "fcntl64"], "SCMP_ACT_ALLOW", argument(1, "SCMP_CMP_EQ", $0))
            }
            + families.map { entry(["socket"], "SCMP_ACT_ALLOW", argument(0, "SCMP_CMP_EQ", $0)) }
    }

    private static func entry(
        _ names: [String], _ action: String, _ argument: JSONValue? = nil, error: Int? = nil
    ) -> JSONValue {
        var fields: [String: JSONValue] = [
            "names": .array(names.map { .string($0) }), "action": .string(action),
            "args": .array(argument.map { [$0] } ?? []),
        ]
        fields["errnoRet"] = error.map { .integer($0) }
        return .object(fields)
    }

    private static func argument(_ index: Int, _ comparison: String, _ value: Int, _ second: Int = 0)
        -> JSONValue
    {
        .object([
            "index": .integer(index), "op": .string(comparison), "value": .integer(value),
            "valueTwo": .integer(second),
        ])
    }
}
