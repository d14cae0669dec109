// SPDX-License-Identifier: Apache-2.0

/// Lays out rows of text in columns, each as wide as its widest cell.
public enum TextColumns {
    public static func lines(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                cell + String(repeating: " ", count: widths[index] - cell.count)
            }
            let line = cells.joined(separator: "  ")
            // Empty cells at the end leave no trailing blanks.
            return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
        }
    }
}
