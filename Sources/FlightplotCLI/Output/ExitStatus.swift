import Flightplot

/// The statuses that the program ends with, after BSD's sysexits.
enum ExitStatus: Int32 {
  case usage = 64
  case data = 65
  case noInput = 66
  case software = 70
  case cannotCreate = 73
  case readOrWrite = 74

  init(_ kind: FlightplotError.Kind) {
    self =
      switch kind {
      case .usage: .usage
      case .data: .data
      case .noInput: .noInput
      case .internal: .software
      case .cannotCreate: .cannotCreate
      case .readOrWrite: .readOrWrite
      }
  }
}
