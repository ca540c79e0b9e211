/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * entity.h - HTML entities of the languages that offices write in
 */
#ifndef WIRE_ENTITY_H
#define WIRE_ENTITY_H

#include <stdint.h>

#include "base/text.h"

/*
 * The code point of the entity that TEXT begins with ("&egrave;", "&#232;",
 * "&#xE8;"), and in *length its bytes; 0 when it begins with none.
 */
uint32_t entity_read(struct slice text, size_t *length);

#endif
