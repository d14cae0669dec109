// SPDX-License-Identifier: Apache-2.0

/// Recognises variables and values that carry a secret, by their names and their form.
enum SecretText {
    /// Last words of a name that is about a secret but does not carry one.
    private static let about: Set<Substring> = [
        "ALGORITHM", "ARN", "COLUMN", "COUNT", "DIR", "DISABLED", "ENABLED", "ENDPOINT", "EXPIRATION",
        "EXPIRY",
        "FIELD", "FILE",
        "FORMAT", "HEADER", "HOST", "ID", "LENGTH", "LIMIT", "MANAGER", "MODE", "NAME", "PATH", "POLICY",
        "PORT",
        "PREFIX",
        "PROVIDER", "REGION", "REQUIRED", "SIZE", "STORE", "SUFFIX", "TIMEOUT", "TTL", "TYPE", "URI", "URL",
        "VERSION",
    ]
    /// Ends of a word that names a secret: `GITHUB_TOKEN`, `PGPASSWORD`.
    private static let ends = [
        "APIKEY", "ACCESSKEY", "CREDENTIAL", "CREDENTIALS", "PASSPHRASE", "PASSWD", "PASSWORD", "PASSWORDS",
        "PRIVATEKEY", "SECRET",
        "SECRETKEY", "SECRETS", "SSHPASS", "TOKEN",
    ]
    /// Last words that name a secret if another word stands before them: `DB_PASS`, `REDISCLI_AUTH`.
    private static let last: Set<Substring> = [
        "AUTH", "BEARER", "COOKIE", "DSN", "JWT", "KEY", "PASS", "PAT", "PWD", "WEBHOOK",
    ]
    /// Words before `KEY` in names of keys that are not secret: `PUBLIC_KEY`, `CACHE_KEY`.
    private static let openKeys: Set<Substring> = [
        "ALT", "CACHE", "COMPOSE", "FOREIGN", "GROUP", "HASH", "HOT", "IDEMPOTENCY", "INDEX", "ISSUE", "META",
        "OBJECT",
        "PARTITION",
        "PRIMARY", "PROJECT", "PUBLIC", "RANGE", "SEARCH", "SORT",
    ]
    /// Ends of names whose values are addresses that usually contain a password.
    private static let addresses = [
        "AMQP_URL", "BROKER_URL", "CONNECTION_STRING", "CONNSTR", "DATABASE_URI", "DATABASE_URL", "DB_URI",
        "DB_URL",
        "JDBC_URL",
        "MONGODB_URI", "MONGODB_URL", "MONGO_URI", "MONGO_URL", "MYSQL_URL", "POSTGRESQL_URL", "POSTGRES_URL",
        "RABBITMQ_URL",
        "REDIS_URL", "SECRET_ID", "WEBHOOK_URL",
    ]

    /// True if a variable's name says that it carries a secret.
    static func isName(_ name: String) -> Bool {
        let upper = name.uppercased()
        if addresses.contains(where: { upper == $0 || upper.hasSuffix("_\($0)") }) { return true }
        let words = upper.split(separator: "_")
        guard let tail = words.last, !about.contains(tail) else { return false }
        if words.contains(where: { word in ends.contains(where: word.hasSuffix) }) { return true }
        guard words.count > 1, last.contains(tail) else { return false }
        return tail != "KEY" || !openKeys.contains(words[words.count - 2])
    }

    /// The beginnings of issuers' keys, each with the least length of such a key.
    private static let beginnings: [(text: String, least: Int, kind: String)] = [
        ("AKIA", 20, "an AWS access key"), ("ASIA", 20, "an AWS access key"),
        ("ghp_", 36, "a token of GitHub's"),
        ("gho_", 36, "a token of GitHub's"), ("ghs_", 36, "a token of GitHub's"),
        ("github_pat_", 36, "a token of GitHub's"),
        ("glpat-", 20, "a token of GitLab's"), ("sk-", 32, "a key of a language model"),
        ("xoxb-", 20, "a token of Slack's"),
        ("xoxp-", 20, "a token of Slack's"), ("npm_", 36, "a token of npm's"),
        ("pypi-", 36, "a token of PyPI's"),
        ("eyJ", 60, "a signed token"), ("-----BEGIN", 20, "a private key"),
    ]

    /// Returns the kind of secret that a value looks like; nil for any other value.
    static func kind(of value: String) -> String? {
        if let found = beginnings.first(where: { value.hasPrefix($0.text) && value.utf8.count >= $0.least }) {
            return found.kind
        }
        guard let scheme = value.firstRange(of: "://"),
            let at = value[scheme.upperBound...].firstIndex(of: "@")
        else {
            return nil
        }
        let user = value[scheme.upperBound..<at]
        return user.contains(":") && !user.contains("/") ? "an address with a password" : nil
    }
}
