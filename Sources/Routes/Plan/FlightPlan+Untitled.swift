extension FlightPlan {
  /// The same plan without title, subtitle and dateline.
  public var untitled: FlightPlan {
    var plan = self
    plan.title = nil
    plan.subtitle = nil
    plan.dateline = nil
    return plan
  }
}
