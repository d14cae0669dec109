// SPDX-License-Identifier: Apache-2.0

public import Documents
public import Firewall
import Glibc
public import GuardProtocol
public import Policy

/// All that a launch will do, decided before it does any of it. `cx plan` prints the plan, and a launch
/// carries it out.
public struct LaunchPlan: Hashable, Sendable {
    public var policy: Policy
    /// The place where the policy was found.
    public var origin = PolicyOrigin.path
    public var container: ContainerPlan
    public var settings: JSONValue
    public var ruleset: Ruleset
    public var egress: EgressPlan
    public var ports: GuardPorts
    /// Nil if the policy has no AWS session.
    public var aws: AWSPlan?
    /// Nil if connections go straight out.
    public var proxy: Setting<UpstreamProxy>?
    /// Nil if the environment names no proxy, or ``proxy`` is set.
    public var bypassedProxy: BypassedProxy?
    public var trust: [Setting<String>]
    /// The incident that the session is about.
    public var incident: Incident?
    /// The serial number of the person's MFA device; nil takes that of the AWS CLI's profile.
    public var mfa: Setting<String>?
    public var delivery: Setting<CredentialDelivery>
    /// True if Claude Code's transcripts of the session are kept.
    public var keepsTranscript = false
    /// Lines for the person, about what a launch cannot show as it is on this machine.
    public var remarks: [String] = []
    /// The watch over the folders that the agent may write, with their state when the plan was made.
    var watch = TriggerWatch()
}

/// The place where a policy was found. A reader of the record knows by it whose word the policy was.
public enum PolicyOrigin: String, Hashable, Sendable, Codable {
    /// Shipped with cx.
    case shipped
    /// In `/etc/cx/policies`.
    case system
    /// In the user's own folder.
    case personal
    /// At a path that the caller gave.
    case path
}

/// The user's request, apart from the policy and the settings.
public enum LaunchRequest: Hashable, Sendable {
    /// An interactive session, opened with a question if there is one.
    case session(prompt: String?)
    /// One answer on standard output.
    case answer(prompt: String)
    /// Claude Code with the user's own arguments.
    case agent(arguments: [String])
    /// Another command than the agent, in the same sandbox.
    case command([String])
    /// The probes of ``Verification`` instead of the agent.
    case verification
}

/// The way in which the container meets the user's terminal.
public enum TerminalPlan: Hashable, Sendable {
    /// A terminal of its own, which the user's terminal feeds.
    case terminal
    /// Plain streams, with the caller's input.
    case streams
    /// Plain streams without input.
    case output

    /// The plan that fits the caller's own streams: an answer needs no terminal, and nobody types into a
    /// pipe.
    public static func callers(for request: LaunchRequest) -> TerminalPlan {
        if case .verification = request { return .output }
        let typesInput = isatty(STDIN_FILENO) == 1
        if case .answer = request { return typesInput ? .output : .streams }
        guard typesInput else { return .streams }
        return isatty(STDOUT_FILENO) == 1 ? .terminal : .output
    }
}

/// The incident that a session is about, as the person's own records call it: `INC-4711`. It becomes a
/// session tag.
public struct Incident: Hashable, Sendable {
    public let text: String

    /// The most characters: AWS's limit for a tag's value (IAM and STS quotas).
    private static let longest = 256

    /// - Throws: if AWS would not take it as a tag's value, which has letters, digits, blanks and `_.:/=+-@`.
    public init(_ text: String) throws(CXError) {
        let text = text.trimmingWhitespace()
        let isClean = text.unicodeScalars.allSatisfy { $0.isOfTag }
        guard !text.isEmpty, text.unicodeScalars.count <= Self.longest, isClean, text.printable == text else {
            throw CXError(
                "\"\(text.printable)\" cannot be an incident's name",
                advice: "at most \(Self.longest) letters, digits, blanks and _.:/=+-@, as INC-4711")
        }
        self.text = text
    }
}

extension Unicode.Scalar {
    /// True for letters, digits, the blank and `_.:/=+-@`. A mark that combines with a letter is none of them.
    fileprivate var isOfTag: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: " _.:/=+-@".unicodeScalars.contains(self)
        }
    }
}
