extension XMLScanner {
  /// The text of the element that ends with this token as a number, NaN where it is none.
  var number: Double {
    @inline(__always) get { withText { DecimalNumber.read($0) } }
  }

  /// The same as a time, nil where it is none.
  var time: ISOTime? {
    @inline(__always) get { withText { ISOTime($0) } }
  }

  /// An attribute of the element that starts with this token as a number, NaN where it is none.
  @inline(__always)
  func number(_ attribute: StaticString) -> Double { withAttribute(attribute) { DecimalNumber.read($0) } ?? .nan }
}
