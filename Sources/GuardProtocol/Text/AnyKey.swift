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
