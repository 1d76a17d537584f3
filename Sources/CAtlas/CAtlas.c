#include "CAtlas.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char atlas[] = {
#embed "../../Resources/atlas.gpkg"
};

static const unsigned char gazetteer[] = {
#embed "../../Resources/gazetteer.sqlite"
};

static const unsigned char aircraft[] = {
#embed "../../Resources/aircraft.yaml"
};

static const unsigned char runways[] = {
#embed "../../Resources/runways.csv"
};

static const unsigned char phrases[] = {
#embed "../../Resources/phrases.csv"
};

static const unsigned char dossier_schema[] = {
#embed "../../Resources/schemas/dossier.json"
};

static const unsigned char plan_schema[] = {
#embed "../../Resources/schemas/plan.json"
};

static const unsigned char checksums[] = {
#embed "../../Resources/checksums.sha256"
};

const unsigned char *flightplot_atlas_bytes(void) { return atlas; }
size_t flightplot_atlas_count(void) { return sizeof atlas; }
const unsigned char *flightplot_gazetteer_bytes(void) { return gazetteer; }
size_t flightplot_gazetteer_count(void) { return sizeof gazetteer; }
const unsigned char *flightplot_aircraft_bytes(void) { return aircraft; }
size_t flightplot_aircraft_count(void) { return sizeof aircraft; }
const unsigned char *flightplot_runways_bytes(void) { return runways; }
size_t flightplot_runways_count(void) { return sizeof runways; }
const unsigned char *flightplot_phrases_bytes(void) { return phrases; }
size_t flightplot_phrases_count(void) { return sizeof phrases; }
const unsigned char *flightplot_dossier_schema_bytes(void) { return dossier_schema; }
size_t flightplot_dossier_schema_count(void) { return sizeof dossier_schema; }
const unsigned char *flightplot_plan_schema_bytes(void) { return plan_schema; }
size_t flightplot_plan_schema_count(void) { return sizeof plan_schema; }
const unsigned char *flightplot_checksums_bytes(void) { return checksums; }
size_t flightplot_checksums_count(void) { return sizeof checksums; }
