/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * looked_tell.c - who hears of what a look-up answered, when, in which words
 */
#include "line/looked.h"

#include "base/clock.h"
#include "flow/looked.h"
#include "line/said.h"
#include "store/contact.h"
#include "store/opt_out.h"

#define SOON_MS HOUR_MS /* who asked within it still waits for this text */
#define JUST_NOW_MS MINUTE_MS

void
looked_tell_desk(struct answer *answer, const char *topic)
{
	struct flow_host functions = host_functions(&answer->host);

	functions.follow_up(&answer->host, topic, "desk", false);
}

/* The conversation under way is the one that waited, or there is none. */
static void
keep_session(struct answer *answer, const struct session *session)
{
	struct person *person = &answer->person;

	if (person->session.length == 0 ||
	    slice_equals(person->session, answer->look.conversation))
		person->session = session_write(
		    session, answer->turn->world->program, answer->turn->arena);
}

/*
 * When it may go: whoever asked this minute waits for it with the telephone in
 * hand; later than that, and after another try, quiet hours are quiet.
 */
static int
wait_for_hour(struct answer *answer, int64_t *due_ms, struct fault *fault)
{
	struct turn *turn = answer->turn;
	const struct look *look = &answer->look;
	struct quiet_hours hours;
	struct quiet own;

	*due_ms = turn->now_ms;
	if (turn->now_ms - look->asked_ms < JUST_NOW_MS && look->attempts == 0)
		return 0;
	if (store_contact_quiet(turn->store, answer->person.id, &own, fault) !=
	    0)
		return -1;
	hours = reminder_quiet(&turn->world->reminders, &own);
	*due_ms = quiet_ends(&hours, turn->now_ms);
	return 0;
}

int
looked_go_on(struct answer *answer, const char *outcome, bool by_request,
    enum purpose purpose, struct fault *fault)
{
	struct turn *turn = answer->turn;
	struct flow_host functions = host_functions(&answer->host);
	const struct account *account =
	    world_account(turn->world, answer->look.account);
	struct saying saying = {.turn = turn,
	    .person = &answer->person,
	    .account = answer->look.account,
	    .from = account == NULL ? "" : account->number,
	    .cause = answer->row.id,
	    .last = answer->last,
	    .by_request = by_request,
	    .purpose = purpose};
	struct values values = {.count = 0};
	struct session session;
	struct talk talk;

	if (answer->person.stops.all_ms != 0 ||
	    (by_request && wait_for_hour(answer, &saying.due_ms, fault) != 0))
		return answer->person.stops.all_ms != 0 ? 0 : -1;
	if (session_read(
		&session, turn->world->program, answer->look.conversation) != 0)
		return 0;
	world_values(turn->world, &values);
	talk = said_talk(turn, &functions, &answer->person);
	talk.session = &session;
	talk.values = &values;
	answer->host.session = &session;
	if (!flow_looked(&talk, outcome, answer->look.id))
		return 0;
	keep_session(answer, &session);
	answer->look.answered = answer->row.id;
	if (said_write(&saying, &talk, fault) != 0)
		return -1;
	answer->last = saying.last;
	return 0;
}

int
looked_tell_news(struct answer *answer, struct fault *fault)
{
	const struct person *person = &answer->person;

	if (opt_out_bar(&person->stops, person->safety, PURPOSE_REMINDER) !=
		BAR_NONE ||
	    !world_allows(answer->turn->world, person->number.e164)) {
		looked_tell_desk(answer, "lookup-news");
		return 0;
	}
	return looked_go_on(answer, "changed", true, PURPOSE_REMINDER, fault);
}

/* Did they call since others read their texts?  Then a text is no answer. */
static int
must_be_silent(struct answer *answer, bool *silent, struct fault *fault)
{
	const struct person *person = &answer->person;

	*silent = false;
	return opt_out_bar(&person->stops, person->safety, PURPOSE_REMINDER) ==
		BAR_SILENT ?
	    store_interaction_by_call(
		answer->turn->store, answer->look.interaction, silent, fault) :
	    0;
}

int
looked_tell(struct answer *answer, const char *outcome, struct fault *fault)
{
	const struct look *look = &answer->look;
	bool silent;

	if (look->phase == LOOK_ASKED)
		return looked_go_on(
		    answer, outcome, false, PURPOSE_ANSWER, fault);
	if (must_be_silent(answer, &silent, fault) != 0)
		return -1;
	if (answer->turn->now_ms - look->asked_ms < SOON_MS && !silent)
		return looked_go_on(
		    answer, outcome, true, PURPOSE_ANSWER, fault);
	return looked_tell_news(answer, fault);
}
