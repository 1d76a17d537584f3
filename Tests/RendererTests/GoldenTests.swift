import CairoRenderer
import Foundation
import Layout
import Testing

/// One small picture for each feature that only the eye can judge.
@Suite struct GoldenTests {
  @Test func haloedTextTurned() throws {
    let halo = TextStyle.Halo(color: Samples.white, width: 2)
    let style = Samples.style(size: 15, weight: 600, color: Samples.ink, halo: halo)
    try Golden.check(
      Samples.page(
        background: Color(hex: "#8FA9B8"),
        [Samples.text("9,958 km", x: 28, y: 66, style: style, rotation: -0.6)]),
      named: "haloed-text-turned")
  }

  @Test func dashesOnACasing() throws {
    var arc = Path()
    arc.move(to: Point(x: 10, y: 70))
    arc.curve(
      to: Point(x: 110, y: 15), control1: Point(x: 30, y: 20), control2: Point(x: 70, y: 5))
    let casing = Stroke(color: Samples.white, width: 10, cap: .round)
    let dashes = Stroke(color: Color(red: 0.76, green: 0.15, blue: 0.18), width: 4, dash: [11, 7])
    try Golden.check(
      Samples.page(
        background: Color(hex: "#8FA9B8"),
        [.path(PathItem(arc, stroke: casing)), .path(PathItem(arc, stroke: dashes))]),
      named: "dashes-on-a-casing")
  }

  @Test func groupCutToACircle() throws {
    let circle = Path.circle(center: Point(x: 60, y: 40), radius: 32)
    let stripes = (0..<8).map { index in
      Samples.square(
        Rect(x: Double(index) * 16, y: 0, width: 8, height: 80),
        Color(red: 0.2, green: 0.4, blue: 0.5))
    }
    try Golden.check(
      Samples.page([
        .group(ItemGroup(clip: circle, items: stripes)),
        .path(PathItem(circle, stroke: Stroke(color: Samples.ink, width: 1.5))),
      ]),
      named: "group-cut-to-a-circle")
  }
}
