// SPDX-License-Identifier: Apache-2.0

/// The kind of a host where anyone can publish.
enum PublishingKind: CaseIterable {
    case codeHost, rawFiles, fileSharing, hosting, languageModel, mail, messages, objectStore, packages,
        paste, pages,
        proxy, requestBin,
        resolver, shortener, tunnel

    /// The risk, in words that follow the host's name.
    var risk: String {
        switch self {
        case .codeHost: "is a code host: the agent can push to, and read from, anyone who has an account"
        case .rawFiles: "serves files that anyone publishes, including programs and instructions to the agent"
        case .fileSharing: "takes files from anyone for anyone"
        case .hosting: "is a platform on which anyone can run a server"
        case .languageModel: "is another language model, which receives everything in its prompts"
        case .mail: "sends mail to anyone"
        case .messages: "carries messages to anyone who has an account"
        case .objectStore:
            "is an object store: the request inside TLS names the bucket, and anyone can have buckets there"
        case .packages: "is a package registry: anyone can publish there, and receive what is published"
        case .paste: "is a paste site: anyone can read what is sent there"
        case .pages: "keeps documents and forms of anyone who has an account"
        case .proxy: "fetches any address for anyone who asks"
        case .requestBin: "is made to show requests to the person who set it up"
        case .resolver: "looks up any name for anyone who asks, and each name carries data to its owner"
        case .shortener: "leads to any address that anyone enters"
        case .tunnel: "leads to any machine that anyone connects"
        }
    }

    /// The advice to someone who wants to allow such a host.
    var advice: String {
        switch self {
        case .codeHost: "mount a clone read-only, or name a mirror of your own that accepts no pushes"
        case .rawFiles: "copy the files into the workspace, or mount them read-only"
        case .fileSharing: "mount the files read-only, and collect results from the workspace"
        case .hosting: "name the one host that is yours, without a wildcard"
        case .languageModel:
            "the agent's own model is reached through Amazon Bedrock (`egress.aws`); name no other"
        case .mail: "let the agent write a file, and send it yourself"
        case .messages:
            "let the agent write a file, and send it yourself or through a gateway that serves one channel"
        case .objectStore:
            "mount a copy read-only, or reach the bucket through a VPC endpoint whose policy names it, with `private: true`"
        case .packages: "name a read-only mirror of your own, or build the packages into the image"
        case .paste: "let the agent write a file into the workspace"
        case .pages: "export the documents and mount them read-only"
        case .proxy: "name the hosts themselves that are needed"
        case .requestBin: "name a server of your own"
        case .resolver: "leave it out: cx already looks up the names that the policy allows"
        case .shortener: "name the host to which it leads"
        case .tunnel: "name the server by its own name, or mount its files"
        }
    }
}
