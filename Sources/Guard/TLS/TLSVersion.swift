/// The version numbers of records and hellos (RFC 8446 sections 4.1.2 and 5.1).
enum TLSVersion {
    static let tls10: UInt16 = 0x0301
    static let tls12: UInt16 = 0x0303
    static let tls13: UInt16 = 0x0304
}
