#pragma once
#include <stddef.h>

// Memory that a program can do without for the time being, or is about to need again. Nothing is lost:
// the pages of the program's own file come back from it with the next access. On Linux with glibc;
// elsewhere nothing happens.

// Constant data of the program's file, as it was linked.
void flightplot_forget_data(const void *data, size_t count);

// The program's machine code. Not in debug builds: a debugger's breakpoints stand in it.
void flightplot_forget_code(void);

// What the heap holds for later.
void flightplot_forget_free_heap(void);

// From now on what is freed stays with the program, up to 64 MB for each thread that asks for memory,
// but for single pieces of more than 32 MB.
void flightplot_keep_free_heap(void);
