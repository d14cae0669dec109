// SPDX-License-Identifier: Apache-2.0

import Documents

extension Encodable {
    /// JSON for people and for machines alike: indented, keys in order, slashes as they are, safe to print.
    /// - Throws: where JSON has no such value, as for a number that is not finite.
    public func jsonText() throws(CXError) -> String {
        do {
            return try JSONText.of(self)
        } catch {
            throw CXError("a value cannot be written as JSON", detail: "\(error)")
        }
    }
}
