/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * values.h - what stands for a {placeholder} when a prompt is said
 */
#ifndef PROMPT_VALUES_H
#define PROMPT_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

enum value_kind {
	VALUE_TEXT,
	VALUE_NUMBER, /* chooses plurals */
	VALUE_DATE, /* of the moment, in the desk's zone */
	VALUE_TIME,
	VALUE_PROMPT, /* another prompt's text, in its own recording */
};

struct value {
	const char *name; /* without braces */
	enum value_kind kind;
	struct slice text; /* of VALUE_TEXT and VALUE_PROMPT */
	int64_t number; /* of VALUE_NUMBER, a moment in ms, or a prompt */
	const char *recording; /* of VALUE_TEXT: path below /audio/, or NULL */
};

#define VALUES_MAX 32

struct values {
	struct value list[VALUES_MAX];
	size_t count;
};

/* Sets or replaces; past VALUES_MAX distinct names it is left out. */
void values_set_text(struct values *, const char *name, struct slice);
/* … that somebody read aloud for this alone; RECORDING NULL: nobody did. */
void values_set_recorded(
    struct values *, const char *name, struct slice, const char *recording);
void values_set_number(struct values *, const char *name, int64_t);
/* TEXT is what PROMPT says in the language at hand. */
void values_set_prompt(
    struct values *, const char *name, int prompt, struct slice text);
void values_set_date(struct values *, const char *name, int64_t at_ms);
void values_set_time(struct values *, const char *name, int64_t at_ms);
/* NULL when it is not set. */
const struct value *values_find(const struct values *, struct slice name);

#endif
