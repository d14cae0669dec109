// SPDX-License-Identifier: Apache-2.0

/// The reason why a command could not go on.
public struct CXError: Error, Hashable, Sendable {
    /// Says what failed and where, in one sentence without a full stop.
    public var what: String
    /// The words of the engine, AWS or the system; never a secret.
    public var detail: String?
    /// Says what the user can do.
    public var advice: String?

    public init(_ what: String, detail: String? = nil, advice: String? = nil) {
        self.what = what
        self.detail = detail.map(Self.trimmed)
        self.advice = advice
    }

    /// The exit status of a launch that failed before anything ran. Container engines use the same.
    public static let exitStatus: Int32 = 125

    private static func trimmed(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingWhitespace() }.filter {
            !$0.isEmpty
        }
        return lines.suffix(6).map(\.printable).joined(separator: "\n")
    }
}

extension CXError: CustomStringConvertible {
    public var description: String {
        var lines = [what.printable]
        if let detail, !detail.isEmpty {
            lines += detail.split(separator: "\n").map { "  | \($0)" }
        }
        if let advice {
            lines += advice.split(separator: "\n").map { "  help: \($0.printable)" }
        }
        return lines.joined(separator: "\n")
    }
}
