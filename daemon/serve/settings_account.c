/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_account.c - the sections `account NAME` of the settings
 */
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/nearest.h"
#include "base/number.h"
#include "core/phone_number.h"
#include "provider/provider.h"
#include "serve/settings_sending.h"

#define SECRET_MAX 4096
#define VALUES_PER_ACCOUNT 32
#define RATE_DEFAULT 10
#define LIST_DELAY_DEFAULT_MS (60 * SECOND_MS)
#define SQUILLO_MAX_MS (10 * SECOND_MS) /* providers wait 15 */

static const char *const common[] = {"provider", "number", "squillo"};

static bool
is_name(struct slice word)
{
	size_t i;

	for (i = 0; i < word.length; i++) {
		char c = word.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
			c == '-'))
			return false;
	}
	return word.length > 0 && word.length <= 32;
}

void
settings_account(struct settings_reader *reader, const struct script_line *line)
{
	struct settings *settings = reader->settings;
	struct slice name = script_word(line, 1);
	size_t i;

	if (line->count != 2 || !is_name(name))
		script_error(reader->findings, line, 1, "name",
		    "an account needs a name of small letters, digits and "
		    "dashes: account main");
	for (i = 0; i < settings->account_count; i++)
		if (slice_is(name, settings->accounts[i].name))
			script_error(reader->findings, line, 1, "twice",
			    "there is an account of this name already");
	if (slice_is(name, PHONE_ACCOUNT))
		script_error(reader->findings, line, 1, "name",
		    "'" PHONE_ACCOUNT "' is the account of the built-in phone; "
		    "take another name");
	if (settings->account_count == ACCOUNTS_MAX) {
		script_error(reader->findings, line, 0, "too-many",
		    "at most %d accounts", ACCOUNTS_MAX);
		return;
	}
	reader->account_lines[settings->account_count] = line;
	reader->account = &settings->accounts[settings->account_count++];
	reader->values = arena_array(
	    settings->arena, VALUES_PER_ACCOUNT, sizeof(*reader->values));
	*reader->account = (struct account){
	    .name = arena_copy(settings->arena, name.data, name.length),
	    .provider = "",
	    .number = "",
	    .public_url = "",
	    .rate = RATE_DEFAULT,
	    .list_delay_ms = LIST_DELAY_DEFAULT_MS,
	    .values = reader->values};
}

static void
read_provider(struct settings_reader *reader, const struct script_line *line)
{
	struct slice name = script_word(line, 1);
	struct nearest nearest = nearest_start(name);
	size_t i;

	for (i = 0; providers[i] != NULL; i++)
		nearest_try(&nearest, providers[i]->name);
	if (provider_find(name) == NULL)
		script_error(reader->findings, line, 1, "unknown-provider",
		    "there is no provider '%.*s' here%s", (int)name.length,
		    name.data, nearest_said(&nearest, reader->findings->arena));
	else
		reader->account->calls = provider_find(name)->calls;
	reader->account->provider =
	    arena_copy(reader->settings->arena, name.data, name.length);
}

static void
read_number(struct settings_reader *reader, const struct script_line *line)
{
	struct phone_number number;

	if (phone_number_parse(script_rest(line, 1), &number) != 0)
		script_error(reader->findings, line, 1, "value",
		    "`number` takes a number such as +390810000000");
	else if (reader->account->number[0] != '\0')
		script_error(reader->findings, line, 0, "twice",
		    "this account has a number already; another number is "
		    "another account");
	else
		reader->account->number =
		    arena_string(reader->settings->arena, number.e164);
}

static void
keep_value(struct settings_reader *reader, const struct script_line *line,
    const char *name, struct slice value)
{
	if (account_get(reader->account, name).length > 0) {
		script_error(reader->findings, line, 0, "twice",
		    "this account has a line `%s` already", name);
		return;
	}
	if (reader->account->count == VALUES_PER_ACCOUNT) {
		script_error(reader->findings, line, 0, "too-many",
		    "at most %d lines an account", VALUES_PER_ACCOUNT);
		return;
	}
	reader->values[reader->account->count++] = (struct account_value){
	    .name = name,
	    .value = {
		arena_copy(reader->settings->arena, value.data, value.length),
		value.length}};
}

/* squillo reject | squillo pause 4s | squillo off */
static void
read_squillo(struct settings_reader *reader, const struct script_line *line)
{
	struct account *account = reader->account;
	bool pause = script_is(line, 1, "pause");

	account->squillo = pause	 ? SQUILLO_PAUSE :
	    script_is(line, 1, "reject") ? SQUILLO_REJECT :
					   SQUILLO_OFF;
	if (line->count != (pause ? 3 : 2) ||
	    (account->squillo == SQUILLO_OFF && !script_is(line, 1, "off")) ||
	    (pause &&
		(duration_parse(script_word(line, 2), SQUILLO_MAX_MS,
		     &account->squillo_ms) != 0 ||
		    account->squillo_ms < SECOND_MS)))
		script_error(reader->findings, line, 1, "value",
		    "`squillo` takes reject, off, or pause with 1s to 10s: "
		    "squillo pause 4s");
}

static void
keep_secret(struct settings *settings, const char *path)
{
	if (settings->secret_count < SECRETS_MAX)
		settings->secrets[settings->secret_count++] = path;
}

