public import Documents
public import Policy
import SystemPackage

/// Where policies are found by name: the user's folder, the system's, then those shipped with cx. Never the
/// working directory, so that a cloned repository cannot replace a policy that the user trusts.
public struct PolicyStore: Sendable {
    /// In order of precedence.
    public let folders: [String]
    /// AWS's published ranges, which some policies name.
    let ranges: AddressRangeStore
    private let sources: MountSources
    private let home: String
    private let trust: FileTrust
    /// The names of system's and shipped policies that the user's own may take.
    let shadowed: Set<String>

    /// - Parameter shadowed: what `shadow` of the user's configuration names.
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

    /// Reads a policy by name, or by path where the reference has a `/` or ends in `.yaml` or `.yml`.
    /// - Throws: where there is no such policy or it cannot be read; what is wrong inside it is in the
    ///   findings.
    public func read(_ reference: String) throws(LaunchError) -> PolicyReading {
        read(try source(reference))
    }

    /// Reads a policy whose text is there already.
    public func read(_ source: PolicySource) -> PolicyReading {
        read(source, resolve: resolve)
    }

    /// Reads a policy whose parents are found in another way.
    func read(
        _ source: PolicySource, resolve: @escaping (String, PolicySource) throws -> PolicySource?
    ) -> PolicyReading {
        PolicyReader(resolve: resolve, ranges: { try ranges.inForce().published }, file: sources.file).read(
            source)
    }

    /// The parent that a policy names; nil where there is none.
    func resolve(_ name: String, from source: PolicySource) throws(LaunchError) -> PolicySource? {
        Self.isPath(name)
            ? try self.source(at: Self.path(name, besides: source.path)) : try self.source(named: name)
    }

    /// Reads a policy for a launch: an error in it is an error of the launch.
    public func readValid(_ reference: String) throws(LaunchError) -> Policy {
        try Self.policy(of: try read(reference), called: reference)
    }

    /// - Throws: where a finding leaves no policy.
    static func policy(of reading: PolicyReading, called reference: String) throws(LaunchError) -> Policy {
        guard let policy = reading.policy else {
            let errors = reading.findings.filter { $0.severity == .error }
            throw LaunchError(
                "the policy \(reference.printable) has \(errors.count == 1 ? "an error" : "\(errors.count) errors")",
                detail: errors.map { "\($0.origin): \($0.message)" }.joined(separator: "\n"),
                advice: "cx policy check \(reference.printable)"
            )
        }
        return policy
    }

    /// Reads a policy to ask it something.
    public func explainer(of reference: String) throws(LaunchError) -> PolicyExplainer {
        let reading = try read(reference)
        _ = try Self.policy(of: reading, called: reference)
        guard let explainer = PolicyExplainer(reading, home: home, ranges: { try ranges.inForce().published })
        else {
            throw LaunchError("the policy \(reference.printable) cannot be asked")
        }
        return explainer
    }

    /// Every policy that can be named, once, where it would be found.
    public func list() -> [PolicyListing] {
        var seen: Set<String> = []
        let inFolders = folders.flatMap { folder in
            Folder.names(in: folder).sorted().compactMap { file -> PolicyListing? in
                guard file.hasSuffix(".yaml"), !file.hasSuffix(AssertionFile.suffixes[0]),
                    seen.insert(String(file.dropLast(5))).inserted
                else { return nil }
                return listing(String(file.dropLast(5)), from: "\(folder)/\(file)")
            }
        }
        let shipped = ShippedPolicies.all.compactMap { source -> PolicyListing? in
            guard let name = Self.shippedName(source), seen.insert(name).inserted else { return nil }
            return listing(name, from: source.path)
        }
        return (inFolders + shipped).sorted { $0.name < $1.name }
    }

    private func listing(_ name: String, from path: String) -> PolicyListing {
        PolicyListing(name: name, summary: (try? read(name))?.policy?.summary, path: path)
    }

    /// The text of a policy by name, or by path as ``read(_:)-(String)`` takes it.
    func source(_ reference: String) throws(LaunchError) -> PolicySource {
        if Self.isPath(reference) { return try source(at: FilePath(reference).lexicallyNormalized().string) }
        if let source = try source(named: reference) { return source }
        let known = list().map(\.name).joined(separator: ", ")
        throw LaunchError(
            "there is no policy \(reference.printable) in \(folders.joined(separator: ", ")) or among the shipped ones",
            advice: "name one of \(known), or give a path such as ./\(reference.printable).yaml"
        )
    }

    /// True if there is a policy of this name, readable or not.
    func has(_ name: String) -> Bool {
        folders.contains { TextFile.exists("\($0)/\(name).yaml") }
            || ShippedPolicies.policy(named: name) != nil
    }

    private func source(named name: String) throws(LaunchError) -> PolicySource? {
        switch origin(named: name) {
        case .personal:
            try refuseShadow(of: name)
            return try source(at: file(name, in: folders[0]))
        case .system: return try source(at: file(name, in: folders[1]))
        case .shipped: return ShippedPolicies.policy(named: name)
        case .path, nil: return nil
        }
    }

    private static func shippedName(_ source: PolicySource) -> String? {
        guard let start = source.path.firstIndex(of: ":"), source.path.hasSuffix(".yaml") else { return nil }
        return String(source.path[source.path.index(after: start)...].dropLast(5))
    }

    static func isPath(_ reference: String) -> Bool {
        reference.utf8.contains(UInt8(ascii: "/")) || reference.hasSuffix(".yaml")
            || reference.hasSuffix(".yml")
    }

    /// A path in `extends` is relative to the file that says it. Without `.` and `..`, so that a file which
    /// extends itself is recognised.
    static func path(_ name: String, besides other: String) -> String {
        FilePath(other).removingLastComponent().pushing(FilePath(name)).lexicallyNormalized().string
    }
}

extension PolicyStore {
    /// The text of a file, with who may write it: the rules judge that.
    private func source(at path: String) throws(LaunchError) -> PolicySource {
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
