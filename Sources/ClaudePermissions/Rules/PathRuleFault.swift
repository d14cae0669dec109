// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Finds rules about files that match no file.
enum PathRuleFault {
    /// - Parameter specifier: the text in the parentheses of `Read(…)` and `Edit(…)`, not empty.
    static func of(_ specifier: String, tool: String, rule: String) -> PermissionFault? {
        var shown: String { Printable.quoted(rule) }
        let fault = { (message: String, form: String?, help: String?) in
            PermissionFault(message: "\(shown) \(message)", help: help, form: form.map { "\(tool)(\($0))" })
        }
        let respelt = { (message: String, form: String) in
            PermissionFault(message: "\(shown) \(message)", form: "\(tool)(\(form))", isSameSaid: true)
        }
        let path = Substring(specifier)
        if path.hasPrefix(" ") {
            return respelt("begins with a blank", String(path.trimming { $0 == " " }))
        }
        for quote in ["\"", "'"] where path.count > 2 && path.hasPrefix(quote) && path.hasSuffix(quote) {
            return respelt("has quotation marks, which no path has", String(path.dropFirst().dropLast()))
        }
        if path.hasSuffix(":*") {
            return fault("ends with :*, which only rules about commands may", "\(path.dropLast(2))/**", nil)
        }
        if path == "~" { return fault("is about a file that is named ~", "~/**", nil) }
        for home in ["$HOME", "${HOME}"] where path == home || path.hasPrefix(home + "/") {
            let message = "names a variable, which Claude Code does not look up"
            return path == home
                ? fault(message, "~/**", nil) : respelt(message, "~\(path.dropFirst(home.count))")
        }
        if path.hasPrefix("file://") {
            return respelt("is a URL, not a path", "//\(path.dropFirst("file://".count).drop { $0 == "/" })")
        }
        if path.contains("\\") || path.dropFirst().hasPrefix(":/") {
            return fault(
                "is a Windows path, and the sandbox has none", nil,
                "write //x from the root, ~/x from the home")
        }
        if path.hasPrefix("!") {
            return fault(
                "is an exception, and a list of rules has none", nil,
                "leave it out, or narrow the rule it is for")
        }
        if path.split(separator: "/").contains("..") {
            return fault(
                "leads upwards, where no rule is looked for", nil,
                "write //x from the root, ~/x from the home")
        }
        return nil
    }
}
