// SPDX-License-Identifier: Apache-2.0

import Documents

/// A reviewed policy, with its parents merged in.
public struct Policy: Hashable, Sendable {
    public var name: String
    /// The policy's `description`; empty if it has none.
    public var summary: String
    /// The files that this policy was read from, parents first, its own file last.
    public var files: [PolicyFile]
    /// `sha256:` and 64 hexadecimal digits, over the digests of `files` in their order.
    public var digest: String
    public var workspace: Workspace
    public var mounts: [Mount]
    public var environment: EnvironmentRules
    public var limits: Limits
    public var terminal: TerminalGrants
    public var claude: ClaudeRules
    /// Nil if the policy says nothing about AWS sessions.
    public var aws: AWSRules?
    public var egress: Egress
    /// The places of values that do not carry their own.
    public var origins: PolicyOrigins

    public init(
        name: String,
        summary: String = "",
        files: [PolicyFile] = [],
        digest: String = "",
        workspace: Workspace = Workspace(),
        mounts: [Mount] = [],
        environment: EnvironmentRules = EnvironmentRules(),
        limits: Limits = Limits(),
        terminal: TerminalGrants = TerminalGrants(),
        claude: ClaudeRules = ClaudeRules(),
        aws: AWSRules? = nil,
        egress: Egress = Egress(),
        origins: PolicyOrigins = PolicyOrigins()
    ) {
        self.name = name
        self.summary = summary
        self.files = files
        self.digest = digest
        self.workspace = workspace
        self.mounts = mounts
        self.environment = environment
        self.limits = limits
        self.terminal = terminal
        self.claude = claude
        self.aws = aws
        self.egress = egress
        self.origins = origins
    }
}

/// One file of a policy's chain, as it was when it was read.
public struct PolicyFile: Hashable, Sendable, Codable {
    /// The file's path as messages show it.
    public var path: String
    /// `sha256:` and 64 hexadecimal digits, over the file's bytes.
    public var digest: String

    public init(path: String, digest: String) {
        self.path = path
        self.digest = digest
    }
}

/// SHA-256 over the files of a policy.
enum PolicyDigest {
    static func ofFile(_ text: String) -> String {
        digest(text)
    }

    /// Returns the digest over the files' digests in their order. It does not depend on where the files lie.
    static func ofChain(_ files: [PolicyFile]) -> String {
        digest(files.map { $0.digest + "\n" }.joined())
    }

    private static func digest(_ text: String) -> String {
        "sha256:" + SHA256Text.of(text.utf8)
    }
}

extension Policy {
    /// The regions of a call that names none: the policy's region, or the regions that it reaches, of which the
    /// user's configuration picks one.
    var callRegions: [String] { aws?.region.map { [$0] } ?? egress.regions }

    /// The region that the policy names, or the only one that it reaches.
    var onlyRegion: String? { callRegions.count == 1 ? callRegions[0] : nil }
}
