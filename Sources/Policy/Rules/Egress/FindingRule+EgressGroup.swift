extension FindingRule {
    static let egressGroup: [FindingRule] = [
        .host, .wildcard, .network, .networkReserved, .networkWide, .tlsOff, .published, .rangesUnreadable, .service,
        .region, .unknownDomain, .publishHost, .plainPort, .unusedRegion, .notOffered, .noModel,
    ]
}
