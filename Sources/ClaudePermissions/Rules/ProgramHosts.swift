// SPDX-License-Identifier: Apache-2.0

package import Addresses

/// The hosts to which programs with deny rules send something.
package enum ProgramHosts {
    private static let code = [
        "bitbucket.org", "codeberg.org", "dev.azure.com", "github.com", "gitlab.com", "sr.ht",
        "visualstudio.com",
    ]
    private static let packages = ["npm.pkg.github.com", "registry.npmjs.org", "registry.yarnpkg.com"]
    private static let images = [
        "docker.io", "gcr.io", "ghcr.io", "mcr.microsoft.com", "pkg.dev", "quay.io", "registry.gitlab.com",
    ]

    /// The domains of each program's own hosts.
    private static let domains: [String: [String]] = [
        "git": code, "gh": ["github.com"], "glab": ["gitlab.com"], "npm": packages, "pnpm": packages,
        "yarn": packages,
        "bun": packages, "cargo": ["crates.io"], "gem": ["rubygems.org"],
        "twine": ["test.pypi.org", "upload.pypi.org"],
        "docker": images, "podman": images, "buildah": images, "skopeo": images, "pulumi": ["pulumi.com"],
        "gcloud": ["googleapis.com"], "gsutil": ["googleapis.com"], "bq": ["googleapis.com"],
        "az": ["azure.com", "microsoftonline.com", "windows.net"], "heroku": ["heroku.com"],
        "vercel": ["vercel.com"],
        "netlify": ["netlify.com"], "wrangler": ["cloudflare.com"], "firebase": ["googleapis.com"],
    ]
    /// Programs that may reach any host.
    private static let clients: Set = [
        "curl", "ftp", "http", "https", "lftp", "mongosh", "mysql", "nc", "ncat", "psql", "redis-cli",
        "rsync", "scp",
        "sftp", "socat", "ssh", "telnet", "wget", "xh",
    ]
    /// Hosts from which people only fetch. No program sends anything there.
    private static let sources = [
        "crates.io", "deb.debian.org", "files.pythonhosted.org", "proxy.golang.org", "pypi.org",
        "rubygems.org",
        "security.debian.org", "sum.golang.org", "archive.ubuntu.com",
    ]

    /// True if the program is known to send to the host.
    package static func reaches(_ program: String, _ host: AllowedHost) -> Bool {
        if clients.contains(program) { return true }
        return domains[program]?.contains { holds($0, host.name) } ?? false
    }

    /// True if the program is known not to send to the host, since it has hosts of its own and this is not
    /// one of them.
    package static func spares(_ program: String, _ host: AllowedHost) -> Bool {
        guard host.published == nil else { return true }
        guard let own = domains[program], !own.contains(where: { holds($0, host.name) }) else { return false }
        return (sources + domains.values.joined()).contains { holds($0, host.name) }
    }

    private static func holds(_ domain: String, _ pattern: HostPattern) -> Bool {
        switch pattern {
        case .host(let name): name.text == domain || name.text.hasSuffix("." + domain)
        case .below(let name):
            name.text == domain || name.text.hasSuffix("." + domain) || domain.hasSuffix("." + name.text)
        }
    }
}
