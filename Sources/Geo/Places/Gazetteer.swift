/// Finds airports, capitals and cities by code, name or position.
///
/// Reads the database that is part of the program, in place. Not `Sendable`: use one for each task.
public final class Gazetteer {
  let table: GazetteerTable
  private var countryNames: [String: [String: String]] = [:]

  /// Opens the gazetteer that is part of the program.
  ///
  /// - Throws: `GeoDataError` where the program was built with broken data.
  public init() throws(GeoDataError) {
    table = GazetteerTable(try SQLiteDatabase(.gazetteer), isBuiltIn: true)
  }

  init(_ database: SQLiteDatabase) { table = GazetteerTable(database) }

  /// The place that a text means.
  ///
  /// A code counts as one only in capitals, in the order ICAO, IATA, FAA. A coordinate stands for
  /// itself. A name is found in any language of the data, without regard to case and accents; of
  /// several places that bear it the capital is taken, or else the largest. `Name, Country` and
  /// `Name, State` narrow it down, and quotation marks make a name of what would be a code.
  /// - Throws: `PlaceLookupError` where nothing bears the name (with the nearest spellings), where
  ///   only a country does, and where a coordinate is out of range.
  public func lookup(
    _ text: String, reading: PlaceReading = .any
  ) throws(PlaceLookupError) -> PlaceMatch {
    do {
      return try PlaceLookup(table: table).find(text, reading: reading)
    } catch let error as PlaceLookupError {
      throw error
    } catch {
      throw .data(String(describing: error))
    }
  }

  /// A country's name by its ISO 3166-1 alpha-2 code, in English or, where the atlas has it, in a
  /// language (an ISO 639 code).
  public func countryName(code: String, language: String = "en") throws(GeoDataError) -> String? {
    if language != "en" {
      if countryNames[language] == nil {
        countryNames[language] = try Atlas().names(language: language)
      }
      if let name = countryNames[language]?[code] { return name }
    }
    return try table.countryName(code)
  }
}
