/// One who said, saw or recorded something that the dossier relies on.
public struct Source: Sendable, Hashable {
  /// The key by which the dossier's claims cite it.
  public var id: String
  public var name: String
  /// What it is, in the dossier's words: `independent journalist`, `state news agency`.
  public var kind: String?
  /// Where it was said: `Twitter`.
  public var medium: String?
  /// ISO 8601 date, as written: `2019-03-24`, `2018-12`.
  public var date: String?
  public var url: String?
  public var note: String?
  public var position: TextPosition?

  public init(
    id: String, name: String, kind: String? = nil, medium: String? = nil, date: String? = nil,
    url: String? = nil, note: String? = nil, position: TextPosition? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.medium = medium
    self.date = date
    self.url = url
    self.note = note
    self.position = position
  }
}
