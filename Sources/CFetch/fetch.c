#include "CFetch.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// The few names of libcurl's stable interface that are needed, from its curl.h.
enum {
  OPT_WRITEDATA = 10001, OPT_URL = 10002, OPT_USERAGENT = 10018, OPT_HTTPHEADER = 10023, OPT_HEADERDATA = 10029,
  OPT_FOLLOWLOCATION = 52, OPT_MAXREDIRS = 68, OPT_NOSIGNAL = 99, OPT_ACCEPT_ENCODING = 10102, OPT_TIMEOUT_MS = 155,
  OPT_NOPROXY = 10177, OPT_PROTOCOLS = 181, OPT_REDIR_PROTOCOLS = 182, OPT_WRITEFUNCTION = 20011,
  OPT_HEADERFUNCTION = 20079, INFO_RESPONSE_CODE = 0x200002, PROTOCOL_HTTP = 1, PROTOCOL_HTTPS = 2,
};

typedef void curl;
static struct {
  int is_there;
  int (*global_init)(long);
  curl *(*init)(void);
  int (*setopt)(curl *, int, ...);
  int (*perform)(curl *);
  int (*getinfo)(curl *, int, ...);
  void (*cleanup)(curl *);
  void *(*append)(void *, const char *);
  void (*free_list)(void *);
} lib;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void find_library(void) {
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
  void *found = NULL;
  for (size_t i = 0; !found && i < sizeof names / sizeof *names; i++) found = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!found) return;
  *(void **)&lib.global_init = dlsym(found, "curl_global_init");
  *(void **)&lib.init = dlsym(found, "curl_easy_init");
  *(void **)&lib.setopt = dlsym(found, "curl_easy_setopt");
  *(void **)&lib.perform = dlsym(found, "curl_easy_perform");
  *(void **)&lib.getinfo = dlsym(found, "curl_easy_getinfo");
  *(void **)&lib.cleanup = dlsym(found, "curl_easy_cleanup");
  *(void **)&lib.append = dlsym(found, "curl_slist_append");
  *(void **)&lib.free_list = dlsym(found, "curl_slist_free_all");
  lib.is_there = lib.global_init && lib.init && lib.setopt && lib.perform && lib.getinfo && lib.cleanup &&
                 lib.append && lib.free_list && lib.global_init(3) == 0;
}

struct room {
  struct fetched *to;
  size_t most, held;
};

static size_t take_bytes(char *bytes, size_t one, size_t count, void *data) {
  struct room *room = data;
  size_t more = one * count;
  if (more > room->most - room->to->count) {
    room->to->end = FETCH_TOO_LARGE;
    return 0;
  }
  if (room->to->count + more > room->held) {
    size_t held = (room->to->count + more) * 2;
    unsigned char *grown = realloc(room->to->bytes, held);
    if (!grown) return 0;
    room->to->bytes = grown;
    room->held = held;
  }
  memcpy(room->to->bytes + room->to->count, bytes, more);
  room->to->count += more;
  return more;
}

static size_t take_header(char *line, size_t one, size_t count, void *data) {
  struct room *room = data;
  size_t length = one * count;
  // Each answer of a redirection begins anew.
  if (length > 5 && !strncasecmp(line, "HTTP/", 5)) room->to->tag[0] = 0;
  if (length > 5 && !strncasecmp(line, "ETag:", 5)) {
    size_t from = 5, to = length;
    while (from < to && line[from] == ' ') from++;
    while (to > from && (line[to - 1] == '\r' || line[to - 1] == '\n' || line[to - 1] == ' ')) to--;
    if (to - from < sizeof room->to->tag) {
      memcpy(room->to->tag, line + from, to - from);
      room->to->tag[to - from] = 0;
    }
  }
  return length;
}

struct fetched fetch_address(const char *address, const char *known_tag, size_t most, long milliseconds) {
  struct fetched got = {.end = FETCH_DONE};
  pthread_once(&once, find_library);
  curl *easy = lib.is_there ? lib.init() : NULL;
  if (!easy) {
    got.end = FETCH_NO_LIBRARY;
    return got;
  }
  int is_plain = !strncasecmp(address, "http://", 7);
  long protocol = is_plain ? PROTOCOL_HTTP : PROTOCOL_HTTPS;
  struct room room = {.to = &got, .most = most};
  void *headers = NULL;
  if (known_tag && *known_tag) {
    char line[sizeof got.tag + 20];
    snprintf(line, sizeof line, "If-None-Match: %s", known_tag);
    headers = lib.append(NULL, line);
  }
  lib.setopt(easy, OPT_URL, address);
  lib.setopt(easy, OPT_USERAGENT, "Strongback");
  lib.setopt(easy, OPT_NOSIGNAL, 1L);
  lib.setopt(easy, OPT_PROTOCOLS, protocol);
  lib.setopt(easy, OPT_REDIR_PROTOCOLS, protocol);
  lib.setopt(easy, OPT_FOLLOWLOCATION, is_plain ? 0L : 1L);
  lib.setopt(easy, OPT_MAXREDIRS, 5L);
  lib.setopt(easy, OPT_TIMEOUT_MS, milliseconds);
  lib.setopt(easy, OPT_ACCEPT_ENCODING, "");
  if (is_plain) lib.setopt(easy, OPT_NOPROXY, "*");
  lib.setopt(easy, OPT_HTTPHEADER, headers);
  lib.setopt(easy, OPT_WRITEFUNCTION, take_bytes);
  lib.setopt(easy, OPT_WRITEDATA, &room);
  lib.setopt(easy, OPT_HEADERFUNCTION, take_header);
  lib.setopt(easy, OPT_HEADERDATA, &room);
  int code = lib.perform(easy);
  lib.getinfo(easy, INFO_RESPONSE_CODE, &got.status);
  if (code && got.end == FETCH_DONE) {
    switch (code) {
    case 28: got.end = FETCH_TOO_LONG; break;
    case 35: case 51: case 53: case 54: case 58: case 60: case 77: case 83: case 91: got.end = FETCH_UNTRUSTED; break;
    case 1: case 47: got.end = FETCH_ELSEWHERE; break;
    default: got.end = FETCH_UNREACHABLE;
    }
  }
  if (got.end == FETCH_DONE && got.status >= 300 && got.status < 400 && got.status != 304) got.end = FETCH_ELSEWHERE;
  lib.free_list(headers);
  lib.cleanup(easy);
  return got;
}
