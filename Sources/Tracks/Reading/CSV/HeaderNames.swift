/// Names that columns of latitude, longitude and the like usually bear.
enum HeaderNames {
  /// A name split into what it says and the unit it states: `Altitude (ft)`, `alt_m`, `gs_kt`.
  static func parts(of name: String) -> (name: String, unit: ColumnUnit?) {
    var text = name.lowercased().trimmed
    var unit: ColumnUnit?
    for (open, close) in [("(", ")"), ("[", "]")] where text.hasSuffix(close) {
      if let start = text.lastIndex(of: Character(open)) {
        unit = ColumnUnit(String(text[text.index(after: start)...].dropLast()))
        if unit != nil || text[start...].contains("deg") || text[start...].contains("utc")
          || text[start...].contains("°")
        {
          text = String(text[..<start])
        }
      }
    }
    if unit == nil, let mark = text.lastIndex(where: { $0 == "_" || $0 == " " }) {
      unit = ColumnUnit(String(text[text.index(after: mark)...]))
      if unit != nil { text = String(text[..<mark]) }
    }
    return (text.filter { $0.isLetter || $0.isNumber }, unit)
  }

  static let contents: [String: ColumnMapping.Content] = {
    let lists: [(ColumnMapping.Content, String)] = [
      (
        .time,
        "time timestamp datetime utc utctime timeutc datetimeutc timestamputc gpstime epoch "
          + "unixtime unix posix unixtimestamp epochtime t isotime time8601 date_time ts"
      ),
      (.date, "date day utcdate dateutc gpsdate"),
      (.latitude, "lat latitude y ycoord latdeg latitudedeg"),
      (.longitude, "lon long lng longitude x xcoord londeg longitudedeg"),
      (
        .altitude,
        "alt altitude baroaltitude altbaro baroalt pressurealtitude barometricaltitude "
          + "altitudebaro palt level flightlevel fl"
      ),
      (
        .geometricAltitude,
        "geoaltitude altgeom geometricaltitude geomalt gpsaltitude gpsalt gnssaltitude altgnss "
          + "altitudegps altgps elevation ele height hae geomaltitude"
      ),
      (.speed, "speed groundspeed gs velocity gspeed spd speedovergrnd sog"),
      (.track, "track heading course direction truetrack trackangle trk hdg cog bearing"),
      (
        .verticalRate,
        "vertrate verticalrate verticalspeed vrate vs vspeed climb climbrate baror barorate roc"
      ),
      (.onGround, "onground ground isonground gnd"),
      (.callsign, "callsign flight ident cs acid"),
      (.address, "icao24 hex icao icaohex modes hexident icaoaddress address24 hexcode modescode"),
      (.registration, "registration reg tail tailnumber aircraftregistration"),
      (.type, "typecode actype aircrafttype icaotype typedesignator aircraftcode"),
      (.id, "id flightid trackid fr24id trajid track_id trajectoryid segmentid uid"),
    ]
    var found: [String: ColumnMapping.Content] = [:]
    for (content, names) in lists {
      for name in names.split(separator: " ") { found[name.filter { $0 != "_" }] = content }
    }
    return found
  }()
}
