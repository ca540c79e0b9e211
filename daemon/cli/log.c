/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * log.c - passaparola log: what was said, oldest first
 */
#include "cli/log.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/moment.h"
#include "cli/ask.h"
#include "cli/lines.h"
#include "cli/spending.h"
#include "provider/provider.h"
#include "sheet/csv.h"
#include "store/interaction.h"

#define ROW_MAX ((size_t)1 << 16)
#define ROW_ARENA_MAX (4 * ROW_MAX)

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_CSV };

struct printing {
	enum format format;
	bool numbers; /* unmasked */
	bool failed;
	const struct settings *settings;
};

static void
number_of(const struct printing *printing,
    const struct interaction *interaction, char out[PHONE_MASK_SIZE])
{
	out[0] = '\0';
	if (interaction->number.e164[0] == '\0')
		return;
	if (printing->numbers)
		snprintf(out, PHONE_MASK_SIZE, "%s", interaction->number.e164);
	else
		phone_number_mask(&interaction->number, out);
}

static const char *
tag_of(const struct interaction *interaction)
{
	return interaction->language == NULL ? NULL :
					       interaction->language->tag;
}

const char *
log_why(const struct settings *settings, const struct interaction *interaction)
{
	const struct provider *provider = NULL;
	size_t i;

	if (interaction->status == NULL ||
	    strcmp(interaction->status, message_state_name(MESSAGE_FAILED)) !=
		0)
		return NULL;
	for (i = 0; i < settings->account_count; i++)
		if (interaction->way != NULL &&
		    strcmp(settings->accounts[i].name, interaction->way) == 0)
			provider = provider_find(
			    slice_of(settings->accounts[i].provider));
	return failure_sentence(provider == NULL ?
		FAILURE_UNSAID :
		failure_of_code(provider->failures, interaction->error));
}

json_t *
log_json(const struct settings *settings, const struct interaction *interaction,
    const char *number)
{
	char at[CLOCK_STAMP_SIZE];
	json_t *text = interaction->text.data == NULL ?
	    json_null() :
	    json_stringn(interaction->text.data, interaction->text.length);

	clock_stamp(interaction->at_ms, at);
	return json_pack(
	    "{s:I,s:s,s:o,s:o,s:s,s:s,s:o,s:o,s:s,s:o,s:o,s:o,s:o,s:o,s:o,s:i}",
	    "id", (json_int_t)interaction->id, "at", at, "person",
	    json_or_null(interaction->person_name), "number",
	    json_or_null(number[0] == '\0' ? NULL : number), "channel",
	    channel_name(interaction->channel), "direction",
	    interaction->direction == DIRECTION_IN ? "in" : "out", "account",
	    json_or_null(interaction->account), "remote_id",
	    json_or_null(interaction->remote_id), "kind",
	    kind_name(interaction->kind), "language",
	    json_or_null(tag_of(interaction)), "flow",
	    json_or_null(interaction->flow), "step",
	    json_or_null(interaction->step), "text", text, "status",
	    json_or_null(interaction->status), "why",
	    json_or_null(log_why(settings, interaction)), "parts",
	    interaction->parts);
}

/* Control letters would move a terminal's cursor; newlines become spaces. */
static void
print_plain(struct slice text)
{
	size_t i;

	for (i = 0; i < text.length; i++)
		putchar((unsigned char)text.data[i] < ' ' ? ' ' : text.data[i]);
}

static void
print_text(const struct printing *printing,
    const struct interaction *interaction, const char *at, const char *number)
{
	const char *why = log_why(printing->settings, interaction);

	printf("%s  %-12s  %-18s  %s  %-7s  ", at,
	    interaction->person_name == NULL ? "-" : interaction->person_name,
	    number, interaction->direction == DIRECTION_IN ? "<" : ">",
	    kind_name(interaction->kind));
	print_plain(interaction->text);
	if (why != NULL)
		printf("  (failed: %s)", why);
	putchar('\n');
}

