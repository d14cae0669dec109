// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall

extension AllowedSet {
    static var kernelFlags: UInt32 {
        NFT_SET_INTERVAL.rawValue | NFT_SET_TIMEOUT.rawValue | NFT_SET_CONCAT.rawValue
    }
}

extension IPAddress.Family {
    /// The number that nft gives the type `address . inet_service`. Each part has six bits (`enum datatypes`
    /// of nftables' `include/datatype.h`: 7 is ipv4_addr, 8 is ipv6_addr, 13 is inet_service).
    var keyType: UInt32 {
        switch self {
        case .v4: 7 << 6 | 13
        case .v6: 8 << 6 | 13
        }
    }

    /// The lengths of an address and of a port in bytes.
    var fieldLengths: [UInt8] { [UInt8(addressLength), 2] }

    /// The length of a key in bytes. Each field is padded to four bytes.
    var keyLength: UInt32 { addressLength + 4 }
}

/// The form in which nft keeps a rule's comment in the kernel: a type, a length with the NUL, the text and
/// the NUL.
enum RuleComment {
    /// The longest comment with its NUL: NFTNL_UDATA_COMMENT_MAXLEN of libnftnl's `udata.h`. Longer ones are
    /// cut.
    static let longest = 128

    static func userData(_ comment: String) -> [UInt8] {
        let text = comment.utf8.filter { $0 != 0 }.prefix(longest - 1)
        return [UInt8(NFTNL_UDATA_RULE_COMMENT.rawValue), UInt8(text.count + 1)] + text + [0]
    }

    /// Returns nil if the user data has no comment. Unknown data is not an error, since it filters nothing.
    static func text(of userData: Bytes) -> String? {
        var rest = userData
        while let type = rest.first, let length = rest.dropFirst().first,
            let value = rest.part(at: 2, count: Int(length))
        {
            if UInt32(type) == NFTNL_UDATA_RULE_COMMENT.rawValue { return value.text }
            rest = rest.dropFirst(2 + Int(length))
        }
        return nil
    }
}
