import GuardProtocol
import Subprocess

/// Fetches a list of AWS's ranges with the system's curl, over verified TLS and nothing else.
struct AddressRangeDownload {
    static let standardURL = "https://ip-ranges.amazonaws.com/ip-ranges.json"
    /// In bytes; AWS's list had 2.6 MB in August 2026.
    static let limit = 20 << 20

    let url: String
    /// The file with the authorities to trust; nil for the system's.
    let certificates: String?
    let proxy: UpstreamProxy?
    let machine: Machine

    func text() async throws(LaunchError) -> String {
        guard let curl = SystemProgram.path(of: "curl") else {
            throw LaunchError(
                "curl is not installed, and cx fetches AWS's ranges with it",
                advice: "install it, or fetch \(Self.standardURL) elsewhere and name the file: --from FILE"
            )
        }
        let outcome: CommandOutcome
        do {
            outcome = try await Command(path: curl, arguments: arguments, environment: environment).collect(
                input: configuration, limit: Self.limit, isDetached: false)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw LaunchError(
                "\(url.printable) has more than \(Self.limit >> 20) MiB, which is no list of AWS's")
        } catch {
            throw LaunchError("cannot run \(curl)", detail: "\(error)")
        }
        guard outcome.status == .exited(0) else {
            throw LaunchError(
                "cannot fetch \(url.printable)", detail: outcome.error,
                advice: outcome.error.contains("certificate")
                    ? "name your company's CA with trust: in ~/.config/cx/config.yaml"
                    : "fetch it elsewhere, and name the file: cx ranges update --from FILE"
            )
        }
        return outcome.output
    }

    private var arguments: [String] {
        [
            // Without the user's .curlrc, which may say `insecure`; it counts as the first argument only.
            "--disable", "--silent", "--show-error", "--fail", "--proto", "=https", "--tlsv1.2",
            "--connect-timeout", "15", "--max-time", "60", "--max-filesize", "\(Self.limit)", "--globoff",
        ] + (certificates.map { ["--cacert", $0] } ?? []) + (proxy == nil ? [] : ["--config", "-"])
            + ["--url", url]
    }

    /// What curl reads on its input: nobody sees there how one logs in at the proxy, as everybody does in
    /// arguments.
    private var configuration: String {
        guard let proxy else { return "" }
        let login =
            proxy.credentials.map { "proxy-header = \"Proxy-Authorization: Basic \($0.reveal())\"\n" } ?? ""
        return "proxy = \"\(proxy)\"\n\(login)"
    }

    /// Nothing of the user's but the way out of their network: TLS is verified whatever is between.
    private var environment: [String: String] {
        guard proxy == nil else { return [:] }
        return machine.environment.filter {
            ["https_proxy", "all_proxy", "no_proxy"].contains($0.key.lowercased())
        }
    }
}
