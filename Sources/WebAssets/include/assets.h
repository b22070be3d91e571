#pragma once
#include <stddef.h>

// A file that the program carries with it.
struct web_asset {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

const struct web_asset *web_assets_carried(void);
extern const size_t web_asset_count;
