// SPDX-License-Identifier: Apache-2.0

import GuardProtocol

/// Texts that a program of the person's reads as files, and that are never on a disk (memfd_create(2)).
///
/// The program inherits them, because no other process may look into cx and open what cx has open.
/// swift-subprocess passes on the three standard streams only. So `cx with-files` stands between: it reads
/// the texts on its standard input, and then becomes the program.
public struct HandedFiles: Sendable, Encodable {
    private(set) var texts: [Secret] = []

    /// The descriptor of the first text in the program. Shells use those below 10 and 63.
    static let first: CInt = 40

    /// - Returns: the path by which the program reads the text, any number of times and each time from the
    ///   beginning.
    mutating func add(_ text: Secret) -> String {
        texts.append(text)
        return "/dev/fd/\(Int(Self.first) + texts.count - 1)"
    }
}
