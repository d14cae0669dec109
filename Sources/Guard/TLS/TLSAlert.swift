/// The alerts that the guard sends (RFC 8446 section 6).
enum TLSAlert {
    /// Returns a record with a fatal access_denied: "a valid certificate or PSK was received, but when access
    /// control was applied, the sender decided not to proceed". Clients report it as a refusal and not as a
    /// fault.
    static func accessDenied(version: UInt16) -> [UInt8] {
        [21, UInt8(version >> 8), UInt8(version & 0xff), 0, 2, fatal, denied]
    }

    private static let fatal: UInt8 = 2
    private static let denied: UInt8 = 49
}
