/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_words.c - the table of all settings: word, example, help, reader
 */
#include "net/address.h"
#include "serve/settings_remind.h"
#include "serve/settings_sending.h"

#include <string.h>

#include "base/file.h"
#include "base/moment.h"
#include "base/nearest.h"
#include "base/number.h"
#include "core/phone_number.h"

#define OTHER_PHONE_MAX 15 /* digits */
#define YEARS_MAX_MS (10 * 366 * DAY_MS)

static void
wrong(struct settings_reader *reader, const struct script_line *line,
    size_t index, const char *expected)
{
	script_error(reader->findings, line, index, "value", "`%.*s` takes %s",
	    (int)script_word(line, 0).length, script_word(line, 0).data,
	    expected);
}

static const char *
rest(struct settings_reader *reader, const struct script_line *line)
{
	struct slice words = script_rest(line, 1);

	if (words.length == 0)
		wrong(reader, line, 1, "a value after it");
	return arena_copy(reader->settings->arena, words.data, words.length);
}

const char *
settings_path(struct settings *settings, struct slice written)
{
	return file_join(settings->arena,
	    file_folder(settings->arena, settings->file),
	    arena_copy(settings->arena, written.data, written.length));
}

static void
read_name(struct settings_reader *reader, const struct script_line *line)
{
	reader->settings->name = rest(reader, line);
}

static void
read_phone(struct settings_reader *reader, const struct script_line *line)
{
	struct phone_number number;

	if (phone_number_parse(script_rest(line, 1), &number) != 0)
		wrong(reader, line, 1, "a number such as +390810000000");
	reader->settings->phone = rest(reader, line);
}

/* As people dial it: its digits are said one by one. */
static void
read_other_phone(struct settings_reader *reader, const struct script_line *line)
{
	struct slice written = script_rest(line, 1);
	struct text said =
	    text_new(reader->settings->arena, 3 * OTHER_PHONE_MAX);
	size_t i, digits = 0;
	bool sane = true;

	for (i = 0; i < written.length; i++) {
		char byte = written.data[i];

		if (byte != ' ')
			text_addf(
			    &said, "%s%c", digits++ == 0 ? "" : ", ", byte);
		sane = sane && (byte == ' ' || (byte >= '0' && byte <= '9'));
	}
	if (!sane || digits < 3 || digits > OTHER_PHONE_MAX)
		wrong(reader, line, 1, "digits and blanks: 081 000 0001");
	reader->settings->other_phone = said.data;
}

void
settings_language_list(struct settings_reader *reader,
    const struct script_line *line, struct language_list *list)
{
	size_t i, j;

	list->count = 0;
	for (i = 1; i < line->count && list->count < LANGUAGES_MAX; i++) {
		struct slice tag = script_word(line, i);
		const struct language *language = language_find(tag);
		struct nearest nearest = nearest_start(tag);

		for (j = 0; language_at(j) != NULL; j++)
			nearest_try(&nearest, language_at(j)->tag);
		if (language == NULL)
			script_error(reader->findings, line, i,
			    "unknown-language",
			    "'%.*s' is no language that is known here%s",
			    (int)tag.length, tag.data,
			    nearest_said(&nearest, reader->findings->arena));
		else if (language_index(list, language) >= 0)
			script_error(reader->findings, line, i, "twice",
			    "'%s' is in the list already", language->tag);
		else
			list->list[list->count++] = language;
	}
	if (list->count == 0)
		wrong(reader, line, 1, "languages, such as: it en fr es ar");
}

static void
read_languages(struct settings_reader *reader, const struct script_line *line)
{
	settings_language_list(reader, line, &reader->settings->languages);
}

static void
read_call_languages(
    struct settings_reader *reader, const struct script_line *line)
{
	settings_language_list(reader, line, &reader->settings->call_languages);
}

static void
read_timezone(struct settings_reader *reader, const struct script_line *line)
{
	reader->settings->timezone = rest(reader, line);
	if (clock_set_zone(reader->settings->timezone) != 0)
		wrong(reader, line, 1,
		    "a zone of the tz database, such as Europe/Rome");
}

