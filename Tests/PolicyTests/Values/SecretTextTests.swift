// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Policy

@Suite struct SecretTextTests {
    @Test(arguments: [
        "GITHUB_TOKEN", "GH_TOKEN", "DB_PASSWORD", "PGPASSWORD", "MYSQL_PWD", "DB_PASS", "API_KEY",
        "STRIPE_SECRET_KEY",
        "CLIENT_SECRET", "DATABASE_URL", "STAGING_DATABASE_URL", "SENTRY_DSN", "REDISCLI_AUTH",
        "SLACK_WEBHOOK_URL",
        "apikey",
        "PRIVATE_KEY", "SECRET_ID", "GOOGLE_CREDENTIALS", "SSHPASS",
    ]) func `a name that carries a secret is known`(name: String) {
        #expect(SecretText.isName(name))
    }

    @Test(arguments: [
        "SSH_KEY_TYPE", "KEYBOARD", "MAX_TOKENS", "TOKEN_FILE", "PUBLIC_KEY", "CACHE_KEY",
        "TOKENIZERS_PARALLELISM",
        "MONKEY",
        "PASSWORD_STORE_DIR", "SECRET_NAME", "LANG", "TERM", "AUTHOR", "PASS", "KEY", "COMPASS_URL",
        "OAUTH_TOKEN_URL",
    ]) func `a name that only sounds like one is not`(name: String) {
        #expect(!SecretText.isName(name))
    }

    @Test func `a value is known by its form`() {
        #expect(SecretText.kind(of: "AKIA" + String(repeating: "A", count: 16)) != nil)
        #expect(SecretText.kind(of: "postgres://ada:pw@db.example.com/x") != nil)
        #expect(SecretText.kind(of: "https://example.com/a:b@c") == nil)
        #expect(SecretText.kind(of: "https://ada@example.com/") == nil)
        #expect(SecretText.kind(of: "sk-short") == nil)
    }
}
