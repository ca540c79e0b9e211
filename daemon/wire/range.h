/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * range.h - a part of a body, for players that jump about in it
 */
#ifndef WIRE_RANGE_H
#define WIRE_RANGE_H

#include "base/arena.h"
#include "wire/http.h"

/*
 * RESPONSE has status 200 and a body: makes it the part that the request's
 * Range asks for (206, or 416 for one that is outside), unless an If-Range
 * names another than TAG (NULL: it has none).
 */
void range_cut(
    struct arena *, const struct request *, const char *tag, struct response *);

#endif
