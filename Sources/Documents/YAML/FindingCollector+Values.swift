import Addresses

extension FindingCollector {
    package func wrongType(_ node: YAMLNode, wanted: String) {
        if node.isNull {
            report(.emptyValue, "nothing, where \(wanted) is wanted", at: node.origin)
        } else {
            report(.wrongType, "\(node.kind), where \(wanted) is wanted", at: node.origin)
        }
    }

    package func list(_ node: YAMLNode) -> [YAMLNode] {
        guard case .list(let items) = node.content else {
            wrongType(node, wanted: "a list")
            return []
        }
        return items
    }

    /// Warns of a list or mapping without members.
    package func checkFilled(_ node: YAMLNode) {
        let isEmpty =
            switch node.content {
            case .list(let items): items.isEmpty
            case .map(let entries): entries.isEmpty
            case .scalar: false
            }
        // What was refused in it is said already, and may have been all of it.
        guard isEmpty, !hasErrors else { return }
        report(
            .saysNothing, "\(node.kind) without members says nothing", at: node.origin,
            help: "leave the key out")
    }

    /// A string that is not empty and of one line.
    package func string(_ node: YAMLNode) -> Sourced<String>? {
        guard case .scalar(let scalar) = node.content, scalar.kind == .string else {
            wrongType(node, wanted: "a string")
            return nil
        }
        guard !scalar.text.isEmpty else {
            report(.emptyValue, "an empty string", at: node.origin)
            return nil
        }
        guard !scalar.text.contains("\n") else {
            report(.invalidValue, "a string of several lines, where one line is wanted", at: node.origin)
            return nil
        }
        return Sourced(scalar.text, origin: node.origin)
    }

    package func bool(_ node: YAMLNode) -> Bool? {
        guard case .scalar(let scalar) = node.content, scalar.kind == .bool else {
            if case .scalar(let scalar) = node.content, scalar.kind == .ambiguous {
                let meant = ["yes", "on", "y"].contains(scalar.text.lowercased()) ? "true" : "false"
                report(
                    .wrongType, "\(node.kind), where true or false is wanted", at: node.origin,
                    help: "write \(meant)", fix: .spelling(meant))
            } else {
                wrongType(node, wanted: "true or false")
            }
            return nil
        }
        return scalar.text.lowercased() == "true"
    }

    package func integer(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
        guard case .scalar(let scalar) = node.content, scalar.kind == .integer else {
            wrongType(node, wanted: "a whole number")
            return nil
        }
        guard let value = Int(scalar.text), range.contains(value) else {
            report(
                .invalidValue,
                "\(Printable.quoted(scalar.text)) is not from \(range.lowerBound) to \(range.upperBound)",
                at: node.origin)
            return nil
        }
        return value
    }

    package func choice<Value: RawRepresentable & CaseIterable>(_ node: YAMLNode, _: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let text = string(node) else { return nil }
        guard let value = Value(rawValue: text.value) else {
            let names = Value.allCases.map(\.rawValue)
            report(
                .unknownValue, "unknown value \(Printable.quoted(text.value))", at: text.origin,
                help: NearestName.help(for: text.value, among: names)
                    ?? "known here: \(names.joined(separator: ", "))")
            return nil
        }
        return value
    }
}
