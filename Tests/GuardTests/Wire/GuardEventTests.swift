import FoundationEssentials
import Policy
import Testing

@testable import Guard

struct GuardEventTests {
    @Test func `an event is one line with UTC milliseconds`() throws {
        let event = GuardEvent(
            .connectionClosed, time: Date(timeIntervalSince1970: 1_700_000_000.25), host: "allowed.example.com",
            address: IPAddress("192.0.2.1"), port: 443, protocol: "tcp", bytesIn: 20, bytesOut: 10, milliseconds: 5)
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
}
