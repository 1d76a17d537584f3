public import Layout

/// A page as a short text: layers, how much each holds, and every line of text with its place in
/// whole points.
public enum PageDump {
  public static func text(of page: Page) -> String {
    var lines = ["page \(rounded(page.size.width)) × \(rounded(page.size.height))"]
    for layer in page.layers {
      let paths = layer.items.flatMap(\.paths)
      let colors = Set(paths.flatMap { [$0.fill?.hex, $0.stroke?.color.hex] }.compactMap { $0 })
      let summary = [layer.name, "\(paths.count) paths"] + colors.sorted()
      lines.append(summary.joined(separator: " "))
      for text in layer.items.flatMap(\.texts) {
        let turn = text.rotation == 0 ? "" : " turned \(rounded(text.rotation * 180 / .pi))°"
        lines.append(
          "  \(rounded(text.origin.x)),\(rounded(text.origin.y)) \(text.style.weight)"
            + " \(tenths(text.style.size)) pt \(text.style.color.hex)\(turn) | \(text.text)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rounded(_ value: Double) -> Int { Int(value.rounded()) }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
