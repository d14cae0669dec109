// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// Reads and writes the language of cx and the guard: one value, one line of JSON.
public enum JSONLine {
    /// Returns the value as JSON with sorted keys, ended by a line feed.
    public static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var line = try encoder.encode(value)
        line.append(0x0a)
        return line
    }

    public static func decode<Value: Decodable>(_ type: Value.Type, from line: Data) throws -> Value {
        try JSONDecoder().decode(type, from: line)
    }
}

/// Writes one object of JSON on one line, with its keys in the order in which they are given. It is many
/// times faster than `JSONEncoder`, which matters since every decision of the guard becomes a line.
///
/// The line is ASCII, with everything else as `\uXXXX` (RFC 8259 section 7). So no text of others can steer
/// the terminal of whoever reads the file, and no reader can mistake the encoding.
package struct JSONLineWriter {
    private var bytes: [UInt8] = [0x7b]

    package init() {
        bytes.reserveCapacity(512)
    }

    /// Returns the object without a line feed.
    package consuming func finish() -> [UInt8] {
        bytes.append(0x7d)
        return bytes
    }

    /// Adds a value. Like all of these functions, it leaves out nil.
    package mutating func add(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        begin(key)
        append(value)
    }

    package mutating func add(_ key: StaticString, _ value: (some BinaryInteger)?) {
        guard let value else { return }
        begin(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    package mutating func add(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        begin(key)
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    }

    package mutating func add(_ key: StaticString, _ values: [String]?) {
        guard let values else { return }
        begin(key)
        bytes.append(0x5b)
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x2c) }
            append(value)
        }
        bytes.append(0x5d)
    }

    private mutating func begin(_ key: StaticString) {
        if bytes.count > 1 { bytes.append(0x2c) }
        bytes.append(0x22)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3a)
    }

    private mutating func append(_ text: String) {
        bytes.append(0x22)
        // Go through the scalars only if one of the bytes needs it. Most of what is written is plain.
        if text.utf8.allSatisfy({ (0x20...0x7e).contains($0) && $0 != 0x22 && $0 != 0x5c }) {
            bytes.append(contentsOf: text.utf8)
        } else {
            for scalar in text.unicodeScalars { append(scalar) }
        }
        bytes.append(0x22)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "\\":
            bytes.append(0x5c)
            bytes.append(UInt8(ascii: scalar))
        case " "..."~":
            bytes.append(UInt8(ascii: scalar))
        default:
            for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { append(escaped: unit) }
        }
    }

    private mutating func append(escaped unit: UInt16) {
        bytes.append(0x5c)
        bytes.append(0x75)
        for shift in stride(from: 12, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift) & 0xf)
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}

/// Any key of a JSON object, to find unknown ones.
struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}

extension Decoder {
    /// Throws `DecodingError` if the object has a key that is not expected.
    package func refuseKeys(otherThan expected: Set<String>) throws {
        let container = try container(keyedBy: AnyKey.self)
        guard let unknown = container.allKeys.first(where: { !expected.contains($0.stringValue) }) else {
            return
        }
        throw DecodingError.dataCorruptedError(
            forKey: unknown, in: container, debugDescription: "unknown key \(unknown.stringValue)")
    }
}
