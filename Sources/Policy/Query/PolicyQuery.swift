// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// A question to a policy: may the sandbox do one thing?
public struct PolicyQuery: Hashable, Sendable {
    /// The subject of the question, by its name in options and test files.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A connection over TCP.
        case host
        /// A line for the shell inside.
        case command
        /// An action of IAM, or a pattern of actions.
        case action
        /// Reading a file or folder inside.
        case path
        /// Changing or creating a file or folder inside.
        case write
        /// A variable of the environment inside.
        case env
        /// A file or folder of the host.
        case mount
    }

    /// The subject, parsed.
    enum Subject: Hashable, Sendable {
        case host(HostTarget)
        case command(String)
        case actions([IAMAction])
        case read(String)
        case write(String)
        case variable(String)
        case mount(String)
    }

    public let kind: Kind
    /// The text as it was asked.
    public let text: String
    let subject: Subject

    /// - Throws: if nothing of this kind has such a name.
    public init(_ kind: Kind, _ text: String) throws(PolicyQueryFault) {
        guard !text.isEmpty else { throw PolicyQueryFault("nothing is asked about") }
        self.kind = kind
        self.text = text
        subject =
            switch kind {
            case .host: .host(try HostTarget(text))
            case .command: .command(text)
            case .action: .actions(try Self.actions(text))
            case .path: .read(try Self.place(text))
            case .write: .write(try Self.place(text))
            case .env: .variable(try Self.variable(text))
            case .mount: .mount(try Self.source(text))
            }
    }

    /// A question for each action that a pattern stands for; this question alone if it is not a pattern.
    public var single: [PolicyQuery] {
        guard case .actions(let actions) = subject, actions.count > 1 else { return [self] }
        return actions.map { PolicyQuery(action: $0) }
    }

    private init(action: IAMAction) {
        kind = .action
        text = action.text
        subject = .actions([action])
    }
}

/// The reason for which a question cannot be asked.
public struct PolicyQueryFault: Error, Hashable, Sendable {
    /// One sentence, free of control characters.
    public let message: String
    /// The question to ask instead.
    public let help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}

extension PolicyQuery {
    /// Returns the IAM actions that a text names, perhaps with wildcards behind the colon.
    static func actions(_ text: String) throws(PolicyQueryFault) -> [IAMAction] {
        let corpus = ActionCorpus.shared
        let shown = Printable.quoted(text)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw PolicyQueryFault("\(shown) is not an action", help: "as sqs:PurgeQueue, or sqs:Get*")
        }
        let service = parts[0].lowercased()
        let known = corpus.actions(of: service)
        guard !known.isEmpty else {
            throw PolicyQueryFault(
                "IAM has no service for \(shown)",
                help: corpus.prefixes(for: service).first.map { "did you mean \"\($0):\"?" }
                    ?? NearestName.help(for: service, among: corpus.services))
        }
        let matching = corpus.matching(text)
        guard !matching.isEmpty else {
            throw PolicyQueryFault(
                "IAM has no action \(shown) of \(service)",
                help: NearestName.find(String(parts[1]), among: known.map(\.name)).map {
                    "did you mean \"\(service):\($0)\"?"
                })
        }
        return matching
    }

    /// Reads a path inside the sandbox, absolute or below the home or the workspace.
    static func place(_ text: String) throws(PolicyQueryFault) -> String {
        guard text.utf8.count <= 4096, text.unicodeScalars.allSatisfy(Printable.isSafe) else {
            throw PolicyQueryFault(
                "\(Printable.quoted(text)) is not a path", help: "an absolute one, as /src/main.py")
        }
        return text
    }

    static func variable(_ text: String) throws(PolicyQueryFault) -> String {
        let isLetter = { (byte: UInt8) in
            (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == 0x5f
        }
        guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 256,
            text.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
        else {
            throw PolicyQueryFault(
                "\(Printable.quoted(text)) is not a variable's name", help: "the name alone, as AWS_REGION")
        }
        return text
    }

    /// Reads a path of the host.
    static func source(_ text: String) throws(PolicyQueryFault) -> String {
        if let fault = HostPath.fault(text), text != "~" {
            throw PolicyQueryFault(
                "\(Printable.quoted(text)) \(fault)",
                help: "a path of the host, as /srv/runbooks or ~/runbooks")
        }
        return text.plainPath
    }
}
