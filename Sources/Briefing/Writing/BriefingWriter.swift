internal import Phrases
public import Routes

/// Writes the briefing of a plan: what there is to say, section by section. What the plan has nothing
/// for is left out.
public struct BriefingWriter {
  let report: PlanReport
  let wording: Wording
  let names: FlightNames
  /// What the map of all flights shows.
  let framing: MapFraming
  let claims: ClaimAnchors
  /// What is written, as far as there is anything to say.
  public var parts = BriefingPart.all

  /// Of more flights than these none has a page of its own.
  public static let mostFlightPages = 12

  /// - Parameters:
  ///   - framing: of the map of all flights.
  ///   - wording: the language. What the dossier's author wrote stays as it is.
  public init(
    _ report: PlanReport, framing: MapFraming = .automatic, wording: Wording = .english
  ) {
    self.report = report
    self.framing = framing
    self.wording = wording
    names = FlightNames(report.plan, wording)
    claims = ClaimAnchors(report.plan.facts(in: wording), hasLedger: report.plan.hasClaims)
  }

  /// The fixed words.
  var book: Phrasebook { wording.book }

  var plan: FlightPlan { report.plan }

  public var document: BriefingDocument {
    let flights =
      has(.flights) ? isLong ? [routeMaps, longFlightList] : report.flights.map(flight) : []
    let timeline = has(.timeline) ? timeline : nil
    // Where flights are many, what happened when comes before each of them.
    let front =
      (has(.cover) ? [cover, flightList] : []) + (listsFlightsApart ? [timeline] : [])
    let ledger = has(.evidence) ? isLong ? longLedger : ledger : nil
    // What is of all flights begins on a page of its own, and then runs on.
    var rest = [
      has(.cargo) ? cargo : nil, listsFlightsApart ? nil : timeline, ledger,
      has(.sources) ? sources : nil, has(.notes) ? notes : nil,
    ].compactMap { $0 }
    if !rest.isEmpty { rest[0].startsPage = true }
    var document = BriefingDocument(
      runningTitle: title, book: book, sections: (front + flights).compactMap { $0 } + rest)
    document.hasCover = has(.cover)
    if isLong, has(.index), has(.flights) {
      document.index = index
      // Its pages are known once all else is laid out.
      document.sections.append(
        BriefingSection(
          book("section.index"), anchor: BriefingDocument.indexAnchor, startsPage: true, blocks: [])
      )
    }
    return document.withContents()
  }

  func has(_ part: BriefingPart) -> Bool { parts.contains(part) }

  var title: String { plan.title ?? plan.heading(in: wording) ?? book("section.briefing") }

  /// Words closed as a sentence, unless they end in a stop already.
  func sentence(_ words: String) -> String {
    let end = words.last { !"»”\"’）)\u{2069}".contains($0) }
    return end.map { ".!?…。！？".contains($0) } == true ? words : book("sentence", ["text": words])
  }

  /// One after another.
  func sentences(_ all: [String]) -> String { book.joined(all, "list.sentences") }

  /// Words and the numbers of their sources; the words alone where they have none.
  func cited(_ words: String, _ numbers: String) -> String {
    numbers.isEmpty ? words : book("words.cited", ["words": words, "numbers": numbers])
  }

  /// `[1][3]`, or a dash.
  func references(_ ids: [String]) -> String {
    let numbers = plan.references(ids)
    return numbers.isEmpty ? "–" : numbers
  }
}
