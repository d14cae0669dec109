import Addresses

/// What lies at a path inside the sandbox.
struct SandboxPlace {
    /// As `the workspace`.
    let what: String
    /// Nil where nothing is shown there.
    let access: Access?
    /// The line that says so.
    var origin: Origin?
    /// What a policy would have to say for the access to be greater.
    var widening: String?
}
