/// Reads a policy with all its parents, and reports everything that is wrong with them at once.
///
/// It reads no files itself: `resolve` finds the source for a name in `extends` (a policy's name, or a path that begins
/// with `./` or `../`, relative to the source that extends it), nil where there is none. What it throws becomes the
/// finding's text.
///
/// Promise L6 (docs/security.md).
public struct PolicyReader {
    /// Parents of parents; deeper chains are not reviewable.
    public static let deepestChain = 8

    private let resolve: (String, PolicySource) throws -> PolicySource?
    private let ranges: () throws -> PublishedRanges

    /// - Parameter ranges: AWS's published ranges; asked for where a policy names some.
    public init(
        resolve: @escaping (_ name: String, _ from: PolicySource) throws -> PolicySource? = { _, _ in nil },
        ranges: @escaping () throws -> PublishedRanges = { .shipped }
    ) {
        self.resolve = resolve
        self.ranges = ranges
    }

    public func read(_ source: PolicySource) -> PolicyReading {
        let findings = FindingCollector()
        var chain = PolicyChain(findings: findings, resolve: resolve)
        chain.add(source)
        let assembly = PolicyAssembly(
            draft: chain.draft, files: chain.files, isComplete: !findings.hasErrors, ranges: ranges,
            findings: findings)
        let policy = assembly.policy()
        // What is missing or unreadable would make the rules speak of a policy that nobody wrote.
        if let policy, !findings.hasErrors {
            PolicyReview(policy: policy, draft: chain.draft, findings: findings).run()
        }
        return PolicyReading(
            policy: findings.hasErrors ? nil : policy, findings: findings.findings.inReadingOrder,
            origins: chain.draft.origins.with(hosts: chain.draft.hosts, networks: chain.draft.networks))
    }
}
