import Testing

/// A body of a policy and the findings that it must have. Its first line is the policy's third.
struct Fault: Sendable, CustomTestStringConvertible {
    let body: String
    /// `rule line:column` of every finding.
    let places: [String]

    init(_ body: String, _ places: String...) {
        self.body = body
        self.places = places
    }

    var testDescription: String { body.debugDescription }
}
