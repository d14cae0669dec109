// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Turns YAML into JSON for Claude Code, and refuses values that the two would read differently.
struct SettingsJSON {
    let findings: FindingCollector

    func value(_ node: YAMLNode) -> JSONValue {
        switch node.content {
        case .list(let items): .array(items.map(value))
        case .map(let entries):
            .object(
                Dictionary(entries.map { ($0.key, value($0.value)) }, uniquingKeysWith: { first, _ in first })
            )
        case .scalar(let scalar): value(scalar, at: node.origin)
        }
    }

    private func value(_ scalar: YAMLScalar, at origin: Origin) -> JSONValue {
        switch scalar.kind {
        case .string: return .string(scalar.text)
        case .bool: return .bool(scalar.text.lowercased() == "true")
        case .integer:
            if let value = Int(scalar.text) { return .integer(value) }
            findings.report(
                .invalidValue, "\(Printable.quoted(scalar.text)) is too large a number", at: origin)
        case .number:
            if let value = Double(scalar.text), value.isFinite { return .number(value) }
            findings.report(
                .invalidValue, "\(Printable.quoted(scalar.text)) is no number that JSON has", at: origin)
        case .ambiguous:
            findings.report(
                .wrongType,
                "an unquoted \(Printable.quoted(scalar.text)), which some readers take for a truth value",
                at: origin, help: "write true or false, or put it in quotes")
        case .null:
            findings.report(.emptyValue, "a setting without a value", at: origin, help: "leave the key out")
        }
        return .null
    }
}

extension JSONValue {
    /// Merges objects by key, appends arrays with each item once, and replaces any other value.
    func merging(_ other: JSONValue) -> JSONValue {
        switch (self, other) {
        case (.object(let own), .object(let others)):
            return .object(own.merging(others) { $0.merging($1) })
        case (.array(let own), .array(let others)):
            var seen: Set<JSONValue> = []
            return .array((own + others).filter { seen.insert($0).inserted })
        default:
            return other
        }
    }
}
