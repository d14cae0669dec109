import Addresses
import IAM

/// Hosts at which anyone can publish, so that whoever reaches them can be told anything and tell anything to
/// anybody.
enum PublishingHosts {
    /// By domain.
    private static let kinds: [String: PublishingKind] = PublishingHostsData.domains.reduce(into: [:]) {
        kinds, entry in
        for domain in entry.value.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
            kinds[String(Substring(domain))] = entry.key
        }
    }

    /// A domain at which anyone can publish and that the pattern lets in; nil where none is known.
    static func match(_ pattern: HostPattern) -> (domain: String, kind: PublishingKind)? {
        switch pattern {
        case .host(let name): known(name.text, isWildcard: false)
        case .below(let domain):
            known(domain.text, isWildcard: true) ?? s3Host(below: domain.text)
                ?? kinds.filter { $0.key.hasSuffix(".\(domain)") }.min { $0.key < $1.key }.map {
                    ($0.key, $0.value)
                }
        }
    }

    private static func known(_ name: String, isWildcard: Bool) -> (String, PublishingKind)? {
        var rest = name[...]
        while true {
            // Of a platform, a name below the domain is one customer's.
            if let kind = kinds[String(rest)], kind != .hosting || isWildcard || rest.count == name.count {
                return (String(rest), kind)
            }
            guard let dot = rest.firstIndex(of: ".") else { break }
            rest = rest[rest.index(after: dot)...]
        }
        return isS3(name) ? (name, .objectStore) : nil
    }

    /// Of `amazonaws.com` and `us-east-1.amazonaws.com`, below which every service has its names.
    private static func s3Host(below domain: String) -> (String, PublishingKind)? {
        let isEveryService = EndpointCatalogue.suffixes.contains { suffix in
            domain == suffix
                || domain.hasSuffix(".\(suffix)")
                    && EndpointCatalogue.shared.regions.contains(String(domain.dropLast(suffix.count + 1)))
        }
        return isEveryService ? ("s3.\(domain)", .objectStore) : nil
    }

    /// `s3.us-east-1.amazonaws.com`, `BUCKET.s3-fips.dualstack.us-gov-west-1.api.aws`, but not the control
    /// plane.
    private static func isS3(_ name: String) -> Bool {
        guard EndpointCatalogue.suffixes.contains(where: { name.hasSuffix(".\($0)") }) else { return false }
        return name.split(separator: ".").contains {
            $0 == "s3" || $0.hasPrefix("s3-") && !$0.hasPrefix("s3-control") || $0.hasPrefix("s3express-")
        }
    }
}

/// What a host is at which anyone can publish.
enum PublishingKind: CaseIterable {
    case codeHost, rawFiles, fileSharing, hosting, languageModel, mail, messages, objectStore, packages,
        paste, pages,
        proxy, requestBin,
        resolver, shortener, tunnel

    /// What is to be said of it, and why that matters.
    var risk: String {
        switch self {
        case .codeHost: "is a code host: whoever has an account can be pushed to, and read from"
        case .rawFiles: "serves whatever anyone publishes, programs and instructions to the agent among it"
        case .fileSharing: "takes files from anyone for anyone"
        case .hosting: "is a platform on which anyone can run a server"
        case .languageModel: "is another language model, to which everything in its prompts goes"
        case .mail: "sends mail to anyone"
        case .messages: "carries messages to whoever has an account"
        case .objectStore:
            "is an object store: the request inside of TLS names the bucket, and anyone has buckets there"
        case .packages: "is a package registry: anyone can publish there, and be published to"
        case .paste: "is a paste site: what is sent there, anyone can read"
        case .pages: "keeps documents and forms of anyone who has an account"
        case .proxy: "fetches any address for whoever asks"
        case .requestBin: "is made to show requests to whoever set it up"
        case .resolver: "looks up any name for whoever asks, and each name carries data to its owner"
        case .shortener: "leads on to wherever anyone says"
        case .tunnel: "leads to whatever machine anyone connects"
        }
    }

    /// What to do instead.
    var advice: String {
        switch self {
        case .codeHost: "mount a clone read-only, or name a mirror of your own that takes no pushes"
        case .rawFiles: "copy the files into the workspace, or mount them read-only"
        case .fileSharing: "mount what is needed read-only, and collect results from the workspace"
        case .hosting: "name the one host that is yours, without a wildcard"
        case .languageModel:
            "the agent's own model is reached through Amazon Bedrock (`egress.aws`); name no other"
        case .mail: "let the agent write a file, and send it yourself"
        case .messages:
            "let the agent write a file, and send it yourself, or through a gateway that knows one channel"
        case .objectStore:
            "mount a copy read-only, or reach the bucket through a VPC endpoint whose policy names it, with `private: true`"
        case .packages: "name a read-only mirror of your own, or build the packages into the image"
        case .paste: "let the agent write a file into the workspace"
        case .pages: "export what is needed and mount it read-only"
        case .proxy: "name the hosts that are needed themselves"
        case .requestBin: "name a server of your own"
        case .resolver: "leave it out: names that the policy allows are looked up already"
        case .shortener: "name the host to which it leads"
        case .tunnel: "name the server by its own name, or mount what it has"
        }
    }
}
