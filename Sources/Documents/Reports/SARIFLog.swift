// SPDX-License-Identifier: Apache-2.0

/// The part of SARIF 2.1.0 that cx writes
/// (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>). The names are the format's own;
/// comments give its sections.
struct SARIFLog: Hashable, Sendable, Encodable {
    var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// 3.14
    struct Run: Hashable, Sendable, Encodable {
        var tool: Tool
        var originalUriBaseIds: [String: ArtifactLocation]
        /// Columns count Unicode's code points, as columns in a policy do (3.14.17).
        var columnKind = "unicodeCodePoints"
        var results: [Result]
        /// Nil if there is nothing to say of the run itself.
        var invocations: [Invocation]?
    }

    /// 3.20
    struct Invocation: Hashable, Sendable, Encodable {
        var executionSuccessful = true
        var toolExecutionNotifications: [Notification]
    }

    /// 3.58
    struct Notification: Hashable, Sendable, Encodable {
        var level: String
        var message: Message
    }

    /// 3.18
    struct Tool: Hashable, Sendable, Encodable {
        var driver: Driver
    }

    /// 3.19
    struct Driver: Hashable, Sendable, Encodable {
        var name: String
        var semanticVersion: String
        var rules: [Rule]
    }

    /// 3.49
    struct Rule: Hashable, Sendable, Encodable {
        var id: String
        var shortDescription: Message
        var fullDescription: Message
        var help: Message
        var defaultConfiguration: Configuration
    }

    /// 3.50
    struct Configuration: Hashable, Sendable, Encodable {
        var level: String
    }

    /// 3.11, 3.12
    struct Message: Hashable, Sendable, Encodable {
        var text: String
    }

    /// 3.27
    struct Result: Hashable, Sendable, Encodable {
        var ruleId: String
        var ruleIndex: Int?
        var level: String
        var message: Message
        var locations: [Location]
        var relatedLocations: [Location]?
        var fixes: [Fix]?
        /// Empty, and not missing, if the result counts (3.27.23).
        var suppressions: [Suppression]
    }

    /// 3.28
    struct Location: Hashable, Sendable, Encodable {
        var physicalLocation: PhysicalLocation
        var message: Message?
    }

    /// 3.29
    struct PhysicalLocation: Hashable, Sendable, Encodable {
        var artifactLocation: ArtifactLocation
        var region: Region
    }

    /// 3.4
    struct ArtifactLocation: Hashable, Sendable, Encodable {
        var uri: String?
        var uriBaseId: String?
        var description: Message?
    }

    /// 3.30. The end is behind the last character.
    struct Region: Hashable, Sendable, Encodable {
        var startLine: Int
        var startColumn: Int
        var endLine: Int
        var endColumn: Int
    }

    /// 3.35
    struct Suppression: Hashable, Sendable, Encodable {
        var kind: String
        var justification: String
    }

    /// 3.55
    struct Fix: Hashable, Sendable, Encodable {
        var description: Message
        var artifactChanges: [ArtifactChange]
    }

    /// 3.56
    struct ArtifactChange: Hashable, Sendable, Encodable {
        var artifactLocation: ArtifactLocation
        var replacements: [Replacement]
    }

    /// 3.57
    struct Replacement: Hashable, Sendable, Encodable {
        var deletedRegion: Region
        var insertedContent: Message
    }
}
