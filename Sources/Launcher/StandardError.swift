// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The stream on which cx speaks to the person. Results go to standard output.
public enum StandardError {
    public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    public static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            // Nobody is there to be told that nobody can be told.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
