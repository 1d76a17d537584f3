/// Who gives a figure of an aircraft.
public struct AircraftSource: Sendable, Hashable {
  /// The key by which figures cite it; of a dossier's own types, the dossier's source.
  public var id: String
  public var name: String
  public var publisher: String?
  /// As far as it is known: `2020`, `2018-03-09`.
  public var date: String?
  public var url: String?
  /// How it was read for the catalogue: in full, as an excerpt, by way of somebody who quotes it.
  public var reading: String?

  public init(
    id: String, name: String, publisher: String? = nil, date: String? = nil, url: String? = nil,
    reading: String? = nil
  ) {
    self.id = id
    self.name = name
    self.publisher = publisher
    self.date = date
    self.url = url
    self.reading = reading
  }

  /// `Antonov An-124 Ruslan, Aeropedia`, for a line of text.
  public var title: String { publisher.map { "\(name), \($0)" } ?? name }
}
