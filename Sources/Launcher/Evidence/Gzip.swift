import Subprocess
import SystemPackage

/// The system's gzip: what packs and unpacks an archive is older and better tried than anything of cx's own.
struct Gzip {
    private let path: String

    init() throws(LaunchError) {
        guard let path = SystemProgram.path(of: "gzip") else {
            throw LaunchError(
                "gzip is not installed", advice: "install it; cx packs and unpacks evidence with it")
        }
        self.path = path
    }

    /// What every packed file begins with (RFC 1952 section 2.3.1).
    static let magic: [UInt8] = [0x1f, 0x8b]

    /// Packs all of one open file into another. Without the file's name and time, so that the same packs to
    /// the same.
    func pack(_ input: Int32, into output: Int32) async throws(LaunchError) {
        let status: TerminationStatus
        do {
            status = try await Subprocess.run(
                .path(FilePath(path)), arguments: ["-n", "-9", "-c"], environment: .custom([:]),
                input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
                output: .fileDescriptor(FileDescriptor(rawValue: output), closeAfterSpawningProcess: false),
                error: .discarded
            ).terminationStatus
        } catch {
            throw LaunchError("cannot run \(path)", detail: "\(error)")
        }
        guard status == .exited(0) else { throw LaunchError("\(path) failed", detail: "\(status)") }
    }

    /// Unpacks all of an open file into a spool, whose limit ends it.
    /// - Returns: false where the file is not whole, or something stands behind its end.
    func unpack(_ input: Int32, into spool: Spool) async throws(LaunchError) -> Bool {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(path)), arguments: ["-d", "-c"], environment: .custom([:]),
                input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
                output: .sequence, error: .discarded
            ) { execution in
                for try await chunk in execution.standardOutput {
                    try spool.append(chunk.withUnsafeBytes { Array($0) })
                }
            }
            return result.terminationStatus == .exited(0)
        } catch let error as LaunchError {
            throw error
        } catch {
            throw LaunchError("cannot run \(path)", detail: "\(error)")
        }
    }
}
