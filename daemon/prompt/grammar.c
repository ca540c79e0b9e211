/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * grammar.c - how each language speaks a date, an hour, a code
 */
#include "prompt/grammar.h"

#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/nearest.h"
#include "base/script.h"

#define FILE_MAX 65536
#define CONDITIONS_MAX 4
#define WORD_MAX 16
#define SPELL "spell"
#define ANY "any"

/* What can stand in a rule, of one value. */
enum field {
	FIELD_HOUR,
	FIELD_HOUR12,
	FIELD_MINUTE,
	FIELD_HALF,
	FIELD_DAY,
	FIELD_MONTH,
	FIELD_WEEKDAY,
	FIELD_YEAR,
	FIELD_NUMBER,
	FIELDS,
};

static const char *const field_names[FIELDS] = {"hour", "hour12", "minute",
    "half", "day", "month", "weekday", "year", "number"};

static const char *const weekdays[] = {"sunday", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday"};

struct fields {
	char words[FIELDS][WORD_MAX]; /* "" for what it does not have */
};

struct condition {
	enum field field;
	struct slice word;
};

struct rule {
	const struct language *language; /* NULL: any */
	struct slice name;
	struct condition conditions[CONDITIONS_MAX];
	size_t condition_count;
	const struct script_word *fragments;
	size_t fragment_count;
};

struct grammar {
	struct rule *list;
	size_t count;
};

static bool
find_field(struct slice word, enum field *field)
{
	size_t i;

	for (i = 0; i < FIELDS; i++)
		if (slice_is(word, field_names[i])) {
			*field = (enum field)i;
			return true;
		}
	return false;
}

static const char *
nearest_field(struct arena *arena, struct slice word)
{
	struct nearest nearest = nearest_start(word);
	size_t i;

	for (i = 0; i < FIELDS; i++)
		nearest_try(&nearest, field_names[i]);
	return nearest_said(&nearest, arena);
}

/* The field between braces of a fragment such as "hour.{hour}". */
static struct slice
braced(struct slice fragment, struct slice *before)
{
	const char *open = memchr(fragment.data, '{', fragment.length);
	struct slice name = {NULL, 0};

	*before = fragment;
	if (open == NULL || fragment.data[fragment.length - 1] != '}')
		return name;
	before->length = (size_t)(open - fragment.data);
	name.data = open + 1;
	name.length = fragment.length - before->length - 2;
	return name;
}

static bool
check_fragment(
    const struct script_line *line, size_t i, struct findings *findings)
{
	struct slice before, name = braced(script_word(line, i), &before);
	enum field field;

	if (name.data == NULL || find_field(name, &field))
		return true;
	script_error(findings, line, i, "grammar",
	    "there is no {%.*s} in a value%s", (int)name.length, name.data,
	    nearest_field(findings->arena, name));
	return false;
}

/* Pairs of field and word from the word at I up to the arrow. */
static bool
read_conditions(struct rule *rule, const struct script_line *line, size_t *i,
    struct findings *findings)
{
	struct condition *condition;

	for (; *i < line->count && !script_is(line, *i, "->"); *i += 2) {
		condition = &rule->conditions[rule->condition_count];
		if (rule->condition_count == CONDITIONS_MAX ||
		    *i + 1 >= line->count ||
		    !find_field(script_word(line, *i), &condition->field)) {
			script_error(findings, line, *i, "grammar",
			    "here a rule says when it holds, such as "
			    "`minute 0`%s",
			    nearest_field(
				findings->arena, script_word(line, *i)));
			return false;
		}
		condition->word = script_word(line, *i + 1);
		rule->condition_count++;
	}
	return true;
}

static bool
read_rule(struct rule *rule, const struct script_line *line,
    struct findings *findings)
{
	size_t i = 3;

	*rule = (struct rule){.name = script_word(line, 2)};
	if (!script_is(line, 1, ANY)) {
		rule->language = language_find(script_word(line, 1));
		if (rule->language == NULL) {
			script_error(findings, line, 1, "grammar",
			    "this is neither a language nor `any`");
			return false;
		}
	}
	if (!read_conditions(rule, line, &i, findings))
		return false;
	if (!script_is(line, 0, "say") || i + 1 >= line->count) {
		script_error(findings, line, 0, "grammar",
		    "a rule is written: say it time, minute 0 -> hour.{hour}");
		return false;
	}
	rule->fragments = &line->words[i + 1];
	rule->fragment_count = line->count - i - 1;
	while (++i < line->count)
		if (!check_fragment(line, i, findings))
			return false;
	return true;
}

struct grammar *
grammar_load(struct arena *arena, const char *folder, struct findings *findings)
{
	const char *path = arena_printf(arena, "%s/fragments/grammar", folder);
	struct grammar *grammar = arena_alloc(arena, sizeof(*grammar));
	struct script script;
	size_t i;

	if (!file_exists(path) ||
	    !script_load(
		arena, path, FILE_MAX, FINDING_ERROR, &script, findings))
		return grammar;
	grammar->list = arena_array(arena, script.count, sizeof(struct rule));
	for (i = 0; i < script.count; i++)
		if (read_rule(&grammar->list[grammar->count], &script.lines[i],
			findings))
			grammar->count++;
	return grammar;
}

static void
set_number(struct fields *fields, enum field field, int64_t number)
{
	snprintf(fields->words[field], WORD_MAX, "%lld", (long long)number);
}

static void
set_word(struct fields *fields, enum field field, const char *word)
{
	snprintf(fields->words[field], WORD_MAX, "%s", word);
}

/* What a value is called in a rule. */
static const char *
describe(const struct value *value, struct fields *fields)
{
	struct local_time at;

	*fields = (struct fields){.words = {""}};
	if (value->kind == VALUE_TEXT || value->kind == VALUE_PROMPT)
		return value->name;
	if (value->kind == VALUE_NUMBER) {
		set_number(fields, FIELD_NUMBER, value->number);
		return "number";
	}
	at = clock_local(value->number);
	if (value->kind == VALUE_DATE) {
		set_number(fields, FIELD_DAY, at.day);
		set_number(fields, FIELD_MONTH, at.month);
		set_number(fields, FIELD_YEAR, at.year);
		set_word(fields, FIELD_WEEKDAY, weekdays[at.weekday]);
		return "date";
	}
	set_number(fields, FIELD_HOUR, at.hour);
	set_number(fields, FIELD_HOUR12, (at.hour + 11) % 12 + 1);
	set_number(fields, FIELD_MINUTE, at.minute);
	set_word(fields, FIELD_HALF, at.hour < 12 ? "am" : "pm");
	return "time";
}

static bool
fits(const struct rule *rule, const struct language *language, const char *name,
    const struct fields *fields)
{
	size_t i;

	if ((rule->language != NULL && rule->language != language) ||
	    !slice_is(rule->name, name))
		return false;
	for (i = 0; i < rule->condition_count; i++)
		if (!slice_is(rule->conditions[i].word,
			fields->words[rule->conditions[i].field]))
			return false;
	return true;
}

static bool
spell(struct slice text, struct fragments *out)
{
	size_t i;

	for (i = 0; i < text.length; i++) {
		char c = text.data[i];
		bool digit = c >= '0' && c <= '9';

		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 0x20);
		if (c == ' ' || c == '-' || c == '+' || c == '/' || c == ',')
			continue;
		if ((!digit && (c < 'a' || c > 'z')) ||
		    out->count == FRAGMENTS_MAX)
			return false;
		snprintf(out->ids[out->count++], CLIP_ID_SIZE, "%s.%c",
		    digit ? "number" : "letter", c);
	}
	return out->count > 0;
}

