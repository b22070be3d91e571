// What the Swift runtime asks of a system, for a bench without one.
void arc4random_buf(void *bytes, unsigned long count) {
  for (unsigned long i = 0; i < count; i++) ((unsigned char *)bytes)[i] = (unsigned char)(i * 37 + 11);
}
