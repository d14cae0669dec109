extension PublishedRanges {
    /// The reason why AWS cannot have published a block; nil if it can have.
    public static func objection(to prefix: IPPrefix) -> String? {
        if prefix.isWide { return "it is wider than any provider's" }
        let overlapping = SpecialBlock.all.filter { $0.prefix.overlaps(prefix) }
        if overlapping.contains(where: \.isPrivate) { return "it is private space" }
        return overlapping.first { !$0.isNameable }.map { "it overlaps \($0.prefix): \($0.purpose)" }
    }
}
