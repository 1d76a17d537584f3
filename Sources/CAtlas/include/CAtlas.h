#pragma once
#include <stddef.h>

// The data of Resources/, embedded at compile time so that the program can be moved anywhere.
const unsigned char *flightplot_atlas_bytes(void);
size_t flightplot_atlas_count(void);
const unsigned char *flightplot_gazetteer_bytes(void);
size_t flightplot_gazetteer_count(void);
const unsigned char *flightplot_aircraft_bytes(void);
size_t flightplot_aircraft_count(void);
const unsigned char *flightplot_runways_bytes(void);
size_t flightplot_runways_count(void);
const unsigned char *flightplot_phrases_bytes(void);
size_t flightplot_phrases_count(void);
const unsigned char *flightplot_dossier_schema_bytes(void);
size_t flightplot_dossier_schema_count(void);
const unsigned char *flightplot_plan_schema_bytes(void);
size_t flightplot_plan_schema_count(void);
const unsigned char *flightplot_checksums_bytes(void);
size_t flightplot_checksums_count(void);