static void
read_public_url(struct settings_reader *reader, const struct script_line *line)
{
	struct slice url = script_rest(line, 1);

	while (url.length > 0 && url.data[url.length - 1] == '/')
		url.length--;
	if ((url.length < 9 || memcmp(url.data, "https://", 8) != 0) &&
	    (url.length < 8 || memcmp(url.data, "http://", 7) != 0))
		wrong(reader, line, 1,
		    "an address such as https://line.example.org");
	if (memchr(url.data, '?', url.length) != NULL ||
	    memchr(url.data, '#', url.length) != NULL)
		wrong(reader, line, 1, "an address without ? and #");
	if (memchr(url.data, '@', url.length) != NULL)
		wrong(reader, line, 1, "an address without a user or password");
	reader->settings->public_url =
	    arena_copy(reader->settings->arena, url.data, url.length);
}

static const char *
address(struct settings_reader *reader, const struct script_line *line)
{
	struct slice word = script_word(line, 1);
	struct sockaddr_storage where;
	const char *written =
	    arena_copy(reader->settings->arena, word.data, word.length);

	if (line->count != 2 || address_read(written, &where) == 0)
		wrong(reader, line, 1,
		    "an address and a port, such as 127.0.0.1:8080");
	return written;
}

static void
read_listen(struct settings_reader *reader, const struct script_line *line)
{
	reader->settings->listen = address(reader, line);
}

static void
read_listen_admin(
    struct settings_reader *reader, const struct script_line *line)
{
	reader->settings->listen_admin = address(reader, line);
}

/* A file or a folder of the settings that has the name of its line. */
static void
read_path(struct settings_reader *reader, const struct script_line *line)
{
	struct settings *settings = reader->settings;
	const struct {
		const char *word, **path;
	} paths[] = {{"database", &settings->database},
	    {"flows", &settings->flows}, {"prompts", &settings->prompts},
	    {"audio", &settings->audio}, {"voices", &settings->voices}};
	size_t i;

	if (line->count < 2)
		wrong(reader, line, 1, "a path");
	for (i = 0; i < ARRAY_LEN(paths); i++)
		if (script_is(line, 0, paths[i].word))
			*paths[i].path =
			    settings_path(settings, script_rest(line, 1));
}

/* Beside the database, since the settings' folder may be read-only. */
static void
read_key_file(struct settings_reader *reader, const struct script_line *line)
{
	reader->settings->key_file = rest(reader, line);
}

static void
read_quiet(struct settings_reader *reader, const struct script_line *line)
{
	struct settings *settings = reader->settings;

	if (line->count != 2 ||
	    hours_parse(script_word(line, 1), &settings->reminders.quiet.from,
		&settings->reminders.quiet.until) != 0)
		wrong(reader, line, 1, "hours such as 21:00-08:00");
}

size_t
settings_prefixes(struct settings_reader *reader,
    const struct script_line *line, const char **prefixes, size_t max)
{
	size_t i;
	int64_t number;

	for (i = 1; i < line->count; i++) {
		struct slice prefix = script_word(line, i);
		struct slice digits = {prefix.data + 1, prefix.length - 1};

		if (i > max || prefix.length < 2 || prefix.data[0] != '+' ||
		    number_parse(digits, 1, 9999999, &number) != 0) {
			wrong(reader, line, i,
			    "beginnings of numbers such as +39, at most 16");
			return 0;
		}
		prefixes[i - 1] = arena_copy(
		    reader->settings->arena, prefix.data, prefix.length);
	}
	if (line->count < 2)
		wrong(reader, line, 1, "beginnings of numbers such as +39");
	return line->count - 1;
}

static void
read_allow(struct settings_reader *reader, const struct script_line *line)
{
	reader->settings->allow_count =
	    settings_prefixes(reader, line, reader->settings->allow, ALLOW_MAX);
}

/* cap 20: euro a day */
static void
read_cap(struct settings_reader *reader, const struct script_line *line)
{
	if (line->count != 2 ||
	    !settings_euro(script_word(line, 1), &reader->settings->cap) ||
	    reader->settings->cap == 0)
		wrong(reader, line, 1, "euro a day, such as 20");
}

