/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * same.c - rows of a file that are one person become one row
 *
 * Lists and consent are of both.  Of two safety levels the more careful one
 * holds: a text too few is mended, one too many is not.  Of what else differs
 * the later line holds, and the report says so.
 */
#include "sheet/same.h"

#include <stdlib.h>
#include <string.h>

#include "core/notice.h"

#define NAMES_MAX ((size_t)64)

struct key {
	struct phone_number number;
	size_t row;
};

struct group {
	size_t first; /* row of the same number that comes first */
	size_t left; /* of the first: how many of them are still to come */
	json_t *held; /* of the first: what those that came make together */
};

struct sames {
	struct arena *arena;
	const struct table *table;
	const struct rows_taker *next;
	struct findings *notes;
	struct group *groups; /* one a row of the table */
	size_t taken, count;
};

static int
by_number(const void *a, const void *b)
{
	const struct key *first = a, *second = b;
	int order = strcmp(first->number.e164, second->number.e164);

	if (order != 0)
		return order;
	return first->row < second->row ? -1 : 1;
}

static size_t
read_keys(const struct table *table, struct key *keys)
{
	size_t count = 0, i;

	for (i = 0; i < table->row_count; i++)
		if (phone_number_parse(
			table_cell(table, &table->rows[i], "number"),
			&keys[count].number) == 0)
			keys[count++].row = i;
	if (count > 0)
		qsort(keys, count, sizeof(*keys), by_number);
	return count;
}

static void
find_groups(struct sames *sames)
{
	const struct table *table = sames->table;
	struct arena *arena = arena_new(
	    table->row_count * sizeof(struct key) + ((size_t)1 << 20));
	struct key *keys =
	    arena_array(arena, table->row_count + 1, sizeof(*keys));
	size_t count = read_keys(table, keys), i;

	for (i = 0; i < table->row_count; i++)
		sames->groups[i] = (struct group){.first = i};
	for (i = 1; i < count; i++) {
		struct group *before = &sames->groups[keys[i - 1].row];

		if (strcmp(keys[i].number.e164, keys[i - 1].number.e164) != 0)
			continue;
		sames->groups[keys[i].row].first = before->first;
		sames->groups[before->first].left++;
		sames->count++;
	}
	arena_wipe(&arena);
}

static const char *
word(const json_t *row, const char *name)
{
	const char *value = json_string_value(json_object_get(row, name));

	return value == NULL ? "" : value;
}

static bool
has_list(const char *names, const char *wanted)
{
	struct slice rest = slice_of(names);
	char name[LIST_NAME_MAX + 1];

	while (list_name_next(&rest, name))
		if (strcmp(name, wanted) == 0)
			return true;
	return false;
}

static void
join_lists(struct sames *sames, json_t *to, const json_t *from)
{
	const char *theirs = word(from, "lists"), *ours = word(to, "lists");
	struct slice rest = slice_of(theirs);
	struct text names =
	    text_new(sames->arena, strlen(theirs) + strlen(ours) + NAMES_MAX);
	char name[LIST_NAME_MAX + 1];

	if (theirs[0] == '\0')
		return;
	text_add(&names, ours);
	while (list_name_next(&rest, name)) {
		if (has_list(names.data, name))
			continue;
		text_add(&names, names.length > 0 ? ";" : "");
		text_add(&names, name);
	}
	json_object_set_new(
	    to, "lists", json_stringn(names.data, names.length));
}

static void
join_safety(json_t *to, const json_t *from)
{
	enum safety ours, theirs;

	if (safety_find(slice_of(word(from, "safety")), &theirs) != 0)
		return;
	if (safety_find(slice_of(word(to, "safety")), &ours) != 0 ||
	    theirs > ours)
		json_object_set(to, "safety", json_object_get(from, "safety"));
}

/* Words, day and way are of one consent: of two, the later one. */
static void
join_consent(json_t *to, const json_t *from)
{
	static const char *const names[] = {
	    "consent", "consent_ms", "consent_by"};
	json_int_t ours = json_integer_value(json_object_get(to, "consent_ms"));
	json_int_t theirs =
	    json_integer_value(json_object_get(from, "consent_ms"));
	size_t i;

	/* Without a day it was given today. */
	if (word(from, "consent")[0] == '\0' ||
	    (word(to, "consent")[0] != '\0' && theirs != 0 &&
		(ours == 0 || theirs < ours)))
		return;
	for (i = 0; i < ARRAY_LEN(names); i++) {
		json_object_del(to, names[i]);
		if (json_object_get(from, names[i]) != NULL)
			json_object_set(
			    to, names[i], json_object_get(from, names[i]));
	}
}

/* The names of what both said and differs, for the report. */
static const char *
join_others(struct sames *sames, json_t *to, const json_t *from)
{
	static const char *const names[] = {"name", "language", "quiet", "by"};
	struct text differ = text_new(sames->arena, NAMES_MAX);
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++) {
		const char *ours = word(to, names[i]),
			   *theirs = word(from, names[i]);

		if (theirs[0] == '\0' || strcmp(ours, theirs) == 0)
			continue;
		if (ours[0] != '\0')
			text_addf(&differ, "%s%s",
			    differ.length > 0 ? ", " : "", names[i]);
		json_object_set(to, names[i], json_object_get(from, names[i]));
	}
	return differ.data;
}

static void
join(struct sames *sames, const struct group *first, size_t row,
    const json_t *from)
{
	const struct table_row *rows = sames->table->rows;
	const char *differ;

	join_lists(sames, first->held, from);
	join_safety(first->held, from);
	join_consent(first->held, from);
	differ = join_others(sames, first->held, from);
	finding_add(sames->notes, FINDING_NOTE, sames->table->file,
	    rows[row].line, 1, "same-person",
	    "this is the number of line %d: one person, on the lists of both%s%s",
	    rows[sames->groups[row].first].line,
	    differ[0] == '\0' ? "" : "; what this line says holds of: ",
	    differ);
}

static void
take(void *context, json_t *row)
{
	struct sames *sames = context;
	size_t place = sames->taken++;
	struct group *first = &sames->groups[sames->groups[place].first];

	if (sames->groups[place].first == place)
		first->held = row;
	else {
		join(sames, first, place, row);
		json_decref(row);
		first->left--;
	}
	if (first->left > 0)
		return;
	sames->next->take(sames->next->context, first->held);
	first->held = NULL;
}

size_t
sames_each(struct arena *arena, enum import_kind kind,
    const struct table *table, const struct rows_taker *taker,
    struct findings *findings, struct findings *notes)
{
	struct sames sames = {
	    .arena = arena, .table = table, .next = taker, .notes = notes};
	struct rows_taker one_a_person = {
	    .progress = taker->progress, .take = take, .context = &sames};

	if (kind != IMPORT_PEOPLE) {
		rows_each(arena, kind, table, taker, findings);
		return 0;
	}
	sames.groups =
	    arena_array(arena, table->row_count + 1, sizeof(*sames.groups));
	find_groups(&sames);
	rows_each(arena, kind, table, &one_a_person, findings);
	return sames.count;
}
