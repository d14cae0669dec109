import Addresses

/// A text in which `↓` stands before each place that is meant.
struct MarkedText: Hashable, Sendable {
    static let mark: Unicode.Scalar = "↓"

    let marked: String

    init(_ marked: String) {
        self.marked = marked
    }

    var isMarked: Bool { marked.unicodeScalars.contains(Self.mark) }

    /// Without the marks.
    var text: String {
        String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != Self.mark }))
    }

    /// Where the marked characters stand in the text without marks.
    /// - Parameter line: the first line's number.
    func places(in file: String, from line: Int = 1) -> [Origin] {
        var places: [Origin] = []
        var place = Origin(file: file, line: line, column: 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case Self.mark: places.append(place)
            case "\n": place = Origin(file: file, line: place.line + 1, column: 1)
            default: place.column += 1
            }
        }
        return places
    }
}
