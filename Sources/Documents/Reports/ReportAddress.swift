// SPDX-License-Identifier: Apache-2.0

/// The place of a finding's file, for reports that other machines read.
public enum ReportAddress: Hashable, Sendable {
    /// A path from the root of the checkout.
    case checkout(String)
    /// An absolute path outside of the checkout.
    case machine(String)
    /// A text that is in no file, such as `shipped/base.yaml`.
    case elsewhere(String)
}
