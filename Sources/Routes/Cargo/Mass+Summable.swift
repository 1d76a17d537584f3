public import Evidence
public import Geo

extension Mass: Summable {
  public static var zero: Mass { Mass(kilograms: 0) }
}

extension TransportWork: Summable {
  public static var zero: TransportWork { TransportWork(kilogramMeters: 0) }
}
