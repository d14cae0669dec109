// SPDX-License-Identifier: Apache-2.0

/// Runs `body`, and throws `error` if it takes longer than `limit`.
func within<Result: Sendable>(
    _ limit: Duration, or error: CXError, _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask(operation: body)
        group.addTask {
            try await Task.sleep(for: limit)
            throw error
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else { throw error }
        return result
    }
}

extension Result where Failure == any Error, Success: Sendable {
    /// Keeps what an asynchronous body returns or throws.
    init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}

/// A signal that asks cx to end.
struct Interruption: Error, Hashable, Sendable {
    let signal: Int32

    /// The status by which shells report a process that a signal ended.
    var exitStatus: Int32 { 128 + signal }
}
