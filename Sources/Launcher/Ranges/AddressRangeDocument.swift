// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import Policy

/// Reads AWS's ip-ranges.json, and accepts it only if all of it makes sense.
///
/// Members that AWS may add are not errors: those that are known keep their meaning.
struct AddressRangeDocument: Decodable {
    struct Prefix: Decodable {
        let ip_prefix: String
        let region: String
        let service: String
    }

    struct Prefix6: Decodable {
        let ipv6_prefix: String
        let region: String
        let service: String
    }

    let syncToken: String
    let createDate: String
    let prefixes: [Prefix]
    let ipv6_prefixes: [Prefix6]

    /// The most blocks. AWS had 16,828 in August 2026.
    private static let mostPrefixes = 200_000

    /// - Throws: the reason why the text is not accepted.
    static func ranges(from text: String, at now: Date) throws(CXError) -> PublishedRanges {
        let document: AddressRangeDocument
        do {
            document = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
        } catch {
            throw refusal("it is not of the form that AWS documents", detail: "\(error)")
        }
        return try document.ranges(at: now)
    }

    private func ranges(at now: Date) throws(CXError) -> PublishedRanges {
        guard let created = Int(syncToken), created > 0, createDate == Self.dateText(created) else {
            throw Self.refusal("its syncToken and its createDate are not the same time")
        }
        // A list with a date to come would keep every other list out until then.
        guard created <= Int(now.timeIntervalSince1970) + 86_400 else {
            throw Self.refusal("its date, \(createDate), is still to come")
        }
        guard prefixes.count + ipv6_prefixes.count <= Self.mostPrefixes else {
            throw Self.refusal("it has more than \(Self.mostPrefixes) blocks")
        }
        var tags: [PublishedTag: [IPPrefix]] = [:]
        for entry in prefixes {
            let tag = try Self.tag(region: entry.region, service: entry.service)
            tags[tag, default: []].append(try Self.block(entry.ip_prefix, .v4))
        }
        for entry in ipv6_prefixes {
            let tag = try Self.tag(region: entry.region, service: entry.service)
            tags[tag, default: []].append(try Self.block(entry.ipv6_prefix, .v6))
        }
        let global = PublishedTag(region: PublishedRanges.globalRegion, service: PublishedRanges.allServices)
        guard tags[global] != nil, tags.keys.contains(where: { $0.service == global.service && $0 != global })
        else {
            throw Self.refusal("it lacks the ranges of \(global.service), global or of any region")
        }
        return PublishedRanges(created: created, prefixes: tags)
    }

    /// `2026-08-22-15-17-05`
    private static func dateText(_ seconds: Int) -> String {
        let text = Date(timeIntervalSince1970: Double(seconds)).formatted(Date.ISO8601FormatStyle())
        return String(text.dropLast()).replacing("T", with: "-").replacing(":", with: "-")
    }

    private static func tag(region: String, service: String) throws(CXError) -> PublishedTag {
        let isRegion = region.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
        let isService = service.utf8.allSatisfy {
            (0x41...0x5a).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
        }
        guard isRegion || region == PublishedRanges.globalRegion, isService,
            (1...64).contains(region.utf8.count),
            (1...64).contains(service.utf8.count)
        else { throw refusal("\(service.printable) in \(region.printable) is not a service in a region") }
        return PublishedTag(region: region, service: service)
    }

    private static func block(_ text: String, _ family: IPAddress.Family) throws(CXError) -> IPPrefix {
        guard let prefix = IPPrefix(text), prefix.address.family == family else {
            throw refusal("\(text.printable) is not a block of addresses")
        }
        if let objection = PublishedRanges.objection(to: prefix) {
            throw refusal("\(prefix) cannot be AWS's: \(objection)")
        }
        return prefix
    }

    private static func refusal(_ reason: String, detail: String? = nil) -> CXError {
        CXError("this is not a list of AWS's address ranges: \(reason)", detail: detail)
    }
}
