public import Addresses
import FoundationEssentials
import GuardProtocol
import Policy

/// A person's wish that a running session may reach one host more for a while, as `cx allow` sends it: one
/// line of JSON.
public struct AllowRequest: Hashable, Sendable, Codable {
    public let host: HostName
    public let port: UInt16
    public let seconds: Int
    public let reason: String

    /// The durations that may be asked for, in seconds.
    private static let durations = 1...8 * 3600
    private static let mostReason = 200

    /// - Parameters:
    ///   - target: `HOST` or `HOST:PORT`; port 443 where none is named.
    ///   - duration: As policies write it: `15m`.
    /// - Throws: what is wrong with one of them.
    public init(target: String, duration: String, reason: String) throws(LaunchError) {
        let (host, port) = try Self.endpoint(target)
        guard let seconds = GrantRule.seconds(duration) else {
            throw Self.badDuration("\"\(duration.printable)\" is no duration")
        }
        try self.init(host: host, port: port, seconds: seconds, reason: reason)
    }

    private init(host: String, port: Int, seconds: Int, reason: String) throws(LaunchError) {
        switch GrantRule.host(host) {
        case .success(let name): self.host = name
        case .failure(let fault):
            throw LaunchError("\(fault.message), and cannot be allowed", advice: fault.help)
        }
        guard (1...65_535).contains(port) else { throw LaunchError("\(port) is no port from 1 to 65535") }
        guard Self.durations.contains(seconds) else {
            throw Self.badDuration("\(seconds) seconds is no duration from 1s to 8h")
        }
        let reason = reason.trimmingWhitespace()
        guard !reason.isEmpty else {
            throw LaunchError("no reason is given", advice: "--reason 'INC-4711: …'")
        }
        guard reason.unicodeScalars.count <= Self.mostReason, reason.printable == reason else {
            throw LaunchError(
                "the reason is longer than \(Self.mostReason) characters or has some that do not show",
                advice: "one short line, for whoever reads the record")
        }
        self.port = UInt16(port)
        self.seconds = seconds
        self.reason = reason
    }

    private static func endpoint(_ text: String) throws(LaunchError) -> (host: String, port: Int) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        // More colons are an IPv6 address, and what is wrong with that is said by the rule for hosts.
        guard parts.count == 2 else { return (text, 443) }
        guard let port = Int(parts[1]), parts[1].allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
            throw LaunchError("\"\(String(parts[1]).printable)\" is no port from 1 to 65535")
        }
        return (String(parts[0]), port)
    }

    private static func badDuration(_ what: String) -> LaunchError {
        LaunchError(what, advice: "a whole number and s, m or h, as 15m")
    }

    private enum Key: String, CodingKey, CaseIterable {
        case host, port, seconds, reason
    }

    /// With the same checks: who writes to the socket need not be `cx allow`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        try self.init(
            host: try values.decode(String.self, forKey: .host),
            port: try values.decode(Int.self, forKey: .port),
            seconds: try values.decode(Int.self, forKey: .seconds),
            reason: try values.decode(String.self, forKey: .reason))
    }

    /// What the guard is told. 443 carries TLS, as in a policy that does not say otherwise.
    /// - Parameter person: who asks, for the record.
    func temporaryHost(for person: ControlPeer) -> TemporaryHost {
        TemporaryHost(
            host: AllowedHost(
                name: .host(host), ports: [port], tlsPorts: port == 443 ? [port] : [],
                reason: "\(person): \(reason)", origin: Origin(file: "cx allow", line: 1, column: 1)),
            seconds: seconds)
    }
}
