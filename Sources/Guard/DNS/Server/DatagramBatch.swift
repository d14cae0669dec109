import CLinux
import Glibc

/// The datagrams that are received with one system call, and those that answer them. Its memory is used over
/// and over.
struct DatagramBatch: ~Copyable {
    private static let most = Int(CX_MOST_DATAGRAMS)
    /// A query has one question and options: far below this. What is longer is cut, and so malformed.
    private static let slot = 2048

    /// The received bytes; `range(of:)` says where each datagram is.
    private(set) var received = [UInt8](repeating: 0, count: most * slot)
    private(set) var count = 0
    private var lengths = [UInt32](repeating: 0, count: most)
    private var peers = [cx_peer](repeating: cx_peer(), count: most)
    private var replies = [UInt8](repeating: 0, count: most * slot)
    private var replyLengths = [UInt32](repeating: 0, count: most)
    private var replyPeers = [cx_peer](repeating: cx_peer(), count: most)
    private var replyCount = 0

    /// Takes what has come. False for an error that will not pass.
    mutating func receive(from socket: DatagramSocket) -> Bool {
        let result = cx_receive_datagrams(
            socket.descriptor, &received, Self.slot, UInt32(Self.most), &lengths, &peers)
        count = max(0, Int(result))
        replyCount = 0
        // ECONNREFUSED: a client did not wait for its answer, which must not end the service for the others.
        return result >= 0 || [EAGAIN, EINTR, ECONNREFUSED, ENOBUFS, ENOMEM].contains(errno)
    }

    func range(of index: Int) -> Range<Int> {
        index * Self.slot..<index * Self.slot + min(Int(lengths[index]), Self.slot)
    }

    func peer(of index: Int) -> cx_peer { peers[index] }

    /// Adds an answer to the datagram of this index, of at most the length of a slot.
    mutating func answer(_ index: Int, _ bytes: [UInt8]) {
        guard !bytes.isEmpty, bytes.count <= Self.slot, replyCount < Self.most else { return }
        let start = replyCount * Self.slot
        bytes.withUnsafeBytes { source in
            replies.withUnsafeMutableBytes { $0[start..<(start + source.count)].copyBytes(from: source) }
        }
        replyLengths[replyCount] = UInt32(bytes.count)
        replyPeers[replyCount] = peers[index]
        replyCount += 1
    }

    /// Sends the answers. Those that the socket does not take are lost, as with UDP anywhere.
    mutating func send(by socket: DatagramSocket) {
        var sent = 0
        while sent < replyCount {
            let result = replies.withUnsafeBufferPointer { bytes in
                replyLengths.withUnsafeBufferPointer { lengths in
                    replyPeers.withUnsafeBufferPointer { peers -> CInt in
                        guard let bytes = bytes.baseAddress, let lengths = lengths.baseAddress,
                            let peers = peers.baseAddress
                        else { return -1 }
                        return cx_send_datagrams(
                            socket.descriptor, bytes + sent * Self.slot, Self.slot, UInt32(replyCount - sent),
                            lengths + sent, peers + sent)
                    }
                }
            }
            if result < 0, errno == EAGAIN { break }
            // An error is about the first one that was not sent.
            sent += max(Int(result), 1)
        }
        replyCount = 0
    }
}
