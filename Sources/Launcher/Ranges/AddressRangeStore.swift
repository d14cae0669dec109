// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
public import FoundationEssentials
import Policy

/// Decides which of AWS's published ranges are in force: those that cx ships, or newer ones that `cx ranges
/// update` wrote into the user's data folder. A file that is there and cannot be trusted is an error; cx
/// never goes on with other ranges.
public struct AddressRangeStore: Sendable {
    private let folder: String
    private let user: UInt32
    private let trust: FileTrust

    public init(home: String, user: UInt32, environment: [String: String]) {
        folder = ConfigurationFolder.data(home: home, environment: environment)
        self.user = user
        trust = FileTrust(environment: environment)
    }

    var path: String { "\(folder)/address-ranges" }

    /// - Throws: if the user's file is damaged, or somebody else may write it.
    public func inForce(at now: Date = .now) throws(CXError) -> AddressRanges {
        guard let file = try file(), file.isPinned || file.ranges.created > PublishedRanges.shipped.created
        else {
            return AddressRanges(.shipped, from: .shipped, at: now)
        }
        return AddressRanges(file.ranges, from: .file(path), at: now)
    }

    /// Puts ranges in force for every launch from now on, all at once or not at all.
    /// - Parameter isPinned: true to prefer them even if those that cx ships are newer.
    func put(_ ranges: PublishedRanges, isPinned: Bool) throws(CXError) {
        try Folder.make(folder)
        try refuseOpenFolder()
        try FileReplacement.replace(path, by: AddressRangeFile(ranges: ranges, isPinned: isPinned).text)
    }

    /// Makes a file for a program that this process runs.
    func temporaryFile(_ text: String) throws(CXError) -> TemporaryFile {
        try Folder.make(folder)
        try refuseOpenFolder()
        return try TemporaryFile(text, in: folder)
    }

    /// The most bytes of the file: more than the most blocks take.
    private static let mostBytes = 16 << 20

    private func file() throws(CXError) -> AddressRangeFile? {
        guard FileStatus(link: path) != nil else { return nil }
        try refuseOpenFolder()
        let file = try TextFile.read(path, limit: Self.mostBytes)
        guard file.status.isWritableOnly(by: user) else {
            throw CXError(
                "\(path.printable) may be written by others than you, so cx does not use it",
                advice: "rm '\(path.printable)' && cx ranges update"
            )
        }
        try trust.require(path, file.status, called: "AWS's address ranges \(path.printable)")
        guard let ranges = AddressRangeFile(text: file.text) else {
            throw CXError(
                "\(path.printable), AWS's address ranges, is damaged",
                advice: "cx ranges update, or rm '\(path.printable)' for those that cx ships"
            )
        }
        return ranges
    }

    /// Whoever may write the folder could replace the file.
    private func refuseOpenFolder() throws(CXError) {
        guard let status = FileStatus(path: folder), status.isFolder, status.isWritableOnly(by: user) else {
            throw CXError(
                "\(folder.printable) is not a folder that only you may write, so cx uses nothing in it",
                advice: "chmod go-w '\(folder.printable)'"
            )
        }
    }
}

/// The file in which `cx ranges update` keeps AWS's ranges. Its first line holds the digest of the rest. A
/// launch can look ranges up in the rest without reading all of it.
struct AddressRangeFile {
    private static let version = "cx-address-ranges-1"

    var ranges: PublishedRanges
    /// True if the user said that they count although those that cx ships are newer.
    var isPinned: Bool

    init(ranges: PublishedRanges, isPinned: Bool) {
        self.ranges = ranges
        self.isPinned = isPinned
    }

    /// Nil if a byte is missing or was changed.
    init?(text: String) {
        guard let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let fields = text[..<end].split(separator: " ", omittingEmptySubsequences: false)
        let lines = text[text.utf8.index(after: end)...]
        guard fields.count == 4, fields[0] == Self.version, let created = Int(fields[1]),
            fields[2] == "pinned" || fields[2] == "newest",
            fields[3] == Self.digest(created: created, isPinned: fields[2] == "pinned", lines: lines)
        else { return nil }
        isPinned = fields[2] == "pinned"
        ranges = PublishedRanges(created: created, text: lines)
    }

    var text: String {
        let lines = ranges.text
        let digest = Self.digest(created: ranges.created, isPinned: isPinned, lines: lines[...])
        return "\(Self.version) \(ranges.created) \(isPinned ? "pinned" : "newest") \(digest)\n\(lines)"
    }

    /// The digest protects against damage, not against somebody who may write the file.
    private static func digest(created: Int, isPinned: Bool, lines: Substring) -> String {
        "sha256:" + SHA256Text.of("\(created) \(isPinned)\n\(lines)".utf8)
    }
}
