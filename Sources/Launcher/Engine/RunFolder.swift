// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc

/// The folder in which rootless podman and its runtime keep what runs: `XDG_RUNTIME_DIR` (XDG Base Directory
/// Specification). A shell by `su` or `sudo -u` has none, or still has the caller's.
enum RunFolder {
    private static let variable = "XDG_RUNTIME_DIR"

    /// Checks the folder that the variable names. Without the variable, podman finds or makes a folder itself.
    /// - Throws: if podman or its runtime would refuse the folder.
    static func check(for machine: Machine) throws(CXError) {
        guard !machine.isRoot, let path = machine.environment[variable], !path.isEmpty,
            let fault = fault(of: path, for: machine.user)
        else { return }
        throw CXError(
            "rootless podman cannot use \(path.printable) (variable \(variable)): \(fault)",
            advice: advice(user: machine.userName, own: own(of: machine.user)))
    }

    private static func fault(of path: String, for user: Machine.User) -> String? {
        guard path.isAbsolutePath else { return "it is no absolute path" }
        guard let status = FileStatus(path: path) else { return "it does not exist" }
        guard status.isFolder else { return "it is no folder" }
        guard status.owner == user.uid else {
            return "it belongs to \(Accounts.name(of: status.owner)?.printable ?? "the user \(status.owner)")"
        }
        return access(path, W_OK | X_OK) == 0 ? nil : "it is not writable"
    }

    /// The folder of the user's login session, if there is one.
    private static func own(of user: Machine.User) -> String? {
        let path = "/run/user/\(user.uid)"
        return fault(of: path, for: user) == nil ? path : nil
    }

    /// Says how a user gets such a folder.
    /// - Parameter own: the user's own folder, if it exists.
    static func advice(user: String, own: String? = nil) -> String {
        if let own { return "export \(variable)=\(own)" }
        return """
            unset \(variable), and podman makes a folder of its own, as in a container, WSL, or a shell by su or sudo -u
            or get a login session as \(user): ssh \(user)@localhost, or as root machinectl shell \(user)@, \
            or loginctl enable-linger \(user)
            """
    }
}
