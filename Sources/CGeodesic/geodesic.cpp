#include "geodesic.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>
#include <cstring>
#include <type_traits>

using GeographicLib::Geodesic;
using GeographicLib::GeodesicLine;

static_assert(sizeof(GeodesicLine) <= sizeof(flightplot_geodesic_line), "too little room for a line");
static_assert(alignof(GeodesicLine) <= alignof(flightplot_geodesic_line), "a line lies elsewhere");
static_assert(std::is_trivially_copyable<GeodesicLine>::value, "a line cannot be copied as bytes");

double flightplot_geodesic_inverse(
    double latitude1, double longitude1, double latitude2, double longitude2, double *azimuth1,
    double *azimuth2) {
  double distance;
  Geodesic::WGS84().Inverse(latitude1, longitude1, latitude2, longitude2, distance, *azimuth1,
                            *azimuth2);
  return distance;
}

flightplot_geodesic_position flightplot_geodesic_direct(
    double latitude, double longitude, double azimuth, double distance) {
  flightplot_geodesic_position end;
  Geodesic::WGS84().Direct(latitude, longitude, azimuth, distance, end.latitude, end.longitude,
                           end.azimuth);
  return end;
}

double flightplot_geodesic_line_make(
    flightplot_geodesic_line *line, double latitude1, double longitude1, double latitude2,
    double longitude2) {
  const GeodesicLine solved = Geodesic::WGS84().InverseLine(
      latitude1, longitude1, latitude2, longitude2,
      Geodesic::LATITUDE | Geodesic::LONGITUDE | Geodesic::AZIMUTH | Geodesic::DISTANCE_IN);
  std::memset(line, 0, sizeof *line);
  std::memcpy(line->words, &solved, sizeof solved);
  return solved.Distance();
}

flightplot_geodesic_position flightplot_geodesic_line_position(
    const flightplot_geodesic_line *line, double distance) {
  GeodesicLine solved;
  std::memcpy(&solved, line->words, sizeof solved);
  flightplot_geodesic_position end;
  solved.Position(distance, end.latitude, end.longitude, end.azimuth);
  return end;
}
