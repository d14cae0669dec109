/// All simple commands of a script, wherever they stand, in the order in which they end.
struct ShellScript: Hashable, Sendable {
    var commands: [ShellCommand] = []
    var obstacles: Set<ShellObstacle> = []
    var changesFolder: Bool { commands.contains { $0.words.first?.text == "cd" } }

    /// Claude Code looks no further into a longer command, and matches rules with its beginning alone.
    static let mostCharacters = 10_000

    /// Nil where the text is longer than Claude Code reads.
    package init?(_ text: String) {
        guard text.utf16.count <= Self.mostCharacters else { return nil }
        var reader = ShellReader(Array(text.utf8))
        reader.readAll()
        commands = reader.commands
        obstacles = reader.obstacles
    }
}
