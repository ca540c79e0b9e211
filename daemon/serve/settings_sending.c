/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_sending.c - how an account sends: how fast, for how much, to whom
 */
#include "serve/settings_sending.h"

#include <string.h>

#include "base/clock.h"
#include "base/moment.h"
#include "base/number.h"
#include "core/message.h"

#define RATE_MAX 10000
#define PRICE_MAX 100000000 /* millionths of a euro */
#define DELAY_MAX_MS (24 * HOUR_MS)

bool
settings_euro(struct slice written, int64_t *millionths)
{
	int64_t euro = 0, part = 0, scale = 1000000;
	const char *dot = memchr(written.data, '.', written.length);
	struct slice whole = written, rest = {"", 0};

	if (dot != NULL) {
		whole.length = (size_t)(dot - written.data);
		rest =
		    (struct slice){dot + 1, written.length - whole.length - 1};
	}
	if (rest.length > 6 || (whole.length == 0 && rest.length == 0) ||
	    (whole.length > 0 && number_parse(whole, 0, 1000000, &euro) != 0) ||
	    (rest.length > 0 && number_parse(rest, 0, 999999, &part) != 0))
		return false;
	while (rest.length-- > 0)
		scale /= 10;
	*millionths = euro * 1000000 + part * scale;
	return true;
}

/* rate 10: sends a second */
static void
read_rate(struct settings_reader *reader, const struct script_line *line)
{
	int64_t rate;

	if (line->count != 2 ||
	    number_parse(script_word(line, 1), 1, RATE_MAX, &rate) != 0)
		script_error(reader->findings, line, 1, "value",
		    "`rate` takes sends a second, from 1 to %d", RATE_MAX);
	else
		reader->account->rate = (int)rate;
}

static void
read_euro(struct settings_reader *reader, const struct script_line *line,
    const char *expected, int64_t *price)
{
	if (line->count != 2 || !settings_euro(script_word(line, 1), price) ||
	    *price > PRICE_MAX)
		script_error(
		    reader->findings, line, 1, "value", "%s", expected);
}

/* price 0.07: euro a part */
static void
read_price(struct settings_reader *reader, const struct script_line *line)
{
	read_euro(reader, line,
	    "`price` takes euro a part with a point, such as 0.07",
	    &reader->account->price);
}

static void
read_call_price(struct settings_reader *reader, const struct script_line *line)
{
	read_euro(reader, line,
	    "`call-price` takes euro a minute with a point, such as 0.02",
	    &reader->account->call_price);
}

static void
read_languages(struct settings_reader *reader, const struct script_line *line)
{
	settings_language_list(reader, line, &reader->account->languages);
}

/* prefixes +39 +33 */
static void
read_prefixes(struct settings_reader *reader, const struct script_line *line)
{
	struct account *account = reader->account;
	size_t i;

	account->prefix_count = settings_prefixes(
	    reader, line, account->prefixes, ACCOUNT_PREFIXES_MAX);
	for (i = account->prefix_count; i < ACCOUNT_PREFIXES_MAX; i++)
		account->prefixes[i] = NULL;
}

/* for reminders notices */
static void
read_for(struct settings_reader *reader, const struct script_line *line)
{
	static const struct {
		const char *word;
		unsigned bits;
	} kinds[] = {
	    {"answers", 1u << URGENCY_ANSWER},
	    {"reminders", 1u << URGENCY_REMINDER},
	    {"notices", 1u << URGENCY_URGENT_NOTICE | 1u << URGENCY_NOTICE},
	};
	size_t i, j;

	reader->account->carries = 0;
	for (i = 1; i < line->count; i++) {
		for (j = 0; j < ARRAY_LEN(kinds); j++)
			if (script_is(line, i, kinds[j].word))
				break;
		if (j == ARRAY_LEN(kinds))
			break;
		reader->account->carries |= kinds[j].bits;
	}
	if (i < line->count || line->count < 2)
		script_error(reader->findings, line, i, "value",
		    "`for` takes what this account carries: answers, "
		    "reminders, notices");
}

static void
read_list_delay(struct settings_reader *reader, const struct script_line *line)
{
	if (line->count != 2 ||
	    duration_parse(script_word(line, 1), DELAY_MAX_MS,
		&reader->account->list_delay_ms) != 0)
		script_error(reader->findings, line, 1, "value",
		    "`list-delay` takes a time such as 60s");
}

const struct setting settings_sending[] = {
    {"rate", "10", "sends a second", read_rate},
    {"price", "0.07", "euro a part, for estimates and the cap", read_price},
    {"call-price", "0.02", "euro a minute of a call that we place",
	read_call_price},
    {"languages", "it en fr es ar bn ur si ta wo pcm",
	"unasked texts go by the first account that carries their language, …",
	read_languages},
    {"prefixes", "+39", "… their number, …", read_prefixes},
    {"for", "answers reminders notices",
	"… and what they are for; left out: all", read_for},
    {"list-delay", "60s",
	"after which a send that was taken is surely in the provider's list",
	read_list_delay},
    {NULL, NULL, NULL, NULL},
};

const struct setting *
settings_sending_find(struct slice word)
{
	const struct setting *setting = settings_sending;

	while (setting->word != NULL && !slice_is(word, setting->word))
		setting++;
	return setting->word == NULL ? NULL : setting;
}
