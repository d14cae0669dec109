// SPDX-License-Identifier: Apache-2.0

import IAM

extension PolicyFormat {
    static let egress = MappingShape([
        FormatField("aws", .mapping(endpoints), "Services of AWS by region."),
        FormatField(
            "hosts", .list(of: .either([.text(.host), .mapping(host)])),
            "Hosts by name: a name alone for 443, or a mapping."),
        FormatField("networks", .list(of: .mapping(network)), "Blocks of addresses, reached without a name."),
        FormatField(
            "published", .list(of: .mapping(published)),
            "Ranges of addresses that AWS publishes, reached without a name: every customer's, not only yours."
        ),
    ])

    static let port = 1...65_535

    private static let ports = Shape.list(of: .integer(port), isNeverEmpty: true, isUnique: true)

    private static let reason = FormatField("reason", .text(.line), "Why, in one line.")

    static let endpoints = MappingShape([
        FormatField(
            "services", .list(of: .catalogue(.service)), "Services, each reached in every one of `regions`."),
        FormatField("regions", .list(of: .catalogue(.region)), "Regions, each for every one of `services`."),
        FormatField(
            "endpoints", .list(of: .choice(EndpointKind.self)),
            "Kinds of AWS's endpoints; `[standard]` without the key."),
        FormatField(
            "private", .bool,
            "`true` if their addresses may be private, as with interface endpoints; `false` without the key."
        ),
    ])

    static let host = MappingShape([
        FormatField(
            "host", isRequired: true, .text(.host),
            "A full host name; or `\"*.example.com\"`, every name below a domain."),
        FormatField("ports", ports, "`[443]` without the key."),
        FormatField(
            "tls", .either([.bool, ports]),
            "The ports on which a connection must begin with TLS to this very host: all, none, or a list. 443 without the key."
        ),
        FormatField(
            "private", .bool,
            "`true` if its addresses may be private, as over a VPN; `false` without the key."),
        reason,
    ])

    static let network = MappingShape([
        FormatField("cidr", isRequired: true, .text(.network), "An address, or a block of them."),
        FormatField("ports", ports, "`[443]` without the key."),
        reason,
    ])

    static let published = MappingShape([
        FormatField(
            "service", isRequired: true, .text(TextShape(examples: ["S3", "DYNAMODB", "EC2", "AMAZON"])),
            "A tag of AWS's ip-ranges.json; `AMAZON` for all."),
        FormatField(
            "region", isRequired: true, .text(TextShape(examples: ["us-east-1", "GLOBAL"])),
            "A region, or `GLOBAL`."),
        FormatField("ports", ports, "`[443]` without the key."),
        reason,
    ])
}
