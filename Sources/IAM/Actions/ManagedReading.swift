/// AWS's managed policies for reading whose content the corpus knows.
public struct ManagedReading: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let readOnlyAccess = ManagedReading(rawValue: 1)
    public static let viewOnlyAccess = ManagedReading(rawValue: 2)

    static let all: ManagedReading = [.readOnlyAccess, .viewOnlyAccess]

    private static let paths: [(policy: ManagedReading, path: String)] = [
        (.readOnlyAccess, "ReadOnlyAccess"), (.viewOnlyAccess, "job-function/ViewOnlyAccess"),
    ]

    /// Nil for an ARN of any other policy.
    package static func named(by arn: String) -> ManagedReading? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "iam", parts[4] == "aws" else { return nil }
        return paths.first { parts[5] == "policy/\($0.path)" }?.policy
    }

    /// The ARNs of those that this set holds.
    func arns(partition: String) -> [String] {
        Self.paths.filter { contains($0.policy) }.map { "arn:\(partition):iam::aws:policy/\($0.path)" }
    }
}
