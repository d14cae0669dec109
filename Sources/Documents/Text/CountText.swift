/// Numbers in words' company.
enum CountText {
    /// `1 error`, `2 errors`.
    static func of(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
