// SPDX-License-Identifier: Apache-2.0

/// A policy's text with the name by which the user knows it. The caller reads the file.
public struct PolicySource: Hashable, Sendable {
    /// The most bytes of a policy. People write and review policies; 256 KiB is two thousand of the longest
    /// lines.
    static let mostBytes = 256 * 1024

    /// The path or the built-in name, as findings show it.
    public var path: String
    public var text: String
    public var writers: Writers

    /// The users who may change the file's text, as far as the caller can tell.
    public enum Writers: Hashable, Sendable {
        /// Only the caller and root.
        case owner
        /// Somebody else, through the file itself or through a folder or link on the way to it. The text says
        /// who, how, and what to do.
        case others(String)
        /// Every user, through the file itself.
        case everyone
    }

    public init(path: String, text: String, writers: Writers = .owner) {
        self.path = path
        self.text = text
        self.writers = writers
    }
}
