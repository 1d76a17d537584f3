extension FlightPlan {
  /// The title with the hedge that its dossier states for it, as it is to be read wherever it
  /// stands; `nil` without a title.
  public var toldTitle: String? { title.map { Wording.heading($0, as: stated.title) } }

  /// Likewise the subtitle.
  public var toldSubtitle: String? { subtitle.map { Wording.heading($0, as: stated.subtitle) } }
}
