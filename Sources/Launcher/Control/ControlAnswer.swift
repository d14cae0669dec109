public import FoundationEssentials

/// What a running session answers to a request: one line of JSON.
public enum ControlAnswer: Hashable, Sendable {
    /// It is done, and good until this moment.
    case allowed(until: Date)
    /// Nothing has changed, and why.
    case refused(String)
}

extension ControlAnswer: Codable {
    private enum Key: String, CodingKey {
        case until, error
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        if let error = try values.decodeIfPresent(String.self, forKey: .error) {
            self = .refused(error)
        } else {
            self = .allowed(
                until: Date(timeIntervalSince1970: try values.decode(Double.self, forKey: .until)))
        }
    }

    /// `until` in seconds since 1970-01-01 in UTC.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .allowed(let until): try values.encode(until.timeIntervalSince1970, forKey: .until)
        case .refused(let error): try values.encode(error, forKey: .error)
        }
    }
}
