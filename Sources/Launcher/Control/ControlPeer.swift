import Glibc

/// Who is at the other end of a control socket, as the kernel knows it (`SO_PEERCRED` of unix(7)).
struct ControlPeer: Hashable, Sendable {
    let uid: UInt32

    /// The session's owner, and root, whom nothing on this machine stops anyway.
    /// Promise E4 (docs/security.md).
    func mayControl(sessionOf owner: UInt32) -> Bool {
        uid == owner || uid == 0
    }
}

extension ControlPeer: CustomStringConvertible {
    /// `alice (uid 1000)`, or the number alone where it has no name.
    var description: String {
        guard let entry = getpwuid(uid) else { return "uid \(uid)" }
        return "\(String(cString: entry.pointee.pw_name).printable) (uid \(uid))"
    }
}
