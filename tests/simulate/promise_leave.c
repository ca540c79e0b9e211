/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * promise_leave.c - promises about what leaves the line
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/purpose.h"
#include "ledger.h"
#include "rows.h"
#include "town.h"

#define QUIET_FROM 21 /* o'clock, as the settings of the run say */
#define QUIET_UNTIL 8
#define SLEEPS_FROM 12 /* TOWN_SLEEPS */
#define SLEEPS_UNTIL 15

/*
 * A STOP that was heard is true from then on, also for what waited; so is what
 * the desk said of who must get nothing that they did not ask for.
 */
static void
nothing_after_stop(struct simulation *run, const struct gone *gone)
{
	const struct resident *who = &run->town->residents[gone->resident];

	if (gone->unasked &&
	    (who->stopped[0] || who->stopped[gone->purpose] ||
		(who->silent && !who->asks_erasing)))
		broke(
		    run, "nothing-after-stop", "to person %d", gone->resident);
}

/* Nobody is woken, on either night of the clock change. */
static void
nothing_at_night(struct simulation *run, const struct gone *gone)
{
	const struct resident *who = &run->town->residents[gone->resident];
	time_t now = (time_t)(wall_ms(run) / SECOND_MS);
	struct tm hour;

	localtime_r(&now, &hour);
	if (gone->unasked &&
	    (hour.tm_hour >= QUIET_FROM || hour.tm_hour < QUIET_UNTIL ||
		(who->sleeps && !who->asks_erasing &&
		    hour.tm_hour >= SLEEPS_FROM &&
		    hour.tm_hour < SLEEPS_UNTIL)))
		broke(run, "nothing-at-night", "to person %d at %d o'clock",
		    gone->resident, hour.tm_hour);
}

/* Nobody is reminded of what was cancelled: the place says which it is. */
static void
nothing_of_what_is_off(struct simulation *run, const struct gone *gone,
    const struct action *action)
{
	const char *at = action->text.length == 0 ?
	    NULL :
	    strstr(
		arena_copy(run->arena, action->text.data, action->text.length),
		"via N&C ");
	int64_t id;

	if (gone->purpose != PURPOSE_REMINDER || at == NULL)
		return;
	id = rows_one(run, "SELECT appointment FROM reminder WHERE message = ?",
	    action->message);
	if (id != 0 &&
	    rows_one(run, "SELECT state FROM appointment WHERE id = ?", id) ==
		2)
		broke(run, "nothing-of-what-is-off", "to person %d",
		    gone->resident);
}

/* Of each writing that only one language of the line has, a letter. */
static const char *
writing_of(struct slice text)
{
	const struct language *language = language_by_script(text);

	return language == NULL ? "" : language->tag;
}

/*
 * Who chose a language is written to in it: the row says so, and its letters
 * are of the writing of that language.
 */
static void
in_their_language(struct simulation *run, const struct gone *gone,
    const struct action *action)
{
	const struct resident *who = &run->town->residents[gone->resident];
	static const char *const own[] = {"bn", "si", "ta", "ur", "ar"};
	const char *writing = writing_of(action->text), *tag = gone->language;
	size_t i;

	/* What was said before they chose may leave later. */
	if (who->chose == 0 || action->message < who->chose || tag[0] == '\0')
		return;
	if (strcmp(tag, who->language->tag) != 0)
		broke(run, "in-their-language", "%s for person %d, who has %s",
		    tag, gone->resident, who->language->tag);
	for (i = 0; i < ARRAY_LEN(own); i++)
		if (strcmp(who->language->tag, own[i]) == 0 &&
		    writing[0] == '\0')
			broke(run, "in-their-language",
			    "Latin letters for person %d, who has %s",
			    gone->resident, own[i]);
}

static uint64_t
hash(const char *to, const char *account, struct slice text)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);
	size_t i;

	for (; *to != '\0'; to++)
		hash = (hash ^ (unsigned char)*to) * UINT64_C(0x100000001b3);
	for (; *account != '\0'; account++)
		hash =
		    (hash ^ (unsigned char)*account) * UINT64_C(0x100000001b3);
	for (i = 0; i < text.length; i++)
		hash = (hash ^ (unsigned char)text.data[i]) *
		    UINT64_C(0x100000001b3);
	return hash;
}

static void
read_row(struct simulation *run, int64_t message, struct gone *gone)
{
	sqlite3_stmt *rows = rows_ask(run,
	    "SELECT m.purpose, m.notice, m.person,"
	    " iif(i.kind IN (4, 6), i.language, NULL) FROM message AS m"
	    " JOIN interaction AS i ON i.id = m.id WHERE m.id = ?",
	    &message, 1);

	while (rows_next(run, &rows)) {
		const char *tag = (const char *)sqlite3_column_text(rows, 3);

		gone->purpose = sqlite3_column_int(rows, 0);
		gone->notice = sqlite3_column_int64(rows, 1);
		gone->person = sqlite3_column_int64(rows, 2);
		snprintf(gone->language, sizeof(gone->language), "%s",
		    tag == NULL ? "" : tag);
	}
}

