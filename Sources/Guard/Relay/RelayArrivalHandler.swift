import NIOCore

/// Holds an accepted connection, unread, until the relay has decided on it and dialled.
final class RelayArrivalHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let relay: Relay

    init(relay: Relay) {
        self.relay = relay
    }

    func channelActive(context: ChannelHandlerContext) {
        relay.receive(context.channel)
        context.fireChannelActive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.channel.reset()
    }
}
