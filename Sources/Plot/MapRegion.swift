public import Geo
public import Layout

/// A part of the page that shows something of the plan: a place's symbol or name, the number or the
/// length on a line.
public struct MapRegion: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    /// All stops there.
    case place(Coordinate)
    /// The lines of these flights, by their ids.
    case flights([String])
  }

  public var subject: Subject
  public var area: Rect

  public init(_ subject: Subject, area: Rect) {
    self.subject = subject
    self.area = area
  }

  public var isOfFlights: Bool { if case .flights = subject { true } else { false } }
}

extension OrientedBox {
  /// Where a click on what stands in it is taken: about its middle where it is turned, since the
  /// upright rectangle round it would take in much of what lies beside.
  var clickable: Rect {
    rotation == 0 ? bounds : bounds.inset(x: bounds.width / 4, y: bounds.height / 4)
  }
}

extension MapSheet {
  /// What a label of the map names.
  ///
  /// - Parameter id: of its wish.
  func subject(ofLabel id: String) -> MapRegion.Subject? {
    if let mark = marks.first(where: { $0.id == id }) { return .place(mark.stop.place.coordinate) }
    return lineFlights[id].map { .flights($0) }
  }
}

extension RouteBundle {
  /// The id of the label along it.
  static func labelID(_ index: Int) -> String { "line \(index + 1)" }
}
