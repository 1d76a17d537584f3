extension TableLayout {
  /// Says what a column holds.
  mutating func set(_ content: ColumnMapping.Content, at index: Int, unit: ColumnUnit?) {
    let factor = unit?.factor ?? 1
    switch content {
    case .time: columns[index] = .time
    case .date: columns[index] = .date
    case .latitude: columns[index] = .latitude
    case .longitude: columns[index] = .longitude
    case .altitude:
      columns[index] = .pressureAltitude
      altitudeFactor = factor
    case .geometricAltitude:
      columns[index] = .geometricAltitude
      geometricFactor = factor
    case .speed:
      columns[index] = .speed
      speedFactor = factor
    case .track: columns[index] = .track
    case .verticalRate:
      columns[index] = .verticalRate
      rateFactor = factor
    case .onGround: columns[index] = .onGround
    case .callsign: columns[index] = .callsign
    case .address: columns[index] = .address
    case .registration: columns[index] = .registration
    case .type: columns[index] = .type
    case .id: columns[index] = .id
    }
  }

  /// Settles what depends on several columns.
  mutating func finish() {
    // A time beside a date is a time of day.
    if let time = columns.firstIndex(of: .time), has(.date) { columns[time] = .clock }
    if !has(.time), !has(.clock), let date = columns.firstIndex(of: .date) {
      columns[date] = .time
    }
    groupsByCallsign = has(.callsign) && !has(.address) && !has(.id)
  }
}
