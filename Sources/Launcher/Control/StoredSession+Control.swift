extension StoredSession {
    /// Asks a running session for one host more.
    public func ask(for request: AllowRequest) throws(LaunchError) -> ControlAnswer {
        try client.send(request)
    }

    /// Has a running session renew its AWS credentials.
    public func ask(for request: RenewRequest) throws(LaunchError) -> ControlAnswer {
        try client.send(request, patience: ControlClient.patienceWithAWS)
    }

    private var client: ControlClient {
        ControlClient(session: id, path: "\(folder.path)/\(SessionFolder.controlSocket)")
    }
}
