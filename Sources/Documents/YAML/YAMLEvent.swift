// SPDX-License-Identifier: Apache-2.0

import CYAML

/// A place in a text. Line and column start at 1; columns count Unicode scalars.
struct YAMLMark: Equatable {
    let line: Int
    let column: Int

    fileprivate init(_ mark: yaml_mark_t) {
        line = Int(mark.line) + 1
        column = Int(mark.column) + 1
    }
}

/// A part of a YAML document, as libyaml's parser reports it. The events of a document describe its tree in the
/// order of the text. Aliases are events of their own, so nothing is expanded.
struct YAMLEvent {
    enum Content: Equatable {
        case scalar(YAMLScalar)
        case listStart
        case mapStart
        /// The end of the innermost list or mapping.
        case end
        case alias

        /// The levels that the event opens; less than zero if it closes one.
        fileprivate var deepens: Int {
            switch self {
            case .listStart, .mapStart: 1
            case .end: -1
            case .scalar, .alias: 0
            }
        }
    }

    /// The deepest nesting. A policy needs seven levels, Claude Code's settings a few more.
    static let mostLevels = 32

    let content: Content
    let hasAnchor: Bool
    let hasTag: Bool
    let mark: YAMLMark

    /// Returns the events of the only document in `text`, which are none if it is empty.
    ///
    /// The parser's time grows with the square of the nesting, so it stops at a level that nothing needs.
    static func all(in text: String) throws(YAMLError) -> [YAMLEvent] {
        // The parser keeps its own address.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            throw .syntax("out of memory", at: nil, openedAt: nil)
        }
        defer { yaml_parser_delete(parser) }
        return try Array(text.utf8).withUnsafeBufferPointer { bytes throws(YAMLError) in
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            return try events(of: parser)
        }
    }

    private static func events(of parser: UnsafeMutablePointer<yaml_parser_t>) throws(YAMLError)
        -> [YAMLEvent]
    {
        var events: [YAMLEvent] = []
        var depth = 0
        var documents = 0
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLError(parser.pointee) }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT: return events
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                guard documents == 1 else { throw .severalDocuments(YAMLMark(event.start_mark)) }
            default:
                guard let event = YAMLEvent(event) else { continue }
                depth += event.content.deepens
                guard depth <= mostLevels else { throw .tooDeep(event.mark) }
                events.append(event)
            }
        }
    }

    /// Returns nil for the start of the stream and for the end of a document.
    private init?(_ event: yaml_event_t) {
        mark = YAMLMark(event.start_mark)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            content = .scalar(YAMLScalar(text: String(decoding: bytes, as: UTF8.self), isPlain: isPlain))
            hasAnchor = scalar.anchor != nil
            hasTag = scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            content = .listStart
            hasAnchor = event.data.sequence_start.anchor != nil
            hasTag = event.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            content = .mapStart
            hasAnchor = event.data.mapping_start.anchor != nil
            hasTag = event.data.mapping_start.tag != nil
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            content = .end
            hasAnchor = false
            hasTag = false
        case YAML_ALIAS_EVENT:
            content = .alias
            hasAnchor = false
            hasTag = false
        default: return nil
        }
    }
}

/// The reason why a text is not one YAML document.
enum YAMLError: Error {
    /// The parser's words, the place where it stopped, and the place where the unfinished value began.
    case syntax(String, at: YAMLMark?, openedAt: YAMLMark?)
    /// The place of the second document.
    case severalDocuments(YAMLMark)
    /// The place of the first list or mapping that is nested too deep.
    case tooDeep(YAMLMark)

    fileprivate init(_ parser: yaml_parser_t) {
        let problem = parser.problem.map { String(cString: $0) } ?? "the parser gave up"
        let hasPlace = parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR
        self = .syntax(
            problem,
            at: hasPlace ? YAMLMark(parser.problem_mark) : nil,
            openedAt: hasPlace && parser.context != nil ? YAMLMark(parser.context_mark) : nil)
    }
}
