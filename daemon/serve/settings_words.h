/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_words.h - the table of all settings: word, example, help, reader
 */
#ifndef SERVE_SETTINGS_WORDS_H
#define SERVE_SETTINGS_WORDS_H

#include "base/script.h"
#include "serve/settings.h"

struct settings_reader {
	struct settings *settings;
	struct findings *findings;
	struct account *account; /* the section being read, or NULL */
	struct account_value *values; /* of that account, room for all */
	struct lookup *lookup;
	/* where they begin, for what is missing in them */
	const struct script_line *account_lines[ACCOUNTS_MAX];
	bool others_can_read; /* the file itself */
};

struct setting {
	const char *word;
	const char *example; /* what stands after the word */
	const char *help;
	void (*read)(struct settings_reader *, const struct script_line *);
};

extern const struct setting setting_table[]; /* word NULL ends it */
extern const struct setting settings_sending[]; /* … of an account */
/* Of settings_sending by its word, or NULL. */
const struct setting *settings_sending_find(struct slice word);

/* "0.07" or "20"; false when it is no sum of money. */
bool settings_euro(struct slice written, int64_t *millionths);
void settings_language_list(struct settings_reader *,
    const struct script_line *, struct language_list *);
/* "+39 +33": how many; 0 with a finding when one is none. */
size_t settings_prefixes(struct settings_reader *, const struct script_line *,
    const char **prefixes, size_t max);

/* account NAME, and the lines below it. */
void settings_account(struct settings_reader *, const struct script_line *);
void settings_account_line(
    struct settings_reader *, const struct script_line *);
/* After the last line: providers are known, nothing is missing. */
void settings_check_accounts(struct settings_reader *);

/* lookup NAME, and the lines below it. */
void settings_lookup(struct settings_reader *, const struct script_line *);
void settings_lookup_line(struct settings_reader *, const struct script_line *);
/* After the last line: nothing is missing. */
void settings_check_lookups(struct settings_reader *);

/* A path as the settings mean it: beside their file. */
const char *settings_path(struct settings *, struct slice written);

#endif
