// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall

extension Transaction {
    enum ElementChange {
        /// Adds the element, and fails if it is there.
        case create
        /// Adds the element. If it is there, newer kernels renew its timeout.
        case add
        /// Deletes the element, and fails if it is not there.
        case delete

        fileprivate var type: nf_tables_msg_types {
            self == .delete ? NFT_MSG_DELSETELEM : NFT_MSG_NEWSETELEM
        }
        fileprivate var flags: Int32 {
            switch self {
            case .create: NLM_F_CREATE | NLM_F_EXCL
            case .add: NLM_F_CREATE
            case .delete: 0
            }
        }
    }

    /// The most elements of one message. The list's length is a number of 16 bits, and an element with a
    /// timeout takes at most 72 bytes.
    private static let elementsPerMessage = 65_535 / 72

    /// Puts as many elements into the transaction as keep it within `limit` bytes, and returns their number.
    /// Elements of one family should stand together.
    mutating func change(
        _ elements: ArraySlice<AllowedElement>, _ change: ElementChange, in table: String, limit: Int
    ) throws(NetfilterError) -> Int {
        var rest = elements
        while let family = rest.first?.addresses.family {
            // The message's headers and names take less than 600 bytes.
            let space = max(0, limit - length - 600) / Int(family.longestElement)
            let part = rest.prefix(min(Self.elementsPerMessage, space)).prefix {
                $0.addresses.family == family
            }
            guard !part.isEmpty else { break }
            try append(part, of: family, change, in: table)
            rest = rest.dropFirst(part.count)
        }
        return elements.count - rest.count
    }

    private mutating func append(
        _ elements: ArraySlice<AllowedElement>, of family: IPAddress.Family, _ change: ElementChange,
        in table: String
    ) throws(NetfilterError) {
        let set = AllowedSet.name(family)
        var offsets: [UInt32] = []
        offsets.reserveCapacity(elements.count)
        // Before the first element stand the header, nfgenmsg, two names with the headers of their
        // attributes, and the header of the list.
        let names = [table, set].reduce(0) { $0 + 4 + ($1.utf8.count + 1 + 3) & ~3 }
        var offset = UInt32(NetlinkMessage.headerLength + 4 + names + 4)
        for element in elements {
            offsets.append(offset)
            offset += element.encodedLength
        }
        try add(
            .elements(set: set, Array(elements), offsets: offsets), change.type, flags: change.flags,
            capacity: Int(offset) + 64
        ) { header in
            mnl_attr_put_strz(header, UInt16(NFTA_SET_ELEM_LIST_TABLE.rawValue), table)
            mnl_attr_put_strz(header, UInt16(NFTA_SET_ELEM_LIST_SET.rawValue), set)
            let list = mnl_attr_nest_start(header, UInt16(NFTA_SET_ELEM_LIST_ELEMENTS.rawValue))
            for element in elements { element.put(into: header) }
            mnl_attr_nest_end(header, list)
        }
    }
}

extension IPAddress.Family {
    /// The length of an element with its timeout, in bytes.
    fileprivate var longestElement: UInt32 { 4 + 12 + 2 * (8 + keyLength) }
}

extension AllowedElement {
    /// The element's length in bytes, with the headers of its attributes.
    fileprivate var encodedLength: UInt32 {
        addresses.family.longestElement - (timeout == nil ? 12 : 0)
    }

    fileprivate func put(into header: UnsafeMutablePointer<nlmsghdr>) {
        let element = mnl_attr_nest_start(header, UInt16(NFTA_LIST_ELEM.rawValue))
        // The kernel rounds to its clock's ticks. A timeout of zero would mean none.
        if let timeout {
            mnl_attr_put_u64(header, UInt16(NFTA_SET_ELEM_TIMEOUT.rawValue), max(timeout, 1).bigEndian)
        }
        putKey(NFTA_SET_ELEM_KEY, addresses.lower, ports.first, into: header)
        // The end is always written, even if it equals the start: without it, the kernel sees another kind of
        // element.
        putKey(NFTA_SET_ELEM_KEY_END, addresses.upper, ports.last, into: header)
        mnl_attr_nest_end(header, element)
    }

    private func putKey(
        _ type: nft_set_elem_attributes, _ address: UInt128, _ port: UInt16,
        into header: UnsafeMutablePointer<nlmsghdr>
    ) {
        let key = mnl_attr_nest_start(header, UInt16(type.rawValue))
        let family = addresses.family
        // Address and port are in network byte order. Each field begins at its first byte, and zeros pad the
        // port.
        withUnsafeTemporaryAllocation(byteCount: 20, alignment: 4) { bytes in
            bytes.initializeMemory(as: UInt8.self, repeating: 0)
            switch family {
            case .v4: bytes.storeBytes(of: UInt32(truncatingIfNeeded: address).bigEndian, as: UInt32.self)
            case .v6: bytes.storeBytes(of: address.bigEndian, as: UInt128.self)
            }
            bytes.storeBytes(of: port.bigEndian, toByteOffset: Int(family.addressLength), as: UInt16.self)
            mnl_attr_put(header, UInt16(NFTA_DATA_VALUE.rawValue), Int(family.keyLength), bytes.baseAddress)
        }
        mnl_attr_nest_end(header, key)
    }
}
