internal import Phrases

/// The program's fixed words in all its languages.
public enum FlightplotPhrases {
  /// The table as comma-separated values, for a translator to begin with.
  public static var table: String { PhraseTable.builtInText }
  /// BCP 47 tags of the languages that briefings can be set in.
  public static var languages: [String] { PhraseTable.builtIn.languages }
}
