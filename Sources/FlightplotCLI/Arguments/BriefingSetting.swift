import ArgumentParser
import Briefing
import Flightplot

extension BriefingPaper: ExpressibleByArgument {
  /// In capitals or not.
  public init?(argument: String) {
    let found = Self.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
    guard let found else { return nil }
    self = found
  }
}

/// The options that `brief` and `batch` share: what of a briefing is set, and on which paper.
struct BriefingSetting: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What to set, with commas between: \(BriefingSetting.partNames); '=-evidence' is all but that. \
      (default: all)
      """, valueName: "parts"))
  var sections: ArgumentText?

  @Flag(
    help: """
      One page: summary, figures, map, what is not known, sources.
      """)
  var summaryOnly = false

  @Option(help: "A4 or letter. (default: A4)")
  var paper: BriefingPaper?

  @Option(
    help: ArgumentHelp(
      "A table of phrases in another language, or with other words; see 'flightplot phrases'.",
      valueName: "file"))
  var phrases: ArgumentText?

  /// The options that were given, by name, for a batch.
  var settings: [String: String] {
    var settings: [String: String] = [:]
    settings["sections"] = sections?.text
    settings["summary-only"] = summaryOnly ? "true" : nil
    settings["paper"] = paper?.rawValue
    settings["phrases"] = phrases?.text
    return settings
  }

  /// The parts that were asked for.
  func parts() throws -> Set<BriefingPart> {
    guard let sections else { return BriefingPart.all }
    guard !summaryOnly else {
      throw ValidationError("--summary-only is a page of its own: leave out --sections.")
    }
    return try BriefingOptions.parts(sections.text)
  }

  private static var partNames: String {
    BriefingPart.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
