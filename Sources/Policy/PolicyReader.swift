// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import Documents
public import IAM

/// Reads a policy with all its parents, and reports everything that is wrong with them at once.
///
/// It reads no files itself. `resolve` finds the source for a name in `extends`: a policy's name, or a path
/// that begins with `./` or `../`, relative to the source that extends it. It returns nil if there is none.
/// An error that it throws becomes the finding's text.
///
/// Promise L6 (docs/security.md).
public struct PolicyReader {
    /// The longest chain of parents. Nobody can review a longer one.
    public static let deepestChain = 8

    private let resolve: (String, PolicySource) throws -> PolicySource?
    private let ranges: () throws -> PublishedRanges
    private let file: (String) -> HostFile?
    private let cache: PolicyReaderCache

    /// - Parameters:
    ///   - ranges: AWS's published ranges. It is called only if a policy names some.
    ///   - file: finds the file of this machine at a mount's source; nil if there is none.
    ///   - cache: the results of other readers. Whoever reads many policies hands one cache to all readers.
    public init(
        resolve: @escaping (_ name: String, _ from: PolicySource) throws -> PolicySource? = { _, _ in nil },
        ranges: @escaping () throws -> PublishedRanges = { .shipped },
        file: @escaping (_ source: String) -> HostFile? = { _ in nil },
        cache: PolicyReaderCache = PolicyReaderCache()
    ) {
        self.resolve = resolve
        self.ranges = ranges
        self.file = file
        self.cache = cache
    }

    public func read(_ source: PolicySource) -> PolicyReading {
        let findings = FindingCollector()
        var chain = PolicyChain(findings: findings, resolve: resolve, cache: cache)
        chain.add(source)
        let assembly = PolicyAssembly(
            draft: chain.draft, files: chain.files, ranges: ranges, file: file, findings: findings)
        let (policy, faulty) = assembly.policy()
        PolicyReview(
            policy: policy, draft: chain.draft, faulty: faulty, findings: findings,
            cache: cache.sessionPolicies
        ).run()
        let texts = Dictionary(
            chain.sources.map { ($0.path, SourceTokens($0.text)) }, uniquingKeysWith: { first, _ in first })
        let (counted, allowed) = AllowReview(root: source.path, texts: texts, findings: findings).apply(
            to: chain.sources)
        let placement = FindingPlacement(texts)
        return PolicyReading(
            policy: findings.hasErrors ? nil : policy,
            findings: counted.inReadingOrder.map(placement.placed),
            allowed: allowed.map { AllowedFinding(placement.placed($0.finding), reason: $0.reason) },
            sources: chain.sources)
    }
}

/// Results that readers share: the files of parents, and the session policies that follow from policies.
/// Policies in one folder extend the same few parents, and each parent is read once.
public final class PolicyReaderCache: Sendable {
    /// A parent's file, with what is wrong with it.
    struct File {
        let draft: PolicyDraft
        let findings: [Finding]
        let hasErrors: Bool
    }

    let parents = Memory<PolicySource, File>()
    public let sessionPolicies = SessionPolicyCache()

    public init() {}
}
