public import Documents
public import Firewall
import Glibc
public import GuardProtocol
public import Policy

/// Everything that a launch does, decided before any of it is done: `cx plan` prints it, a launch carries it
/// out.
public struct LaunchPlan: Hashable, Sendable {
    public var policy: Policy
    /// Where the policy was found.
    public var origin = PolicyOrigin.path
    public var container: ContainerPlan
    public var settings: JSONValue
    public var ruleset: Ruleset
    public var egress: EgressPlan
    public var ports: GuardPorts
    /// Nil where the policy reaches nothing of AWS.
    public var aws: AWSPlan?
    /// Nil where connections go straight.
    public var proxy: Setting<UpstreamProxy>?
    public var trust: [Setting<String>]
    /// What the session is about.
    public var incident: Incident?
    /// The serial number of the person's MFA device; nil leaves it to the profile of the AWS CLI.
    public var mfa: Setting<String>?
    public var delivery: Setting<CredentialDelivery>
    /// True if what Claude Code wrote down of the session is kept.
    public var keepsTranscript = false
    /// Over what the agent may write, as it was when the plan was made.
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

/// What the user asked for, apart from the policy and the settings.
public enum LaunchRequest: Hashable, Sendable {
    /// An interactive session, opened with a question where there is one.
    case session(prompt: String?)
    /// One answer on standard output.
    case answer(prompt: String)
    /// Claude Code with the user's own arguments.
    case agent(arguments: [String])
    /// Something else than the agent, in the same sandbox.
    case command([String])
    /// The probes of ``Verification`` instead of the agent.
    case verification
}

/// How the container meets the user's terminal.
public enum TerminalPlan: Hashable, Sendable {
    /// A terminal of its own, fed by the user's.
    case terminal
    /// Plain streams, the caller's input among them.
    case streams
    /// Plain streams without input.
    case output

    /// What fits the caller's own streams: an answer needs no terminal, and nobody types into a pipe.
    public static func callers(for request: LaunchRequest) -> TerminalPlan {
        if case .verification = request { return .output }
        let typesInput = isatty(STDIN_FILENO) == 1
        if case .answer = request { return typesInput ? .output : .streams }
        guard typesInput else { return .streams }
        return isatty(STDOUT_FILENO) == 1 ? .terminal : .output
    }
}

/// What a session is about, as the person's own records call it: `INC-4711`. It becomes a session tag.
public struct Incident: Hashable, Sendable {
    public let text: String

    /// AWS's limit for a tag's value (IAM and STS quotas).
    private static let longest = 256

    /// - Throws: where AWS would not take it as a tag's value: letters, digits, blanks and `_.:/=+-@`.
    public init(_ text: String) throws(LaunchError) {
        let text = text.trimmingWhitespace()
        let isClean = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || "_.:/=+-@".contains($0) }
        guard !text.isEmpty, text.unicodeScalars.count <= Self.longest, isClean, text.printable == text else {
            throw LaunchError(
                "\"\(text.printable)\" cannot be an incident's name",
                advice: "at most \(Self.longest) letters, digits, blanks and _.:/=+-@, as INC-4711")
        }
        self.text = text
    }
}
