// What Embedded Swift asks of its surroundings and wasi-libc does not give.
#ifdef __wasm__
// Seeds hash tables and nothing else: the modules make no secret and no id.
void arc4random_buf(void *buffer, __SIZE_TYPE__ count) {
  static unsigned state = 2463534242u;
  for (unsigned char *byte = buffer; count-- > 0; byte++) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    *byte = (unsigned char)state;
  }
}

typedef union {
  __int128 whole;
  struct {
    unsigned long long low, high;
  } part;
} wide;

// The product of two whole numbers of 128 bits, which compilers call by this name.
__int128 __multi3(__int128 first, __int128 second) {
  wide a = {first}, b = {second}, product;
  unsigned long long mask = 0xffffffffull;
  unsigned long long al = a.part.low & mask, ah = a.part.low >> 32;
  unsigned long long bl = b.part.low & mask, bh = b.part.low >> 32;
  unsigned long long middle = ah * bl + (al * bl >> 32);
  unsigned long long other = al * bh + (middle & mask);
  product.part.low = a.part.low * b.part.low;
  product.part.high = ah * bh + (middle >> 32) + (other >> 32) + a.part.high * b.part.low + a.part.low * b.part.high;
  return product.whole;
}
#else
// Natively the system has both; a source file may not be empty.
typedef int browser_runtime_is_native;
#endif
