import Addresses
import FoundationEssentials
import Testing

@testable import GuardProtocol

struct GuardEventTests {
    @Test func `an event is one line with UTC milliseconds`() throws {
        let event = GuardEvent(
            .connectionClosed, time: Date(timeIntervalSince1970: 1_700_000_000.25),
            host: "allowed.example.com",
            address: IPAddress("192.0.2.1"), port: 443, protocol: "tcp", bytesIn: 20, bytesOut: 10,
            milliseconds: 5)
        let line = String(decoding: try JSONLine.encode(event), as: UTF8.self)
        #expect(
            line == #"""
                {"address":"192.0.2.1","bytesIn":20,"bytesOut":10,"event":"connection.closed","host":"allowed.example.com","milliseconds":5,"port":443,"protocol":"tcp","time":"2023-11-14T22:13:20.250Z"}

                """#)
        #expect(try JSONLine.decode(GuardEvent.self, from: Data(line.utf8)) == event)
    }

    @Test(arguments: [
        #"{"event":"name.unheard","time":"2023-11-14T22:13:20.250Z"}"#, #"{"event":"name.refused"}"#,
        #"{"event":"name.refused","time":"yesterday"}"#,
        #"{"event":"name.refused","time":"2023-11-14T22:13:20.250Z","more":1}"#,
    ])
    func `what is not known is an error`(line: String) {
        #expect(throws: (any Error).self) { try JSONLine.decode(GuardEvent.self, from: Data(line.utf8)) }
    }

    @Test func `The line that is written has every field that there is`() throws {
        var event = GuardEvent(
            .connectionClosed, time: Date(timeIntervalSince1970: 1_700_000_000.25), host: "a",
            address: IPAddress("192.0.2.1"),
            addresses: [IPAddress(v4: 1), IPAddress(v6: 1)], port: 443, protocol: "tcp", bytesIn: 20,
            bytesOut: 10,
            milliseconds: 5, reason: "r", role: "default")
        event.request = 7
        let line = Data(event.line)
        #expect(line.last == 0x0a)
        #expect(try JSONLine.decode(GuardEvent.self, from: line) == event)
        // No field may be forgotten above, where one is added to an event.
        for field in Mirror(reflecting: event).children {
            #expect("\(field.value)" != "nil", "\(field.label ?? "") has no value here")
        }
    }
}
