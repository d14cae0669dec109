import Glibc

/// Colours, on a terminal only and never against `NO_COLOR` (no-color.org).
struct Style {
    /// SGR parameters of ECMA-48.
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

    private init(descriptor: Int32) {
        isColoured = isatty(descriptor) == 1 && getenv("NO_COLOR") == nil
    }

    func paint(_ text: String, _ colour: Colour) -> String {
        isColoured ? "\u{1b}[\(colour.rawValue)m\(text)\u{1b}[0m" : text
    }
}
