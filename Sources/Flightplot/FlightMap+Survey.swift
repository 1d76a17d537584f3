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
