import Layout
import Testing

@testable import Themes

@Suite("The ramp of heights and speeds")
struct ColorRampTests {
  /// WCAG 2.2, 1.4.11.
  @Test("Each of its colours stands out from all it can lie on", arguments: Theme.names)
  func contrast(_ name: String) throws {
    let theme = try Theme.named(name)
    for color in theme.heights.colors {
      for ground in ColorRole.signGrounds {
        #expect(color.contrast(with: theme[ground]) >= 3, "\(color.hex) on \(ground.rawValue)")
      }
    }
  }

  @Test("It gets lighter, or darker, all the way: so it reads in grey too", arguments: Theme.names)
  func lightness(_ name: String) throws {
    let steps = try Theme.named(name).heights.colors.map(\.luminance)
    let isRising = steps[0] < steps[steps.count - 1]
    for (a, b) in zip(steps, steps.dropFirst()) { #expect(isRising ? a <= b : a >= b) }
    // From end to end at least as far as a colour is from its ground.
    let (most, least) = (steps.max() ?? 0, steps.min() ?? 0)
    #expect((most + 0.05) / (least + 0.05) >= 2.5)
  }

  @Test(
    "Its ends and its middle differ for every colour vision", arguments: Theme.names,
    ColorVision.allCases)
  func vision(_ name: String, _ vision: ColorVision) throws {
    let ramp = try Theme.named(name).heights
    let few = [0, 0.5, 1].map { vision.lab(ramp.color(at: $0)) }
    for (a, b) in [(few[0], few[1]), (few[1], few[2])] {
      #expect(ColorDifference.ciede2000(a, b) >= 12)
    }
  }

  @Test("Shares of the scale find their steps")
  func steps() throws {
    let ramp = try Theme.named("print").heights
    #expect(ramp.step(at: -1) == 0)
    #expect(ramp.step(at: .nan) == 0)
    #expect(ramp.step(at: 1) == ramp.colors.count - 1)
    #expect(ramp.step(at: 40) == ramp.colors.count - 1)
    #expect(ramp.step(at: 0.5) == ramp.colors.count / 2)
  }

  @Test("A theme's own ramp is read, and held to its form")
  func file() throws {
    let own = "flightplot-theme: 1\nname: mine\nextends: newsprint\n"
    let read = try Theme.read(
      Array((own + "ramp: [\"#550000\", \"#000055\"]\n").utf8), file: "a.yaml")
    #expect(read.theme.heights.colors.first?.hex == "#550000")
    #expect(read.theme.heights.colors.last?.hex == "#000055")
    #expect(throws: (any Error).self) {
      try Theme.read(Array((own + "ramp: [\"#550000\"]\n").utf8), file: "a.yaml")
    }
    #expect(throws: (any Error).self) {
      try Theme.read(Array((own + "ramp: [\"#550000\", red]\n").utf8), file: "a.yaml")
    }
    let pale = try Theme.read(
      Array((own + "ramp: [\"#EEEEEE\", \"#000055\"]\n").utf8), file: "a.yaml")
    #expect(pale.warnings.contains { $0.message.contains("#EEEEEE") })
  }
}
