// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import Glibc
import SystemPackage

extension AccessList {
    /// The list of a file; nil if the file has none.
    /// - Throws: `errno` if the kernel does not tell.
    static func of(_ path: String) throws(Errno) -> AccessList? {
        // An extended attribute has at most 64 KiB (xattr(7)).
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = cx_read_access_list(path, &bytes, bytes.count)
        if count < 0 {
            guard errno == ENODATA || errno == ENOTSUP else { throw Errno(rawValue: errno) }
            return nil
        }
        guard let list = AccessList(bytes[..<count]) else { throw .badMessage }
        return list
    }
}
#else
import SystemPackage

extension AccessList {
    /// Cannot tell who else may write a file, so a file that its group may write is not trusted.
    /// - Throws: always.
    static func of(_ path: String) throws(Errno) -> AccessList? { throw .notSupported }
}
#endif
