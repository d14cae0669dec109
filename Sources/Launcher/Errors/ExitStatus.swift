// SPDX-License-Identifier: Apache-2.0

/// The status with which cx ends if it cannot do what was asked (docs/configuration.md, "Exit statuses").
///
/// Commands that answer a question end with 0 or 1 by their answer; nothing of that is here.
public enum ExitStatus {
    /// The kind of error that ended a command.
    public enum Failure: CaseIterable, Sendable {
        /// A ``CXError``.
        case error
        /// The command line was wrong.
        case commandLine
    }

    /// Commands that share their statuses.
    public enum Commands: CaseIterable, Sendable {
        /// `cx policy …` answers questions about files, as linters and comparing tools do. There 1 is an
        /// answer, so everything that keeps it from an answer is 2.
        case policy
        /// `cx evidence verify` answers a question about an archive.
        case evidence
        /// `cx allow` and `cx credentials renew` ask a running session for something.
        case request
        /// All that launch, or prepare a launch.
        case launch

        /// - Parameter arguments: the words behind `cx`.
        public init(of arguments: [String]) {
            self =
                switch (arguments.first, arguments.dropFirst().first) {
                case ("policy", _): .policy
                case ("evidence", "verify"): .evidence
                case ("allow", _), ("credentials", "renew"): .request
                default: .launch
                }
        }
    }

    /// EX_USAGE of sysexits.h, which swift-argument-parser uses as well.
    private static let usage: Int32 = 64
    /// A question without an answer.
    public static let noAnswer: Int32 = 2

    public static func of(_ failure: Failure, in commands: Commands) -> Int32 {
        switch (commands, failure) {
        case (.policy, .error), (.policy, .commandLine), (.evidence, .error): noAnswer
        case (.request, .error): 1
        case (.launch, .error): CXError.exitStatus
        case (.evidence, .commandLine), (.request, .commandLine), (.launch, .commandLine): usage
        }
    }
}
