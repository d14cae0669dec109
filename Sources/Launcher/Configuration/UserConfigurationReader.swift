import Addresses
import Documents
import Policy
import Yams

/// Reads `config.yaml`: a flat mapping of ``UserSetting`` names.
public struct UserConfigurationReader {
    private let path: String
    private var findings: [Finding] = []
    private var configuration = UserConfiguration()

    private init(path: String) {
        self.path = path
    }

    /// - Throws: every finding at once, as the advice of one error.
    public static func read(_ text: String, path: String) throws(LaunchError) -> UserConfiguration {
        var reader = UserConfigurationReader(path: path)
        reader.read(text)
        guard reader.findings.isEmpty else {
            throw LaunchError(
                "\(path) is not a valid configuration",
                detail: reader.findings.map { "\($0.origin): \($0.message)" }.joined(separator: "\n"),
                advice: "known keys: \(UserSetting.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return reader.configuration
    }

    private mutating func read(_ text: String) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            return report("not YAML: \(String(describing: error).printable)", at: nil)
        }
        guard let root, root.null == nil else { return }
        guard case .mapping(let mapping) = root else {
            return report("must be a mapping of keys to values", at: root)
        }
        for (key, value) in mapping {
            guard let name = key.string, let setting = UserSetting(rawValue: name) else {
                report("unknown key \(key.string?.printable ?? "that is no text")", at: key)
                continue
            }
            switch setting {
            case .trust: readTrust(value)
            case .shadow: readShadow(value)
            case .engine, .image, .profile, .role, .region, .proxy, .mfa, .credentials:
                guard let text = scalar(value) else { continue }
                configuration.values[setting] = Sourced(text, origin: origin(of: value))
            }
        }
    }

    private mutating func readTrust(_ node: Node) {
        guard case .sequence(let sequence) = node else {
            return report("trust must be a list of files", at: node)
        }
        for item in sequence {
            guard let text = scalar(item) else { continue }
            guard text.isAbsolutePath || text.path(below: "~")?.isEmpty == false else {
                // Else a repository that brings a file of that name would become an authority.
                report("must be an absolute path, or begin with ~/", at: item)
                continue
            }
            configuration.trust.append(Sourced(text, origin: origin(of: item)))
        }
    }

    private mutating func readShadow(_ node: Node) {
        guard case .sequence(let sequence) = node else {
            return report("shadow must be a list of policies' names", at: node)
        }
        for item in sequence {
            guard let text = scalar(item) else { continue }
            configuration.shadow.append(Sourced(text, origin: origin(of: item)))
        }
    }

    private mutating func scalar(_ node: Node) -> String? {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty,
            scalar.string.printable == scalar.string
        else {
            report("must be a text of printable characters", at: node)
            return nil
        }
        return scalar.string
    }

    private mutating func report(_ message: String, at node: Node?) {
        findings.append(
            Finding(
                rule: "configuration", severity: .error, message: message, origin: origin(of: node), help: nil
            )
        )
    }

    private func origin(of node: Node?) -> Origin {
        Origin(file: path, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
    }
}
