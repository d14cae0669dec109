// SPDX-License-Identifier: Apache-2.0

/// Chooses the locale of what runs inside. The image has the C library's own locales alone. With another one
/// each shell warns, and with none programs take text for ASCII.
enum AgentLocale {
    /// The locale in UTF-8 that every image has.
    static let standard = "C.UTF-8"

    /// The C library's own (setlocale(3), locale(7)). An empty `LC_…` counts as none.
    private static let known: Set = ["", "C", "POSIX", standard, "C.utf8"]

    /// The C library's own in ASCII.
    private static let narrow: Set = ["C", "POSIX"]
    /// The variables that decide the encoding of text.
    private static let encoding: Set = ["LANG", "LC_ALL", "LC_CTYPE"]

    /// The value inside of a variable of the caller's.
    static func value(of name: String, callers value: String) -> String {
        guard name == "LANG" || name.hasPrefix("LC_") else { return value }
        if name == "LANG", value.isEmpty { return standard }
        if encoding.contains(name), narrow.contains(value) { return standard }
        return known.contains(value) ? value : standard
    }
}