static void
print_csv(
    const struct interaction *interaction, const char *at, const char *number)
{
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	struct text row = text_new(arena, ROW_MAX);
	struct slice text = interaction->text;

	csv_add(&row,
	    slice_of(arena_printf(arena, "%lld", (long long)interaction->id)),
	    false);
	csv_add(&row, slice_of(at), false);
	csv_add(&row, slice_of(interaction->person_name), false);
	csv_add(&row, slice_of(number), false);
	csv_add(&row, slice_of(channel_name(interaction->channel)), false);
	csv_add(&row,
	    slice_of(interaction->direction == DIRECTION_IN ? "in" : "out"),
	    false);
	csv_add(&row, slice_of(kind_name(interaction->kind)), false);
	csv_add(&row, slice_of(tag_of(interaction)), false);
	csv_add(&row, slice_of(interaction->flow), false);
	csv_add(&row, slice_of(interaction->step), false);
	csv_add(&row, text.data == NULL ? slice_of("") : text, false);
	csv_add(&row, slice_of(interaction->status), true);
	fwrite(row.data, 1, row.length, stdout);
	arena_wipe(&arena);
}

static bool
print_one(void *context, const struct interaction *interaction)
{
	struct printing *printing = context;
	char at[CLOCK_STAMP_SIZE], number[PHONE_MASK_SIZE];

	clock_stamp(interaction->at_ms, at);
	number_of(printing, interaction, number);
	if (printing->format == FORMAT_JSON)
		json_put_line(
		    log_json(printing->settings, interaction, number), stdout);
	else if (printing->format == FORMAT_CSV)
		print_csv(interaction, at, number);
	else
		print_text(printing, interaction, at, number);
	return !ferror(stdout);
}

/* 2026-11-20 or 2026-11-20T09:00, in the desk's zone; 0 when not given. */
static int
moment(const char *written, int64_t *at)
{
	*at = 0;
	if (written == NULL || moment_parse(slice_of(written), at) == 0)
		return 0;
	fprintf(stderr,
	    "passaparola log: '%s' is no day; write 2026-11-20 or "
	    "2026-11-20T09:00\n",
	    written);
	return -1;
}

static int
find_channel(const char *name, int *channel)
{
	*channel = -1;
	if (name == NULL)
		return 0;
	for (*channel = 0; *channel <= CHANNEL_DESK; (*channel)++)
		if (strcmp(name, channel_name((enum channel) * channel)) == 0)
			return 0;
	fputs("passaparola log: --channel takes text, call or desk\n", stderr);
	return -1;
}

static int
find_format(const char *name, enum format *format)
{
	*format = FORMAT_TEXT;
	if (name == NULL || strcmp(name, "text") == 0)
		return 0;
	*format = strcmp(name, "json") == 0 ? FORMAT_JSON : FORMAT_CSV;
	if (*format == FORMAT_JSON || strcmp(name, "csv") == 0)
		return 0;
	fputs("passaparola log: --format takes text, json or csv\n", stderr);
	return -1;
}

static int
print_all(const struct settings *settings,
    const struct interaction_filter *filter, struct printing *printing)
{
	struct store *store = NULL;
	struct fault fault;
	int result;

	if ((printing->numbers && ask_numbers(settings, &fault) != 0) ||
	    ask_reader(settings, &store, &fault) != 0)
		return command_failed("log", &fault);
	if (printing->format == FORMAT_CSV)
		fputs("id,at,person,number,channel,direction,kind,language,"
		      "flow,step,text,status\r\n",
		    stdout);
	result =
	    store_interaction_list(store, filter, print_one, printing, &fault);
	store_close(&store);
	if (result != 0)
		return command_failed("log", &fault);
	return fflush(stdout) == 0 ? EX_OK : EX_IOERR;
}

int
command_log(struct command_line *line)
{
	struct interaction_filter filter = {
	    .person = command_value(line, "person")};
	struct printing printing = {.numbers = command_flag(line, "numbers")};
	const char *since = command_value(line, "since");
	const char *until = command_value(line, "until");
	const char *channel = command_value(line, "channel");
	const char *format = command_value(line, "format");
	bool spending = command_flag(line, "spending");
	struct settings *settings;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	printing.settings = settings;
	status = EX_USAGE;
	if (moment(since, &filter.since_ms) == 0 &&
	    moment(until, &filter.until_ms) == 0 &&
	    find_channel(channel, &filter.channel) == 0 &&
	    find_format(format, &printing.format) == 0)
		status = spending ?
		    spending_print(settings, printing.format == FORMAT_JSON) :
		    print_all(settings, &filter, &printing);
	settings_free(&settings);
	return status;
}
