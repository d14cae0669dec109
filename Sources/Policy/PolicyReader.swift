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
    private let today: CalendarDay

    /// - Parameters:
    ///   - ranges: AWS's published ranges. It is called only if a policy names some.
    ///   - file: finds the file of this machine at a mount's source; nil if there is none.
    ///   - cache: the results of other readers. Whoever reads many policies hands one cache to all readers.
    ///   - today: the day by which comments end that allow warnings; this machine's own by default.
    public init(
        resolve: @escaping (_ name: String, _ from: PolicySource) throws -> PolicySource? = { _, _ in nil },
        ranges: @escaping () throws -> PublishedRanges = { .shipped },
        file: @escaping (_ source: String) -> HostFile? = { _ in nil },
        cache: PolicyReaderCache = PolicyReaderCache(), today: CalendarDay = .today
    ) {
        self.resolve = resolve
        self.ranges = ranges
        self.file = file
        self.cache = cache
        self.today = today
    }

    public func read(_ source: PolicySource) -> PolicyReading {
        let (policy, trial, chain) = judge(source)
        let findings = chain.findings
        if chain.isWhole {
            let causes = FindingCauses(
                source: source, parents: chain.parents, whole: trial,
                alone: { read($0, among: chain.sources) },
                attempt: { tree, rules in judge(source, as: tree, by: rules).trial })
            findings.place(causes.place())
        }
        let texts = Dictionary(
            chain.sources.map { ($0.path, SourceTokens($0.text)) }, uniquingKeysWith: { first, _ in first })
        let (counted, allowed, exceptions) = AllowReview(
            root: source.path, texts: texts, today: today, findings: findings
        ).apply(to: chain.sources)
        let placement = FindingPlacement(texts)
        return PolicyReading(
            policy: findings.hasErrors ? nil : policy,
            counted: counted.inReadingOrder.map(placement.placed), isCut: findings.isCut,
            allowed: allowed.map { allowed in
                var placed = allowed
                placed.finding = placement.placed(allowed.finding)
                return placed
            },
            sources: chain.sources, exceptions: exceptions)
    }

    /// Reads a policy with its parents, and lets the rules judge it.
    /// - Parameters:
    ///   - tree: the tree to read instead of the source's text.
    ///   - rules: the ids of the rules on whole policies that judge; nil for all.
    private func judge(_ source: PolicySource, as tree: YAMLNode? = nil, by rules: Set<String>? = nil)
        -> (policy: Policy, trial: FindingCauses.Trial, chain: PolicyChain)
    {
        let findings = FindingCollector()
        var chain = PolicyChain(findings: findings, resolve: resolve, cache: cache, tree: tree)
        chain.add(source)
        let assembly = PolicyAssembly(
            draft: chain.draft, files: chain.files, ranges: ranges, file: file, findings: findings)
        let (policy, faulty) = assembly.policy()
        PolicyReview(
            policy: policy, draft: chain.draft, faulty: faulty, findings: findings,
            cache: cache.sessionPolicies
        ).run(rules)
        return (policy, FindingCauses.Trial(findings: findings.findings, faulty: faulty), chain)
    }

    /// Reads a parent as a policy of its own: many policies extend the same few.
    /// - Parameter sources: texts among which are all that the parent extends.
    private func read(_ parent: PolicySource, among sources: [PolicySource]) -> PolicyReading {
        let question = PolicyReaderCache.Alone(parent: parent, among: sources.dropLast(), today: today)
        return cache.alone.answer(question) { read(parent) }
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

    /// A parent that is read as a policy of its own. Its own parents are among the others.
    struct Alone: Hashable {
        let parent: PolicySource
        let among: ArraySlice<PolicySource>
        let today: CalendarDay
    }

    let parents = Memory<PolicySource, File>()
    let alone = Memory<Alone, PolicyReading>()
    public let sessionPolicies = SessionPolicyCache()

    public init() {}
}
