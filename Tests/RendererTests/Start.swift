// The renderers' tests are on their way.
