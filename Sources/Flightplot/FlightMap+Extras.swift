internal import Diagnostics
internal import Geo
internal import Routes

/// What options add to the map of a plan: range rings, day and night.
extension FlightMap {
  /// The plan with the rings and the daylight of the options.
  /// - Throws: `FlightplotError` (`usage`) with every fault of them.
  func plan(_ options: RenderOptions) throws(FlightplotError) -> FlightPlan {
    guard !options.rings.isEmpty || options.daylight != nil else { return plan }
    var plan = plan
    var faults: [Diagnostic] = []
    if let text = options.daylight {
      do throws(TimeTextError) {
        let time = try ReportedTime(text)
        _ = try time.sun()
        plan.map.daylight = time
      } catch {
        faults.append(Diagnostic(.error, error.message, hint: error.hint))
      }
    }
    if !options.rings.isEmpty {
      let places = try PlaceSearch.gazetteer()
      for text in options.rings {
        do throws(FlightplotError) {
          plan.map.rings.append(try Self.ring(text, places: places))
        } catch {
          faults += error.diagnostics
        }
      }
    }
    guard faults.isEmpty else { throw FlightplotError(.usage, faults) }
    return plan
  }

  private static func ring(
    _ text: String, places: Gazetteer
  ) throws(FlightplotError) -> RangeRing {
    let parsed: RingText
    do throws(QuantityError) {
      parsed = try RingText(text)
    } catch {
      throw FlightplotError(.usage, "ring “\(text)”: \(error.message)", hint: error.hint)
    }
    do throws(PlaceLookupError) {
      let place = try places.lookup(parsed.place, reading: .any).place
      return RangeRing(place: place, radii: [parsed.radius], sector: parsed.sector)
    } catch {
      throw FlightplotError(.usage, [Diagnostic(error, at: nil)])
    }
  }
}
