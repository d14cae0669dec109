import CLinux
import Glibc
import Policy

/// The file system of the container that holds the agent's transcripts, held open from before the first instruction: it
/// can be read when every process of the container is gone.
///
/// Everything in it is made by what ran inside: no link is followed, nothing but a regular file is read, and how much is
/// looked at has an end.
final class TranscriptSource: Sendable {
    private let home: CInt
    private let plan: KeepingPlan.Transcripts

    static let mostFiles = 100
    private static let mostNames = 10_000
    /// `PROJECT/SESSION/subagents/FILE` is what Claude Code 2.1 has.
    private static let deepest = 4

    /// - Parameter home: open; becomes the source's own.
    init(home: CInt, plan: KeepingPlan.Transcripts) {
        self.home = home
        self.plan = plan
    }

    deinit {
        close(descriptor: home)
    }

    /// - Parameter keep: gets one transcript's number and text, and says whether it was written.
    func read(into report: inout KeepingReport, _ keep: (String, [UInt8]) -> Bool) {
        var found = Found()
        if let folder = open(plan.folder, below: home) { look(into: folder, path: "", depth: 0, &found) }
        var left = plan.mostBytes
        var number = 0
        for path in found.paths.sorted() {
            guard number < Self.mostFiles else {
                report.miss(KeepingPlan.transcripts, "there are more than \(Self.mostFiles)")
                break
            }
            let shown = Printable.escaped(String(path.prefix(200)))
            guard let text = text(of: "\(plan.folder)/\(path)", atMost: left) else {
                report.miss(KeepingPlan.transcripts, "\(shown) is no file, or too long: \(left) bytes were left for it")
                continue
            }
            number += 1
            left -= text.count
            let name = KeepingPlan.transcriptFile(number)
            if keep(name, text) {
                report.kept.append(name)
            } else {
                report.miss(name, "\(shown) could not be written")
            }
        }
        if found.isCut { report.miss(KeepingPlan.transcripts, "there are more files than are looked at") }
        if number == 0, report.missing.allSatisfy({ $0.file != KeepingPlan.transcripts }) {
            report.miss(KeepingPlan.transcripts, "the agent wrote none")
        }
    }

    private struct Found {
        var paths: [String] = []
        var names = 0
        var isCut = false
    }

    /// Takes the folder's descriptor.
    private func look(into folder: CInt, path: String, depth: Int, _ found: inout Found) {
        guard let stream = fdopendir(folder) else { return close(descriptor: folder) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            found.names += 1
            guard found.names <= Self.mostNames else { return found.isCut = true }
            // A name that is no UTF-8 is none of Claude Code's.
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(validating: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let name, name != ".", name != ".." else { continue }
            let below = path.isEmpty ? name : "\(path)/\(name)"
            if name.hasSuffix(".jsonl") {
                found.paths.append(below)
            } else if depth < Self.deepest, let next = open(name, below: dirfd(stream), O_DIRECTORY) {
                look(into: next, path: below, depth: depth + 1, &found)
            }
        }
    }

    /// Nil where it is no regular file, cannot be read or is too long.
    private func text(of path: String, atMost limit: Int) -> [UInt8]? {
        guard let file = open(path, below: home) else { return nil }
        defer { close(descriptor: file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count >= 0 else { return nil }
            guard count > 0 else { return text }
            text += chunk[..<count]
            guard text.count <= limit else { return nil }
        }
    }

    /// Without following a link anywhere in the path, and without waiting for a FIFO's writer.
    private func open(_ path: String, below folder: CInt, _ flags: CInt = 0) -> CInt? {
        let descriptor = cx_open_without_links(folder, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags)
        return descriptor >= 0 ? descriptor : nil
    }
}
