#ifndef STRONGBACK_CMATHS_H
#define STRONGBACK_CMATHS_H

// The few libm functions that the pure rooms need, declared here so that no platform header is needed: the C library
// gives them natively, wasi-libc in WebAssembly. The two may differ in the last bit.
double sin(double);
double cos(double);
double atan2(double, double);
double exp(double);
double log(double);
double pow(double, double);

#endif
