import Geo
import Routes

/// Comparisons of routes, to be read.
struct ComparisonTable {
  private(set) var text = ""
  private let unit: (title: String, value: (Length) -> Double)

  init(_ comparisons: [RouteComparison], units: DistanceUnit) {
    unit = RouteTable.columns(units)[0]
    for comparison in comparisons { text += table(comparison) }
  }

  private func table(_ comparison: RouteComparison) -> String {
    let direct = comparison.direct
    let isRound = direct.distance.meters < 1
    let ends = [direct.origin, direct.destination].map(RouteTable.name).joined(separator: "–")
    var table = TextTable([
      ("route", .left), (unit.title, .right), ("detour \(unit.title)", .right), ("detour", .right),
    ])
    if !isRound { table.add(["direct", figure(direct.distance), "", ""]) }
    for variant in comparison.variants {
      table.add([
        variant.name, figure(variant.distance), isRound ? "–" : figure(variant.detour),
        variant.detourShare.map { SurveyTable.percent($0) } ?? "–",
      ])
    }
    var text = "\nComparison \(ends)\n" + table.text
    if isRound {
      text += "It ends where it begins: there is no direct way to compare it with.\n"
    }
    for variant in comparison.variants {
      let lines = [
        ("avoids", isRound ? [] : variant.avoided),
        (isRound ? "crosses" : "crosses instead", variant.crossedInstead),
        ("alone crosses", variant.onlyHere == variant.crossedInstead ? [] : variant.onlyHere),
      ].filter { !$0.1.isEmpty }
      text += lines.map { "\(variant.name) \($0.0): \(list($0.1))\n" }.joined()
      if !isRound, variant.avoided.isEmpty, variant.crossedInstead.isEmpty {
        text += "\(variant.name) flies over the same countries as the direct way\n"
      }
    }
    return text
  }

  private func list(_ totals: [OverflightTotal]) -> String {
    totals.map { "\($0.ground.name) \(figure($0.length)) \(unit.title)" }.joined(separator: ", ")
  }

  private func figure(_ length: Length) -> String { RouteTable.fixed(unit.value(length), 1) }
}
