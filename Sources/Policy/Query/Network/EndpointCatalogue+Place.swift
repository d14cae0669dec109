import Addresses
import IAM

extension EndpointCatalogue {
    /// The service and the region of one of AWS's standard hosts that has its region in its name; nil for any
    /// other.
    func place(of host: HostName) -> (service: String, region: String)? {
        let labels = host.text.split(separator: ".").map(String.init)
        guard let region = regions.first(where: labels.contains) else { return nil }
        let named = services.filter { hosts(service: $0, region: region, kinds: [.standard]).contains(host) }
        return (named.first(where: labels.contains) ?? named.first).map { ($0, region) }
    }

    /// The names by which the catalogue knows the services that an IAM prefix stands for.
    func services(prefix: String) -> [String] {
        services.filter { ActionCorpus.shared.prefixes(for: $0).contains(prefix) }
    }
}
