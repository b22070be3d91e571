import NIOCore
import NIOHTTPTypes

/// Ends a request whose body only trickles in, or goes on for ever after its answer; silence ends by the idle time-out.
///
/// A header that trickles ends with the idle time-out, which only what is whole puts off.
final class SlowClients: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// For how long a body may come as slowly as it likes, and bytes a second that it needs from then on [E].
  static let patience = TimeAmount.seconds(30)
  static let leastRate: Int64 = 500

  /// Bytes that are still let in once the answer, such as "too large", has been given.
  static let afterAnswer: Int64 = 1 << 20

  private var began: NIODeadline?
  private var bytes: Int64 = 0
  private var bytesAtAnswer: Int64?
  private let now: () -> NIODeadline

  init(now: @escaping () -> NIODeadline = { .now() }) { self.now = now }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: (began, bytes, bytesAtAnswer) = (now(), 0, nil)
    case .body(let part):
      bytes += Int64(part.readableBytes)
      let isUseless = bytesAtAnswer.map { bytes - $0 > SlowClients.afterAnswer } ?? false
      if let began, isUseless || isTooSlow(since: began) { return context.close(promise: nil) }
    case .end: began = nil
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data), began != nil { bytesAtAnswer = bytes }
    context.write(data, promise: promise)
  }

  private func isTooSlow(since began: NIODeadline) -> Bool {
    let time = now() - began
    return time > SlowClients.patience && bytes < SlowClients.leastRate * time.nanoseconds / 1_000_000_000
  }
}
