import ClaudePermissions
import Documents

/// A policy to begin with, from a few answers: a text with comments, laid out, that says only what was asked
/// for.
public struct NewPolicy: Sendable {
    /// What every session needs at AWS: the agent's model, and which role it has.
    static let ownServices = ["bedrock", "bedrock-runtime", "sts"]
    /// Where nothing else is said.
    public static let standardRegion = "us-east-1"

    public let name: String
    /// How the author will call cx with it.
    public let path: String
    public var summary: String?
    /// As `extends` has it; nil for a policy that begins with nothing.
    public var parent: String?
    public var services: [String] = []
    public var regions: [String] = []
    public var hosts: [String] = []
    public var access = Access.readOnly
    /// The role's ARN; nil leaves it to the user's configuration.
    public var role: String?

    public init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// - Parameter base: what `parent` gives; nil where there is none.
    public func text(extending base: Policy?) -> String {
        [head(base), workspace(base), base == nil ? Self.machine : "", agent(base), aws(base), egress(base)]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func head(_ base: Policy?) -> String {
        """
        # What is wrong with it:  cx policy check \(path)
        # A session under it:     cx --policy \(path)

        cx: 1
        name: \(name)

        """ + (summary.map { "description: \(Self.scalar($0))\n" } ?? "")
            + (parent.map {
                """
                # All that \($0) says holds here, too. Lists add up: what it lets in cannot be taken away.
                extends: [\(Self.scalar($0))]

                """
            } ?? "")
    }

    private func workspace(_ base: Policy?) -> String {
        let explanation =
            access == .readOnly
            ? "# The folder that cx is started in, at /src inside. The agent reads it; `read-write` lets it change files there."
            : "# The folder that cx is started in, at /src inside. The agent may change it, but for .git and what runs on the host."
        return "\(explanation)\nworkspace: {access: \(access.rawValue)\(base == nil ? ", at: /src" : "")}\n"
    }

    /// What a parent would say.
    private static let machine = """
        # Further files of yours:
        # mounts:
        #   - {source: ~/runbooks, target: /mnt/runbooks, access: read-only, optional: true}

        environment:
          # Your variables that get inside; no others do.
          pass: [TERM, COLORTERM, NO_COLOR, LANG, LC_ALL, TZ]

        limits: {memory: 4GiB, cpus: 2, processes: 512, tmp: 1GiB}

        claude:
          settings:
            permissions:
              # Claude Code's own rules stop slips, not intent. `base` has a list to deny; extend it rather than copy it.
              allow: [Read, Grep, Glob]

        """

    /// A hint where commands would be asked about.
    private func agent(_ base: Policy?) -> String {
        let allowed = base?.claude.permissions[.allow] ?? []
        guard base != nil, !allowed.contains(where: { $0.value == "Bash" }) else { return "" }
        return """
            # A person is asked about each call of the AWS CLI and the like. For sessions without one, allow them; the session at AWS
            # and the network hold what they must not do:
            # claude: {settings: {permissions: {allow: [Bash]}}}

            """
    }

    private func aws(_ base: Policy?) -> String {
        guard base?.aws == nil || role != nil else { return "" }
        return """
            # The session at AWS may read what is named under `egress`, whatever else its role may. Not what secrets, messages and
            # objects hold: `allow` names such an action, if one is needed. `cx plan` prints the session policy that comes of it.
            aws:

            """
                + (role.map { "  role: \($0)\n" }
                    ?? "  # The role comes from your configuration (~/.config/cx/config.yaml).\n")
                + "  access: read-only\n  duration: 1h\n"
    }

    private func egress(_ base: Policy?) -> String {
        let given = base?.egress.services ?? []
        let own = Self.ownServices.filter { !given.contains($0) }
        let further = Self.unique(services).filter { !given.contains($0) && !own.contains($0) }
        let regions =
            self.regions.isEmpty && base?.egress.regions.isEmpty != false
            ? [Self.standardRegion] : self.regions
        let new = Self.unique(regions).filter { base?.egress.regions.contains($0) != true }
        var aws: [String] = []
        if !own.isEmpty || !further.isEmpty {
            aws.append("    services:\n")
            if !own.isEmpty { aws.append("      # The agent's model, and `aws sts get-caller-identity`.\n") }
            aws += own.map { "      - \($0)\n" }
            if !further.isEmpty { aws.append("      # What is looked into.\n") }
            aws += further.map { "      - \($0)\n" }
        }
        if !new.isEmpty { aws.append("    regions: [\(new.joined(separator: ", "))]\n") }
        let names = Self.unique(hosts).map { "    - \(Self.scalar($0))\n" }
        guard !aws.isEmpty || !names.isEmpty else { return "" }
        let beside = base == nil ? "Nothing is reached but what stands here" : "What is reached beside"
        return "# \(beside), over TCP and by these names only.\negress:\n"
            + (aws.isEmpty ? "" : "  aws:\n\(aws.joined())")
            + (names.isEmpty
                ? ""
                : "  # For other ports: {host: git.example.com, ports: [22], reason: clone runbooks}\n  hosts:\n\(names.joined())")
    }

    /// Without quotes where YAML reads the same string without them.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.first.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." } == true
            && !text.hasSuffix(" ")
            && !text.hasSuffix(":") && !text.contains(": ") && !text.contains(" #") && !text.contains("? ")
            && !text.contains(where: { "[]{},".contains($0) })
            && YAMLScalar(text: text, isPlain: true).kind == .string
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return isPlain ? text : "\"\(escaped)\""
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
