/// Runs `body`, and throws `error` where it takes longer.
func within<Result: Sendable>(
    _ limit: Duration, or error: LaunchError, _ body: @escaping @Sendable () async throws -> Result
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
