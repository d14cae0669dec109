import Glibc

/// Where an absolute path leads, link by link, whether or not there is something at its end.
struct TracedPath {
    /// The links on the way, each by its own place: who exchanges one of them changes what the path leads to.
    private(set) var links: [RawPath] = []
    /// Without links and `..`.
    private(set) var end: RawPath
    /// Nil where there is nothing.
    private(set) var file: FileFingerprint?

    /// As many as the kernel follows (path_resolution(7)).
    private static let mostLinks = 40

    init(_ path: RawPath) {
        end = RawPath("/")
        file = FileFingerprint(end)
        var rest = Array(path.components.reversed())
        while let component = rest.popLast() {
            if component.elementsEqual(".".utf8) { continue }
            if component.elementsEqual("..".utf8) {
                end = end.parent.isEmpty ? RawPath("/") : end.parent
                file = FileFingerprint(end)
                continue
            }
            let next = end.appending(component)
            file = FileFingerprint(next)
            guard file?.isLink == true, links.count < Self.mostLinks,
                let target = RawFile.target(ofLink: next)
            else {
                end = next
                continue
            }
            links.append(next)
            if target.isAbsolute { end = RawPath("/") }
            rest += target.components.reversed()
        }
    }
}
