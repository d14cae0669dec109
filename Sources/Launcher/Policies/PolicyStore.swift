// SPDX-License-Identifier: Apache-2.0

public import Documents
import Glibc
public import Policy
import SystemPackage

/// Finds policies by name, in the user's folder, then the system's, then among those shipped with cx; never
/// in the working directory, so that a cloned repository cannot replace a policy that the user trusts.
public struct PolicyStore: Sendable {
    /// The folders of named policies, in order of precedence.
    public let folders: [String]
    /// AWS's published ranges, which some policies name.
    let ranges: AddressRangeStore
    private let sources: MountSources
    private let home: String
    private let trust: FileTrust
    /// Results that the policies of this store share.
    public let cache = PolicyReaderCache()
    /// The names of the system's and the shipped policies that a policy of the user's own may take.
    let shadowed: Set<String>
    /// The day by which comments end that allow warnings; nil for today by this machine's clock.
    public var now: CalendarDay?

    /// - Parameter shadowed: the names in `shadow` of the user's configuration.
    public init(
        home: String, environment: [String: String], ranges: AddressRangeStore, shadowed: Set<String> = []
    ) {
        trust = FileTrust(environment: environment)
        self.shadowed = shadowed
        self.ranges = ranges
        self.home = home
        let homes = HomeFolders.all(environment: environment)
        sources = MountSources(
            home: home, protected: try? ProtectedPaths(home: home, homes: homes, environment: environment))
        let configuration = ConfigurationFolder.path(home: home, environment: environment)
        folders = ["\(configuration)/policies", "/etc/cx/policies"]
    }

    /// Reads a policy by name, or by path if the reference has a `/` or ends in `.yaml` or `.yml`.
    /// - Throws: if there is no such policy or it cannot be read. The findings say what is wrong in it.
    public func read(_ reference: String) throws(CXError) -> PolicyReading {
        read(try source(reference))
    }

    /// Reads a policy from its text.
    public func read(_ source: PolicySource) -> PolicyReading {
        read(source, resolve: resolve)
    }

    /// Reads a policy from its text, and finds its parents by `resolve`.
    func read(
        _ source: PolicySource, resolve: @escaping (String, PolicySource) throws -> PolicySource?
    ) -> PolicyReading {
        PolicyReader(
            resolve: resolve, ranges: { try ranges.inForce().published }, file: sources.file, cache: cache,
            today: now ?? .today
        ).read(source)
    }

    /// One thread reads this many policies before another has begun.
    private static let fewest = 8

    /// Reads several policies side by side, on all processors.
    /// - Returns: the readings, in the order of the sources.
    public func read(_ sources: [PolicySource]) async -> [PolicyReading] {
        let readers = max(1, min(sources.count / Self.fewest, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        guard readers > 1 else { return sources.map { read($0) } }
        return await withTaskGroup(of: [(index: Int, reading: PolicyReading)].self) { group in
            for reader in 0..<readers {
                group.addTask {
                    stride(from: reader, to: sources.count, by: readers).map { ($0, read(sources[$0])) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.index < $1.index }.map(\.reading)
        }
    }

    /// The parent that a policy names; nil if there is none.
    func resolve(_ name: String, from source: PolicySource) throws(CXError) -> PolicySource? {
        Self.isPath(name)
            ? try self.source(at: Self.path(name, besides: source.path)) : try self.source(named: name)
    }

    /// Reads a policy.
    /// - Throws: also if the policy has errors.
    public func readValid(_ reference: String) throws(CXError) -> Policy {
        try Self.policy(of: try read(reference), called: reference)
    }

    /// - Throws: if the findings leave no policy.
    public static func policy(of reading: PolicyReading, called reference: String) throws(CXError) -> Policy {
        guard let policy = reading.policy else {
            let errors = reading.findings.filter { LintRule.named($0.rule)?.blocksLaunch ?? true }
            throw CXError(
                "the policy \(reference.printable) has \(errors.count == 1 ? "an error" : "\(errors.count) errors")",
                detail: errors.map { "\($0.origin): \($0.message)" }.joined(separator: "\n"),
                advice: "cx policy check \(reference.printable)"
            )
        }
        return policy
    }

    /// Reads a policy to ask it questions.
    public func explainer(of reference: String) throws(CXError) -> PolicyExplainer {
        let reading = try read(reference)
        _ = try Self.policy(of: reading, called: reference)
        guard
            let explainer = PolicyExplainer(
                reading, home: home, cache: cache, ranges: { try ranges.inForce().published })
        else {
            throw CXError("the policy \(reference.printable) cannot be asked")
        }
        return explainer
    }

    /// The text of a policy by name, or by path as ``read(_:)-(String)`` takes it.
    func source(_ reference: String) throws(CXError) -> PolicySource {
        if Self.isPath(reference) { return try source(at: FilePath(reference).lexicallyNormalized().string) }
        if let source = try source(named: reference) { return source }
        let known = list().map(\.name).joined(separator: ", ")
        throw CXError(
            "there is no policy \(reference.printable) in \(folders.joined(separator: ", ")) or among the shipped ones",
            advice: "name one of \(known), or give a path such as ./\(reference.printable).yaml"
        )
    }

    /// True if there is a policy of this name, readable or not.
    func has(_ name: String) -> Bool { origin(named: name) != nil }

    private func source(named name: String) throws(CXError) -> PolicySource? {
        let origin = origin(named: name)
        if origin != .personal { try requireFolders() }
        switch origin {
        case .personal:
            // A file that cannot be read at all says so first.
            let source = try source(at: file(name, in: folders[0]))
            try refuseShadow(of: name)
            return source
        case .system: return try source(at: file(name, in: folders[1]))
        case .shipped: return ShippedPolicies.policy(named: name)
        case .path, nil: return nil
        }
    }

    static func isPath(_ reference: String) -> Bool {
        reference.utf8.contains(UInt8(ascii: "/")) || reference.hasSuffix(".yaml")
            || reference.hasSuffix(".yml")
    }

    /// Resolves a path in `extends`, which is relative to the file that says it. The result has no `.` and
    /// `..`, so that a file that extends itself is recognised.
    static func path(_ name: String, besides other: String) -> String {
        FilePath(other).removingLastComponent().pushing(FilePath(name)).lexicallyNormalized().string
    }
}

extension PolicyStore {
    /// The text of a file and who may write it, which the rules judge.
    private func source(at path: String) throws(CXError) -> PolicySource {
        let file = try TextFile.readOpen(path)
        let writers: PolicySource.Writers =
            if file.status.isWritableByOthers {
                .everyone
            } else if let objection = trust.objection(to: path, opened: file.status) {
                .others(objection)
            } else {
                .owner
            }
        return PolicySource(path: path, text: file.text, writers: writers)
    }
}
