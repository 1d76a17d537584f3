extension Stroke {
  /// The dashes as every renderer can draw them: empty, hence solid, where a length is negative or
  /// not a number, or where dash and gap together are too short to see and would take for ever.
  public var drawableDash: [Double] {
    let shortest = 0.05
    guard dash.allSatisfy({ $0.isFinite && $0 >= 0 }), dash.reduce(0, +) >= shortest else {
      return []
    }
    return dash
  }
}
