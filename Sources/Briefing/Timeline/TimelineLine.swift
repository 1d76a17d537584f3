internal import Layout

/// One line of a row's words, in pieces of their own type.
struct TimelineLine {
  let pieces: [(text: String, style: TextStyle, width: Double)]

  init(_ pieces: [(text: String, style: TextStyle, width: Double)]) { self.pieces = pieces }

  var width: Double { pieces.reduce(0) { $0 + $1.width } }

  func items<M: TextMeasurer>(_ setter: TextSetter<M>, x: Double, baseline: Double) -> [Item] {
    var x = x
    return pieces.map { piece in
      defer { x += piece.width }
      return setter.item(piece.text, style: piece.style, x: x, baseline: baseline)
    }
  }
}
