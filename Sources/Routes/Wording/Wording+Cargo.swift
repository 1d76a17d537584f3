public import Evidence
internal import Foundation
public import Geo
internal import Phrases

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
  public func work(
    _ work: Hedged<TransportWork>, style: HedgeStyle = .symbols, units: CargoUnits = .metric
  ) -> String {
    let figures = work.map { units == .metric ? $0.tonneKilometers : $0.tonMiles }
    return hedged(
      figures.map(threeFigures), style: style, decimals: 2,
      unit: units == .metric ? "unit.tkm" : "unit.tonMiles")
  }

  /// The same in t-km without the unit, for a column that names it.
  public func workFigure(_ work: Hedged<TransportWork>) -> String {
    hedged(
      work.map { threeFigures($0.tonneKilometers) }, style: .symbols, decimals: 2, unit: nil)
  }

  /// `29.2 %`, `about 29 %`: to a tenth, or to whole ones where it is approximate.
  public func share(_ share: Hedged<Double>, style: HedgeStyle = .symbols) -> String {
    hedged(
      share.map { $0 * 100 }, style: style, decimals: share.isApproximate ? 0 : 1,
      unit: "unit.percent")
  }

  /// `35 t equipment`, `about 100 soldiers`, `equipment, no figures`; of a shared load
  /// `equipment: 35 t shared with il62, up to 35 t of it here`.
  ///
  /// - Parameter flightName: of an id.
  public func portion(
    _ portion: CargoPortion, units: CargoUnits = .metric, flightName: (String) -> String = { $0 }
  ) -> String {
    let line = portion.line
    let here = amounts(mass: line.mass, people: line.people, units)
    func said() -> String {
      guard portion.isShared else {
        return here.isEmpty
          ? book("portion.noFigures", ["item": line.item])
          : book("portion.amount", ["amount": here, "item": line.item])
      }
      let whole = amounts(mass: portion.wholeMass, people: portion.wholePeople, units)
      let others = book.commas(portion.sharedWith.map(flightName))
      guard !whole.isEmpty else {
        return book("portion.sharedNoFigures", ["item": line.item, "flights": others])
      }
      return book(
        portion.wholeMass == nil ? "portion.sharedPeople" : "portion.shared",
        ["item": line.item, "whole": whole, "flights": others, "here": here])
    }
    return line.hedges.reduce(said()) {
      book("portion.hedged", ["portion": $0, "hedge": word($1)])
    }
  }

  /// `35 t`, `about 100`, `2 t and 10 people`.
  func amounts(mass: Hedged<Mass>?, people: Hedged<Double>?, _ units: CargoUnits) -> String {
    let weight = mass.map { self.mass($0, style: .words, unit: units.mass) }
    let heads = people.map {
      mass == nil ? self.people($0, style: .words) : peopleInWords($0)
    }
    return book.list([weight, heads].compactMap { $0 })
  }

  /// Rounded to three significant figures: the routes are not known any better.
  private func threeFigures(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let unit = pow(10, (log10(value)).rounded(.down) - 2)
    return (value / unit).rounded() * unit
  }
}
