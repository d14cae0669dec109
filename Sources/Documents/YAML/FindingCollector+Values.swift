// SPDX-License-Identifier: Apache-2.0

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

    /// Warns about a list or mapping without members.
    package func checkFilled(_ node: YAMLNode) {
        let isEmpty =
            switch node.content {
            case .list(let items): items.isEmpty
            case .map(let entries): entries.isEmpty
            case .scalar: false
            }
        // Members that were refused have their own findings, and may have been the only ones.
        guard isEmpty, !hasErrors else { return }
        report(
            .saysNothing, "\(node.kind) without members says nothing", at: node.origin,
            help: "leave the key out")
    }

    /// Returns a string of one line that is not empty, or reports why there is none.
    package func string(_ node: YAMLNode) -> Located<String>? {
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
        return Located(scalar.text, origin: node.origin)
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

extension LintRule {
    public static let wrongType = LintRule(
        "shape/wrong-type", .error,
        summary: "a value of another type than the key has",
        rationale: """
            cx converts nothing, since it could guess wrong. Some YAML readers take unquoted `yes`, `no`, \
            `on` and `off` for truth values and others for strings, so here they are neither. Write a list \
            in brackets, a truth value as `true` or `false`, a port as a number, and quote a string that \
            looks like a number. Only `environment.set` accepts numbers and truth values as strings, \
            exactly as they are written.
            """,
        bad: [
            "extends: ↓base",
            "workspace: ↓read-only",
            "limits: {memory: ↓4, processes: ↓0x200}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [↓"8443"], private: ↓yes}
            """,
        ],
        good: [
            "extends: [base]",
            "workspace: {access: read-only}",
            "limits: {memory: 4GiB, processes: 512}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [8443], private: true}
            """,
        ])
}

extension LintRule {
    public static let emptyValue = LintRule(
        "shape/empty-value", .error,
        summary: "nothing where a value is needed",
        rationale: """
            An empty value leaves open what was meant: everything, nothing, or the default. An empty list \
            of services must not become a session for all of them, nor an empty list of ports the default. \
            Write the value, or leave the key out.
            """,
        bad: [
            """
            ↓workspace:
            limits: {↓memory: }
            """,
            #"description: ↓"""#,
            "aws: {services: ↓[]}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: ↓[]}
            """,
            RuleExample("↓# A file that holds nothing yet.\n", isWhole: true),
        ],
        good: [
            "workspace: {access: read-only}",
            "aws: {services: [sqs], regions: [us-east-1]}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [443]}
            """,
        ])
}

extension LintRule {
    public static let invalidValue = LintRule(
        "shape/invalid-value", .error,
        summary: "a value out of its range, or not of its form",
        rationale: """
            The value has the right type, but cx, the kernel, podman or AWS would refuse it or read it \
            differently: `4GB` and `4GiB` differ by seven per cent, and no role's session lasts 24 hours. \
            cx reports it with its line now, and not in the middle of a launch. The finding says what is \
            possible.
            """,
        bad: [
            "limits: {memory: ↓4GB, cpus: ↓0}",
            "aws: {duration: ↓24h, role: ↓investigator}",
            "aws: {account: [↓12345]}",
            """
            egress:
              hosts:
                - {host: db.example.com, ports: [5432], tls: [↓443]}
            """,
            """
            description: ↓|
              Two lines,
              where one is wanted.
            """,
            RuleExample("cx: 1\nname: ↓Example Policy\n", isWhole: true),
        ],
        good: [
            "limits: {memory: 4GiB, cpus: 0.5}",
            #"aws: {duration: 12h, role: "arn:aws:iam::123456789012:role/investigator"}"#,
            #"aws: {account: ["123456789012"]}"#,
            """
            egress:
              hosts:
                - {host: db.example.com, ports: [5432], tls: [5432]}
            """,
            "description: One line.",
        ])
}

extension LintRule {
    public static let unknownValue = LintRule(
        "shape/unknown-value", .error,
        summary: "a word that is not among the key's values",
        rationale: """
            If a key has a few fixed words, any other word is an error: a misspelt `read-only` must not \
            become the default of this or a later version. The finding names the nearest word, or all of \
            them.
            """,
        bad: [
            "workspace: {access: ↓readonly}",
            "aws: {access: ↓write}",
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [↓ipv6]}}",
        ],
        good: [
            "workspace: {access: read-only}",
            "aws: {access: role}",
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [dual-stack]}}",
        ])
}

extension LintRule {
    public static let saysNothing = LintRule(
        "shape/says-nothing", .warning,
        summary: "an empty list or mapping",
        rationale: """
            An empty list has no effect: in a child, it does not take away what a parent grants, though a \
            reader may think so. Leave the key out, or fill it.
            """,
        bad: [
            "mounts: ↓[]",
            "egress: {hosts: ↓[]}",
            "environment: ↓{}",
        ],
        good: [
            "egress: {hosts: [status.example.com]}"
        ])
}