static bool
put_in(
    const struct rule *rule, const struct fields *fields, struct fragments *out)
{
	size_t i;

	if (rule->fragment_count > FRAGMENTS_MAX)
		return false;
	for (i = 0; i < rule->fragment_count; i++) {
		struct slice before;
		struct slice name = braced(rule->fragments[i].text, &before);
		enum field field;
		const char *word = "";

		if (name.data != NULL && find_field(name, &field)) {
			word = fields->words[field];
			if (word[0] == '\0')
				return false;
		}
		snprintf(out->ids[out->count++], CLIP_ID_SIZE, "%.*s%s",
		    (int)before.length, before.data, word);
	}
	return true;
}

bool
grammar_say(const struct grammar *grammar, const struct language *language,
    const struct value *value, struct fragments *out)
{
	struct fields fields;
	const char *name = describe(value, &fields);
	size_t i;

	out->count = 0;
	for (i = 0; i < grammar->count; i++) {
		const struct rule *rule = &grammar->list[i];

		if (!fits(rule, language, name, &fields))
			continue;
		if (rule->fragment_count == 1 &&
		    slice_is(rule->fragments[0].text, SPELL))
			return spell(value->text, out);
		if (put_in(rule, &fields, out))
			return true;
		out->count = 0;
	}
	return false;
}
