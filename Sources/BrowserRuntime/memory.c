#include "BrowserRuntime.h"

void *malloc(__SIZE_TYPE__);
void free(void *);
void *memcpy(void *, const void *, __SIZE_TYPE__);

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(name)))
#else
#define EXPORT(name)
#endif

static unsigned char *answer;
static int roomInAnswer;

EXPORT("room") unsigned char *browser_room(int count) { return malloc(count > 0 ? count : 1); }

EXPORT("forget") void browser_forget(unsigned char *room) { free(room); }

EXPORT("answer") const unsigned char *browser_answer(void) { return answer; }

void browser_keep_answer(const unsigned char *bytes, int count) {
  if (count > roomInAnswer || !answer) {
    free(answer);
    roomInAnswer = count + count / 4 + 1024;
    answer = malloc(roomInAnswer);
    if (!answer) __builtin_trap();
  }
  if (count > 0) memcpy(answer, bytes, count);
}
