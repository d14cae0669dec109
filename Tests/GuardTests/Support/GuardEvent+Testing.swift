import Addresses

@testable import GuardProtocol

extension GuardEvent {
    var host: String? { fields.host }
    var address: IPAddress? { fields.address }
    var port: UInt16? { fields.port }
    var `protocol`: String? { fields.protocol }
    var bytesIn: Int? { fields.bytesIn }
    var bytesOut: Int? { fields.bytesOut }
    var milliseconds: Int? { fields.milliseconds }
    var reason: String? { fields.reason }
    var role: String? { fields.role }

    /// The refusal of a lookup.
    static var nameRefused: GuardEvent { GuardEvent(.refused(.name("a.example.net", Reason(.notAllowed)))) }
}
