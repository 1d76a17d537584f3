internal import Diagnostics
internal import Geo
internal import Phrases
internal import Plot
internal import Routes

/// The language of a briefing.
struct BriefingLanguage {
  var wording: Wording
  /// BCP 47 tag of the names on its maps.
  var names: String
  /// What a user should know of it.
  var notes: [String]
}

extension FlightMap {
  /// The words and the names of a briefing, by the option, else by the dossier.
  ///
  /// - Throws: `FlightplotError`: `usage` or `data` for a language that has neither, or a table of
  ///   phrases that cannot be read.
  func briefingLanguage(
    _ options: BriefingOptions, _ report: PlanReport
  ) throws(FlightplotError) -> BriefingLanguage {
    let own = try options.phrases.map { path throws(FlightplotError) in
      try Self.phrases(path, environment)
    }
    let table = own?.whole ?? .builtIn
    let standard = own?.only ?? "en"
    let (words, names, notes) = try decide(
      "language", options.language, plan.map.language, standard
    ) { tag throws(FlightplotError) in try Self.briefingLanguage(tag, table) }
    let wording = try Self.wording(Phrasebook(words, in: table), names: names, report)
    return BriefingLanguage(
      wording: wording, names: names, notes: notes + Self.note(onMissing: wording.book))
  }

  private typealias Decided = (words: String, names: String, notes: [String])

  private static func briefingLanguage(
    _ tag: String, _ table: PhraseTable
  ) throws(FlightplotError) -> Decided {
    guard let words = table.nearest(to: tag) else {
      do {
        _ = try language(tag)
      } catch {
        throw FlightplotError(
          .usage,
          error.diagnostics.map { fault in
            let hint = ["words: \(table.languages.joined(separator: ", "))", fault.hint]
            return Diagnostic(
              .error, "there are neither words nor names in the language “\(tag)”",
              hint: hint.compactMap { $0 }.joined(separator: "; "))
          })
      }
      let note =
        "there are no words in “\(tag)”, so those of the briefing stay English "
        + "(words: \(table.languages.joined(separator: ", ")))"
      return ("en", tag, [note])
    }
    var notes: [String] = []
    if words.lowercased() != tag.lowercased() {
      notes.append("there are no words in “\(tag)”, so those in “\(words)” stand for them")
    }
    guard (try? language(tag)) != nil else {
      return (words, "en", notes + ["there are no names in “\(tag)”, so places keep their own"])
    }
    return (words, tag, notes)
  }

  /// Phrases that a table in the making still lacks.
  private static func note(onMissing book: Phrasebook) -> [String] {
    guard !book.missing.isEmpty else { return [] }
    let shown = book.missing.prefix(5).joined(separator: ", ")
    let rest = book.missing.count > 5 ? " and \(book.missing.count - 5) more" : ""
    return ["phrases without words in “\(book.language)” stand in English: \(shown)\(rest)"]
  }

  /// A user's table on top of the program's; its language, where it has one only.
  private static func phrases(
    _ path: String, _ environment: Environment
  ) throws(FlightplotError) -> (whole: PhraseTable, only: String?) {
    let bytes: [UInt8]
    do throws(InputFault) {
      bytes = try environment.readFile(path, PhraseTable.mostBytes)
    } catch {
      throw FlightplotError(error)
    }
    do throws(PhraseFault) {
      let own = try PhraseTable(bytes)
      let languages = own.languages.filter { !PhraseTable.builtIn.languages.contains($0) }
      return (
        try PhraseTable.builtIn.adding(own),
        languages.count == 1 ? languages[0] : own.languages.count == 1 ? own.languages[0] : nil
      )
    } catch {
      throw FlightplotError(
        .data,
        [
          Diagnostic(
            .error, error.message,
            at: FileLocation(file: path, line: error.line, column: error.line.map { _ in 1 }),
            hint: "'flightplot phrases' prints the program's own table")
        ])
    }
  }

  /// The wording with the names of all places and countries that the report speaks of.
  private static func wording(
    _ book: Phrasebook, names: String, _ report: PlanReport
  ) throws(FlightplotError) -> Wording {
    let stops = report.plan.flights.flatMap(\.allStops)
    let places =
      stops.map(\.place)
      + report.flights.flatMap { $0.technicalStops.compactMap { $0 }.flatMap(\.stops) }
    do {
      let local = try LocalNames(names, places: places, atlas: Atlas())
      return Wording(book, placeNames: local.places, countryNames: local.countries)
    } catch {
      throw FlightplotError(.internal, "the names cannot be read: \(error)")
    }
  }
}
