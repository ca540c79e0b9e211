/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * smsgate_trace.c - did the phone take a text that we do not know the outcome of?
 *
 * We named the text, so it is asked for by that name and there is nothing to
 * mistake it for.  A name that they do not know was never taken; were it sent
 * again all the same, they would refuse the second one.
 */
#include "provider/smsgate_rest.h"

#define HTTP_NOT_FOUND 404

/* Their words; what they only hold still counts as theirs to send. */
static const struct {
	const char *word;
	enum message_state state;
} states[] = {
    {"Pending", MESSAGE_SENT},
    {"Processed", MESSAGE_SENT},
    {"Sent", MESSAGE_SENT},
    {"Delivered", MESSAGE_DELIVERED},
    {"Failed", MESSAGE_FAILED},
    {"Cancelling", MESSAGE_SENT},
    {"Cancelled", MESSAGE_STOPPED},
};

void
smsgate_trace(struct arena *arena, struct provider_state *state,
    const struct account *account, const struct action *action,
    const char *page, struct request *request)
{
	(void)state;
	(void)page;
	rest_begin(arena, &smsgate_rest, account, "GET",
	    arena_printf(
		arena, "/messages/%s", smsgate_id(arena, account, action)),
	    request);
}

/* A word that nobody has heard of yet is still said of a text they have. */
static enum message_state
state_of(struct slice word)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(states); i++)
		if (slice_is(word, states[i].word))
			return states[i].state;
	return MESSAGE_SENT;
}

int
smsgate_traced(struct arena *arena, const struct account *account,
    const struct action *action, const struct response *response,
    struct events *events, const char **page, struct fault *fault)
{
	struct event *found = arena_alloc(arena, sizeof(*found));
	const char *id = smsgate_id(arena, account, action);
	const struct json *answer;

	*page = NULL;
	*events = (struct events){.list = found, .count = 0};
	if (response->status == HTTP_NOT_FOUND)
		return 0;
	if (rest_check_list(&smsgate_rest, response, fault) != 0)
		return -1;
	if (json_parse(arena, response->body, &answer, fault) != 0)
		return fault_prefix(fault,
		    "the SMS Gateway's answer about a text cannot be read; it "
		    "will be asked again; look at api-url");
	if (!slice_is(json_text(answer, "id"), id))
		return fault_set(fault, FAULT_DATA,
		    "the SMS Gateway answered with another text than the one "
		    "that was asked for");
	*found = (struct event){.kind = EVENT_TRACED,
	    .account = action->account,
	    .message = action->message,
	    .remote_id = id,
	    .state = state_of(json_text(answer, "state"))};
	if (found->state == MESSAGE_FAILED)
		found->error = smsgate_error(json_text(
		    json_at(json_get(answer, "recipients"), 0), "error"));
	events->count = 1;
	return 0;
}
