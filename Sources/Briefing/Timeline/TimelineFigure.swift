public import Evidence

/// Events and flights as they lie in time: what is drawn along an axis, before it has a place.
///
/// Instants are in seconds since 1970-01-01T00:00Z. Where no hour at all is known they are those of
/// the calendar: a date is drawn as that date, whatever the zone of its place.
public struct TimelineFigure: Sendable, Hashable {
  /// One line of the picture.
  public struct Row: Sendable, Hashable {
    /// When it was, in words.
    public var date: String
    /// Who or what, in strong type; empty for none.
    public var lead: String
    public var text: String
    public var marks: [Mark]
    /// Where it stands among the others; `nil` for where its marks begin.
    public var order: Double?
    /// The anchor of its evidence.
    public var evidence: String?

    public init(
      date: String, lead: String = "", text: String, marks: [Mark], evidence: String? = nil
    ) {
      self.date = date
      self.lead = lead
      self.text = text
      self.marks = marks
      self.evidence = evidence
    }
  }

  public enum Mark: Sendable, Hashable {
    /// Something that happened at an instant, or at some time within a span.
    case moment(ClosedRange<Double>, Certainty)
    /// A month of which no day is known.
    case month(ClosedRange<Double>, Certainty)
    case leg(Leg)
    /// How many flights there were in a span of days.
    case count(Int, ClosedRange<Double>)

    /// How well its time is known; `nil` for a count.
    var certainty: Certainty? {
      switch self {
      case .moment(_, let certainty), .month(_, let certainty): certainty
      case .leg(let leg): leg.certainty
      case .count: nil
      }
    }

    /// Whether it is a point of time, to the minute.
    var isInstant: Bool {
      if case .moment(let span, _) = self { span.upperBound - span.lowerBound <= 60 } else { false }
    }

    var span: ClosedRange<Double> {
      switch self {
      case .moment(let span, _), .month(let span, _), .count(_, let span): span
      case .leg(let leg): leg.departure.lowerBound...leg.arrival.upperBound
      }
    }
  }

  /// From a departure to an arrival.
  public struct Leg: Sendable, Hashable {
    /// The first and the last instant that each can be.
    public let departure: ClosedRange<Double>
    public let arrival: ClosedRange<Double>
    /// The weaker of what is known of the two times.
    public let certainty: Certainty
    /// How well each is known by itself; departure, then arrival.
    public var ends: [Certainty]
    /// When it is dark under the shortest way.
    public let dark: [ClosedRange<Double>]

    /// - Returns: `nil` where the arrival lies before the departure.
    public init?(
      departure: ClosedRange<Double>, arrival: ClosedRange<Double>, certainty: Certainty,
      ends: [Certainty]? = nil, dark: [ClosedRange<Double>] = []
    ) {
      guard departure.lowerBound <= arrival.upperBound else { return nil }
      self.departure = departure
      self.arrival = arrival
      self.certainty = certainty
      self.ends = ends ?? [certainty, certainty]
      self.dark = dark
    }

    /// When it was under way for certain; `nil` where the two times may be the same.
    var underWay: ClosedRange<Double>? {
      departure.upperBound < arrival.lowerBound
        ? departure.upperBound...arrival.lowerBound : nil
    }
  }

  /// In the order of time.
  public var rows: [Row]
  /// Whether instants are those of UTC, not of a calendar.
  public var hasHours: Bool

  public init(rows: [Row], hasHours: Bool) {
    self.rows = rows
    self.hasHours = hasHours
  }
}
