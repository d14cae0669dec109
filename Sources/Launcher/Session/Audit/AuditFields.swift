// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Policy

/// The fields of one kind of audit line, in the order in which they are written. A line is read and written
/// by the same list.
struct AuditFields<Payload>: Sendable {
    let names: Set<String>
    let write: @Sendable (Payload, inout JSONLineWriter) -> Void
    let read: @Sendable (KeyedDecodingContainer<AuditKey>) throws -> Payload

    /// - Parameters:
    ///   - make: the payload's initializer, whose arguments are the fields in their order.
    ///   - fields: the name and the property of each field.
    init<each Value: AuditValue>(
        _ make: @escaping @Sendable (repeat each Value) -> Payload,
        _ fields: repeat (name: StaticString, path: any KeyPath<Payload, each Value> & Sendable)
    ) {
        var names: Set<String> = []
        for field in repeat each fields { names.insert("\(field.name)") }
        self.names = names
        write = { payload, line in
            for field in repeat each fields { payload[keyPath: field.path].write(to: &line, as: field.name) }
        }
        read = { container in
            try make(repeat (each Value).read(AuditKey("\((each fields).name)"), in: container))
        }
    }
}

struct AuditKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }

    init?(stringValue: String) { self.init(stringValue) }

    init?(intValue: Int) { nil }
}

/// The part of an audit line that differs from event to event.
protocol AuditPayload: Sendable {
    static var fields: AuditFields<Self> { get }
}

extension AuditPayload {
    /// - Throws: `DecodingError` if a field is missing or invalid, or if the line has any other field.
    init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(otherThan: AuditLine.common.union(Self.fields.names))
        self = try Self.fields.read(try decoder.container(keyedBy: AuditKey.self))
    }

    func write(to line: inout JSONLineWriter) { Self.fields.write(self, &line) }
}

/// A value that an audit line can hold.
protocol AuditValue: SendableMetatype {
    func write(to line: inout JSONLineWriter, as name: StaticString)
    static func read(_ key: AuditKey, in container: KeyedDecodingContainer<AuditKey>) throws -> Self
}

extension AuditValue where Self: Decodable {
    static func read(_ key: AuditKey, in container: KeyedDecodingContainer<AuditKey>) throws -> Self {
        try container.decode(Self.self, forKey: key)
    }
}

extension AuditValue where Self: BinaryInteger {
    func write(to line: inout JSONLineWriter, as name: StaticString) { line.add(name, self) }
}

extension AuditValue where Self: RawRepresentable<String> {
    func write(to line: inout JSONLineWriter, as name: StaticString) { line.add(name, rawValue) }
}

extension Int: AuditValue {}
extension Int32: AuditValue {}
extension UInt32: AuditValue {}
extension PolicyOrigin: AuditValue {}
extension UpstreamProxy.Resolution: AuditValue {}
extension FileChanged.Change: AuditValue {}

extension String: AuditValue {
    func write(to line: inout JSONLineWriter, as name: StaticString) { line.add(name, self) }
}

extension Bool: AuditValue {
    func write(to line: inout JSONLineWriter, as name: StaticString) { line.add(name, self) }
}

extension Array: AuditValue where Element == String {
    func write(to line: inout JSONLineWriter, as name: StaticString) { line.add(name, self) }
}

extension Date: AuditValue {
    func write(to line: inout JSONLineWriter, as name: StaticString) {
        line.add(name, Timestamp.milliseconds(self))
    }

    static func read(_ key: AuditKey, in container: KeyedDecodingContainer<AuditKey>) throws -> Date {
        guard let date = Timestamp.date(try container.decode(String.self, forKey: key)) else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: container, debugDescription: "not ISO 8601")
        }
        return date
    }
}

extension Optional: AuditValue where Wrapped: AuditValue {
    /// Leaves out nil.
    func write(to line: inout JSONLineWriter, as name: StaticString) { self?.write(to: &line, as: name) }

    static func read(_ key: AuditKey, in container: KeyedDecodingContainer<AuditKey>) throws -> Self {
        guard container.contains(key), try !container.decodeNil(forKey: key) else { return nil }
        return try Wrapped.read(key, in: container)
    }
}
