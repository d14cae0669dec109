// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import Documents

/// A first policy, made from a few answers: a formatted text with comments, which grants only what was asked
/// for.
public struct NewPolicy: Sendable {
    /// The services that every session needs: those of the agent's model, and the one that tells its role.
    static let ownServices = ["bedrock", "bedrock-runtime", "sts"]
    /// The region if the author names none.
    public static let standardRegion = "us-east-1"

    public let name: String
    /// The path with which the author will call cx.
    public let path: String
    public var summary: String?
    /// The parent as `extends` names it; nil for a policy without a parent.
    public var parent: String?
    public var services: [String] = []
    public var regions: [String] = []
    public var hosts: [String] = []
    public var access = Access.readOnly
    /// The role's ARN; nil if the user's configuration names it.
    public var role: String?

    public init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// Writes the policy.
    /// - Parameter base: the policy that `parent` names; nil if there is none.
    public func text(extending base: Policy?) -> String {
        [head(base), workspace(base), base == nil ? Self.machine : "", agent(base), aws(base), egress(base)]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func head(_ base: Policy?) -> String {
        """
        # Check it:               cx policy check \(path)
        # Start a session:        cx --policy \(path)

        cx: 1
        name: \(name)

        """ + (summary.map { "description: \(YAMLScalar.written($0, as: .plain))\n" } ?? "")
            + (parent.map {
                """
                # Everything that \($0) says is in force here, too. Lists add up: its grants cannot be removed.
                extends: [\(YAMLScalar.written($0, as: .plain))]

                """
            } ?? "")
    }

    private func workspace(_ base: Policy?) -> String {
        let explanation =
            access == .readOnly
            ? "# The folder in which cx is started, at /src inside. The agent reads it; `read-write` lets it change files there."
            : "# The folder in which cx is started, at /src inside. The agent may change it, except .git and what runs on the host."
        return "\(explanation)\nworkspace: {access: \(access.rawValue)\(base == nil ? ", at: /src" : "")}\n"
    }

    /// The sections that a parent would have.
    private static let machine = """
        # More files of yours:
        # mounts:
        #   - {source: ~/runbooks, target: /mnt/runbooks, access: read-only, optional: true}

        environment:
          # Your variables that the sandbox gets. It gets no others.
          pass: [TERM, COLORTERM, NO_COLOR, LANG, LC_ALL, TZ]

        limits: {memory: 4GiB, cpus: 2, processes: 512, tmp: 1GiB}

        claude:
          settings:
            permissions:
              # Claude Code's own rules stop slips, not intent. `base` has a deny list: extend it instead of copying it.
              allow: [Read, Grep, Glob]

        """

    /// A hint, if a person would be asked about commands.
    private func agent(_ base: Policy?) -> String {
        let allowed = base?.claude.permissions[.allow] ?? []
        guard base != nil, !allowed.contains(where: { $0.value == "Bash" }) else { return "" }
        return """
            # A person is asked about each call of the AWS CLI and the like. For sessions without a person, allow these
            # calls; the AWS session and the network wall still stop what they must not do:
            # claude: {settings: {permissions: {allow: [Bash]}}}

            """
    }

    private func aws(_ base: Policy?) -> String {
        guard base?.aws == nil || role != nil else { return "" }
        return """
            # The AWS session may read the services under `egress`, whatever else its role may do. It may not read the
            # contents of secrets, messages and objects: if you need such an action, name it in `allow`. `cx plan` prints
            # the session policy.
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
            if !further.isEmpty { aws.append("      # The services to investigate.\n") }
            aws += further.map { "      - \($0)\n" }
        }
        if !new.isEmpty { aws.append("    regions: [\(new.joined(separator: ", "))]\n") }
        let names = Self.unique(hosts).map { "    - \(YAMLScalar.written($0, as: .plain))\n" }
        guard !aws.isEmpty || !names.isEmpty else { return "" }
        let beside =
            base == nil ? "The sandbox reaches only what stands here" : "The sandbox also reaches this"
        return "# \(beside), over TCP and by these names only.\negress:\n"
            + (aws.isEmpty ? "" : "  aws:\n\(aws.joined())")
            + (names.isEmpty
                ? ""
                : "  # For other ports: {host: git.example.com, ports: [22], reason: clone runbooks}\n  hosts:\n\(names.joined())")
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
