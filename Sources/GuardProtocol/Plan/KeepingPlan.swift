/// What a guard keeps of a session when it ends. cx asks for one file after the other.
public struct KeepingPlan: Hashable, Sendable, Codable {
    /// The folder of the host in which each file is `staged`; only the session's owner can enter it.
    public var folder: String
    /// Nil where the agent's transcripts vanish with the container.
    public var transcripts: Transcripts?

    /// Where the agent keeps its transcripts, and how much of them is kept at most.
    public struct Transcripts: Hashable, Sendable, Codable {
        /// A file system of the container's own.
        public var home: String
        /// Below `home`; what lies below it in a file that ends in `.jsonl` is a transcript.
        public var folder: String
        /// In bytes, of all of them together.
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

    /// The name of the file that waits for cx to take it away.
    public static let staged = "keeping"
    /// The most transcripts that are kept.
    public static let mostTranscripts = 100
    /// The kernel's ruleset as it was at the end, in nft's language.
    public static let rulesetFile = "ruleset.nft"
    /// How what could not be kept of the transcripts is called.
    public static let transcripts = "transcript"
    /// The name of one transcript, from 1.
    public static func transcriptFile(_ number: Int) -> String { "transcript-\(number).jsonl" }
}

/// What became of one step of a `KeepingPlan`: the guard writes it beside the file that it staged, as `file`,
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

    /// Nil where no file was staged.
    public var staged: Staged?
    /// A few at most, however many files there were.
    public var missing: [Missing] = []
    /// True if nothing is left to be kept.
    public var isLast = false

    package init(staged: Staged? = nil, missing: [Missing] = [], isLast: Bool = false) {
        self.staged = staged
        self.missing = missing
        self.isLast = isLast
    }

    public static let file = "keeping.json"
    /// In bytes; a step's text takes a tenth of it.
    public static let longest = 1 << 16
}
