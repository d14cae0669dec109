import Addresses
public import FoundationEssentials
import Glibc
import Policy
import SystemPackage

/// Which of AWS's published ranges are in force: those that cx ships, or newer ones that `cx ranges update`
/// wrote into the user's data folder. A file that is there and cannot be trusted is an error, never a reason
/// to go on with others.
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

    /// - Throws: where the user's file is damaged, or somebody else may write it.
    public func inForce(at now: Date = .now) throws(LaunchError) -> AddressRanges {
        guard let file = try file(), file.isPinned || file.ranges.created > PublishedRanges.shipped.created
        else {
            return AddressRanges(.shipped, from: .shipped, at: now)
        }
        return AddressRanges(file.ranges, from: .file(path), at: now)
    }

    /// Puts these in force for every launch from now on, all at once or not at all.
    /// - Parameter isPinned: also where those that cx ships are newer.
    func put(_ ranges: PublishedRanges, isPinned: Bool) throws(LaunchError) {
        try Folder.make(folder)
        try refuseOpenFolder()
        let part = "\(path).\(getpid())"
        unlink(part)
        do throws(LaunchError) {
            try Self.write(AddressRangeFile(ranges: ranges, isPinned: isPinned).text, to: part)
            guard rename(part, path) == 0 else { throw Self.failure(to: "replace", path) }
        } catch {
            unlink(part)
            throw error
        }
    }

    /// A file for a program that this process runs; the caller removes it.
    func putTemporary(_ text: String) throws(LaunchError) -> String {
        try Folder.make(folder)
        try refuseOpenFolder()
        let path = "\(folder)/temporary.\(getpid())"
        unlink(path)
        try Self.write(text, to: path)
        return path
    }

    func removeTemporary(_ path: String) {
        unlink(path)
    }

    /// More than the most blocks that a list may have take.
    private static let mostBytes = 16 << 20

    private func file() throws(LaunchError) -> AddressRangeFile? {
        guard FileStatus(link: path) != nil else { return nil }
        try refuseOpenFolder()
        let file = try TextFile.read(path, limit: Self.mostBytes)
        guard file.status.isWritableOnly(by: user) else {
            throw LaunchError(
                "\(path.printable) may be written by others than you, so it decides nothing here",
                advice: "rm '\(path.printable)' && cx ranges update"
            )
        }
        try trust.require(path, file.status, called: "AWS's address ranges \(path.printable)")
        guard let ranges = AddressRangeFile(text: file.text) else {
            throw LaunchError(
                "\(path.printable), AWS's address ranges, is damaged",
                advice: "cx ranges update, or rm '\(path.printable)' for those that cx ships"
            )
        }
        return ranges
    }

    /// Who may write the folder may put another file in the place of this one.
    private func refuseOpenFolder() throws(LaunchError) {
        guard let status = FileStatus(path: folder), status.isFolder, status.isWritableOnly(by: user) else {
            throw LaunchError(
                "\(folder.printable) is no folder that only you may write, so what is in it decides nothing here",
                advice: "chmod go-w '\(folder.printable)'"
            )
        }
    }

    private static func write(_ text: String, to path: String) throws(LaunchError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(to: "write", path) }
        defer { close(descriptor) }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw LaunchError("cannot write \(path.printable)", detail: "\(error)")
        }
        // What is renamed before it is on the disk may be empty after a crash.
        guard fsync(descriptor) == 0 else { throw failure(to: "write", path) }
    }

    private static func failure(to verb: String, _ path: String) -> LaunchError {
        LaunchError("cannot \(verb) \(path.printable)", detail: String(cString: strerror(errno)))
    }
}
