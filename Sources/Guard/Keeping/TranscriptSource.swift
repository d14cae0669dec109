// SPDX-License-Identifier: Apache-2.0

import Addresses
import CLinux
import Glibc
import GuardProtocol

/// Reads the agent's transcripts from a file system of the container. It is held open from before the first
/// instruction, so it can be read when every process of the container is gone.
///
/// What ran inside made everything in it. So no link is followed, only regular files are read, no FIFO is
/// waited for, and the search has bounds. Names are bytes, since a file system takes any.
final class TranscriptSource: Sendable {
    let plan: KeepingPlan.Transcripts
    private let home: CInt

    private static let mostNames = 10_000
    /// Claude Code 2.1 has `PROJECT/SESSION/subagents/FILE`.
    private static let deepest = 4
    private static let ending = Array(".jsonl".utf8)

    /// A path below `plan.folder`, without a slash at its beginning and a zero at its end.
    typealias Path = [UInt8]

    /// - Parameter home: an open folder, which the source owns from now on.
    init(home: CInt, plan: KeepingPlan.Transcripts) {
        self.home = home
        self.plan = plan
    }

    deinit {
        close(descriptor: home)
    }

    /// Returns all files with the name of a transcript, in the order of their bytes.
    func paths(_ losses: inout TranscriptLosses) -> [Path] {
        var found = Found()
        let folder = Array(plan.folder.utf8)
        do throws(TranscriptLoss) {
            look(into: try open(folder, below: home, O_DIRECTORY), path: [], depth: 0, &found, &losses)
        } catch {
            // If the agent made no folder, nothing is lost.
            if error != .absent { losses.add(error, folder) }
        }
        return found.paths.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private struct Found {
        var paths: [Path] = []
        var names = 0
    }

    /// Owns the folder's descriptor.
    private func look(
        into folder: CInt, path: Path, depth: Int, _ found: inout Found, _ losses: inout TranscriptLosses
    ) {
        guard let stream = fdopendir(folder) else { return close(descriptor: folder) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Path($0.prefix { $0 != 0 }) }
            guard name != Array(".".utf8), name != Array("..".utf8) else { continue }
            let below = path.isEmpty ? name : path + Array("/".utf8) + name
            found.names += 1
            guard found.names <= Self.mostNames else { return losses.add(.notLookedAt, below) }
            guard name.suffix(Self.ending.count) != Self.ending[...] else {
                found.paths.append(below)
                continue
            }
            do throws(TranscriptLoss) {
                let next = try open(name, below: dirfd(stream), O_DIRECTORY)
                guard depth < Self.deepest else {
                    close(descriptor: next)
                    throw .tooDeep
                }
                look(into: next, path: below, depth: depth + 1, &found, &losses)
            } catch {
                if error != .noFolder { losses.add(error, below) }
            }
        }
    }

    /// Hands on a transcript's bytes in pieces.
    /// - Returns: the number of bytes.
    /// - Throws: if it is not a regular file, cannot be read or is too long, and what `take` throws.
    func read(_ path: Path, atMost limit: Int, _ take: ([UInt8]) throws(TranscriptLoss) -> Void)
        throws(TranscriptLoss) -> Int
    {
        let file = try open(Array("\(plan.folder)/".utf8) + path, below: home)
        defer { close(descriptor: file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
        guard status.st_size <= limit else { throw .tooLong }
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var total = 0
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count >= 0 else { throw .unreadable }
            guard count > 0 else { return total }
            total += count
            guard total <= limit else { throw .tooLong }
            try take(Array(chunk[..<count]))
        }
    }

    /// Opens a file without following a link anywhere in its path, and without waiting for a FIFO's writer.
    private func open(_ path: Path, below folder: CInt, _ flags: CInt = 0) throws(TranscriptLoss) -> CInt {
        let name = path.map { CChar(bitPattern: $0) } + [0]
        let descriptor = cx_open_without_links(folder, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags)
        guard descriptor < 0 else { return descriptor }
        switch errno {
        case ELOOP: throw .link
        case ENOENT: throw .absent
        case ENOTDIR: throw .noFolder
        // A socket cannot be opened for reading.
        case ENXIO, ENODEV: throw .noFile
        default: throw .unreadable
        }
    }
}

/// The reasons why a file with the name of a transcript is not kept.
enum TranscriptLoss: String, Error, CaseIterable {
    case link = "a symbolic link, which is not followed"
    case noFile = "no regular file"
    case noFolder = "no folder"
    case absent = "gone"
    case unreadable = "could not be read"
    case tooLong = "too long for what was left of the room for all of them"
    case tooMany = "one of more than are kept"
    case tooDeep = "a folder deeper than the agent makes any"
    case notLookedAt = "not looked at: there were too many names in the folders"
    case tooLate = "too late: the time for keeping was over"
    case unwritten = "could not be written on this machine"
}

/// Counts what is not kept by its reason. What ran inside chooses the number of files and their names, so
/// neither the number of lines nor their length depends on these.
struct TranscriptLosses {
    private struct Tally {
        var count = 0
        var names: [String] = []
    }

    private var tallies: [TranscriptLoss: Tally] = [:]

    private static let mostNames = 3
    private static let longestName = 100

    var isEmpty: Bool { tallies.isEmpty }

    /// - Parameter path: any bytes.
    mutating func add(_ loss: TranscriptLoss, _ path: some Collection<UInt8>) {
        tallies[loss, default: Tally()].count += 1
        guard tallies[loss, default: Tally()].names.count < Self.mostNames else { return }
        let name = Printable.escaped(String(decoding: path.prefix(Self.longestName), as: UTF8.self))
        tallies[loss]?.names.append(path.count > Self.longestName ? "\(name)…" : name)
    }

    var missing: [KeepingStep.Missing] {
        TranscriptLoss.allCases.compactMap { loss in
            tallies[loss].map { tally in
                let rest = tally.count > tally.names.count ? ", …" : ""
                let names = tally.names.joined(separator: ", ") + rest
                return KeepingStep.Missing(
                    file: KeepingPlan.transcripts, reason: "\(loss.rawValue): \(names)", count: tally.count)
            }
        }
    }
}
