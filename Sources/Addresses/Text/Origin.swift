// SPDX-License-Identifier: Apache-2.0

/// A place in a policy, so that every finding, rule and refusal can name its line.
public struct Origin: Hashable, Sendable, Codable {
    /// The path or the built-in name of the file, as the user should see it.
    public var file: String
    /// Counted from 1.
    public var line: Int
    /// Counted from 1, in characters.
    public var column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Origin: CustomStringConvertible {
    /// The place in a form that is safe to print: findings and errors name places in their words.
    public var description: String { "\(Printable.escaped(file)):\(line):\(column)" }
}
