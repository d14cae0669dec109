// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// One line of JSON that cx writes on the guard's standard input: `{"command": "raiseWall", "pid": 4711}`.
///
/// An unknown command, and a missing or an additional key, is an error. A guard that half understands its
/// orders is not a wall.
public enum GuardCommand: Hashable, Sendable {
    /// Files and folders of the host to remove if cx is gone before it sends a plan. This command comes
    /// before they are made.
    case claim([String])
    /// The plan: what to let through, and what to prepare. It comes before all other commands except `claim`.
    case configure(GuardPlan)
    /// The text of the host's resolv.conf(5) from now on.
    case resolve(String)
    /// The process whose network namespace gets the wall and the listeners.
    case raiseWall(pid: Int32)
    /// The credentials of a role, by its name, to serve from now on in place of those before.
    case credentials(role: String, SessionCredentials)
    /// A host that the session may reach for a while beside those of its policy.
    case allow(TemporaryHost)
    /// Keep one more file of what the session left, since nothing runs inside any more.
    case keep
    /// Stop in good order, since the session is over.
    case close
}

extension GuardCommand: Codable {
    private enum Name: String, Codable {
        case claim, configure, resolve, raiseWall, credentials, allow, keep, close
    }

    private enum Key: String, CodingKey {
        case command, paths, plan, resolver, pid, role, credentials, host
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let expected: Set<String>
        switch try container.decode(Name.self, forKey: .command) {
        case .claim:
            self = .claim(try container.decode([String].self, forKey: .paths))
            expected = ["command", "paths"]
        case .configure:
            self = .configure(try container.decode(GuardPlan.self, forKey: .plan))
            expected = ["command", "plan"]
        case .resolve:
            self = .resolve(try container.decode(String.self, forKey: .resolver))
            expected = ["command", "resolver"]
        case .raiseWall:
            self = .raiseWall(pid: try container.decode(Int32.self, forKey: .pid))
            expected = ["command", "pid"]
        case .credentials:
            self = .credentials(
                role: try container.decode(String.self, forKey: .role),
                try container.decode(SessionCredentials.self, forKey: .credentials))
            expected = ["command", "role", "credentials"]
        case .allow:
            self = .allow(try container.decode(TemporaryHost.self, forKey: .host))
            expected = ["command", "host"]
        case .keep:
            self = .keep
            expected = ["command"]
        case .close:
            self = .close
            expected = ["command"]
        }
        try decoder.refuseKeys(otherThan: expected)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .claim(let paths):
            try container.encode(Name.claim, forKey: .command)
            try container.encode(paths, forKey: .paths)
        case .configure(let plan):
            try container.encode(Name.configure, forKey: .command)
            try container.encode(plan, forKey: .plan)
        case .resolve(let text):
            try container.encode(Name.resolve, forKey: .command)
            try container.encode(text, forKey: .resolver)
        case .raiseWall(let pid):
            try container.encode(Name.raiseWall, forKey: .command)
            try container.encode(pid, forKey: .pid)
        case .credentials(let role, let credentials):
            try container.encode(Name.credentials, forKey: .command)
            try container.encode(role, forKey: .role)
            try container.encode(credentials, forKey: .credentials)
        case .allow(let host):
            try container.encode(Name.allow, forKey: .command)
            try container.encode(host, forKey: .host)
        case .keep:
            try container.encode(Name.keep, forKey: .command)
        case .close:
            try container.encode(Name.close, forKey: .command)
        }
    }
}

/// A host that a running session may reach for a while, beside those of its policy.
public struct TemporaryHost: Hashable, Sendable, Codable {
    /// The host. Its `reason` is the person's own.
    public var host: AllowedHost
    /// The time from when the guard is told.
    public var seconds: Int
    /// The number by which the guard's answer names this request; nil if nobody waits for an answer.
    public var request: Int?

    public init(host: AllowedHost, seconds: Int, request: Int? = nil) {
        self.host = host
        self.seconds = seconds
        self.request = request
    }
}
