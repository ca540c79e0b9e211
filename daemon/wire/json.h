/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * json.h - JSON that others wrote, as plain data in an arena
 *
 * jansson reads it; what comes out of here is our own tree, so that nobody
 * counts references and an answer ends with the arena it lives in.  Asking for
 * what is not there, or is of another kind, gives nothing instead of failing.
 */
#ifndef WIRE_JSON_H
#define WIRE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"

struct json;

/* The tree of BYTES; -1 with a fault: no JSON, too large or too deep. */
int json_parse(struct arena *, struct slice bytes, const struct json **,
    struct fault *) MUST_CHECK;

/* A member of an object, or NULL; of NULL it is NULL. */
const struct json *json_get(const struct json *, const char *name);
/* How many members a list or an object has; 0 of anything else. */
size_t json_count(const struct json *);
/* One of them, in order; NULL past the last. */
const struct json *json_at(const struct json *, size_t index);
/* The name of an object's member at INDEX; empty past the last. */
struct slice json_name(const struct json *, size_t index);

/* The text of a member, empty when it is none; it may hold NUL. */
struct slice json_text(const struct json *, const char *name);
/* The text of a list's member; empty when it is none. */
struct slice json_text_at(const struct json *, size_t index);
/* The whole number of a member, or OTHERWISE. */
int64_t json_number(const struct json *, const char *name, int64_t otherwise);
/* Is the member true? */
bool json_flag(const struct json *, const char *name);

/* Adds TEXT, valid UTF-8, in quotes and as JSON writes it. */
void json_add_text(struct text *, struct slice text);

#endif
