// SPDX-License-Identifier: Apache-2.0

import Documents
public import Policy

/// A policy that a launch may use.
public struct LaunchPolicy: Hashable, Sendable {
    public let policy: Policy
    public let origin: PolicyOrigin
    /// Lines for people: the number of warnings, and a name that is another policy's.
    public let remarks: [String]
}

extension PolicyStore {
    /// Reads a policy for a launch. Promise L7 (docs/security.md).
    /// - Throws: if the policy has errors, or somebody else may change or replace one of its files, parents
    ///   included.
    public func readForLaunch(_ reference: String) throws(CXError) -> LaunchPolicy {
        let reading = try read(reference)
        let policy = try Self.policy(of: reading, called: reference)
        for source in reading.sources {
            guard case .others(let how) = source.writers else { continue }
            throw CXError(
                "others may change the policy \(source.path.printable), or put another one in its place",
                detail: how,
                advice: "take the right away from them, or copy the policy to a place of your own")
        }
        let origin = Self.isPath(reference) ? .path : origin(named: reference) ?? .path
        var remarks: [String] = []
        if origin == .personal { try refuseShadow(of: policy.name, by: file(reference, in: folders[0])) }
        if origin == .path, let source = reading.sources.last,
            let remark = remark(on: source, named: policy.name)
        {
            remarks.append(remark)
        }
        if let trouble = Self.trouble(in: reading) {
            remarks.append("policy \(policy.name) has \(trouble): cx policy check \(reference.printable)")
        }
        return LaunchPolicy(policy: policy, origin: origin, remarks: remarks)
    }

    /// Counts the warnings, and the exceptions that have ended, as `2 warnings and 1 exception that has ended`.
    private static func trouble(in reading: PolicyReading) -> String? {
        let warnings = reading.findings.count { $0.severity == .warning }
        let ended = reading.findings.count { $0.rule == LintRule.allowEnded.id }
        var parts: [String] = []
        if warnings > 0 { parts.append("\(warnings) warning\(warnings == 1 ? "" : "s")") }
        if ended > 0 {
            parts.append("\(ended) exception\(ended == 1 ? " that has" : "s that have") ended")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " and ")
    }
}

/// Reads the texts of a policy once more, for the record of a session.
enum PolicyTexts {
    /// The texts in the order of the policy's digest.
    /// - Throws: if a file was changed since the policy was read.
    static func of(_ files: [PolicyFile]) throws(CXError) -> [String] {
        var texts: [String] = []
        for file in files {
            let text = try text(at: file.path)
            guard digest(of: text.utf8) == file.digest else {
                throw CXError(
                    "\(file.path.printable) was changed while it was read",
                    advice: "look at it, and launch again")
            }
            texts.append(text)
        }
        return texts
    }

    private static func text(at path: String) throws(CXError) -> String {
        if let shipped = ShippedPolicies.all.first(where: { $0.path == path }) { return shipped.text }
        return try TextFile.read(path).text
    }

    /// The digest of a text, as a `PolicyFile` has it.
    static func digest(of text: some Sequence<UInt8>) -> String { "sha256:" + SHA256Text.of(text) }

    /// The digest of a whole policy, over the digests of its files (docs/policy.md).
    static func digest(of files: [PolicyFile]) -> String {
        digest(of: files.map { $0.digest + "\n" }.joined().utf8)
    }
}
