#pragma once
#include <proj.h>
#include <stddef.h>

static inline const char *flightplot_proj_no_file(PJ_CONTEXT *context, const char *name, void *data) {
  return "/dev/null/none";
}

static inline void flightplot_proj_no_log(void *data, int level, const char *message) {}

// For formulas only: PROJ would open its database, which they do not use, in every context (5 ms
// the first time), and tell standard error that it finds none.
static inline PJ_CONTEXT *flightplot_proj_context_create(void) {
  PJ_CONTEXT *context = proj_context_create();
  if (context == NULL) return NULL;
  proj_log_func(context, NULL, flightplot_proj_no_log);
  proj_context_set_file_finder(context, flightplot_proj_no_file, NULL);
  return context;
}

// For codes of reference systems: with the database, without the network.
static inline PJ_CONTEXT *flightplot_proj_database_context(void) {
  PJ_CONTEXT *context = proj_context_create();
  if (context == NULL) return NULL;
  proj_log_func(context, NULL, flightplot_proj_no_log);
  proj_context_set_enable_network(context, 0);
  return context;
}
