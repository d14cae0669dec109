// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Subprocess
import SystemPackage

extension Command {
    /// Runs the program without input, and hands over each line of its output.
    /// - Parameters:
    ///   - errors: the descriptor for its errors.
    ///   - attach: called when it has its streams.
    func reading(
        _ line: @Sendable (String) async throws -> Void, errors: Int32, attach: (ProcessHandle?) -> Void
    ) async throws -> TerminationStatus {
        try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: subprocessEnvironment,
            platformOptions: options, input: .none, output: .sequence, error: .descriptor(errors)
        ) { execution in
            attach(nil)
            for try await text in execution.standardOutput.strings() { try await line(text) }
        }.terminationStatus
    }

    /// Runs the program on these streams, which stay open in this process.
    /// - Parameters:
    ///   - isDetached: true for a process group of its own, which no signal of the caller's terminal reaches.
    ///   - attach: called when it has them, with its handle if there is one.
    func run<Input: InputProtocol>(
        input: Input, output: Int32, error: Int32, isDetached: Bool = false,
        attach: (ProcessHandle?) -> Void = { _ in }
    ) async throws -> TerminationStatus {
        var options = options
        if isDetached { options.processGroupID = 0 }
        return try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: subprocessEnvironment,
            platformOptions: options, input: input, output: .descriptor(output), error: .descriptor(error)
        ) { execution in
            attach(try? ProcessHandle(pid: execution.processIdentifier.value))
        }.terminationStatus
    }
}

extension OutputProtocol where Self == FileDescriptorOutput {
    /// A descriptor that stays open in this process.
    fileprivate static func descriptor(_ number: Int32) -> FileDescriptorOutput {
        .fileDescriptor(FileDescriptor(rawValue: number), closeAfterSpawningProcess: false)
    }
}
#endif
