/// What `cx --version` says, and the tag of the image that belongs to this cx.
enum Version {
    static let current = "0.1.0"
    static let image = "localhost/cx:\(current)"
}
