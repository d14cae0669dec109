package import Addresses

extension EndpointCatalogue {
    /// Of which region's ranges the addresses of one of the service's hosts are: of the region in its name,
    /// or of the one that alone has such a host; of any where several regions share it.
    package func scope(of host: HostName, service: String, region: String, kinds: [EndpointKind])
        -> PublishedScope
    {
        if isNamed(region, in: host) { return .region(region) }
        if let named = regions.first(where: { isNamed($0, in: host) }) { return .region(named) }
        let isShared = neighbours(of: region).contains {
            hosts(service: service, region: $0, kinds: kinds).contains(host)
        }
        return isShared ? .anywhere : .region(region)
    }

    /// `sqs.us-east-1.amazonaws.com`, `s3-us-east-1.amazonaws.com`.
    private func isNamed(_ region: String, in host: HostName) -> Bool {
        host.text.split(separator: ".").contains { $0 == region || $0.hasSuffix("-\(region)") }
    }
}