void
ledger_leaves(struct simulation *run, const struct action *action)
{
	struct gone *gone = ledger_gone(run, action->message);

	run->ledger->looks++;
	read_row(run, action->message, gone);
	gone->left++;
	gone->unasked = gone->purpose != PURPOSE_ANSWER;
	gone->call = action->kind == ACTION_PLACE;
	gone->day = (wall_ms(run) - run->start_ms) / DAY_MS;
	gone->resident = town_find(run, action->to);
	gone->words = hash(action->to, action->account, action->text);
	story_tell("message %lld leaves for person %d, purpose %d",
	    (long long)action->message, gone->resident, gone->purpose);
	if (gone->resident < 0)
		return; /* a volunteer's phone */
	nothing_after_stop(run, gone);
	nothing_at_night(run, gone);
	nothing_of_what_is_off(run, gone, action);
	if (action->kind == ACTION_SEND)
		in_their_language(run, gone, action);
}

/*
 * Whatever providers say or do not say, a text is taken once.  Of texts with
 * the same words to the same phone nobody can tell, in a provider's list, which
 * is which: of those it has no more than left the line.
 */
static void
sent_once(struct simulation *run, const struct gone *gone, int64_t message)
{
	const struct ledger *ledger = run->ledger;
	int64_t id, messages = 0, taken = 0;

	if (gone->taken <= 1)
		return;
	for (id = 1; id < ledger->gone_room; id++)
		if (ledger->gone[id].words == gone->words) {
			messages++;
			taken += ledger->gone[id].taken;
		}
	if (taken > messages)
		broke(run, "sent-once", "message %lld, person %d",
		    (long long)message, gone->resident);
}

/* A notice comes to each person once, through crashes, pauses and retries. */
static void
one_of_a_notice(
    struct simulation *run, const struct gone *gone, int64_t message)
{
	const struct ledger *ledger = run->ledger;
	int64_t id;

	for (id = 1; gone->notice > 0 && id < ledger->gone_room; id++)
		if (id != message && ledger->gone[id].taken > 0 &&
		    ledger->gone[id].notice == gone->notice &&
		    ledger->gone[id].resident == gone->resident)
			broke(run, "one-of-a-notice",
			    "notice %lld twice for person %d",
			    (long long)gone->notice, gone->resident);
}

/* What nobody asked for never costs more than the cap of a day. */
static void
within_the_cap(
    struct simulation *run, struct gone *gone, const struct taken *taken)
{
	int64_t cap = run->loaded->settings->cap;
	struct local_time day = clock_local(wall_ms(run));
	int index = (day.year - 2026) * 372 + (day.month - 1) * 31 + day.day;
	int64_t *spent = &run->ledger->spent[index % DAYS_MAX];

	if (!gone->unasked || cap == 0)
		return;
	*spent += taken->account->price * ledger_parts(taken->text);
	if (*spent > cap)
		broke(run, "within-the-cap", "%lld of %lld", (long long)*spent,
		    (long long)cap);
}

void
ledger_is_taken(struct simulation *run, const struct taken *taken)
{
	struct gone *gone = ledger_gone(run, taken->message);

	run->ledger->looks++;
	if (taken->message == 0)
		broke(run, "speaks-well", "a text without our id");
	if (taken->in_answer && gone->left == 0) {
		read_row(run, taken->message, gone);
		gone->resident = town_find(run, taken->to);
		gone->words =
		    hash(taken->to, taken->account->name, taken->text);
	}
	gone->taken++;
	story_tell("message %lld is taken%s", (long long)taken->message,
	    taken->in_answer ? " with an answer" : "");
	story_mix(taken->text.data, taken->text.length);
	if (taken->text.length == 0)
		broke(run, "speaks-well", "an empty text");
	if (gone->resident < 0 || run->over)
		return;
	sent_once(run, gone, taken->message);
	one_of_a_notice(run, gone, taken->message);
	within_the_cap(run, gone, taken);
}

/*
 * A phone that went mad is not answered for ever.  The line counts from the
 * first text of an hour on, so of any hour there may be two.  A clock that was
 * set, or who was forgotten and writes again, begins another hour.
 */
void
ledger_is_answered(struct simulation *run, const struct written *last)
{
	const struct telecom *telecom = run->telecom;
	int most = 2 * run->loaded->settings->answers_per_hour, count = 0;
	size_t i;

	if (run->town->residents[last->person].asks_erasing ||
	    (run->stepped_ms > 0 &&
		run->true_ms - run->stepped_ms < 2 * HOUR_MS))
		return;
	for (i = telecom->written_count; i-- > 0;) {
		const struct written *written = telecom->written[i];

		if (run->true_ms - written->at_ms > 2 * HOUR_MS)
			break;
		count += written->person == last->person &&
		    written->means == NULL && written->texts > 0 &&
		    written->row_ms > last->row_ms - HOUR_MS;
	}
	if (count > most)
		broke(run, "not-too-many", "%d answers in an hour to person %d",
		    count, last->person);
}
