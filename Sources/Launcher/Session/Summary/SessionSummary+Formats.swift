extension SessionSummary {
    /// For a terminal.
    public var text: String { SessionDocument(self).text }

    /// For an incident's timeline.
    public var markdown: String { SessionDocument(self).markdown }
}
