import ArgumentParser
import Flightplot
import Tracks

/// How files of recorded tracks are read and cleaned.
struct TrackReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Leave out these steps of cleaning, with commas between them, or all: \(CleaningStepList.names).
      """, valueName: "steps"))
  var noClean: CleaningStepList?

  @Option(
    help: ArgumentHelp(
      """
      From how long a silence on the track is drawn dashed: 90s, 10min, 1h30. (default: 5min)
      """, valueName: "time"))
  var gap: GapLength?

  @Option(
    help: ArgumentHelp(
      """
      Which columns of a CSV hold what, where its header does not say it: \
      time=When,lat=Latitude,lon=Longitude,altitude=Alt(ft), or by number, lon=#1,lat=#2.
      """, valueName: "mapping"))
  var columns: ArgumentText?

  /// - Throws: `FlightplotError` (`usage`) for a mapping that is not understood.
  func options() throws(FlightplotError) -> TrackOptions {
    var options = TrackOptions()
    if let noClean { options.cleaning.steps.subtract(noClean.steps) }
    if let gap { options.findings.leastGap = gap.duration }
    if let columns {
      do throws(ColumnMappingFault) {
        options.columns = try ColumnMapping(columns.text)
      } catch {
        throw FlightplotError(.usage, "--columns: \(error.message)", hint: error.hint)
      }
    }
    return options
  }
}

/// Steps of cleaning in one word: `jumps,stale`, or `all`.
struct CleaningStepList: ExpressibleByArgument, Sendable {
  let steps: Set<CleaningStep>

  init?(argument: String) {
    var steps: Set<CleaningStep> = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      if word.lowercased() == "all" {
        steps.formUnion(CleaningStep.allCases)
      } else if let step = CleaningStep(rawValue: word.lowercased()) {
        steps.insert(step)
      } else {
        return nil
      }
    }
    self.steps = steps
  }

  /// All names, for the help.
  static var names: String { CleaningStep.allCases.map(\.rawValue).joined(separator: ", ") }
}

/// A length of time as written: `90s`, `10min`, `1h30`; a second at the least.
struct GapLength: ExpressibleByArgument, Sendable {
  let duration: Duration

  init?(argument: String) {
    let text = argument.lowercased().filter { $0 != " " }
    if text.hasSuffix("s"), let seconds = Double(text.prefix { $0 != "s" }),
      ["s", "sec", "seconds"].contains(String(text.drop { $0 != "s" }))
    {
      guard seconds >= 1, seconds <= 86_400 else { return nil }
      duration = .seconds(seconds)
      return
    }
    guard let range = DurationRange(argument: text)?.range, range.lowerBound == range.upperBound,
      range.lowerBound >= .seconds(1)
    else { return nil }
    duration = range.lowerBound
  }
}
