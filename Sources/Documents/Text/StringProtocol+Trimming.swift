// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
    /// Returns the text without the characters at either end for which `isBlank` is true.
    package func trimming(_ isBlank: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
