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
