/// Names that say to whoever reads them that nothing is changed.
enum ReadOnlyName {
    private static let words = ["readonly", "read-only", "read_only"]

    static func says(_ name: String) -> Bool {
        let lowered = name.lowercased()
        return words.contains(where: lowered.contains)
    }
}
