#ifndef CFETCH_H
#define CFETCH_H

#include <stddef.h>

/// How fetching ended.
enum fetch_end {
  FETCH_DONE,
  /// This machine has no libcurl.
  FETCH_NO_LIBRARY,
  FETCH_UNREACHABLE,
  FETCH_TOO_LONG,
  FETCH_TOO_LARGE,
  /// The other side does not prove who it is.
  FETCH_UNTRUSTED,
  /// It leads to an address that is not asked, or to ever more of them.
  FETCH_ELSEWHERE,
};

/// What came; `bytes` are to be freed.
struct fetched {
  enum fetch_end end;
  /// The status of HTTP.
  long status;
  unsigned char *bytes;
  size_t count;
  /// The entity tag, with its quotation marks; empty for none.
  char tag[256];
};

/// Fetches one address by libcurl, which is looked for only now: the program starts without it.
///
/// https leads to https alone, and http to nowhere else. Nothing is sent but the request.
struct fetched fetch_address(const char *address, const char *known_tag, size_t most, long milliseconds);

#endif
