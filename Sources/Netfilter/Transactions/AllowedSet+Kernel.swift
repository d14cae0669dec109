import Addresses
internal import CNetfilter
internal import Firewall

extension AllowedSet {
    static var kernelFlags: UInt32 {
        NFT_SET_INTERVAL.rawValue | NFT_SET_TIMEOUT.rawValue | NFT_SET_CONCAT.rawValue
    }
}

extension IPAddress.Family {
    /// nft's number of the type `address . inet_service`: six bits for each part (`enum datatypes` of
    /// nftables' `include/datatype.h`: 7 is ipv4_addr, 8 is ipv6_addr, 13 is inet_service).
    var keyType: UInt32 {
        switch self {
        case .v4: 7 << 6 | 13
        case .v6: 8 << 6 | 13
        }
    }

    /// The bytes of an address and of a port.
    var fieldLengths: [UInt8] { [UInt8(addressLength), 2] }

    /// In bytes: each field is padded to four.
    var keyLength: UInt32 { addressLength + 4 }
}
