/// Where and when the dossier's text was written.
public struct Dateline: Sendable, Hashable {
  public var place: String?
  public var time: ReportedTime?

  public init(place: String? = nil, time: ReportedTime? = nil) {
    self.place = place
    self.time = time
  }
}
