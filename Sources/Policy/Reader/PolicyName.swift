/// What a policy may be called, and how one policy may point to another.
enum PolicyName {
    static let help = "a name is 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit"

    static func isValid(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix("-")
            && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
    }

    static func isRelativePath(_ text: String) -> Bool {
        (text.hasPrefix("./") || text.hasPrefix("../")) && !text.hasSuffix("/") && text.utf8.count <= 1024
    }
}
