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
