// SPDX-License-Identifier: Apache-2.0

public import Firewall

/// Everything that a guard is told before anything runs, as one line on its standard input.
public struct GuardPlan: Hashable, Sendable, Codable {
    public var services: GuardConfiguration
    public var ruleset: Ruleset
    public var container: GuardedContainer
    public var keeping: KeepingPlan
    /// The user's terminals that show the output of the sandbox.
    public var terminals: [LostTerminal]

    public init(
        services: GuardConfiguration, ruleset: Ruleset, container: GuardedContainer, keeping: KeepingPlan,
        terminals: [LostTerminal] = []
    ) {
        self.services = services
        self.ruleset = ruleset
        self.container = container
        self.keeping = keeping
        self.terminals = terminals
    }
}

/// The plan of what a guard keeps of a session at its end. cx asks for one file after the other.
public struct KeepingPlan: Hashable, Sendable, Codable {
    /// The folder of the host in which each file is `staged`. Only the session's owner can enter it.
    public var folder: String
    /// Nil if the agent's transcripts vanish with the container.
    public var transcripts: Transcripts?

    /// The place of the agent's transcripts, and the most of them that is kept.
    public struct Transcripts: Hashable, Sendable, Codable {
        /// A file system of the container's own.
        public var home: String
        /// The folder below `home`. A file below it that ends in `.jsonl` is a transcript.
        public var folder: String
        /// The most bytes of all of them together.
        public var mostBytes: Int

        public init(home: String, folder: String, mostBytes: Int) {
            self.home = home
            self.folder = folder
            self.mostBytes = mostBytes
        }
    }

    public init(folder: String, transcripts: Transcripts?) {
        self.folder = folder
        self.transcripts = transcripts
    }

    /// The name of the file that waits for cx to move it away.
    public static let staged = "keeping"
    /// The most transcripts that are kept.
    public static let mostTranscripts = 100
    /// The name of the file with the kernel's ruleset at the end, in nft's language.
    public static let rulesetFile = "ruleset.nft"
    /// The name under which missing transcripts are reported.
    public static let transcripts = "transcript"
    /// Returns the name of one transcript. Numbers begin at 1.
    public static func transcriptFile(_ number: Int) -> String { "transcript-\(number).jsonl" }
}

/// The result of one step of a `KeepingPlan`. The guard writes it as `file` beside the file that it staged,
/// and looks at nothing else before cx asks for the next step.
public struct KeepingStep: Hashable, Sendable, Codable {
    public enum Staged: String, Hashable, Sendable, Codable {
        case ruleset, transcript
    }

    /// Files of one kind that could not be kept.
    public struct Missing: Hashable, Sendable, Codable {
        public var file: String
        /// In printable words.
        public var reason: String
        public var count: Int

        package init(file: String, reason: String, count: Int) {
            self.file = file
            self.reason = reason
            self.count = count
        }
    }

    /// The kind of the staged file; nil if there is none.
    public var staged: Staged?
    /// A few entries at most, however many files there were.
    public var missing: [Missing] = []
    /// True if nothing is left to be kept.
    public var isLast = false

    package init(staged: Staged? = nil, missing: [Missing] = [], isLast: Bool = false) {
        self.staged = staged
        self.missing = missing
        self.isLast = isLast
    }

    public static let file = "keeping.json"
    /// The most bytes of the file. A step's text takes a tenth of it.
    public static let longest = 1 << 16
}
