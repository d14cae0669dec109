// SPDX-License-Identifier: Apache-2.0

import Documents

/// One action of IAM.
public struct IAMAction: Hashable, Sendable {
    /// IAM's prefix of the service, such as `sqs`.
    public let service: String
    /// The name without its service, such as `ReceiveMessage`.
    public let name: String
    public let level: ActionLevel
    /// AWS's managed policies that allow the action on at least some resource.
    public let managed: ManagedReading
    /// True for an operation of AWS's models that its Service Authorization Reference lacks.
    public let isOperationAlone: Bool
    /// The action as policies write it, such as `sqs:ReceiveMessage`.
    public let text: String
    /// The text in lower case, since IAM ignores case.
    let lowered: [UInt8]
    /// The kinds of harm beyond reading; empty for most.
    let harm: HarmKinds
    /// True if an investigation may use the action, leaving its harm aside.
    let isReading: Bool

    init(
        service: String, name: String, level: ActionLevel, managed: ManagedReading,
        isOperationAlone: Bool = false
    ) {
        self.service = service
        self.name = name
        self.level = level
        self.managed = managed
        self.isOperationAlone = isOperationAlone
        text = "\(service):\(name)"
        lowered = Array(text.lowercased().utf8)
        harm = HarmfulActions.kinds(service: service, name: name)
        isReading = ReadingActions.contains(text, name: name, level: level)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// An action's access level in AWS's Service Authorization Reference, from the weakest to the strongest.
public enum ActionLevel: String, Hashable, Sendable, Codable, CaseIterable {
    case list = "List"
    case read = "Read"
    case tagging = "Tagging"
    case write = "Write"
    case permissionsManagement = "Permissions management"

    /// True for the two levels that change nothing.
    public var isReading: Bool { self == .list || self == .read }
}

/// AWS's managed policies for reading whose contents the corpus knows.
public struct ManagedReading: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let readOnlyAccess = ManagedReading(rawValue: 1)
    public static let viewOnlyAccess = ManagedReading(rawValue: 2)

    static let all: ManagedReading = [.readOnlyAccess, .viewOnlyAccess]

    private static let paths: [(policy: ManagedReading, path: String)] = [
        (.readOnlyAccess, "ReadOnlyAccess"), (.viewOnlyAccess, "job-function/ViewOnlyAccess"),
    ]

    /// Returns nil for the ARN of any other policy.
    package static func named(by arn: String) -> ManagedReading? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "iam", parts[4] == "aws" else { return nil }
        return paths.first { parts[5] == "policy/\($0.path)" }?.policy
    }

    /// Returns the ARNs of the policies in this set.
    func arns(partition: String) -> [String] {
        Self.paths.filter { contains($0.policy) }.map { "arn:\(partition):iam::aws:policy/\($0.path)" }
    }
}

/// An action as IAM's policies write it, perhaps with wildcards: `*` stands for any characters, `?` for one.
/// IAM ignores case (IAM User Guide, "IAM JSON policy elements: Action").
package struct ActionPattern: Hashable {
    let text: String
    /// The text before the colon, in lower case.
    package let service: String
    private let pattern: [UInt8]

    package init(_ text: String) {
        self.text = text
        let lowered = text.lowercased()
        service = String(lowered.prefix { $0 != ":" })
        pattern = Array(lowered.utf8)
    }

    package var isWildcard: Bool {
        pattern.contains(UInt8(ascii: "*")) || pattern.contains(UInt8(ascii: "?"))
    }

    package func matches(_ action: String) -> Bool { matches(Array(action.lowercased().utf8)) }

    /// - Parameter name: an action's text in lower case.
    func matches(_ name: [UInt8]) -> Bool { Wildcard.matches(pattern, name, single: UInt8(ascii: "?")) }
}
