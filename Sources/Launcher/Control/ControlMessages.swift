// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
import Glibc
import GuardProtocol

/// The answer of a running session to a request: one line of JSON.
public enum ControlAnswer: Hashable, Sendable {
    /// The request succeeded, and its effect lasts until this moment.
    case allowed(until: Date)
    /// Nothing has changed, for this reason.
    case refused(String)
}

extension ControlAnswer: Codable {
    private enum Key: String, CodingKey {
        case until, error
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        if let error = try values.decodeIfPresent(String.self, forKey: .error) {
            self = .refused(error)
        } else {
            self = .allowed(
                until: Date(timeIntervalSince1970: try values.decode(Double.self, forKey: .until)))
        }
    }

    /// Writes `until` in seconds since 1970-01-01 in UTC.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .allowed(let until): try values.encode(until.timeIntervalSince1970, forKey: .until)
        case .refused(let error): try values.encode(error, forKey: .error)
        }
    }
}

/// A request to a running session: one line of JSON.
enum ControlRequest: Hashable, Sendable {
    case allow(AllowRequest)
    case renew(RenewRequest)

    init(_ line: Data) throws {
        if let request = try? JSONLine.decode(RenewRequest.self, from: line) {
            self = .renew(request)
        } else {
            self = .allow(try JSONLine.decode(AllowRequest.self, from: line))
        }
    }
}

/// The user at the other end of a control socket, as the kernel reports it (`SO_PEERCRED` of unix(7)).
struct ControlPeer: Hashable, Sendable {
    let uid: UInt32

    /// True for the session's owner, and for root, whom nothing on this machine can stop anyway. Promise E4
    /// (docs/security.md).
    func mayControl(sessionOf owner: UInt32) -> Bool {
        uid == owner || uid == 0
    }
}

extension ControlPeer: CustomStringConvertible {
    /// Text such as `alice (uid 1000)`, or only the number if the user has no name.
    var description: String {
        guard let entry = getpwuid(uid) else { return "uid \(uid)" }
        return "\(String(cString: entry.pointee.pw_name).printable) (uid \(uid))"
    }
}
