#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// `base` to the 2.4, the exponent of sRGB's transfer function.
func power(_ base: Double) -> Double { pow(base, 2.4) }
