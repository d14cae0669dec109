import FoundationEssentials
import Guard
import Policy
import Subprocess

/// Assumes the session's role with the AWS CLI, which knows every way in which people log in.
/// Promise K4 (docs/security.md): what the role may not do, nothing inside can.
struct RoleAssumption: Sendable {
    let plan: AWSPlan
    let machine: Machine
    let sessionName: String
    /// A bundle of the user's own authorities and the system's; nil where there are none.
    let certificates: String?

    /// - Throws: what AWS or the CLI said, and the command that mends it where there is one.
    func credentials() async throws(LaunchError) -> SessionCredentials {
        let outcome: CommandOutcome
        do {
            outcome = try await Command(path: try path(), arguments: arguments, environment: environment).collect(
                isDetached: false)
        } catch let error as LaunchError {
            throw error
        } catch {
            throw LaunchError("cannot run the AWS CLI", detail: "\(error)")
        }
        guard outcome.status == .exited(0) else {
            throw LaunchError(
                "cannot assume the role \(plan.main.role.value) (\(plan.main.role.source))",
                detail: outcome.error, advice: advice(for: outcome.error)
            )
        }
        do {
            return try JSONDecoder().decode(AssumeRoleAnswer.self, from: Data(outcome.output.utf8)).credentials
        } catch {
            // Without the decoder's own words: they may quote the answer, and that holds keys.
            throw LaunchError("the AWS CLI's answer to assume-role is not what AWS documents")
        }
    }

    private var arguments: [String] {
        [
            "sts", "assume-role", "--role-arn", plan.main.role.value, "--role-session-name", sessionName,
            "--duration-seconds", "\(plan.main.duration)", "--region", plan.region.value, "--output", "json",
        ] + (plan.profile.map { ["--profile", $0.value] } ?? [])
    }

    /// The user's own, for their profiles, logins and proxies; the CLI must not page, prompt or use a global endpoint.
    private var environment: [String: String] {
        var environment = machine.environment
        environment["AWS_PAGER"] = ""
        environment["AWS_CLI_AUTO_PROMPT"] = "off"
        environment["AWS_STS_REGIONAL_ENDPOINTS"] = "regional"
        if let certificates { environment["AWS_CA_BUNDLE"] = certificates }
        return environment
    }

    /// The CLI is found where the user has it, but for folders that a repository could have brought.
    private func path() throws(LaunchError) -> String {
        let folders = (machine.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let trusted = folders.filter { folder in
            guard folder.hasPrefix("/"), let real = Folder.realPath(folder) else { return false }
            return !ProtectedPaths.isWithin(real, machine.workspace)
        }
        guard let path = trusted.lazy.map({ "\($0)/aws" }).first(where: { FileStatus(path: $0)?.isExecutable == true })
        else {
            throw LaunchError(
                "the AWS CLI is not installed, and cx assumes the role with it",
                advice: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"
            )
        }
        return path
    }

    private func advice(for message: String) -> String? {
        let profile = plan.profile.map { " --profile \($0.value)" } ?? ""
        for (sign, advice) in [
            ("SSO", "log in again: aws sso login\(profile)"),
            ("sso", "log in again: aws sso login\(profile)"),
            ("ExpiredToken", "your own login has expired: log in again"),
            (
                "Unable to locate credentials",
                "log in with the AWS CLI first: aws configure, or aws sso login\(profile)"
            ),
            ("could not be found", "name a profile that ~/.aws/config has"),
            (
                "AccessDenied",
                "the role's trust policy must name you, and your own policy must allow sts:AssumeRole on it"
            ),
            ("MaxSessionDuration", "set a shorter aws.duration in the policy, or a longer one on the role"),
            ("CERTIFICATE_VERIFY_FAILED", "name your company's CA with trust: in ~/.config/cx/config.yaml"),
            ("Could not connect", "is this machine online, and the region right?"),
        ] where message.contains(sign) {
            return advice
        }
        return nil
    }
}

/// STS's answer as the CLI prints it.
private struct AssumeRoleAnswer: Decodable {
    struct Keys: Decodable {
        let AccessKeyId: String
        let SecretAccessKey: String
        let SessionToken: String
        let Expiration: String
    }

    let Credentials: Keys

    var credentials: SessionCredentials {
        get throws {
            SessionCredentials(
                accessKeyID: Secret(Credentials.AccessKeyId), secretAccessKey: Secret(Credentials.SecretAccessKey),
                sessionToken: Secret(Credentials.SessionToken),
                expiration: try Date(Credentials.Expiration, strategy: .iso8601)
            )
        }
    }
}
