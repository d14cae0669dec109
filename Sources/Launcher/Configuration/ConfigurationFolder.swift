import Documents
import Policy

/// The user's folders, by the XDG base directory specification.
public enum ConfigurationFolder {
    /// `$XDG_CONFIG_HOME/cx`, by default `~/.config/cx`.
    public static func path(home: String, environment: [String: String]) -> String {
        base("XDG_CONFIG_HOME", or: "\(home)/.config", environment)
    }

    /// `$XDG_STATE_HOME/cx`, by default `~/.local/state/cx`.
    public static func state(home: String, environment: [String: String]) -> String {
        base("XDG_STATE_HOME", or: "\(home)/.local/state", environment)
    }

    /// `$XDG_DATA_HOME/cx`, by default `~/.local/share/cx`.
    public static func data(home: String, environment: [String: String]) -> String {
        base("XDG_DATA_HOME", or: "\(home)/.local/share", environment)
    }

    /// A relative path in such a variable is invalid and ignored, as the specification says.
    private static func base(_ variable: String, or standard: String, _ environment: [String: String])
        -> String
    {
        let folder = environment[variable].flatMap { $0.isAbsolutePath ? $0 : nil } ?? standard
        return "\(folder)/cx"
    }
}
