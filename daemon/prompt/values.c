/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * values.c - what stands for a {placeholder} when a prompt is said
 */
#include "prompt/values.h"

#include <string.h>

/* The place for NAME: its own, a fresh one, or NULL when all are taken. */
static struct value *
values_place(struct values *values, const char *name)
{
	size_t i;

	for (i = 0; i < values->count; i++)
		if (slice_is(slice_of(name), values->list[i].name))
			return &values->list[i];
	if (values->count == VALUES_MAX)
		return NULL;
	return &values->list[values->count++];
}

static void
values_set(struct values *values, const struct value *value)
{
	struct value *place = values_place(values, value->name);

	if (place != NULL)
		*place = *value;
}

void
values_set_text(struct values *values, const char *name, struct slice text)
{
	values_set_recorded(values, name, text, NULL);
}

void
values_set_recorded(struct values *values, const char *name, struct slice text,
    const char *recording)
{
	values_set(values,
	    &(struct value){.name = name,
		.kind = VALUE_TEXT,
		.text = text,
		.recording = recording});
}

void
values_set_number(struct values *values, const char *name, int64_t number)
{
	values_set(values,
	    &(struct value){
		.name = name, .kind = VALUE_NUMBER, .number = number});
}

void
values_set_prompt(
    struct values *values, const char *name, int prompt, struct slice text)
{
	values_set(values,
	    &(struct value){.name = name,
		.kind = VALUE_PROMPT,
		.text = text,
		.number = prompt});
}

void
values_set_date(struct values *values, const char *name, int64_t at_ms)
{
	values_set(values,
	    &(struct value){.name = name, .kind = VALUE_DATE, .number = at_ms});
}

void
values_set_time(struct values *values, const char *name, int64_t at_ms)
{
	values_set(values,
	    &(struct value){.name = name, .kind = VALUE_TIME, .number = at_ms});
}

const struct value *
values_find(const struct values *values, struct slice name)
{
	size_t i;

	for (i = 0; i < values->count; i++) {
		const char *candidate = values->list[i].name;

		/* Mostly the first letter decides; this is asked often. */
		if (strncmp(candidate, name.data, name.length) == 0 &&
		    candidate[name.length] == '\0')
			return &values->list[i];
	}
	return NULL;
}
