/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * page.h - the words of an RSS, HTML or JSON answer, as a person would read it
 *
 * The pages of public offices are broken in their own ways (bare ampersands,
 * entities in entities, other alphabets than they say), so nothing is parsed
 * and nothing is refused: marks are taken out and what is left is the text.
 */
#ifndef WIRE_PAGE_H
#define WIRE_PAGE_H

#include "base/text.h"

#define PAGE_TEXT_MAX (16 * 1024) /* bytes of text that are kept */

/*
 * The text of BODY, of the media TYPE (may be NULL): without tags, comments,
 * scripts and styles, entities decoded, blanks as one space, valid UTF-8
 * without NUL.  What is no UTF-8 is read as ISO 8859-1.  Takes up to 32
 * times the body from the arena.
 */
struct slice page_text(struct arena *, struct slice body, const char *type);

#endif
