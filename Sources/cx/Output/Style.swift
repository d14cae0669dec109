// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Paints text on a terminal, unless `NO_COLOR` is set (no-color.org).
struct Style {
    /// The SGR parameters of ECMA-48.
    enum Colour: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case bold = "1"
    }

    let isColoured: Bool

    static let standardOutput = Style(descriptor: STDOUT_FILENO)
    static let standardError = Style(descriptor: STDERR_FILENO)

    init(descriptor: Int32, isRefused: Bool = getenv("NO_COLOR") != nil) {
        isColoured = isatty(descriptor) == 1 && !isRefused
    }

    func paint(_ text: String, _ colour: Colour) -> String {
        isColoured ? "\u{1b}[\(colour.rawValue)m\(text)\u{1b}[0m" : text
    }
}
