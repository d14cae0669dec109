// SPDX-License-Identifier: Apache-2.0

/// The version that `cx --version` prints, and the tag of the image that belongs to this cx.
public enum Version {
    public static let current = "0.1.0"
    public static let image = "localhost/cx:\(current)"
}
