/// Options that stand between a program's name and its verb, so that a rule that begins with both is got
/// past.
enum GlobalOptions {
    /// One for each program, harmless and taken before every verb (the programs' own manuals).
    private static let examples: [String: String] = [
        "ansible": "-v", "apt": "-q", "apt-get": "-q", "aws": "--no-cli-pager", "az": "--debug",
        "brew": "--verbose",
        "bundle": "--verbose", "cargo": "--locked", "cdk": "--verbose", "composer": "-n", "dnf": "-q",
        "docker": "--debug", "docker-compose": "--verbose", "eksctl": "-v 4", "flux": "-n default",
        "gcloud": "--quiet", "gem": "--norc", "git": "-C .", "go": "-C .", "gradle": "-q",
        "gsutil": "-q", "helm": "--debug", "istioctl": "-n default", "jj": "-R .", "kubectl": "-n default",
        "make": "-C .",
        "mvn": "-q", "nerdctl": "--debug", "npm": "--silent", "oc": "-n default",
        "pip": "-q", "pip3": "-q", "pnpm": "-C .", "podman": "--log-level=error", "poetry": "-C .",
        "pulumi": "-C .",
        "sam": "--debug", "systemctl": "--quiet", "terraform": "-chdir=.",
        "terragrunt": "--non-interactive", "tofu": "-chdir=.", "twine": "--no-color", "uv": "-q",
        "yarn": "--cwd .",
        "yum": "-q",
    ]

    /// Nil for a program that has none, or whose options are not known.
    static func example(_ program: String) -> String? { examples[program] }
}
