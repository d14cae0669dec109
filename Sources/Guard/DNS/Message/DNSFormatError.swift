/// The reasons why bytes are not a DNS message.
enum DNSFormatError: Error, Hashable {
    /// The message ends before what its header promises.
    case truncated
    /// The message goes on after what its header promises.
    case trailingBytes
    /// A label type other than 00 and 11 (RFC 1035 section 4.1.4).
    case labelType
    /// A compression pointer that does not point backwards, and so might loop.
    case pointer
    /// More than 255 bytes (RFC 1035 section 2.3.4).
    case nameTooLong
    /// Record data whose length does not fit its type.
    case recordData
    /// More than one OPT record, one that the root does not own (RFC 6891 section 6.1.1), or one whose data
    /// is not a list of options.
    case options
}
