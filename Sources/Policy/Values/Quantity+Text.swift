import Documents

extension Quantity {
    /// In the largest unit that a policy can say it in.
    static func text(bytes: Int) -> String {
        for (unit, shift) in [("TiB", 40), ("GiB", 30), ("MiB", 20)] where bytes.isMultiple(of: 1 << shift) {
            return "\(bytes >> shift)\(unit)"
        }
        return "\(bytes >> 10)KiB"
    }

    static func text(seconds: Int) -> String {
        for (unit, factor) in [("h", 3600), ("m", 60)] where seconds.isMultiple(of: factor) {
            return "\(seconds / factor)\(unit)"
        }
        return "\(seconds)s"
    }

    /// Without a fraction where there is none.
    static func text(number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}
