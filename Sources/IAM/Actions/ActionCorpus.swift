// SPDX-License-Identifier: Apache-2.0

import Documents

/// IAM's actions by service, with the effect of each. It reads lazily: a lookup parses only its service's
/// line, once.
public final class ActionCorpus: Sendable {
    /// The actions that this cx was built with.
    public static let shared = ActionCorpus()

    /// A verb with an access level and the managed policies that allow it.
    private struct Kind {
        let verb: String
        let level: ActionLevel
        let managed: ManagedReading
        let isOperationAlone: Bool
    }

    private let kinds: [Kind]
    private let bytes: [UInt8]
    /// The range of each service's pairs in `bytes`.
    private let lines: [String: Range<Int>]
    private let names: [String: [String]]
    private let parsed = Memory<String, [IAMAction]>()
    /// Each service's by their texts in lower case.
    private let byName = Memory<String, [String: IAMAction]>()
    private let harm = Memory<String, HarmKinds>()

    private init() {
        kinds = ActionCorpusData.kinds.split(separator: "\n").map(Self.kind)
        bytes = Array(ActionCorpusData.services.utf8)
        var lines: [String: Range<Int>] = [:]
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if let space = bytes[start..<end].firstIndex(of: UInt8(ascii: " ")) {
                lines[String(decoding: bytes[start..<space], as: UTF8.self)] = space + 1..<end
            }
            start = end + 1
        }
        self.lines = lines
        names = Dictionary(
            ActionCorpusData.names.split(separator: "\n").map { line in
                let parts = line.split(separator: " ").map(String.init)
                return (parts[0], Array(parts.dropFirst()))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// IAM's prefixes.
    public var services: [String] { lines.keys.sorted() }

    /// Every name by which ``prefixes(for:)`` finds a service.
    public var serviceNames: [String] { Set(lines.keys).union(names.keys).sorted() }

    /// Returns the IAM prefixes of a service, found by its name in the AWS CLI, its endpoint's prefix, or its
    /// own IAM prefix. Empty for an unknown name.
    public func prefixes(for name: String) -> [String] {
        let named = names[name] ?? []
        return lines[name] == nil || named.contains(name) ? named : [name] + named
    }

    /// Returns a service's actions sorted by name; empty if IAM has no such prefix.
    public func actions(of service: String) -> [IAMAction] {
        guard let line = lines[service] else { return [] }
        return parsed.answer(service) { actions(in: line, of: service) }
    }

    /// Returns all kinds of harm that actions of a service do.
    func harm(of service: String) -> HarmKinds {
        guard lines[service] != nil else { return [] }
        return harm.answer(service) { actions(of: service).reduce(into: []) { $0.formUnion($1.harm) } }
    }

    private func actions(in line: Range<Int>, of service: String) -> [IAMAction] {
        var actions: [IAMAction] = []
        var noun: [UInt8] = []
        var fields = bytes[line].split(separator: UInt8(ascii: " ")).makeIterator()
        while let first = fields.next(), let codes = fields.next(), let digit = first.first {
            noun = Array(noun.prefix(Self.value(digit)) + first.dropFirst())
            var rest = codes
            while let high = rest.popFirst(), let low = rest.popFirst() {
                let kind = kinds[Self.value(high) * 62 + Self.value(low)]
                actions.append(
                    IAMAction(
                        service: service, name: kind.verb + String(decoding: noun, as: UTF8.self),
                        level: kind.level,
                        managed: kind.managed, isOperationAlone: kind.isOperationAlone))
            }
        }
        return actions.sorted { $0.name < $1.name }
    }

    /// Returns the action that `text` names (`sqs:ReceiveMessage`), ignoring case; nil if there is none.
    public func action(_ text: String) -> IAMAction? {
        let text = text.lowercased()
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let service = String(text[..<colon])
        guard lines[service] != nil else { return nil }
        let named = byName.answer(service) {
            Dictionary(
                actions(of: service).map { ($0.text.lowercased(), $0) },
                uniquingKeysWith: { first, _ in first })
        }
        return named[text]
    }

    /// Returns the actions that match a pattern of one service, such as `sqs:Get*`.
    public func matching(_ text: String) -> [IAMAction] {
        let pattern = ActionPattern(text)
        guard pattern.isWildcard else { return action(text).map { [$0] } ?? [] }
        return actions(of: pattern.service).filter { pattern.matches($0.lowered) }
    }

    private static func kind(_ line: Substring) -> Kind {
        let parts = line.split(separator: " ")
        let level: ActionLevel =
            switch parts[1].first {
            case "L": .list
            case "R": .read
            case "T": .tagging
            case "W": .write
            // An unknown level counts as the highest one.
            default: .permissionsManagement
            }
        let bits = Int(parts[1].dropFirst()) ?? 0
        return Kind(
            verb: parts[0] == "-" ? "" : String(parts[0]), level: level,
            managed: ManagedReading.all.intersection(ManagedReading(rawValue: bits)),
            isOperationAlone: bits > ManagedReading.all.rawValue)
    }

    /// Returns the value of a digit among 0-9, A-Z and a-z.
    private static func value(_ digit: UInt8) -> Int {
        switch digit {
        case 0x30...0x39: Int(digit) - 0x30
        case 0x41...0x5a: Int(digit) - 0x41 + 10
        default: Int(digit) - 0x61 + 36
        }
    }
}
