/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view_write.c - what one does in a conversation: hold, answer, note, see the
 * number
 */
#include "base/utf8.h"
#include "desk/attend.h"
#include "desk/route.h"

/* Somebody in a conversation that they may see; *found false: answered. */
static int
begin(struct desk_call *call, struct person *person,
    struct attending *attending, bool *found, struct fault *fault)
{
	*attending = attend_as(call, person);
	return call_person(call, person, found, fault);
}

/* Done, or 409 with the word that says why not. */
static int
end(struct desk_call *call, attend_refusal refused)
{
	if (refused != NULL)
		return call_refuse(call, 409, refused);
	return call_done(call);
}

/* The text that came: clean, not empty, not too long; else it is answered. */
static bool
read_text(struct desk_call *call, struct slice *text)
{
	struct slice came = slice_trim(json_text(call->body, "text"));

	*text = utf8_clean(call->arena, came);
	if (text->length > 0 && text->length <= ATTEND_TEXT_MAX)
		return true;
	call_refuse(call, 400, "text");
	return false;
}

static int
take(struct desk_call *call, struct fault *fault)
{
	struct attending attending;
	struct person person;
	attend_refusal refused;
	bool found;

	if (begin(call, &person, &attending, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (attend_take(&attending, &refused, fault) != 0)
		return -1;
	return end(call, refused);
}

static int
give_free(struct desk_call *call, struct fault *fault)
{
	struct attending attending;
	struct person person;
	attend_refusal refused;
	bool found;

	if (begin(call, &person, &attending, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (attend_free(&attending, &refused, fault) != 0)
		return -1;
	return end(call, refused);
}

static int
mark_read(struct desk_call *call, struct fault *fault)
{
	struct attending attending;
	struct person person;
	bool found;

	if (begin(call, &person, &attending, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (attend_read(&attending, fault) != 0)
		return -1;
	return end(call, NULL);
}

static int
answer(struct desk_call *call, struct fault *fault)
{
	struct attending attending;
	struct person person;
	attend_refusal refused;
	struct slice text;
	bool found;

	if (begin(call, &person, &attending, &found, fault) != 0)
		return -1;
	if (!found || !read_text(call, &text))
		return 0;
	if (attend_answer(&attending, call->world->accounts,
		call->world->account_count, text, &refused, fault) != 0)
		return -1;
	return end(call, refused);
}

static int
note(struct desk_call *call, struct fault *fault)
{
	struct attending attending;
	struct person person;
	struct slice text;
	bool found;

	if (begin(call, &person, &attending, &found, fault) != 0)
		return -1;
	if (!found || !read_text(call, &text))
		return 0;
	if (attend_note(&attending, text, fault) != 0)
		return -1;
	return end(call, NULL);
}

/* The whole number; that somebody looked is written down before it is told. */
static int
show_number(struct desk_call *call, struct fault *fault)
{
	struct person person;
	bool found;

	if (call_person(call, &person, &found, fault) != 0)
		return -1;
	if (!found)
		return 0;
	if (call_audit(call, "number-seen", person.id, 0, fault) != 0)
		return -1;
	return call_json(
	    call, json_pack("{s:s}", "number", person.number.e164));
}

const struct desk_route view_write[] = {
    {"POST", "people/{name}/hold", DESK_VOLUNTEER, NULL, take, false},
    {"POST", "people/{name}/free", DESK_VOLUNTEER, NULL, give_free, false},
    {"POST", "people/{name}/read", DESK_VOLUNTEER, NULL, mark_read, false},
    {"POST", "people/{name}/answer", DESK_VOLUNTEER, NULL, answer, false},
    {"POST", "people/{name}/note", DESK_VOLUNTEER, NULL, note, false},
    {"POST", "people/{name}/number", DESK_VOLUNTEER, NULL, show_number, false},
    {NULL, NULL, DESK_RULE_NONE, NULL, NULL, false},
};
