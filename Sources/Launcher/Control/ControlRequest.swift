import FoundationEssentials
import GuardProtocol

/// What somebody asks of a running session: one line of JSON.
enum ControlRequest: Hashable, Sendable {
    case allow(AllowRequest)
    case renew(RenewRequest)

    init(_ line: Data) throws {
        if let request = try? JSONLine.decode(RenewRequest.self, from: line) {
            self = .renew(request)
        } else {
            self = .allow(try JSONLine.decode(AllowRequest.self, from: line))
        }
    }
}
