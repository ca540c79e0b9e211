/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_desk.c - desk NAME, and the lines below it
 *
 *     desk legal
 *       place via Imbriani 218
 *       open 2nd and 4th Thursday 15:00-18:00
 *       closed 2026-12-24..2027-01-06, 12-08
 *       slots 30m, 2 people
 *
 * Read as it is spoken: the words before the hours say on which days.
 */
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/moment.h"
#include "base/nearest.h"
#include "base/number.h"
#include "serve/settings_desk.h"

#define WEEK_DAYS 7
#define SLOT_MAX_MS (8 * HOUR_MS)
#define SLOT_PEOPLE_MAX 100
#define AHEAD_MAX 365
#define ANSWER_MAX_MS (7 * DAY_MS)
#define DAY_WORD_MIN 3 /* letters: "Mon" */
#define FIRST_YEAR "2000-" /* before a day of every year; it has 29 February */

static const char how_open[] =
    "written: open Mon-Fri 09:00-13:00 (or: open 2nd and 4th Thursday "
    "15:00-18:00)";
static const char *const weekdays[WEEK_DAYS] = {"sunday", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday"};
static const char *const ordinals[] = {
    "", "1st", "2nd", "3rd", "4th", "5th", "last"};

static bool
is_name(struct slice name)
{
	size_t i;

	for (i = 0; i < name.length; i++)
		if (strchr("abcdefghijklmnopqrstuvwxyz0123456789_-",
			name.data[i]) == NULL)
			return false;
	return name.length > 0 && name.length <= DESK_NAME_MAX;
}

void
settings_desk(struct settings_reader *reader, const struct script_line *line)
{
	struct settings *settings = reader->settings;
	struct slice name = script_word(line, 1);
	const char *copy = arena_copy(settings->arena, name.data, name.length);

	/* Lines below a wrong name still belong to a desk. */
	reader->desk = arena_alloc(settings->arena, sizeof(*reader->desk));
	if (line->count != 2 || settings->desk_count == DESKS_MAX ||
	    !is_name(name) ||
	    desk_find(settings->desks, settings->desk_count, copy) != NULL) {
		script_error(reader->findings, line, 1, "name",
		    "a desk needs a name of its own in small letters, and "
		    "there can be %d: desk legal",
		    DESKS_MAX);
		return;
	}
	reader->desk = &settings->desks[settings->desk_count++];
	*reader->desk = desk_plain(copy, line->number);
}

struct desk_hours
desk_plain(const char *name, int line)
{
	return (struct desk_hours){.name = name,
	    .slot_people = 1,
	    .ahead_days = 28,
	    .answer_ms = 4 * HOUR_MS,
	    .line = line};
}

static void
read_place(struct settings_reader *reader, const struct script_line *line)
{
	struct slice place = script_rest(line, 1);

	if (place.length == 0)
		script_error(reader->findings, line, 1, "place",
		    "the address that people come to: place via Imbriani 218");
	reader->desk->place =
	    arena_copy(reader->settings->arena, place.data, place.length);
}

/* "Thu", "thursday", "Thursdays": 0 is Sunday; -1 for no day. */
static int
weekday_of(struct slice word)
{
	int day;

	if (word.length > DAY_WORD_MIN && word.length <= 10 &&
	    (word.data[word.length - 1] | ' ') == 's')
		word.length -= word.length > 4 ? 1 : 0;
	for (day = 0; day < WEEK_DAYS; day++)
		if (word.length >= DAY_WORD_MIN &&
		    word.length <= strlen(weekdays[day]) &&
		    strncasecmp(word.data, weekdays[day], word.length) == 0)
			return day;
	return -1;
}

/* "Thursday", "Mon-Fri", "Sat-Mon" into bits; 0 for no days. */
static unsigned
weekdays_of(struct slice word)
{
	const char *dash = memchr(word.data, '-', word.length);
	struct slice last = word;
	unsigned days = 0;
	int from, until;

	if (strncasecmp(word.data, "daily", word.length) == 0 &&
	    word.length == 5)
		return (1u << WEEK_DAYS) - 1;
	if (dash != NULL) {
		last.data = dash + 1;
		last.length = (size_t)(word.data + word.length - last.data);
		word.length = (size_t)(dash - word.data);
	}
	from = weekday_of(word);
	until = weekday_of(last);
	if (from < 0 || until < 0)
		return 0;
	for (; from != until; from = (from + 1) % WEEK_DAYS)
		days |= 1u << from;
	return days | 1u << until;
}

static unsigned
week_of(struct slice word)
{
	unsigned week;

	for (week = 1; week < ARRAY_LEN(ordinals); week++)
		if (slice_is(word, ordinals[week]))
			return 1u << week;
	return 0;
}

/* The words from FROM to the hours; returns where the hours are, 0: wrong. */
static size_t
read_days(const struct settings_reader *reader, const struct script_line *line,
    size_t from, struct desk_rule *rule)
{
	struct nearest nearest = nearest_start((struct slice){"", 0});
	size_t i;
	int day;

	for (i = from; i < line->count; i++) {
		struct slice word = script_word(line, i);
		unsigned week = week_of(word), days = weekdays_of(word);

		if (word.data[0] >= '0' && word.data[0] <= '9' && week == 0)
			return i;
		if (script_is(line, i, "and") || script_is(line, i, "every"))
			continue;
		rule->weeks |= week;
		rule->weekdays |= days;
		if (week != 0 || days != 0)
			continue;
		nearest = nearest_start(word);
		for (day = 0; day < WEEK_DAYS; day++)
			nearest_try(&nearest, weekdays[day]);
		script_error(reader->findings, line, i, "day",
		    "'%.*s' is no day of the week%s", (int)word.length,
		    word.data, nearest_said(&nearest, reader->findings->arena));
		return 0;
	}
	script_error(reader->findings, line, i, "open", "%s", how_open);
	return 0;
}

void
settings_hours(struct settings_reader *reader, const struct script_line *line,
    size_t from, const struct rules *rules)
{
	struct desk_rule rule = {.weekdays = 0};
	size_t i = read_days(reader, line, from, &rule);

	if (i == 0)
		return;
	if (rule.weekdays == 0) {
		script_error(reader->findings, line, i, "open", "%s", how_open);
		return;
	}
	for (; i < line->count; i++) {
		if (script_is(line, i, "and"))
			continue;
		if (hours_parse(
			script_word(line, i), &rule.from, &rule.until) != 0 ||
		    rule.from >= rule.until) {
			script_error(reader->findings, line, i, "hours",
			    "hours of one day are written 09:00-13:00, the "
			    "earlier first");
			return;
		}
		if (*rules->count == rules->most) {
			script_error(reader->findings, line, i, "open",
			    "there can be at most %zu hours here", rules->most);
			return;
		}
		rules->list[(*rules->count)++] = rule;
	}
}

/* open Mon-Fri 09:00-13:00 and 15:00-17:00 */
static void
read_open(struct settings_reader *reader, const struct script_line *line)
{
	struct desk_hours *desk = reader->desk;

	settings_hours(reader, line, 1,
	    &(struct rules){desk->rules, &desk->rule_count, DESK_RULES_MAX});
}

/* "2026-12-24" as 20261224, "12-24" as 1224; -1 for no day. */
static int
day_number(struct settings_reader *reader, struct slice word)
{
	bool yearly = word.length == 5;
	struct slice whole = word;
	struct local_time day;

	if (yearly)
		whole = slice_of(arena_printf(reader->settings->arena,
		    FIRST_YEAR "%.*s", (int)word.length, word.data));
	if (date_parse(whole, &day) != 0)
		return -1;
	return ((yearly ? 0 : day.year) * 100 + day.month) * 100 + day.day;
}

static bool
add_closed(struct settings_reader *reader, struct slice word)
{
	struct desk_hours *desk = reader->desk;
	const char *dots = memmem(word.data, word.length, "..", 2);
	struct slice first = word, last = word;
	struct desk_closed closed;

	if (dots != NULL) {
		first.length = (size_t)(dots - word.data);
		last.data = dots + 2;
		last.length = (size_t)(word.data + word.length - last.data);
	}
	closed.from = day_number(reader, first);
	closed.until = day_number(reader, last);
	if (closed.from < 0 || closed.until < 0 ||
	    first.length != last.length ||
	    (first.length > 5 && closed.from > closed.until) ||
	    desk->closed_count == DESK_CLOSED_MAX)
		return false;
	desk->closed[desk->closed_count++] = closed;
	return true;
}

static void
read_closed(struct settings_reader *reader, const struct script_line *line)
{
	size_t i;

	for (i = 1; i < line->count; i++)
		if (!add_closed(reader, script_word(line, i)))
			break;
	if (i < line->count || line->count < 2)
		script_error(reader->findings, line, i, "closed",
		    "at most %d days, or from one to another: closed "
		    "2026-12-24..2027-01-06, or every year: closed 12-25",
		    DESK_CLOSED_MAX);
}

/* slots 30m, 2 people */
static void
read_slots(struct settings_reader *reader, const struct script_line *line)
{
	int64_t length_ms = 0, people = 1;

	if (line->count < 2 ||
	    duration_parse(script_word(line, 1), SLOT_MAX_MS, &length_ms) !=
		0 ||
	    length_ms < MINUTE_MS || length_ms % MINUTE_MS != 0 ||
	    (line->count > 2 &&
		(number_parse(
		     script_word(line, 2), 1, SLOT_PEOPLE_MAX, &people) != 0 ||
		    line->count > 4))) {
		script_error(reader->findings, line, 1, "slots",
		    "how long each is, and for how many at once: slots 30m, "
		    "2 people");
		return;
	}
	reader->desk->slot_minutes = (int)(length_ms / MINUTE_MS);
	reader->desk->slot_people = (int)people;
}

static void
read_ahead(struct settings_reader *reader, const struct script_line *line)
{
	int64_t ahead_ms;

	if (line->count != 2 ||
	    duration_parse(
		script_word(line, 1), AHEAD_MAX * DAY_MS, &ahead_ms) != 0 ||
	    ahead_ms < DAY_MS)
		script_error(reader->findings, line, 1, "ahead",
		    "how far ahead slots are offered: ahead 28d");
	else
		reader->desk->ahead_days = (int)(ahead_ms / DAY_MS);
}

static void
read_answer(struct settings_reader *reader, const struct script_line *line)
{
	int64_t answer_ms;

	if (line->count != 2 ||
	    duration_parse(script_word(line, 1), ANSWER_MAX_MS, &answer_ms) !=
		0 ||
	    answer_ms < 10 * MINUTE_MS)
		script_error(reader->findings, line, 1, "answer-within",
		    "how long who waits has to take a slot, 10m to 7d: "
		    "answer-within 4h");
	else
		reader->desk->answer_ms = answer_ms;
}

static const struct section_word lines[] = {
    {"place", read_place},
    {"open", read_open},
    {"closed", read_closed},
    {"slots", read_slots},
    {"ahead", read_ahead},
    {"answer-within", read_answer},
    {"volunteer", settings_volunteer},
};

void
settings_desk_line(
    struct settings_reader *reader, const struct script_line *line)
{
	settings_section_line(reader, line, lines, ARRAY_LEN(lines), "a desk");
}

void
settings_check_desks(struct settings_reader *reader)
{
	struct settings *settings = reader->settings;
	size_t i;

	for (i = 0; i < settings->desk_count; i++) {
		const struct desk_hours *desk = &settings->desks[i];

		/* Else the line that says them is wrong, which is said. */
		if (desk->rule_count == 0 && reader->findings->errors == 0)
			finding_add(reader->findings, FINDING_ERROR,
			    settings->file, desk->line, 1, "open",
			    "the desk '%s' has no hours; write a line: open "
			    "Mon-Fri 09:00-13:00",
			    desk->name);
		if (desk->slot_minutes > 0 && desk->place == NULL)
			finding_add(reader->findings, FINDING_ERROR,
			    settings->file, desk->line, 1, "place",
			    "the desk '%s' keeps slots, so people have to "
			    "know where to come; write a line: place via "
			    "Imbriani 218",
			    desk->name);
		settings_check_rota(reader, desk);
	}
}
