import Geo
import Routes
import Tracks

/// What a leg comes to as recorded, in words.
enum RecordedLegText {
  static func lines(_ leg: RecordedLegReport) -> [String] {
    let distance = leg.distance
    var words = "Flown as recorded: \(Wording.distance(distance.total))"
    if distance.bridged.meters >= 100 {
      words += ", \(Wording.distance(distance.bridged)) of them not seen (inferred)"
    }
    if let time = leg.airTime {
      words += "; \(Wording.duration(time)) from take-off to landing"
    }
    return [words + "."] + (leg.overflight.map { [over($0)] } ?? [])
  }

  /// `Over Switzerland 29 km, Germany 334 km by the line recorded; 12 km of it were not seen.`
  private static func over(_ stretches: [RecordedOverflight]) -> String {
    let words = PlanText.over(stretches.map(\.segment)).dropLast() + " by the line recorded"
    let unseen = stretches.filter { !$0.isSeen }.map(\.segment)
    guard !unseen.isEmpty else { return words + "." }
    let grounds = PlanText.over(unseen).dropLast()
    return words + "; not seen, and inferred by the shortest way: "
      + grounds.prefix(1).lowercased() + grounds.dropFirst() + "."
  }
}
