/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_lookup.c - lookup NAME, and the lines below it
 *
 * The address is fixed here: what a person types only takes the place of
 * {number}, behind the host.
 */
#include <arpa/inet.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/moment.h"
#include "base/number.h"
#include "serve/settings_words.h"

#define URL_MAX 500
#define A_DAY_MAX 100000

/* Names that the flows use for something else. */
static bool
is_taken(const struct settings *settings, struct slice name)
{
	size_t i;

	if (slice_is(name, "appointments") || slice_is(name, "appointment") ||
	    slice_is(name, "cases") || slice_is(name, "case"))
		return true;
	for (i = 0; i < settings->lookup_count; i++)
		if (slice_is(name, settings->lookups[i].name))
			return true;
	return false;
}

static bool
is_word(struct slice name, size_t max)
{
	size_t i;

	for (i = 0; i < name.length; i++)
		if (strchr("abcdefghijklmnopqrstuvwxyz0123456789_-",
			name.data[i]) == NULL)
			return false;
	return name.length > 0 && name.length <= max;
}

void
settings_lookup(struct settings_reader *reader, const struct script_line *line)
{
	struct settings *settings = reader->settings;
	struct slice name = script_word(line, 1);

	/* Lines below a wrong name still belong to a look-up. */
	reader->lookup = arena_alloc(settings->arena, sizeof(*reader->lookup));
	if (line->count != 2 || settings->lookup_count == LOOKUPS_MAX ||
	    !is_word(name, STATE_NAME_MAX) || is_taken(settings, name)) {
		script_error(reader->findings, line, 1, "name",
		    "a look-up needs a name of its own in small letters, and "
		    "there can be %d: lookup permit",
		    LOOKUPS_MAX);
		return;
	}
	reader->lookup = &settings->lookups[settings->lookup_count++];
	*reader->lookup = (struct lookup){
	    .name = arena_copy(settings->arena, name.data, name.length),
	    .timeout_ms = 10 * SECOND_MS,
	    .a_day = 200,
	    .line = line->number};
}

/* The host of an address; empty when it has none. */
static struct slice
host_of(const char *url)
{
	const char *begin = strstr(url, "://");
	struct slice host = {"", 0};

	if (begin == NULL)
		return host;
	host.data = begin + 3;
	if (host.data[0] == '[') {
		host.data++;
		host.length = strcspn(host.data, "]");
	} else {
		host.length = strcspn(host.data, "/?#:");
	}
	return host;
}

/* An address without a name, or this machine: the settings name it. */
static bool
is_named(struct slice host)
{
	char copy[64];
	struct in6_addr ignored;

	if (host.length >= sizeof(copy))
		return false;
	memcpy(copy, host.data, host.length);
	copy[host.length] = '\0';
	return strcasecmp(copy, "localhost") == 0 ||
	    inet_pton(AF_INET, copy, &ignored) == 1 ||
	    inet_pton(AF_INET6, copy, &ignored) == 1;
}

static bool
url_is_fine(const char *url)
{
	const char *number = strstr(url, LOOKUP_NUMBER);
	struct slice host = host_of(url);
	const char *path = host.data + host.length;

	return (strncmp(url, "https://", 8) == 0 ||
		   strncmp(url, "http://", 7) == 0) &&
	    host.length > 0 && strpbrk(url, " @#\\\"") == NULL &&
	    number != NULL && number > path && strpbrk(path, "/?") != NULL &&
	    strpbrk(path, "/?") < number &&
	    strstr(number + 1, LOOKUP_NUMBER) == NULL && strlen(url) <= URL_MAX;
}

static void
read_url(struct settings_reader *reader, const struct script_line *line)
{
	struct slice written = script_rest(line, 1);
	struct lookup *lookup = reader->lookup;
	char *url =
	    arena_copy(reader->settings->arena, written.data, written.length);

	lookup->url = url;
	if (!url_is_fine(url)) {
		script_error(reader->findings, line, 1, "url",
		    "an address begins with https:// and has {number} once, "
		    "behind the host: https://example.org/?pratica={number}");
		return;
	}
	if (is_named(host_of(url)))
		lookup->may_be_private = true;
	else if (strncmp(url, "https://", 8) != 0)
		finding_add(reader->findings, FINDING_WARNING, line->file,
		    line->number, line->words[1].column, "url",
		    "numbers go to this address unprotected; use https:// if "
		    "they offer it");
}

