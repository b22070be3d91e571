import Figures

/// The figures that a page has open, under numbers that it can keep.
public struct FigureDesk {
  private var figures: [Int32: (request: FigureRequest, film: Film)] = [:]
  private var last: Int32 = 0

  public init() {}

  public mutating func open(_ request: UnsafeBufferPointer<UInt8>) throws(BrowserFault) -> Int32 {
    let request = try FigureRequest(request)
    last += 1
    figures[last] = (request, request.film)
    return last
  }

  public func words(_ number: Int32) throws(BrowserFault) -> [UInt8] {
    let (request, film) = try figure(number)
    return request.words(film)
  }

  /// 0 the end of the movement, 1 an icon, 2 start and end side by side, 3 a drawing that moves by itself.
  public func drawing(_ number: Int32, _ kind: Int32) throws(BrowserFault) -> [UInt8] {
    let (request, film) = try figure(number)
    switch kind {
    case 0: return Array(request.figure.still(side: request.side, theme: request.theme).utf8)
    case 1: return Array(request.figure.icon(side: request.side, theme: request.theme).utf8)
    case 2: return Array(request.figure.strip(side: request.side, theme: request.theme).utf8)
    case 3: return Array(film.animated(request.repetition).utf8)
    default: throw .field("drawing")
    }
  }

  /// The drawing of a moment that a session told; without `whole` only what moves in it.
  public func frame(_ number: Int32, part: Int32, value: Double, whole: Bool) throws(BrowserFault) -> [UInt8] {
    guard let moment = Moment(part: part, value) else { throw .field("part") }
    return try frame(number, moment, whole: whole)
  }

  /// The same so many seconds into a movement that begins again and again.
  public func frame(_ number: Int32, seconds: Double, whole: Bool) throws(BrowserFault) -> [UInt8] {
    guard seconds.isFinite else { throw .field("seconds") }
    return try frame(number, try figure(number).request.repetition.moment(at: seconds), whole: whole)
  }

  private func frame(_ number: Int32, _ moment: Moment, whole: Bool) throws(BrowserFault) -> [UInt8] {
    let film = try figure(number).film
    return Array((whole ? film.frame(at: moment) : film.contents(at: moment)).utf8)
  }

  private func figure(_ number: Int32) throws(BrowserFault) -> (request: FigureRequest, film: Film) {
    guard let figure = figures[number] else { throw .nothingOpen }
    return figure
  }

  public mutating func close(_ number: Int32) { figures[number] = nil }
}
