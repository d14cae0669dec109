// SPDX-License-Identifier: Apache-2.0

public import Addresses
import FoundationEssentials
import GuardProtocol
import Policy

/// A request that a running session may reach one more host for a while. `cx allow` sends it as one line of
/// JSON.
public struct AllowRequest: Hashable, Sendable, Codable {
    public let host: HostName
    public let port: UInt16
    public let seconds: Int
    public let reason: String

    /// The durations that may be requested, in seconds.
    private static let durations = 1...8 * 3600
    private static let mostReason = 200

    /// - Parameters:
    ///   - target: `HOST` or `HOST:PORT`; the default port is 443.
    ///   - duration: a duration as policies write it, such as `15m`.
    /// - Throws: a description of the first invalid argument.
    public init(target: String, duration: String, reason: String) throws(CXError) {
        let (host, port) = try Self.endpoint(target)
        guard let seconds = GrantRule.seconds(duration) else {
            throw Self.badDuration("\"\(duration.printable)\" is not a duration")
        }
        try self.init(host: host, port: port, seconds: seconds, reason: reason)
    }

    private init(host: String, port: Int, seconds: Int, reason: String) throws(CXError) {
        switch GrantRule.host(host) {
        case .success(let name): self.host = name
        case .failure(let fault):
            throw CXError("\(fault.message), and cannot be allowed", advice: fault.help)
        }
        guard (1...65_535).contains(port) else { throw CXError("\(port) is not a port from 1 to 65535") }
        guard Self.durations.contains(seconds) else {
            throw Self.badDuration("\(seconds) seconds is not a duration from 1s to 8h")
        }
        let reason = reason.trimmingWhitespace()
        guard !reason.isEmpty else {
            throw CXError("no reason is given", advice: "--reason 'INC-4711: …'")
        }
        guard reason.unicodeScalars.count <= Self.mostReason, reason.printable == reason else {
            throw CXError(
                "the reason is longer than \(Self.mostReason) characters, or some of them are not printable",
                advice: "give one short line for the readers of the record")
        }
        self.port = UInt16(port)
        self.seconds = seconds
        self.reason = reason
    }

    private static func endpoint(_ text: String) throws(CXError) -> (host: String, port: Int) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        // More colons mean an IPv6 address, which the rule for hosts refuses with its own message.
        guard parts.count == 2 else { return (text, 443) }
        guard let port = Int(parts[1]), parts[1].allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
            throw CXError("\"\(String(parts[1]).printable)\" is not a port from 1 to 65535")
        }
        return (String(parts[0]), port)
    }

    private static func badDuration(_ what: String) -> CXError {
        CXError(what, advice: "give a whole number and s, m or h, such as 15m")
    }

    private enum Key: String, CodingKey, CaseIterable {
        case host, port, seconds, reason
    }

    /// Runs the same checks, because the sender need not be `cx allow`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        try self.init(
            host: try values.decode(String.self, forKey: .host),
            port: try values.decode(Int.self, forKey: .port),
            seconds: try values.decode(Int.self, forKey: .seconds),
            reason: try values.decode(String.self, forKey: .reason))
    }

    /// Returns the entry for the guard. Port 443 carries TLS, as in a policy that does not say otherwise.
    /// - Parameter person: the user who asks, for the record.
    func temporaryHost(for person: ControlPeer) -> TemporaryHost {
        TemporaryHost(
            host: AllowedHost(
                name: .host(host), ports: [port], tlsPorts: port == 443 ? [port] : [],
                reason: "\(person): \(reason)", origin: Origin(file: "cx allow", line: 1, column: 1)),
            seconds: seconds)
    }
}
