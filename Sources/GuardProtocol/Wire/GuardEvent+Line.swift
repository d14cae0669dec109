// SPDX-License-Identifier: Apache-2.0

package import Addresses
package import FoundationEssentials

/// The fields of an event's line beside its time and kind. Each kind has some of them.
package struct GuardEventFields: Hashable, Sendable {
    package var host: String?
    package var address: IPAddress?
    package var addresses: [IPAddress]?
    package var port: UInt16?
    package var `protocol`: String?
    package var bytesIn: Int?
    package var bytesOut: Int?
    package var milliseconds: Int?
    package var reason: String?
    package var role: String?
    package var request: Int?

    package init() {}

    /// A field of a line: its key, and how it is written and read.
    private struct Field: Sendable {
        let key: String
        let write: @Sendable (GuardEventFields, inout JSONLineWriter) -> Void
        let read: @Sendable (inout GuardEventFields, KeyedDecodingContainer<AnyKey>) throws -> Void

        /// - Parameter add: writes a value, or nothing if it is nil.
        init<Value: Decodable & SendableMetatype>(
            _ key: StaticString, _ path: any WritableKeyPath<GuardEventFields, Value?> & Sendable,
            _ add: @escaping @Sendable (inout JSONLineWriter, StaticString, Value?) -> Void
        ) {
            let name = key.description
            self.key = name
            write = { add(&$1, key, $0[keyPath: path]) }
            read = { fields, container in
                fields[keyPath: path] = try container.decodeIfPresent(
                    Value.self, forKey: AnyKey(stringValue: name))
            }
        }

        init(_ key: StaticString, _ path: any WritableKeyPath<GuardEventFields, String?> & Sendable) {
            self.init(key, path) { $0.add($1, $2) }
        }

        init<Number: BinaryInteger & Decodable & SendableMetatype>(
            _ key: StaticString, _ path: any WritableKeyPath<GuardEventFields, Number?> & Sendable
        ) {
            self.init(key, path) { $0.add($1, $2) }
        }
    }

    /// All fields in the order of the line.
    private static let all: [Field] = [
        Field("host", \.host),
        Field("address", \.address) { $0.add($1, $2?.description) },
        Field("addresses", \.addresses) { $0.add($1, $2?.map(\.description)) },
        Field("port", \.port),
        Field("protocol", \.protocol),
        Field("bytesIn", \.bytesIn),
        Field("bytesOut", \.bytesOut),
        Field("milliseconds", \.milliseconds),
        Field("reason", \.reason),
        // As everywhere on record.
        Field("name", \.role),
        Field("request", \.request),
    ]

    fileprivate static let keys = Set(all.map(\.key))

    fileprivate init(from container: KeyedDecodingContainer<AnyKey>) throws {
        for field in Self.all { try field.read(&self, container) }
    }

    fileprivate func write(to line: inout JSONLineWriter) {
        for field in Self.all { field.write(self, &line) }
    }
}

extension GuardEvent {
    /// Writes all fields that the event has but the time and the kind, which every line begins with.
    package func write(to line: inout JSONLineWriter) {
        fields.write(to: &line)
    }

    /// The line that the guard writes, ended by a line feed.
    package var line: [UInt8] {
        var line = JSONLineWriter()
        line.add("time", Timestamp.milliseconds(time))
        line.add("event", kind.rawValue)
        write(to: &line)
        return line.finish() + [0x0a]
    }
}

extension GuardEvent: Decodable {
    public init(from decoder: any Decoder) throws {
        try self.init(from: decoder, beside: [])
    }

    /// - Parameter others: keys that the object has beside those of an event.
    package init(from decoder: any Decoder, beside others: Set<String>) throws {
        let container = try decoder.container(keyedBy: AnyKey.self)
        try decoder.refuseKeys(otherThan: GuardEventFields.keys.union(["time", "event"]).union(others))
        let timeKey = AnyKey(stringValue: "time")
        guard let time = Timestamp.date(try container.decode(String.self, forKey: timeKey)) else {
            throw DecodingError.dataCorruptedError(
                forKey: timeKey, in: container, debugDescription: "not ISO 8601")
        }
        let kind = try container.decode(GuardEventKind.self, forKey: AnyKey(stringValue: "event"))
        let fields = try GuardEventFields(from: container)
        guard let event = GuardEvent(kind, time: time, fields) else {
            throw DecodingError.dataCorruptedError(
                forKey: AnyKey(stringValue: "event"), in: container,
                debugDescription: "a field is missing or one too many")
        }
        self = event
    }
}

extension GuardEvent {
    package var fields: GuardEventFields {
        var fields = GuardEventFields()
        switch payload {
        case .nameAnswered(let host, let addresses): (fields.host, fields.addresses) = (host, addresses)
        case .refused(let refusal): fields.set(refusal)
        case .connectionOpened(let connection): fields.set(connection)
        case .connectionClosed(let connection, let traffic):
            fields.set(connection)
            (fields.bytesIn, fields.bytesOut) = (traffic.bytesIn, traffic.bytesOut)
        case .connectionFailed(let connection, let reason):
            fields.reason = reason
            switch connection {
            case .lookup(let host): fields.host = host
            case .dialled(let connection): fields.set(connection)
            case .cut: fields.protocol = "tcp"
            }
        case .hostAllowed(let grant, let milliseconds, let reason):
            fields.set(grant)
            (fields.milliseconds, fields.reason) = (milliseconds, reason)
        case .hostWithdrawn(let grant, let reason):
            fields.set(grant)
            fields.reason = reason
        case .wallVerified: break
        case .credentialsReceived(let role), .credentialsServed(let role): fields.role = role
        case .credentialsWanted(let role, let reason): (fields.role, fields.reason) = (role, reason)
        case .eventsDropped(let reason): fields.reason = reason
        case .failure(let reason, let host, let addresses):
            (fields.reason, fields.host, fields.addresses) = (reason, host, addresses)
        case .keepingStep(let failure): fields.reason = failure
        }
        return fields
    }

