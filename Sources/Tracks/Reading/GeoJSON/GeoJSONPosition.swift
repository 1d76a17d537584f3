/// A position of GeoJSON: longitude, latitude, altitude, and with some writers the time.
struct GeoJSONPosition {
  var longitude = Double.nan
  var latitude = Double.nan
  /// Unix time of the fourth coordinate; NaN where it is none.
  var time = Double.nan
  var altitude = Float.nan
  /// Kept in one field so that it takes 32 bytes: there may be millions.
  private var marks: UInt32 = 0

  /// Its number among the positions of its feature, as times are listed; none has 2 thousand
  /// million of them.
  var index: Int {
    get { Int(marks >> 1) }
    set { marks = UInt32(truncatingIfNeeded: newValue) << 1 | marks & 1 }
  }

  /// Whether another line of the same feature begins here.
  var startsLine: Bool {
    get { marks & 1 == 1 }
    set { marks = marks & ~1 | (newValue ? 1 : 0) }
  }
}
