import Addresses

extension GuardEvent {
    /// All fields that are there but the time and the kind, which every line begins with.
    package func write(to line: inout JSONLineWriter) {
        line.add("host", host)
        line.add("address", address?.description)
        line.add("addresses", addresses?.map(\.description))
        line.add("port", port)
        line.add("protocol", `protocol`)
        line.add("bytesIn", bytesIn)
        line.add("bytesOut", bytesOut)
        line.add("milliseconds", milliseconds)
        line.add("reason", reason)
        line.add("name", role)
        line.add("request", request)
    }

    /// As the guard writes it, ended by a line feed.
    package var line: [UInt8] {
        var line = JSONLineWriter()
        line.add("time", Timestamp.milliseconds(time))
        line.add("event", kind.rawValue)
        write(to: &line)
        return line.finish() + [0x0a]
    }
}
