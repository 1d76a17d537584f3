public import Evidence

extension Leg {
  /// How well a leg is known, which follows from its ends.
  ///
  /// A line is known no better than the worse known of the two places it joins, and it is disputed
  /// where sources differ on either of them:
  ///
  /// | from \ to  | confirmed | reported | inferred | unstated | disputed |
  /// |------------|-----------|----------|----------|----------|----------|
  /// | confirmed  | confirmed | reported | inferred | unstated | disputed |
  /// | reported   | reported  | reported | inferred | unstated | disputed |
  /// | inferred   | inferred  | inferred | inferred | unstated | disputed |
  /// | unstated   | unstated  | unstated | unstated | unstated | disputed |
  /// | disputed   | disputed  | disputed | disputed | disputed | disputed |
  ///
  /// An end with rivals, and each of those rivals, is disputed (`Stop.init(versions:)`), however well
  /// the version is known by itself (`Stop.ownCertainty`). The certainty says how well the two calls
  /// are known, never that the aircraft kept to the line between them.
  ///
  /// - Returns: `nil` where an end bears no claim, as on a map without a dossier.
  public static func certainty(from origin: Stop, to destination: Stop) -> Certainty? {
    guard let first = origin.certainty, let second = destination.certainty else { return nil }
    return .weaker(of: first, second)
  }

  /// The weakest of what the rule gives between stops that follow one another; `nil` where one of
  /// them bears no claim.
  static func certainty(through stops: [Stop]) -> Certainty? {
    let all = zip(stops, stops.dropFirst()).map { certainty(from: $0, to: $1) }
    return all.contains(nil) ? nil : .weakest(of: all.compactMap { $0 })
  }
}
