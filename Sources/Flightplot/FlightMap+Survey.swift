internal import Diagnostics
public import Geo
public import Routes

extension FlightMap {
  /// Looks up what lies along each leg, by flight and leg.
  ///
  /// - Parameters:
  ///   - overflight: whether the countries under the legs are wanted.
  ///   - airportsWithin: how far from the line airports are listed; `nil` lists none.
  ///   - airportLimit: of how many airports a leg's list consists at most.
  ///   - atlas: a user's file of countries; `nil` for the built-in ones.
  /// - Throws: `FlightplotError` with what is wrong with the file.
  public func survey(
    overflight: Bool, airportsWithin: Length? = nil, airportLimit: Int = 100, atlas: String? = nil
  ) throws(FlightplotError) -> [[LegSurvey]] {
    let countries = overflight ? try Self.overflight(atlas: atlas) : nil
    let gazetteer = airportsWithin == nil ? nil : try PlaceSearch.gazetteer()
    var surveys: [[LegSurvey]] = []
    for flight in plan.flights {
      var ofFlight: [LegSurvey] = []
      for leg in flight.legs {
        var survey = LegSurvey(overflight: countries?.segments(of: leg))
        if let airportsWithin, let gazetteer {
          survey.airports = try PlaceSearch.airports(
            along: leg, within: airportsWithin, limit: airportLimit, in: gazetteer)
        }
        ofFlight.append(survey)
      }
      surveys.append(ofFlight)
    }
    return surveys
  }

  /// The outlines of the countries, of a user's file if one is given.
  public static func overflight(atlas path: String? = nil) throws(FlightplotError) -> Overflight {
    do {
      guard let path else { return try Overflight(Atlas()) }
      return try Overflight(Atlas(file: path))
    } catch let fault as InputFault {
      throw FlightplotError(fault)
    } catch {
      throw FlightplotError(.internal, "the built-in atlas cannot be read: \(error)")
    }
  }
}

extension FlightMap {
  /// Compares each route with the direct way between its ends, routes that have both ends in common
  /// and alternatives of a dossier with one another.
  ///
  /// - Parameter path: a user's file of countries; `nil` for the built-in ones.
  public func comparisons(atlas path: String? = nil) throws(FlightplotError) -> [RouteComparison] {
    let overflight = try Self.overflight(atlas: path)
    guard !plan.hasClaims else {
      return plan.flights.compactMap { RouteComparison($0, overflight: overflight) }
    }
    var groups: [[PlannedFlight]] = []
    for flight in plan.flights {
      let ends = Self.ends(flight)
      if let index = groups.firstIndex(where: { Self.ends($0[0]) == ends }) {
        groups[index].append(flight)
      } else {
        groups.append([flight])
      }
    }
    return groups.compactMap { flights in
      RouteComparison(flights.map { RouteCandidate($0) }, overflight: overflight)
    }
  }

  private static func ends(_ flight: PlannedFlight) -> [Coordinate?] {
    [flight.stops.first, flight.stops.last].map { $0?.place.coordinate }
  }
}