    /// Nil if the kind has other fields than these.
    package init?(_ kind: GuardEventKind, time: Date, _ fields: GuardEventFields) {
        guard let payload = Payload(kind, fields) else { return nil }
        self.init(payload, time: time)
        guard self.fields == fields else { return nil }
    }
}

extension GuardEvent.Payload {
    fileprivate init?(_ kind: GuardEventKind, _ fields: GuardEventFields) {
        switch kind {
        case .nameAnswered:
            guard let host = fields.host, let addresses = fields.addresses else { return nil }
            self = .nameAnswered(host: host, addresses)
        case .nameRefused, .answerRefused, .packetRefused, .connectionRefused, .serverNameRefused:
            guard let refusal = Refusal(kind, fields) else { return nil }
            self = .refused(refusal)
        case .connectionOpened:
            guard let connection = fields.connection else { return nil }
            self = .connectionOpened(connection)
        case .connectionClosed:
            guard let connection = fields.connection, let bytesIn = fields.bytesIn,
                let bytesOut = fields.bytesOut
            else { return nil }
            self = .connectionClosed(
                connection, GuardEvent.Traffic(bytesIn: bytesIn, bytesOut: bytesOut))
        case .connectionFailed:
            guard let reason = fields.reason else { return nil }
            let failed: GuardEvent.FailedConnection =
                fields.connection.map { .dialled($0) } ?? fields.host.map { .lookup(host: $0) } ?? .cut
            self = .connectionFailed(failed, reason: reason)
        case .hostAllowed:
            guard let grant = fields.grant, let milliseconds = fields.milliseconds else { return nil }
            self = .hostAllowed(grant, milliseconds: milliseconds, reason: fields.reason)
        case .hostWithdrawn:
            guard let grant = fields.grant else { return nil }
            self = .hostWithdrawn(grant, reason: fields.reason)
        case .wallVerified: self = .wallVerified
        case .credentialsReceived:
            guard let role = fields.role else { return nil }
            self = .credentialsReceived(role: role)
        case .credentialsServed:
            guard let role = fields.role else { return nil }
            self = .credentialsServed(role: role)
        case .credentialsWanted:
            guard let role = fields.role, let reason = fields.reason else { return nil }
            self = .credentialsWanted(role: role, reason: reason)
        case .eventsDropped:
            guard let reason = fields.reason else { return nil }
            self = .eventsDropped(reason: reason)
        case .failure:
            guard let reason = fields.reason else { return nil }
            self = .failure(reason: reason, host: fields.host, addresses: fields.addresses)
        case .keepingStep: self = .keepingStep(failure: fields.reason)
        }
    }
}

extension Refusal {
    /// Nil for another kind of event, or without a field that it needs.
    fileprivate init?(_ kind: GuardEventKind, _ fields: GuardEventFields) {
        switch kind {
        case .nameRefused:
            guard let host = fields.host, let reason = fields.reason else { return nil }
            self = .name(host, protocol: fields.protocol, Reason(words: reason))
        case .answerRefused:
            guard let host = fields.host, let address = fields.address, let reason = fields.reason else {
                return nil
            }
            self = .answer(host, address, Reason(words: reason))
        case .packetRefused:
            guard let address = fields.address, let transport = fields.protocol else { return nil }
            self = .packet(address, port: fields.port, protocol: transport)
        case .connectionRefused:
            guard let reason = fields.reason else { return nil }
            self = .connection(fields.endpoint, host: fields.host, Reason(words: reason))
        case .serverNameRefused:
            guard let destination = fields.endpoint, let reason = fields.reason else { return nil }
            self = .serverName(fields.host, destination, Reason(words: reason))
        case .nameAnswered, .connectionOpened, .connectionClosed, .connectionFailed, .hostAllowed,
            .hostWithdrawn, .wallVerified, .credentialsReceived, .credentialsServed, .credentialsWanted,
            .eventsDropped, .failure, .keepingStep:
            return nil
        }
    }
}

extension GuardEventFields {
    fileprivate var endpoint: Endpoint? {
        guard let address, let port else { return nil }
        return Endpoint(address, port)
    }

    fileprivate var connection: GuardEvent.CarriedConnection? {
        guard let endpoint, let milliseconds else { return nil }
        return GuardEvent.CarriedConnection(host: host, endpoint, milliseconds: milliseconds)
    }

    fileprivate var grant: GuardEvent.HostGrant? {
        guard let host, let port else { return nil }
        return GuardEvent.HostGrant(host: host, port: port, request: request)
    }

    fileprivate mutating func set(_ connection: GuardEvent.CarriedConnection) {
        host = connection.host
        set(connection.destination)
        milliseconds = connection.milliseconds
    }

    fileprivate mutating func set(_ grant: GuardEvent.HostGrant) {
        (host, port, request) = (grant.host, grant.port, grant.request)
    }

    fileprivate mutating func set(_ refusal: Refusal) {
        reason = refusal.reason
        switch refusal {
        case .name(let name, let transport, _): (host, `protocol`) = (name, transport)
        case .answer(let name, let target, _): (host, address) = (name, target)
        case .packet(let target, let port, let transport):
            (address, self.port, `protocol`) = (target, port, transport)
        case .connection(let destination, let name, _):
            host = name
            set(destination)
        case .serverName(let name, let destination, _):
            host = name
            set(destination)
        }
    }

    /// The destination of a connection, which is always TCP.
    private mutating func set(_ destination: Endpoint?) {
        (address, port, `protocol`) = (destination?.address, destination?.port, "tcp")
    }
}
