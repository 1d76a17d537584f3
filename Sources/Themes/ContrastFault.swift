/// A colour of text or of a sign that stands out too little from a ground it can lie on.
struct ContrastFault: Sendable, Hashable {
  var color: ColorRole
  var ground: ColorRole
  /// By WCAG 2.2, from 1 to 21.
  var ratio: Double
  /// 4.5 for text, 3 for routes and markers.
  var required: Double
  /// Kinds of text that have this colour; empty for a sign.
  var texts: [TypeRole]

  /// `“sea-text” on “sea” has a contrast of 2.4 to 1, …`.
  var message: String {
    let use =
      texts.isEmpty
      ? "a route or marker" : "text (\(texts.map(\.rawValue).joined(separator: ", ")))"
    return "“\(color.rawValue)” on “\(ground.rawValue)” has a contrast of \(Self.figure(ratio)) "
      + "to 1; \(use) needs \(Self.figure(required))"
  }

  /// Which way to mend it.
  func hint(_ theme: Theme) -> String {
    let isDark = theme[ground].luminance < 0.18
    return "\(theme[color].hex) on \(theme[ground].hex): make it "
      + (isDark ? "lighter, or the ground darker" : "darker, or the ground lighter")
  }

  /// One decimal, cut and not rounded: 4.46 is not yet 4.5.
  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
