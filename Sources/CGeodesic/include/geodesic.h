#pragma once

#ifdef __cplusplus
extern "C" {
#endif

// GeographicLib's geodesics of WGS 84: degrees and metres, azimuths −180 to 180 clockwise from north.
// PROJ has the same in C, but takes 30 libraries along.

typedef struct {
  double latitude, longitude, azimuth;
} flightplot_geodesic_position;

// A line that was solved once; its size is checked where it is made.
typedef struct {
  double words[80];
} flightplot_geodesic_line;

// Returns the distance, and the azimuths at both ends.
double flightplot_geodesic_inverse(
    double latitude1, double longitude1, double latitude2, double longitude2, double *azimuth1,
    double *azimuth2);

flightplot_geodesic_position flightplot_geodesic_direct(
    double latitude, double longitude, double azimuth, double distance);

// Returns the distance.
double flightplot_geodesic_line_make(
    flightplot_geodesic_line *line, double latitude1, double longitude1, double latitude2,
    double longitude2);

flightplot_geodesic_position flightplot_geodesic_line_position(
    const flightplot_geodesic_line *line, double distance);

#ifdef __cplusplus
}
#endif
