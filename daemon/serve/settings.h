/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings.h - what the file passaparola.conf says
 *
 * Read whole or not at all, with all that is wrong in it said at once.  With no
 * file it is the demo: everything in one folder, numbers of its own, nothing
 * ever sent.
 */
#ifndef SERVE_SETTINGS_H
#define SERVE_SETTINGS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/fault.h"
#include "base/finding.h"
#include "core/account.h"
#include "core/desk.h"
#include "core/language.h"
#include "core/reminder.h"
#include "core/retention.h"
#include "serve/states.h"

#define ACCOUNTS_MAX 16
#define LOOKUPS_MAX 8
#define ALLOW_MAX 16
#define SECRETS_MAX (2 * ACCOUNTS_MAX)

#define LOOKUP_NUMBER "{number}" /* in the address of a look-up */

/* A place on the web where a state can be asked for. */
struct lookup {
	const char *name, *url;
	int64_t timeout_ms;
	int a_day; /* requests at most */
	bool may_be_private; /* its address may be inside of a network */
	struct states states;
	int line; /* of the file, for findings */
};

struct settings {
	struct arena *arena;
	const char *file; /* "" for the demo */
	bool demo;
	const char *name, *phone, *other_phone, *timezone, *public_url;
	const char *listen, *listen_admin;
	const char *secrets[SECRETS_MAX]; /* files of accounts; a reload reads
					     them again */
	size_t secret_count;
	const char *database, *flows, *prompts, *audio, *voices, *key_file;
	struct language_list languages, call_languages;
	struct reminder_rules reminders; /* and the quiet hours */
	bool reminds; /* a line of theirs says when */
	int64_t cap; /* millionths of a euro a day; 0: none */
	const char *allow[ALLOW_MAX];
	size_t allow_count;
	struct retention keep;
	int answer_days, answers_per_hour, call_backs_per_day;
	struct account accounts[ACCOUNTS_MAX];
	size_t account_count;
	struct lookup lookups[LOOKUPS_MAX];
	size_t lookup_count;
	struct desk_hours desks[DESKS_MAX];
	size_t desk_count;
};

/*
 * The file that a command was given: PATH, else $PASSAPAROLA_SETTINGS, else
 * /etc/passaparola/passaparola.conf if there is one, else the demo.  NULL with
 * findings when it is wrong or missing.
 */
struct settings *settings_load(const char *path, struct findings *);
/* Its secrets are overwritten. */
void settings_free(struct settings **);

/* A complete settings file with the meaning of each line. */
void settings_print_example(FILE *);

/* The folder of callers' messages. */
const char *settings_recordings(struct arena *, const struct settings *);
/* The file of the desk's own words (words/own.h), beside the database. */
const char *settings_own_words(struct arena *, const struct settings *);
/* Where flows, prompts and words of the installation are. */
const char *settings_data_folder(struct arena *, const char *name);

#endif
