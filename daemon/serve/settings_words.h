/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_words.h - the table of all settings: word, example, help, reader
 */
#ifndef SERVE_SETTINGS_WORDS_H
#define SERVE_SETTINGS_WORDS_H

#include "base/script.h"
#include "serve/settings.h"

#define SETTINGS_MAX 32

struct settings_reader {
	struct settings *settings;
	struct findings *findings;
	struct account *account; /* the section being read, or NULL */
	struct account_value *values; /* of that account, room for all */
	struct lookup *lookup; /* the same; so is the next */
	struct desk_hours *desk;
	/* where they begin, for what is missing in them */
	const struct script_line *account_lines[ACCOUNTS_MAX];
	bool others_can_read; /* the file itself */
	int said_on[SETTINGS_MAX]; /* the line of each setting; 0: none yet */
};

struct setting {
	const char *word;
	const char *example; /* what stands after the word */
	const char *help;
	void (*read)(struct settings_reader *, const struct script_line *);
};

extern const struct setting setting_table[]; /* word NULL ends it */

/* account NAME, and the lines below it. */
void settings_account(struct settings_reader *, const struct script_line *);
void settings_account_line(
    struct settings_reader *, const struct script_line *);
/* After the last line: providers are known, nothing is missing. */
void settings_check_accounts(struct settings_reader *);
/*
 * Who can reach an account, and what others can read; sets its public_url when
 * its provider is INSIDE_ONLY.
 */
void settings_check_doors(struct settings_reader *, const struct script_line *,
    struct account *, bool inside_only);

/* lookup NAME, and the lines below it. */
void settings_lookup(struct settings_reader *, const struct script_line *);
void settings_lookup_line(struct settings_reader *, const struct script_line *);
/* After the last line: nothing is missing. */
void settings_check_lookups(struct settings_reader *);

/* What a line of a section may begin with. */
struct section_word {
	const char *word;
	void (*read)(struct settings_reader *, const struct script_line *);
};
/* Reads the line by its word; WHAT is "a desk", for who wrote another one. */
void settings_section_line(struct settings_reader *, const struct script_line *,
    const struct section_word *, size_t count, const char *what);

/* A path as the settings mean it: beside their file. */
const char *settings_path(struct settings *, struct slice written);

#endif
