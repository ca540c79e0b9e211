/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_common.h - what the tests of daemon/prompt share
 *
 * A desk of eleven languages, a folder that comes and goes, PO files from
 * strings, and findings looked up by their code.
 */
#ifndef TEST_PROMPT_COMMON_H
#define TEST_PROMPT_COMMON_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"
#include "prompt/prompts.h"

#define PO_HEADER                   \
	"msgid \"\"\nmsgstr \"\"\n" \
	"\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

/* One desk under test. */
struct desk {
	struct arena *arena;
	struct findings findings;
	struct language_list languages;
	struct prompts *prompts;
	char folder[64];
};

const struct language *speaks(const char *tag);

/* TAGS are separated by blanks; the first is the source language. */
struct desk desk_open(const char *tags);
void desk_close(struct desk *);

/* Adds a prompt that has to be fine. */
int desk_add(struct desk *, const char *id, const char *source);
void desk_load(struct desk *);

/* Files of its folder; desk_po writes LANG.po of a header and BODY. */
void desk_write(struct desk *, const char *name, const char *contents);
const char *desk_read(struct desk *, const char *name);
void desk_po(struct desk *, const char *tag, const char *body);

/* Without VALUES with none; desk_say gives a C string. */
struct rendered desk_render(
    struct desk *, int prompt, const char *tag, const struct values *);
const char *desk_say(
    struct desk *, int prompt, const char *tag, const struct values *);

/* The first finding of this code, or NULL. */
const struct finding *desk_finding(const struct desk *, const char *code);
void assert_contains(const char *text, const char *part);

#endif
