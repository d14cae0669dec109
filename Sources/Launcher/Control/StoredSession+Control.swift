extension StoredSession {
    /// Asks a running session for one host more.
    public func ask(for request: AllowRequest) throws(LaunchError) -> ControlAnswer {
        try ControlClient(session: id, path: "\(folder.path)/\(SessionFolder.controlSocket)").send(request)
    }
}
