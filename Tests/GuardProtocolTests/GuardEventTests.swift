// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import Testing

@testable import GuardProtocol

struct GuardEventTests {
    private static let time = Date(timeIntervalSince1970: 1_700_000_000.25)
    private static let endpoint = Endpoint(IPAddress(v4: 0xc000_0201), 443)
    private static let carried = GuardEvent.CarriedConnection(
        host: "allowed.example.com", endpoint, milliseconds: 5)
    private static let grant = GuardEvent.HostGrant(host: "new.example.com", port: 443, request: 7)

    /// Each kind at least once, with the fields of its line beside time and event.
    private static let lines: [(GuardEvent.Payload, String)] = [
        (
            .nameAnswered(host: "a.example.com", [IPAddress(v4: 1), IPAddress(v6: 1)]),
            #""host":"a.example.com","addresses":["0.0.0.1","::1"]"#
        ),
        (
            .refused(.name("a.example.net", protocol: "udp", Reason(.reverseLookup))),
            #""host":"a.example.net","protocol":"udp","reason":"reverse lookup""#
        ),
        (
            .refused(.answer("a.example.com", IPAddress(v6: 1), Reason(.ownAddress))),
            #""host":"a.example.com","address":"::1","reason":"this machine's own address""#
        ),
        (
            .refused(.packet(IPAddress(v4: 1), port: nil, protocol: "icmp")),
            #""address":"0.0.0.1","protocol":"icmp""#
        ),
        (.refused(.connection(nil, Reason(.tooMany))), #""protocol":"tcp","reason":"too many connections""#),
        (
            .refused(.serverName("b.example.net", endpoint, Reason(.severalNames))),
            #""host":"b.example.net","address":"192.0.2.1","port":443,"protocol":"tcp","#
                + #""reason":"several server names in the TLS ClientHello""#
        ),
        (
            .connectionOpened(carried),
            #""host":"allowed.example.com","address":"192.0.2.1","port":443,"protocol":"tcp","milliseconds":5"#
        ),
        (
            .connectionClosed(carried, .init(bytesIn: 20, bytesOut: 10)),
            #""host":"allowed.example.com","address":"192.0.2.1","port":443,"protocol":"tcp","bytesIn":20,"#
                + #""bytesOut":10,"milliseconds":5"#
        ),
        (
            .connectionFailed(.lookup(host: "a.example.com"), reason: "none"),
            #""host":"a.example.com","reason":"none""#
        ),
        (.connectionFailed(.cut, reason: "cut"), #""protocol":"tcp","reason":"cut""#),
        (
            .connectionFailed(.dialled(carried), reason: "none"),
            #""host":"allowed.example.com","address":"192.0.2.1","port":443,"protocol":"tcp","#
                + #""milliseconds":5,"reason":"none""#
        ),
        (
            .hostAllowed(grant, milliseconds: 2000, reason: "INC-4711"),
            #""host":"new.example.com","port":443,"milliseconds":2000,"reason":"INC-4711","request":7"#
        ),
        (.hostWithdrawn(grant), #""host":"new.example.com","port":443,"request":7"#),
        (.wallVerified, ""),
        (.credentialsReceived(role: "default"), #""name":"default""#),
        (.credentialsServed(role: "default"), #""name":"default""#),
        (
            .credentialsWanted(role: "default", reason: "they have ended"),
            #""reason":"they have ended","name":"default""#
        ),
        (.eventsDropped(reason: "5"), #""reason":"5""#),
        (
            .failure(reason: "no", host: "a.example.com", addresses: [IPAddress(v4: 1)]),
            #""host":"a.example.com","addresses":["0.0.0.1"],"reason":"no""#
        ),
        (.keepingStep(), ""),
    ]

    @Test func `an event is one line with UTC milliseconds, and is read back from it`() throws {
        for (payload, fields) in Self.lines {
            let event = GuardEvent(payload, time: Self.time)
            let line = String(decoding: event.line, as: UTF8.self)
            let comma = fields.isEmpty ? "" : ","
            #expect(
                line == #"{"time":"2023-11-14T22:13:20.250Z","event":"\#(event.kind.rawValue)"\#(comma)"#
                    + "\(fields)}\n")
            #expect(try JSONLine.decode(GuardEvent.self, from: Data(line.utf8)) == event)
        }
        let kinds = Set(Self.lines.map { GuardEvent($0.0).kind })
        #expect(kinds == Set(GuardEventKind.allCases))
    }

    @Test(arguments: [
        #"{"event":"name.unheard","time":"2023-11-14T22:13:20.250Z"}"#, #"{"event":"name.refused"}"#,
        #"{"event":"wall.verified","time":"yesterday"}"#,
        #"{"event":"wall.verified","time":"2023-11-14T22:13:20.250Z","more":1}"#,
        #"{"event":"wall.verified","time":"2023-11-14T22:13:20.250Z","host":"a"}"#,
        #"{"event":"name.refused","time":"2023-11-14T22:13:20.250Z","host":"a"}"#,
        #"{"event":"name.refused","time":"2023-11-14T22:13:20.250Z","reason":"a"}"#,
    ])
    func `what is not known, one too many or missing is an error`(line: String) {
        #expect(throws: (any Error).self) { try JSONLine.decode(GuardEvent.self, from: Data(line.utf8)) }
    }

    @Test func `Every event that says refused is a refusal, and no other`() {
        for (payload, _) in Self.lines {
            let event = GuardEvent(payload)
            #expect((event.refusal != nil) == event.kind.rawValue.hasSuffix(".refused"))
        }
    }

    @Test func `A request's number stays off the record`() {
        let event = GuardEvent(.hostWithdrawn(Self.grant))
        #expect(event.request == 7)
        #expect(event.withoutRequest.request == nil)
    }
}
