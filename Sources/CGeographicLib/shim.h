#pragma once
// GeographicLib is in C++: CGeodesic is what Swift calls. This says only where it is found.
