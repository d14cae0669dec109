// SPDX-License-Identifier: Apache-2.0

/// The options of the AWS CLI that every command takes (AWS CLI Command Reference, "Global options").
package enum AWSGlobalOptions {
    /// Those that take a value.
    package static let valued: Set = [
        "--ca-bundle", "--cli-binary-format", "--cli-connect-timeout", "--cli-read-timeout", "--color",
        "--endpoint-url", "--output", "--profile", "--query", "--region",
    ]
    /// Those that take none.
    package static let alone: Set = [
        "--cli-auto-prompt", "--debug", "--no-cli-auto-prompt", "--no-cli-pager", "--no-paginate",
        "--no-sign-request", "--no-verify-ssl", "--version",
    ]
}
