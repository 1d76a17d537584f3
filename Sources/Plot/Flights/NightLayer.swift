internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// The night side at an instant, darker in steps through the twilight.
struct NightLayer {
  let items: [Item]
  private let style: MapStyle

  /// How far the sun stands under the horizon where each step begins: sunset, and the ends of
  /// civil, nautical and astronomical twilight (The Astronomical Almanac, glossary: twilight).
  static let depressions = [0, 6, 12, 18].map { Angle(degrees: $0) }

  init(_ time: ReportedTime?, projector: MapProjector, style: MapStyle) {
    self.style = style
    // The front door and the dossier's reader have refused times without a sun.
    guard let sun = try? time?.sun() else {
      items = []
      return
    }
    items = Self.depressions.compactMap { depression in
      let path = projector.path(of: [sun.night(below: depression)])
      return path.isEmpty ? nil : .path(PathItem(path, fill: style[.night], isGround: true))
    }
  }

  /// The wishes for names of the ground, darker if they would not stand out from it by night, and
  /// without a halo, which by night would glow.
  func legible(_ wishes: [LabelWish]) -> [LabelWish] {
    items.isEmpty ? wishes : wishes.map(legible)
  }

  private func legible(_ wish: LabelWish) -> LabelWish {
    func night(_ ground: Color) -> Color {
      Self.depressions.reduce(ground) { ground, _ in ground.under(style[.night]) }
    }
    let grounds = [style[.sea], style[.land], style[.highlight]].map(night)
    func legible(_ lines: [LabelWish.Line]) -> [LabelWish.Line] {
      lines.map { line in
        let isLegible = grounds.allSatisfy { line.style.color.contrast(with: $0) >= 4.5 }
        var line = line
        if !isLegible { line.style.color = style[.text] }
        line.style.halo = nil
        return line
      }
    }
    var wish = wish
    wish.lines = legible(wish.lines)
    wish.alternatives = wish.alternatives.map(legible)
    return wish
  }

  /// A sample for the legend: the steps side by side.
  static func sample(_ style: MapStyle, _ middle: Point, _ width: Double) -> [Item] {
    let height = style.length(9)
    let steps = Double(depressions.count + 1)
    let left = middle.x - width / 2
    let whole = Rect(x: left, y: middle.y - height / 2, width: width, height: height)
    let frame = Stroke(color: style[.panelRule], width: style.width(.panelRule))
    return [.path(PathItem(.rectangle(whole), fill: style[.sea]))]
      + depressions.indices.map { step in
        let from = width * Double(step + 1) / steps
        let rect = Rect(x: left + from, y: whole.minY, width: width - from, height: height)
        return .path(PathItem(.rectangle(rect), fill: style[.night]))
      } + [.path(PathItem(.rectangle(whole), stroke: frame))]
  }
}

extension Color {
  /// What is seen of the colour through another laid over it.
  func under(_ veil: Color) -> Color {
    func mixed(_ a: Double, _ b: Double) -> Double { a + (b - a) * veil.alpha }
    return Color(
      red: mixed(red, veil.red), green: mixed(green, veil.green), blue: mixed(blue, veil.blue),
      alpha: alpha)
  }
}
