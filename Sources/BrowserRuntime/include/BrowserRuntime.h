#ifndef STRONGBACK_BROWSER_RUNTIME_H
#define STRONGBACK_BROWSER_RUNTIME_H

// The memory that a page and a module share. A page writes into `room` and reads from `answer`; both lie in linear memory.

/// Room for what a page passes on, until `browser_forget`.
unsigned char *browser_room(int count);
void browser_forget(unsigned char *room);

/// Keeps a copy of these bytes for the page, until the next one.
void browser_keep_answer(const unsigned char *bytes, int count);
const unsigned char *browser_answer(void);

#endif
