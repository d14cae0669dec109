import Documents

extension JSONValue {
    /// Objects merge by key, arrays append, each item once; any other value is replaced.
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
