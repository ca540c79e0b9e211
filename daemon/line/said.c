/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * said.c - what the flows said in a turn becomes rows and texts
 */
#include "line/said.h"

#include "base/clock.h"
#include "line/spend.h"
#include "store/outbox.h"
#include "words/parts.h"

#define ANSWER_HOURS 6 /* an answer that comes late is worth sending */

struct talk
said_talk(struct turn *turn, const struct flow_host *functions,
    const struct person *person)
{
	return (struct talk){.program = turn->world->program,
	    .languages = &turn->world->languages,
	    .call_languages = &turn->world->call_languages,
	    .host = functions,
	    .arena = turn->arena,
	    .now_ms = turn->now_ms,
	    .safety = safety_name(person->safety),
	    .stopped = stops_any(&person->stops),
	    .misunderstood = person->misunderstood,
	    .language = person->language,
	    .language_before = person->language,
	    .language_chosen = person->language_chosen};
}

bool
said_may_answer(
    const struct world *world, struct person *person, int64_t now_ms)
{
	if (now_ms - person->window_ms >= HOUR_MS ||
	    person->window_ms > now_ms) {
		person->window_ms = now_ms;
		person->answers = 0;
	}
	if (person->answers >= world->answers_per_hour)
		return false;
	person->answers++;
	return true;
}

static int
send_later(const struct saying *saying, const struct interaction *row,
    struct fault *fault)
{
	struct turn *turn = saying->turn;
	int64_t due_ms = saying->due_ms == 0 ? turn->now_ms : saying->due_ms;
	struct message message = {.id = row->id,
	    .person = saying->person->id,
	    .account = saying->account,
	    .pinned = true,
	    .to = saying->person->number,
	    .text = row->text,
	    .state = MESSAGE_WAITING,
	    .urgency = URGENCY_ANSWER,
	    .purpose = saying->purpose,
	    .due_ms = due_ms,
	    .last_ms = due_ms + ANSWER_HOURS * HOUR_MS};

	return store_message_add(turn->store, &message, fault);
}

static int
write_one(struct saying *saying, const struct said *said, struct fault *fault)
{
	struct turn *turn = saying->turn;
	const struct program *program = turn->world->program;
	struct interaction row = {.at_ms = turn->now_ms,
	    .person = saying->person->id,
	    .before = saying->last,
	    .cause = saying->cause,
	    .channel = CHANNEL_TEXT,
	    .direction = DIRECTION_OUT,
	    .kind = KIND_PROMPT,
	    .account = saying->account,
	    .flow = program_step_flow(program, said->step),
	    .step = program->steps[said->step].name,
	    .desks = turn->desk,
	    .language = said->language,
	    .text = said->text,
	    .parts = parts_count(said->text).parts};

	if (store_interaction_add(turn->store, &row, fault) != 0)
		return -1;
	saying->last = row.id;
	turn->flow = row.flow;
	if (saying->by_request && !saying->erased)
		return send_later(saying, &row, fault);
	turn_act(turn,
	    &(struct action){
		.kind = saying->by_request ? ACTION_SEND : ACTION_ANSWER,
		.attempt = 1,
		.message = row.id,
		.account = saying->account,
		.from = saying->from,
		.to = arena_string(turn->arena, saying->person->number.e164),
		.text = said->text});
	return spend_answered(turn, saying->account, said->text, fault);
}

int
said_write(struct saying *saying, const struct talk *talk, struct fault *fault)
{
	size_t i;

	for (i = 0; i < talk->said_count; i++)
		if (write_one(saying, &talk->said[i], fault) != 0)
			return -1;
	return 0;
}
