// Filled by the first real test.
