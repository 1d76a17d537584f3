import Diagnostics
import Layout
import Testing

@testable import Themes

@Suite struct ThemeTests {
  @Test(arguments: Theme.names) func loads(_ name: String) throws {
    let theme = try Theme.named(name)
    #expect(theme.name == name)
    #expect(theme.colors.count == ColorRole.allCases.count)
    #expect(theme.strokes.count == StrokeRole.allCases.count)
    #expect(theme.type.count == TypeRole.allCases.count)
  }

  /// WCAG 2.2, success criteria 1.4.3 and 1.4.11: text 4.5 to 1, graphics 3 to 1. The pairs are
  /// written out here once more, so that a ground forgotten there is found here.
  @Test(arguments: Theme.names) func contrastSuffices(_ name: String) throws {
    let theme = try Theme.named(name)
    #expect(theme.contrastFaults == [])
    let map: [ColorRole] = [.land, .sea, .highlight, .lake]
    let grounds: [(ColorRole, [ColorRole], Double)] = [
      (.text, map + [.space, .casing, .page, .panel], 4.5),
      (.secondaryText, map + [.space, .casing, .page, .panel], 4.5),
      (.countryText, map, 4.5), (.storyCountryText, map, 4.5), (.seaText, map + [.space], 4.5),
      (.flightText, map + [.space, .casing], 4.5), (.unstated, map + [.space, .casing], 4.5),
      (.flight, map + [.space, .casing, .panel], 3), (.marker, map + [.space, .casing, .panel], 3),
      (.unstated, [.panel], 3),
    ]
    for (color, grounds, required) in grounds {
      for ground in grounds {
        let ratio = theme[color].contrast(with: theme[ground])
        #expect(ratio >= required, "\(color.rawValue) on \(ground.rawValue): \(ratio)")
      }
    }
  }

  /// No kind of text is set in a colour that is not held against its grounds.
  @Test(arguments: Theme.names) func everyTextHasItsGrounds(_ name: String) throws {
    var theme = try Theme.named(name)
    for role in TypeRole.allCases {
      let ground = try #require(role.grounds.first)
      theme.colors[theme[role].color] = theme[ground]
      #expect(
        theme.contrastFaults.contains { $0.texts.contains(role) && $0.ground == ground },
        "\(role.rawValue) on \(ground.rawValue)")
      theme = try Theme.named(name)
    }
  }

  @Test func noTextIsSmallerThanSevenPoints() throws {
    let theme = try Theme.named("newsprint")
    for role in TypeRole.allCases { #expect(theme.style(role, scale: 0.3).size >= 7) }
  }

  @Test func anUnknownNameListsTheKnown() {
    let fault = #expect(throws: InputFault.self) { try Theme.named("newsprnt") }
    let hint = fault?.diagnostics.first?.hint
    #expect(hint?.hasPrefix("did you mean “newsprint”? known: newsprint, midnight, print") == true)
  }
}