/* keep text 90d, recording 30d, person 365d, code 30d, audit 180d */
static void
read_keep(struct settings_reader *reader, const struct script_line *line)
{
	struct settings *settings = reader->settings;
	const struct {
		const char *word;
		int64_t *ms;
	} kinds[] = {
	    {"text", &settings->keep.text_ms},
	    {"recording", &settings->keep.recording_ms},
	    {"person", &settings->keep.person_ms},
	    {"code", &settings->keep.code_ms},
	    {"audit", &settings->keep.audit_ms},
	};
	size_t i, j;

	if (line->count < 2)
		wrong(reader, line, 1,
		    "what and how long: keep text 90d, recording 30d");
	for (i = 1; i < line->count; i += 2) {
		for (j = 0; j < ARRAY_LEN(kinds); j++)
			if (script_is(line, i, kinds[j].word))
				break;
		if (j == ARRAY_LEN(kinds) ||
		    duration_parse(script_word(line, i + 1), YEARS_MAX_MS,
			kinds[j].ms) != 0 ||
		    *kinds[j].ms == 0) {
			wrong(reader, line, i,
			    "text, recording, person, code or audit and how "
			    "long, not 0: keep text 90d, recording 30d");
			return;
		}
	}
}

static void
read_count(struct settings_reader *reader, const struct script_line *line,
    int64_t highest, int *out)
{
	int64_t count;

	if (line->count != 2 ||
	    number_parse(script_word(line, 1), 1, highest, &count) != 0) {
		wrong(reader, line, 1, "a whole number above 0");
		return;
	}
	*out = (int)count;
}

static void
read_answer_days(struct settings_reader *reader, const struct script_line *line)
{
	read_count(reader, line, 99, &reader->settings->answer_days);
}

static void
read_answers(struct settings_reader *reader, const struct script_line *line)
{
	read_count(
	    reader, line, 100000000, &reader->settings->answers_per_hour);
}

static void
read_call_backs(struct settings_reader *reader, const struct script_line *line)
{
	read_count(reader, line, 99, &reader->settings->call_backs_per_day);
}

const struct setting setting_table[] = {
    {"name", "Sportello Migranti", "{desk} in texts", read_name},
    {"phone", "+390810000000", "{phone} in texts", read_phone},
    {"other-phone", "081 000 0001",
	"another number, which callers hear when the line does not work",
	read_other_phone},
    {"languages", "it en fr es ar bn ur si ta wo pcm",
	"in the order of every language menu; the first is the source "
	"language",
	read_languages},
    {"call-languages", "it en fr es ar", "those with recordings",
	read_call_languages},
    {"timezone", "Europe/Rome", "of all dates and hours", read_timezone},
    {"public-url", "https://line.example.org", "what providers call and sign",
	read_public_url},
    {"listen", "127.0.0.1:8080", "for providers and people", read_listen},
    {"listen-admin", "127.0.0.1:8081",
	"health, metrics, providers that cannot sign", read_listen_admin},
    {"database", "/var/lib/passaparola/line.db", "one file, and its -wal",
	read_path},
    {"flows", "/usr/share/passaparola/flows", "what the line says and does",
	read_path},
    {"prompts", "/usr/share/passaparola/prompts", "in which languages",
	read_path},
    {"audio", "/var/lib/passaparola/audio", "telephone audio", read_path},
    {"voices", "/var/lib/passaparola/voices",
	"recordings made on the desk page, and texts that it changed; beside "
	"`audio` unless said",
	read_path},
    {"quiet", "21:00-08:00", "nothing unasked for is sent then", read_quiet},
    {"remind", "2d 3h",
	"how long before an appointment people are reminded; or never. Before "
	"it a topic or desk it is for: remind legal 7d 1d",
	settings_remind},
    {"key-file", "line.key",
	"seals numbers, codes and texts in the database; made on first start, "
	"beside the database",
	read_key_file},
    {"allow", "+39",
	"numbers that unasked texts may go to; who writes is answered",
	read_allow},
    {"cap", "20",
	"euro a day; past it nothing unasked goes out until the next one",
	read_cap},
    {"keep", "text 90d, recording 30d, person 365d, code 30d, audit 180d",
	"how long what is kept", read_keep},
    {"answer-days", "3", "{days} in texts: working days until a person calls",
	read_answer_days},
    {"answers-per-hour", "30",
	"to one person; then the line goes quiet and tells the desk",
	read_answers},
    {"call-backs-per-day", "3",
	"to who rings an account with `squillo`; then their calls are answered",
	read_call_backs},
    {NULL, NULL, NULL, NULL},
};
