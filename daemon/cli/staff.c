/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * staff.c - passaparola staff: who works at the desk
 */
#include "cli/staff.h"

#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "desk/staff_change.h"

/* What can be written after `staff`, and how many words that has. */
static const struct {
	const char *word;
	int words;
} forms[] = {{"list", 1}, {"add", 2}, {"role", 3}, {"disable", 2},
    {"enable", 2}, {"link", 2}};

struct listing {
	json_t *rows; /* NULL: printed as they come */
};

static const char *
state_of(const struct staff *staff)
{
	if (staff->disabled)
		return "disabled";
	if (staff->password == NULL)
		return staff->link_ends_ms > clock_now_ms() ? "link" :
							      "no-password";
	return staff->totp.length > 0 ? "code" : "password";
}

static bool
list_one(void *context, const struct staff *staff)
{
	const struct listing *listing = context;

	if (listing->rows != NULL)
		json_array_append_new(listing->rows,
		    json_pack("{s:s,s:s,s:s,s:s}", "name", staff->name, "role",
			role_name(staff->role), "desks", staff->desks, "state",
			state_of(staff)));
	else
		printf("%-20s  %-11s  %-11s  %s\n", staff->name,
		    role_name(staff->role), state_of(staff), staff->desks);
	return true;
}

static int
list(const struct settings *settings, bool as_json)
{
	struct listing listing = {.rows = as_json ? json_array() : NULL};
	struct store *store = NULL;
	struct fault fault;
	int status = EX_OK;

	if (ask_reader(settings, &store, &fault) != 0 ||
	    store_staff_list(store, list_one, &listing, &fault) != 0)
		status = command_failed("staff", &fault);
	else if (as_json) {
		json_dumpf(listing.rows, stdout, JSON_INDENT(1));
		putchar('\n');
	}
	store_close(&store);
	json_decref(listing.rows);
	return status;
}

/* The link goes after "#", which a browser keeps to itself: it is in no log. */
static void
print_link(const struct settings *settings, const char *link)
{
	const char *url = settings->public_url;
	size_t length = strlen(url);

	if (length == 0)
		printf("http://%s/desk/#link=%s\n", settings->listen, link);
	else
		printf("%.*s/desk/#link=%s\n",
		    (int)(url[length - 1] == '/' ? length - 1 : length), url,
		    link);
}

static int
change(const struct settings *settings, const struct command_line *line,
    const char *role, const char *desks)
{
	json_t *answer = NULL,
	       *request = json_pack("{s:s,s:s,s:s,s:s,s:s}", "do", "staff",
		   "what", line->words[0], "name", line->words[1], "role",
		   role == NULL ? "volunteer" : role, "desks",
		   desks == NULL ? "" : desks);
	const char *link;
	struct fault fault;
	int result;

	if (request == NULL) {
		fputs("passaparola staff: write it in UTF-8\n", stderr);
		return EX_USAGE;
	}
	result = ask_line(settings, NULL, request, &answer, &fault);
	link = json_string_value(json_object_get(answer, "link"));
	if (link != NULL)
		print_link(settings, link);
	json_decref(request);
	json_decref(answer);
	return result == 0 ? EX_OK : command_failed("staff", &fault);
}

static bool
is_form(const struct command_line *line)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(forms); i++)
		if (line->count == forms[i].words &&
		    strcmp(line->words[0], forms[i].word) == 0)
			return true;
	return false;
}

int
command_staff(struct command_line *line)
{
	const char *role = command_value(line, "role");
	const char *desks = command_value(line, "desks");
	const char *format = command_value(line, "format");
	struct settings *settings;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if (!is_form(line) || (format != NULL && strcmp(format, "json") != 0)) {
		fputs("passaparola staff: this cannot be done; see "
		      "passaparola staff --help\n",
		    stderr);
		status = EX_USAGE;
	} else if (strcmp(line->words[0], "list") == 0) {
		status = list(settings, format != NULL);
	} else {
		if (line->count == 3)
			role = line->words[2];
		status = change(settings, line, role, desks);
	}
	settings_free(&settings);
	return status;
}
