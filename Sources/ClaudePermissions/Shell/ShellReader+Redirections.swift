// SPDX-License-Identifier: Apache-2.0

extension ShellReader {
    /// Reads from `<`, `>` or `&>` on. Returns nil if no file follows.
    mutating func readRedirection() -> ShellRedirection? {
        while let byte, byte.isDigit { at += 1 }
        let start = at
        while let byte, byte == .less || byte == .greater || byte == .ampersand || byte == .bar && at > start
        {
            if at > start, byte == .less || byte == .greater, peek() == .openParenthesis { break }
            at += 1
            if at - start == 3 { break }
        }
        var mark = text(start..<at)
        if mark == "<<", byte == UInt8(ascii: "-") {
            at += 1
            mark = "<<-"
        }
        while let byte, byte == .space || byte == .tab { at += 1 }
        guard let byte, !byte.endsWord || (byte == .less || byte == .greater) && peek() == .openParenthesis
        else {
            return nil
        }
        if mark == "<<" || mark == "<<-" {
            readDelimiter(stripsTabs: mark == "<<-")
            return nil
        }
        let target = readWord()
        return ShellRedirection(direction: direction(mark, target), target: target)
    }

    private func direction(_ mark: String, _ target: ShellWord) -> ShellRedirection.Direction {
        switch mark {
        case "<", "<>": .read
        case ">&": target.raw.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") } ? .other : .write
        case "<&", "<<<": .other
        default: .write
        }
    }

    private mutating func readDelimiter(stripsTabs: Bool) {
        let word = readWord()
        let isQuoted = word.raw.contains { $0 == "'" || $0 == "\"" || $0 == "\\" }
        documents.append(
            HereDocument(delimiter: Array(word.text.utf8), isQuoted: isQuoted, stripsTabs: stripsTabs))
    }

    /// Skips the bodies of the here-documents that the line before opened. The reader stands at the start of
    /// a line.
    mutating func readDocuments() {
        for document in documents {
            let start = at
            var end = at
            while at < bytes.count {
                let lineEnd = bytes[at...].firstIndex(of: .newline) ?? bytes.count
                var line = bytes[at..<lineEnd]
                if document.stripsTabs { line = line.drop { $0 == .tab } }
                end = at
                at = min(lineEnd + 1, bytes.count)
                if line.elementsEqual(document.delimiter) { break }
                end = at
            }
            guard !document.isQuoted else { continue }
            obstacles.insert(.hereDocument)
            readSubstitutions(start..<end, withBackticks: false)
        }
        documents = []
    }
}
