#pragma once
#include <stdatomic.h>

// Libraries that only some of the work needs are loaded when their first function is called: PROJ,
// libqpdf and libzip bring 35 others along, which took 9 ms and 11 MB of every process.

// The address of a library's function. Ends the process, as the loader does at its start, where the
// library is not installed.
void *flightplot_late_function(const char *library, const char *function);

// Defines a function of a library by its own name, for callers that need not know.
#define FLIGHTPLOT_LATE(library, result, name, parameters, arguments)                        \
  result name parameters {                                                                   \
    static _Atomic(__typeof__(&name)) known;                                                 \
    __typeof__(&name) function = atomic_load_explicit(&known, memory_order_acquire);         \
    if (!function) {                                                                         \
      function = (__typeof__(&name))flightplot_late_function(library, #name);                \
      atomic_store_explicit(&known, function, memory_order_release);                         \
    }                                                                                        \
    return function arguments;                                                               \
  }
