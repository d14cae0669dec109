// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Text for people, or JSON for machines. Commands with other forms declare a `Format` of their own.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
