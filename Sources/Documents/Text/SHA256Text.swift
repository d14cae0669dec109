// SPDX-License-Identifier: Apache-2.0

internal import Crypto

/// SHA-256 as text.
package enum SHA256Text {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Returns 64 hexadecimal digits in lower case.
    package static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) })
            == nil
        {
            hash.update(data: Array(bytes))
        }
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in hash.finalize() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0xf)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
