/// An ordered list of rules: the first that decides ends the packet's way through it.
public struct Chain: Hashable, Sendable, Codable {
    public var name: String
    /// Where packets enter the chain; nil for one that is only jumped to.
    public var hook: Hook?
    public var rules: [Rule]

    public init(_ name: String, hook: Hook? = nil, rules: [Rule]) {
        self.name = name
        self.hook = hook
        self.rules = rules
    }
}
