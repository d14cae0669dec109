// SPDX-License-Identifier: Apache-2.0

import Subprocess
import SystemPackage

/// The system's gzip. cx uses it because it is older and better tested than code of its own would be.
struct Gzip {
    private let path: String

    init() throws(CXError) {
        guard let path = SystemProgram.path(of: "gzip") else {
            throw CXError(
                "gzip is not installed", advice: "install it; cx packs and unpacks evidence with it")
        }
        self.path = path
    }

    /// The first bytes of every packed file (RFC 1952 section 2.3.1).
    static let magic: [UInt8] = [0x1f, 0x8b]

    /// Packs all of one open file into another, without the file's name and time, so that equal input gives
    /// equal output.
    func pack(_ input: Int32, into output: Int32) async throws(CXError) {
        let status: TerminationStatus
        do {
            status = try await Subprocess.run(
                .path(FilePath(path)), arguments: ["-n", "-9", "-c"], environment: .custom([:]),
                input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
                output: .fileDescriptor(FileDescriptor(rawValue: output), closeAfterSpawningProcess: false),
                error: .discarded
            ).terminationStatus
        } catch {
            throw CXError("cannot run \(path)", detail: "\(error)")
        }
        guard status == .exited(0) else { throw CXError("\(path) failed", detail: "\(status)") }
    }

    /// Unpacks all of an open file into a spool, up to the spool's limit.
    /// - Returns: false if the file is incomplete, or if other data follows its end.
    func unpack(_ input: Int32, into spool: Spool) async throws(CXError) -> Bool {
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
        } catch let error as CXError {
            throw error
        } catch {
            throw CXError("cannot run \(path)", detail: "\(error)")
        }
    }
}
