/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * json.c - JSON that others wrote, as plain data in an arena
 */
#include "wire/json.h"

#include <jansson.h>
#include <string.h>

#define DEPTH_MAX 32
#define VALUES_MAX 10000 /* what fits any arena that an answer lives in */

struct json {
	json_type type; /* jansson's word for its kind */
	struct slice name; /* as a member of an object */
	struct slice text;
	int64_t number;
	const struct json *members; /* of a list or an object */
	size_t count;
};

struct copier {
	struct arena *arena;
	size_t values; /* made so far */
};

static int copy(struct copier *, json_t *, int depth, struct json *);

static struct slice
copy_bytes(struct arena *arena, const char *bytes, size_t length)
{
	return (struct slice){arena_copy(arena, bytes, length), length};
}

/* Room for the COUNT members of TO; NULL past the bound. */
static struct json *
make_members(struct copier *copier, size_t count, struct json *to)
{
	struct json *members;

	if (count > VALUES_MAX - copier->values)
		return NULL;
	copier->values += count;
	members = arena_array(copier->arena, count, sizeof(*members));
	to->members = members;
	to->count = count;
	return members;
}

static int
copy_list(struct copier *copier, json_t *from, int depth, struct json *to)
{
	struct json *members = make_members(copier, json_array_size(from), to);
	size_t i;

	if (members == NULL)
		return -1;
	for (i = 0; i < to->count; i++)
		if (copy(copier, json_array_get(from, i), depth, &members[i]) !=
		    0)
			return -1;
	return 0;
}

static int
copy_object(struct copier *copier, json_t *from, int depth, struct json *to)
{
	struct json *member = make_members(copier, json_object_size(from), to);
	const char *name;
	json_t *value;

	if (member == NULL)
		return -1;
	json_object_foreach(from, name, value)
	{
		member->name = copy_bytes(copier->arena, name, strlen(name));
		if (copy(copier, value, depth, member++) != 0)
			return -1;
	}
	return 0;
}

static int
copy(struct copier *copier, json_t *from, int depth, struct json *to)
{
	to->type = json_typeof(from);
	if (depth > DEPTH_MAX)
		return -1;
	switch (to->type) {
	case JSON_STRING:
		to->text = copy_bytes(copier->arena, json_string_value(from),
		    json_string_length(from));
		return 0;
	case JSON_INTEGER:
		to->number = json_integer_value(from);
		return 0;
	case JSON_ARRAY:
		return copy_list(copier, from, depth + 1, to);
	case JSON_OBJECT:
		return copy_object(copier, from, depth + 1, to);
	default:
		return 0;
	}
}

int
json_parse(struct arena *arena, struct slice bytes, const struct json **out,
    struct fault *fault)
{
	struct json *json = arena_alloc(arena, sizeof(*json));
	struct copier copier = {.arena = arena};
	json_error_t error;
	json_t *parsed;
	int result;

	parsed = json_loadb(bytes.data, bytes.length, JSON_ALLOW_NUL, &error);
	if (parsed == NULL)
		return fault_set(
		    fault, FAULT_DATA, "no JSON, at byte %d", error.position);
	result = copy(&copier, parsed, 0, json);
	json_decref(parsed);
	if (result != 0)
		return fault_set(fault, FAULT_DATA,
		    "JSON of more than %d values, or nested deeper than %d",
		    VALUES_MAX, DEPTH_MAX);
	*out = json;
	return 0;
}

const struct json *
json_get(const struct json *json, const char *name)
{
	size_t i;

	if (json == NULL || json->type != JSON_OBJECT)
		return NULL;
	for (i = 0; i < json->count; i++)
		if (slice_is(json->members[i].name, name))
			return &json->members[i];
	return NULL;
}

size_t
json_count(const struct json *json)
{
	return json == NULL ? 0 : json->count;
}

const struct json *
json_at(const struct json *json, size_t index)
{
	return index < json_count(json) ? &json->members[index] : NULL;
}

struct slice
json_name(const struct json *json, size_t index)
{
	const struct json *member = json_at(json, index);

	return member == NULL ? slice_of("") : member->name;
}

static struct slice
text_of(const struct json *json)
{
	if (json == NULL || json->type != JSON_STRING)
		return slice_of("");
	return json->text;
}

struct slice
json_text(const struct json *json, const char *name)
{
	return text_of(json_get(json, name));
}

struct slice
json_text_at(const struct json *json, size_t index)
{
	return text_of(json_at(json, index));
}

int64_t
json_number(const struct json *json, const char *name, int64_t otherwise)
{
	const struct json *member = json_get(json, name);

	if (member == NULL || member->type != JSON_INTEGER)
		return otherwise;
	return member->number;
}

bool
json_flag(const struct json *json, const char *name)
{
	const struct json *member = json_get(json, name);

	return member != NULL && member->type == JSON_TRUE;
}

void
json_add_text(struct text *out, struct slice text)
{
	size_t i;

	text_add_byte(out, '"');
	for (i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.data[i];

		if (byte < ' ')
			text_addf(out, "\\u%04x", byte);
		else {
			if (byte == '"' || byte == '\\')
				text_add_byte(out, '\\');
			text_add_byte(out, (char)byte);
		}
	}
	text_add_byte(out, '"');
}