/* NAME VALUE, or NAME-file FILE for a secret. */
static void
read_option(struct settings_reader *reader, const struct script_line *line,
    const struct option *option, bool from_file)
{
	struct slice value = script_rest(line, 1);
	struct fault fault;

	if (from_file) {
		const char *written = arena_copy(
		    reader->settings->arena, value.data, value.length);
		const char *path = settings_path(reader->settings, value);

		keep_secret(reader->settings, path);
		if (file_read_secret(reader->settings->arena, path, SECRET_MAX,
			&value, &fault) != 0) {
			/* What is no path may be the secret itself. */
			script_error(reader->findings, line, 1, "secret",
			    strpbrk(written, "./") == NULL ?
				"there is no such file, or it cannot be read" :
				"%s",
			    fault.text);
			return;
		}
	} else if (option->secret && reader->others_can_read) {
		script_error(reader->findings, line, 0, "secret",
		    "others can read this file, and it holds a secret; run: "
		    "chmod 600 %s (or write %s-file FILE)",
		    line->file, option->name);
		return;
	}
	if (value.length == 0)
		script_error(reader->findings, line, 1, "value",
		    "`%s` is empty", option->name);
	else
		keep_value(reader, line, option->name, value);
}

/* *from_file: the word is NAME-file of a secret. */
static const struct option *
find_option(struct slice word, bool *from_file, struct nearest *nearest)
{
	const struct option *option;
	size_t i;

	for (i = 0; providers[i] != NULL; i++)
		for (option = providers[i]->options; option->name != NULL;
		     option++) {
			size_t length = strlen(option->name);

			nearest_try(nearest, option->name);
			*from_file = option->secret &&
			    word.length == length + 5 &&
			    memcmp(word.data + length, "-file", 5) == 0;
			if (*from_file)
				word.length = length;
			if (slice_is(word, option->name))
				return option;
			if (*from_file)
				word.length = length + 5;
		}
	return NULL;
}

void
settings_account_line(
    struct settings_reader *reader, const struct script_line *line)
{
	struct slice word = script_word(line, 0);
	struct nearest nearest = nearest_start(word);
	const struct option *option;
	const struct setting *sending;
	bool from_file;
	size_t i;

	for (i = 0; i < ARRAY_LEN(common); i++)
		nearest_try(&nearest, common[i]);
	if (script_is(line, 0, "provider")) {
		read_provider(reader, line);
		return;
	}
	if (script_is(line, 0, "number")) {
		read_number(reader, line);
		return;
	}
	for (i = 0; settings_sending[i].word != NULL; i++)
		nearest_try(&nearest, settings_sending[i].word);
	sending = settings_sending_find(word);
	if (sending != NULL) {
		keep_value(reader, line, sending->word, script_rest(line, 1));
		sending->read(reader, line);
		return;
	}
	if (script_is(line, 0, "squillo")) {
		read_squillo(reader, line);
		return;
	}
	option = find_option(word, &from_file, &nearest);
	if (option != NULL) {
		read_option(reader, line, option, from_file);
		return;
	}
	for (i = 0; setting_table[i].word != NULL; i++)
		if (slice_is(word, setting_table[i].word)) {
			script_error(reader->findings, line, 0, "place",
			    "`%s` is for the whole line; write it above the "
			    "first account",
			    setting_table[i].word);
			return;
		}
	script_error(reader->findings, line, 0, "unknown-word",
	    "an account has no line %s%s",
	    nearest_named(&nearest, line->count > 1, reader->findings->arena),
	    nearest_said(&nearest, reader->findings->arena));
}

/* The provider itself has no such option: it is another's. */
static void
check_options(struct settings_reader *reader, const struct script_line *line,
    const struct account *account, const struct provider *provider)
{
	const struct option *option;
	size_t i;

	for (i = 0; i < account->count; i++) {
		const char *name = account->values[i].name;

		if (settings_sending_find(slice_of(name)) != NULL)
			continue;
		option = provider->options;
		while (option->name != NULL && strcmp(option->name, name) != 0)
			option++;
		if (option->name == NULL)
			script_error(reader->findings, line, 1,
			    "other-provider",
			    "the account '%s' has a line `%s`, which is not "
			    "for %s; take it out",
			    account->name, name, provider->name);
	}
}

static void
check_account(struct settings_reader *reader, const struct script_line *line,
    struct account *account)
{
	const struct provider *provider =
	    provider_find(slice_of(account->provider));
	const struct option *option;

	account->public_url = reader->settings->public_url;
	if (account->provider[0] == '\0')
		script_error(reader->findings, line, 1, "no-provider",
		    "the account '%s' has no provider; write: provider twilio",
		    account->name);
	if (provider == NULL)
		return;
	account->traces = provider->trace != NULL;
	settings_check_doors(reader, line, account, provider->inside_only);
	for (option = provider->options; option->name != NULL; option++)
		if (option->required &&
		    account_get(account, option->name).length == 0)
			script_error(reader->findings, line, 1, "missing",
			    "the account '%s' needs a line: %s%s %s",
			    account->name, option->name,
			    option->secret ? "-file" : "",
			    option->secret ? "FILE" : option->example);
	check_options(reader, line, account, provider);
}

void
settings_check_accounts(struct settings_reader *reader)
{
	struct settings *settings = reader->settings;
	size_t errors = reader->findings->errors, i;

	for (i = 0; errors == 0 && i < settings->account_count; i++)
		check_account(
		    reader, reader->account_lines[i], &settings->accounts[i]);
}