static void
read_timeout(struct settings_reader *reader, const struct script_line *line)
{
	int64_t *timeout_ms = &reader->lookup->timeout_ms;

	if (line->count != 2 ||
	    duration_parse(script_word(line, 1), MINUTE_MS, timeout_ms) != 0 ||
	    *timeout_ms < SECOND_MS)
		script_error(reader->findings, line, 1, "timeout",
		    "a time from 1s to 60s");
}

/* Only a person decides these, and only a person tells them. */
static bool
is_for_people(struct slice state)
{
	return slice_is(state, "refused") || slice_is(state, "warning_refusal");
}

static bool
is_own_word(struct slice state)
{
	return slice_is(state, "found") || slice_is(state, "none") ||
	    slice_is(state, "failed") || slice_is(state, "later") ||
	    slice_is(state, "unknown") || slice_is(state, "changed") ||
	    slice_is(state, "hold");
}

static void
read_state(struct settings_reader *reader, const struct script_line *line)
{
	struct arena *arena = reader->settings->arena;
	struct slice state = script_word(line, 1);
	const char *wrong;

	if (is_for_people(state))
		script_error(reader->findings, line, 1, "state",
		    "a refusal is never told by a machine: leave this line "
		    "out, and a person of the desk reads what they wrote");
	else if (!is_word(state, STATE_NAME_MAX) || is_own_word(state))
		script_error(reader->findings, line, 1, "state",
		    "a state is a word in small letters, such as in_process");
	else if ((wrong = states_add(&reader->lookup->states, arena,
		      arena_copy(arena, state.data, state.length),
		      script_rest(line, 2))) != NULL)
		script_error(reader->findings, line, 2, "state", "%s", wrong);
}

static void
read_private(struct settings_reader *reader, const struct script_line *line)
{
	if (line->count == 2 && script_is(line, 1, "yes"))
		reader->lookup->may_be_private = true;
	else if (line->count != 2 || !script_is(line, 1, "no"))
		script_error(reader->findings, line, 1, "private",
		    "private yes, for an address inside of your own network");
}

static void
read_a_day(struct settings_reader *reader, const struct script_line *line)
{
	int64_t number;

	if (line->count == 2 &&
	    number_parse(script_word(line, 1), 1, A_DAY_MAX, &number) == 0)
		reader->lookup->a_day = (int)number;
	else
		script_error(reader->findings, line, 1, "a-day",
		    "how many requests a day at most, 1 to %d", A_DAY_MAX);
}

static const struct section_word lines[] = {
    {"url", read_url},
    {"timeout", read_timeout},
    {"state", read_state},
    {"private", read_private},
    {"a-day", read_a_day},
};

void
settings_lookup_line(
    struct settings_reader *reader, const struct script_line *line)
{
	settings_section_line(
	    reader, line, lines, ARRAY_LEN(lines), "a look-up");
}

void
settings_check_lookups(struct settings_reader *reader)
{
	struct settings *settings = reader->settings;
	size_t i;

	for (i = 0; i < settings->lookup_count; i++) {
		struct lookup *lookup = &settings->lookups[i];

		if (lookup->url == NULL)
			finding_add(reader->findings, FINDING_ERROR,
			    settings->file, lookup->line, 1, "url",
			    "the look-up '%s' has no address; write a line: "
			    "url https://…{number}…",
			    lookup->name);
		if (lookup->states.count == 0)
			finding_add(reader->findings, FINDING_ERROR,
			    settings->file, lookup->line, 1, "state",
			    "the look-up '%s' has no states, so nobody could "
			    "be told anything; write a line: state in_process "
			    "trattazione",
			    lookup->name);
	}
}
