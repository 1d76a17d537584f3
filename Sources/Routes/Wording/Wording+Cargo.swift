public import Evidence
internal import Foundation
public import Geo

extension Wording {
  /// The units that cargo is summed up in.
  public enum CargoUnits: Sendable, Hashable {
    /// t and t-km.
    case metric
    /// lb, short tons and short ton-miles.
    case us

    var mass: MassUnit { self == .metric ? .metric : .us }
  }

  /// `349,000 t-km`, `239,000 ton-miles`, to three figures; a US ton-mile is a short ton over a
  /// statute mile.
  public static func work(
    _ work: Hedged<TransportWork>, style: HedgeStyle = .symbols, units: CargoUnits = .metric
  ) -> String {
    let figures = work.map { units == .metric ? $0.tonneKilometers : $0.tonMiles }
    return hedged(
      figures.map(threeFigures), style: style, decimals: 2,
      unit: units == .metric ? "t-km" : "ton-miles")
  }

  /// `29.2 %`, `about 29 %`: to a tenth, or to whole ones where it is approximate.
  public static func share(_ share: Hedged<Double>, style: HedgeStyle = .symbols) -> String {
    hedged(
      share.map { $0 * 100 }, style: style, decimals: share.isApproximate ? 0 : 1, unit: "%")
  }

  /// `35 t equipment`, `about 100 soldiers`, `equipment, no figures`; of a shared load
  /// `equipment: 35 t shared with il62, up to 35 t of it here`.
  ///
  /// - Parameter flightName: of an id.
  public static func portion(
    _ portion: CargoPortion, units: CargoUnits = .metric, flightName: (String) -> String = { $0 }
  ) -> String {
    let line = portion.line
    let here = amounts(mass: line.mass, people: line.people, units)
    let hedge = line.hedge.map { ", \($0.rawValue)" } ?? ""
    guard portion.isShared else {
      return (here.isEmpty ? "\(line.item), no figures" : "\(here) \(line.item)") + hedge
    }
    let whole = amounts(mass: portion.wholeMass, people: portion.wholePeople, units)
    let others = portion.sharedWith.sorted().map(flightName)
    let shared = "shared with " + others.joined(separator: ", ")
    return whole.isEmpty
      ? "\(line.item): \(shared), no figures" + hedge
      : "\(line.item): \(whole) \(shared), \(here) of \(portion.wholeMass == nil ? "them" : "it") here"
        + hedge
  }

  /// `35 t`, `about 100`, `2 t and 10 people`.
  static func amounts(mass: Hedged<Mass>?, people: Hedged<Double>?, _ units: CargoUnits) -> String {
    let weight = mass.map { Wording.mass($0, style: .words, unit: units.mass) }
    let heads = people.map { Wording.people($0, style: .words) + (mass == nil ? "" : " people") }
    return [weight, heads].compactMap { $0 }.joined(separator: " and ")
  }

  /// Rounded to three significant figures: the routes are not known any better.
  private static func threeFigures(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let unit = pow(10, (log10(value)).rounded(.down) - 2)
    return (value / unit).rounded() * unit
  }
}
