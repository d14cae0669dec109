// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// Finds where podman keeps images and containers besides its standard places: the folders that its
/// `storage.conf` names (containers-storage.conf(5)).
enum EngineStorage {
    private static let keys: Set = ["graphroot", "imagestore", "rootless_storage_path"]

    static func folders(home: String, environment: [String: String]) -> [String] {
        let own = environment["XDG_CONFIG_HOME"].flatMap { $0.isAbsolutePath ? $0 : nil } ?? "\(home)/.config"
        return ["/usr/share/containers", "/etc/containers", "\(own)/containers"].flatMap { folder in
            (try? TextFile.readOpen("\(folder)/storage.conf")).map { folders(in: $0.text, home: home) } ?? []
        }
    }

    /// Reads the folders from lines of the form `graphroot = "/srv/containers"`.
    static func folders(in text: String, home: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmingWhitespace() }
            guard parts.count == 2, keys.contains(parts[0]), let quote = parts[1].first, "\"'".contains(quote)
            else {
                return nil
            }
            let value = parts[1].dropFirst().prefix { $0 != quote }
            let path = value.replacing("$HOME", with: home)
            // A variable, which stands for the user's number, ends the part of the path that is known.
            let known = path.prefix { $0 != "$" }
            let folder = String(known).plainPath
            return folder.isAbsolutePath && folder.pathNames.count > 1 ? folder : nil
        }
    }
}
