/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.c - the life of a notice, and which of its texts is whose
 */
#include "core/notice.h"

#include <string.h>

static const char *const names[] = {
    "draft", "approved", "running", "paused", "stopped", "done"};

#define MAY(state) (1u << (state))

/* To which states each may go. */
static const unsigned moves[] = {
    [NOTICE_DRAFT] = MAY(NOTICE_APPROVED) | MAY(NOTICE_STOPPED),
    [NOTICE_APPROVED] =
	MAY(NOTICE_DRAFT) | MAY(NOTICE_RUNNING) | MAY(NOTICE_STOPPED),
    [NOTICE_RUNNING] =
	MAY(NOTICE_PAUSED) | MAY(NOTICE_STOPPED) | MAY(NOTICE_DONE),
    [NOTICE_PAUSED] = MAY(NOTICE_RUNNING) | MAY(NOTICE_STOPPED),
    [NOTICE_STOPPED] = 0,
    [NOTICE_DONE] = 0,
};

const char *
notice_state_name(enum notice_state state)
{
	return names[state];
}

enum notice_state
notice_state_find(struct slice word)
{
	enum notice_state state = NOTICE_DRAFT;

	while (state < NOTICE_STATES && !slice_is(word, names[state]))
		state++;
	return state;
}

bool
notice_may_move(enum notice_state from, enum notice_state to)
{
	return from < NOTICE_STATES && (moves[from] & MAY(to)) != 0;
}

const struct notice_text *
notice_text_in(const struct notice *notice, const struct language *language)
{
	size_t i;

	for (i = 0; i < notice->text_count; i++)
		if (notice->texts[i].language == language)
			return &notice->texts[i];
	return NULL;
}

bool
notice_has_recording(const struct notice *notice)
{
	size_t i;

	for (i = 0; i < notice->text_count; i++)
		if (notice->texts[i].recording.length > 0)
			return true;
	return false;
}

const struct notice_text *
notice_text_for(const struct notice *notice, const struct language *language,
    const struct language *first)
{
	const struct notice_text *others = notice_text_in(notice, NULL),
				 *text = NULL;
	int hops = LANGUAGES_MAX;

	if (language == NULL)
		return others != NULL ? others : notice_text_in(notice, first);
	for (; text == NULL && language != NULL && hops > 0; hops--) {
		text = notice_text_in(notice, language);
		language = language->relative == NULL ?
		    NULL :
		    language_find(slice_of(language->relative));
	}
	return text != NULL ? text : others;
}

bool
notice_is_for(const struct notice *notice, const struct language *language)
{
	return notice->only.count == 0 ||
	    (language != NULL && language_index(&notice->only, language) >= 0);
}

bool
list_name_next(struct slice *rest, char out[LIST_NAME_MAX + 1])
{
	struct slice name;
	size_t i;

	do {
		const char *end = rest->length == 0 ?
		    NULL :
		    memchr(rest->data, ';', rest->length);

		if (rest->length == 0)
			return false;
		name.data = rest->data;
		name.length =
		    end == NULL ? rest->length : (size_t)(end - rest->data);
		rest->data += name.length + (end != NULL);
		rest->length -= name.length + (end != NULL);
		name = slice_trim(name);
	} while (name.length == 0);
	out[0] = '\0';
	if (name.length > LIST_NAME_MAX)
		return true;
	for (i = 0; i < name.length; i++)
		out[i] = name.data[i] >= 'A' && name.data[i] <= 'Z' ?
		    (char)(name.data[i] + 'a' - 'A') :
		    name.data[i];
	out[name.length] = '\0';
	return true;
}

const char *
notice_desks(struct arena *arena, const struct notice *notice)
{
	const char *desks = NULL;
	size_t i;

	for (i = 0; i < notice->audience_count; i++) {
		const struct audience *audience = &notice->audience[i];

		if (audience->kind == AUDIENCE_DESK)
			desks = arena_printf(arena, "%s%s%.*s",
			    desks == NULL ? "" : desks,
			    desks == NULL ? "" : " ",
			    (int)audience->name.length, audience->name.data);
	}
	return desks;
}
