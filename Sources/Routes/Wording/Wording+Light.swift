import Geo
internal import Phrases

extension Wording {
  /// `daylight`, `civil twilight at dusk to night`, `not stated`.
  public func light(_ light: LightConditions) -> String {
    switch light.knowledge {
    case .notStated: return book("light.notStated")
    case .outsideYears: return book("light.outsideYears")
    case .known: break
    }
    let words = light.isHourKnown ? passage(light.stages) : allDay(light.stages)
    switch light.sun?.kind {
    case .staysUp?: return book("light.sunStaysUp", ["light": words])
    case .staysDown?: return book("light.sunStaysDown", ["light": words])
    case .risesOrSets?, nil: return words
    }
  }

  /// `sunrise 06:20, sunset 18:33` by the place's clock on that day; `nil` where the sun does
  /// neither, or the day is open.
  public func sunTimes(_ light: LightConditions) -> String? {
    guard let sun = light.sun, sun.kind == .risesOrSets else { return nil }
    func times(_ key: PhraseKey, _ seconds: [Double]) -> String? {
      guard !seconds.isEmpty else { return nil }
      let clocks = seconds.map { clock(($0 / 60).rounded() * 60, offset: sun.offsetSeconds) }
      return book(key, ["times": book.joined(clocks, "list.and")])
    }
    return book.clauses(
      [times("sun.rise", sun.sunrises), times("sun.set", sun.sunsets)].compactMap { $0 })
  }

  func stage(_ stage: SunCourse.Stage) -> String {
    switch stage.phase {
    case .day, .night: phase(stage.phase)
    default:
      book(stage.isRising ? "light.atDawn" : "light.atDusk", ["light": phase(stage.phase)])
    }
  }

  private func phase(_ phase: SunPhase) -> String {
    switch phase {
    case .day: book("light.day")
    case .civilTwilight: book("light.civilTwilight")
    case .nauticalTwilight: book("light.nauticalTwilight")
    case .astronomicalTwilight: book("light.astronomicalTwilight")
    case .night: book("light.night")
    }
  }

  /// What it is at any hour: `daylight at every hour`, `no daylight, night to civil twilight`.
  private func allDay(_ stages: [SunCourse.Stage]) -> String {
    let phases = stages.map(\.phase)
    guard !phases.contains(.day) else { return book("light.dayAtEveryHour") }
    let found = SunPhase.allCases.reversed().filter(phases.contains).map(phase)
    guard let darkest = found.first, let lightest = found.last else {
      return book("light.notStated")
    }
    return darkest == lightest
      ? book("light.noDay", ["light": darkest])
      : book("light.noDay", ["light": fromTo(darkest, lightest)])
  }

  private func fromTo(_ first: String, _ last: String) -> String {
    book("light.fromTo", ["first": first, "last": last])
  }

  /// From the first to the last, if it only grows lighter or only darker; else each in turn.
  private func passage(_ stages: [SunCourse.Stage]) -> String {
    guard let first = stages.first, let last = stages.last else { return book("light.notStated") }
    if stages.count == 1 { return stage(first) }
    let steps = stages.compactMap { SunPhase.allCases.firstIndex(of: $0.phase) }
    let isOneWay =
      zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 }
      || zip(steps, steps.dropFirst()).allSatisfy { $0 > $1 }
    if isOneWay { return fromTo(stage(first), stage(last)) }
    return book.joined(stages.map(stage), "light.then")
  }
}
