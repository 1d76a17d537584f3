import ArgumentParser
import Flightplot

/// `flightplot phrases`: the table of fixed words, for translators.
struct PhrasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrases",
    abstract: "Print the table of the briefing's words, for translation.",
    discussion: """
      Comma-separated values: a row a phrase, with its key and a comment, and a column for each \
      language. To add a language, add a column that bears its BCP 47 tag, such as de, and fill it; \
      what stays empty is set in English. Keep what is in {braces}. Rows with #one, #few and the \
      like are the forms of counted things (CLDR plural categories); fill those that the language \
      has.

        flightplot phrases > words.csv
        flightplot brief story.yaml --phrases words.csv --language de
      """)

  func run() throws { try StandardStream.output.write(FlightplotPhrases.table) }
}
