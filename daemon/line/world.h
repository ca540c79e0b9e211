/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * world.h - what a turn may know beside the database
 *
 * Made at load and never changed; a reload makes a new one and swaps the
 * pointer between two batches.
 */
#ifndef LINE_WORLD_H
#define LINE_WORLD_H

#include "core/account.h"
#include "core/call.h"
#include "core/desk.h"
#include "core/language.h"
#include "core/phone_number.h"
#include "core/reminder.h"
#include "core/retention.h"
#include "flow/program.h"
#include "prompt/prompts.h"
#include "words/words.h"

struct audio;

/* A place on the network where a state can be asked for. */
struct world_lookup {
	const char *name;
	int a_day; /* requests at most */
	int64_t timeout_ms;
};

struct world {
	struct language_list languages; /* the first is the source */
	struct language_list call_languages; /* of them, those of calls */
	const struct words *words;
	const struct prompts *prompts;
	const struct program *program;
	const char *desk_name; /* {desk} */
	const char *phone; /* {phone} */
	const char *other_phone; /* {other}: "0, 8, 1", or "" */
	const char *language_menu; /* {languages}: "1 Italiano 2 English" */
	const struct audio *audio; /* what callers hear; NULL: nothing made */
	const char *recordings; /* the folder of callers' messages */
	int answer_days; /* {days} */
	int call_backs_per_day; /* of one person (squillo) */
	int answers_per_hour; /* to one person; then the line goes quiet */
	const struct account *accounts;
	size_t account_count;
	const struct world_lookup *lookups;
	size_t lookup_count;
	const struct desk_hours *desks;
	size_t desk_count;
	struct reminder_rules reminders;
	int64_t cap; /* millionths of a euro a day; 0: none */
	struct retention retention;
	/* beginnings of numbers that unasked texts may go to */
	const char *const *allow;
	size_t allow_count;
};

/* By name, or NULL. */
const struct account *world_account(const struct world *, const char *name);
const struct world_lookup *world_lookup(const struct world *, const char *name);

/* {desk}, {phone} and what else every text may name. */
void world_values(const struct world *, struct values *);

/*
 * What a caller hears when nothing can be written down, in the first LANGUAGES
 * of calls (who calls is not looked up), recorded where it is; AUDIO is put
 * before the path of a recording.
 */
struct call_script *world_trouble(const struct world *, struct arena *,
    const char *audio, size_t languages, int64_t now_ms);

/* May unasked texts and calls go there? */
bool world_allows(const struct world *, const char *number);

/* Is this number one of ours? */
bool world_is_own_number(const struct world *, const char *number);

/* "1 Italiano 2 English …" for a list of languages. */
const char *world_language_menu(struct arena *, const struct language_list *);

#endif
