/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_form.c - a notice as the page fills it in, and as it shows it
 */
#include "desk/notice_form.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "core/notice_write.h"
#include "desk/plan.h"
#include "desk/view.h"
#include "store/notice_recording.h"

#define TITLE_MAX 120 /* bytes */
#define YEAR_MS (366 * DAY_MS)
#define MINUTES_MAX (60 * 24 * 60) /* what is too long is refused by the file */

static const char *const kinds[] = {[AUDIENCE_LIST] = "list",
    [AUDIENCE_TAG] = "tag",
    [AUDIENCE_DESK] = "desk",
    [AUDIENCE_THOSE] = "those",
    [AUDIENCE_EVERYONE] = "everyone"};

/* A member as one clean line. */
static struct slice
line_of(struct desk_call *call, const struct json *json, const char *name)
{
	return notice_one_line(
	    call->arena, utf8_clean(call->arena, json_text(json, name)));
}

/* Minutes of a member in milliseconds; -1 when it is no time that can be. */
static int64_t
minutes_of(const struct json *json, const char *name)
{
	int64_t minutes = json_number(json, name, 0);

	return minutes < 0 || minutes > MINUTES_MAX ? -1 : minutes * MINUTE_MS;
}

/*
 * A name of a list or a desk as it is kept; false when it cannot be one, or is
 * a desk that the writer is not of: who goes there is none of their business.
 */
static bool
read_name(
    struct desk_call *call, const struct json *json, struct audience *audience)
{
	struct slice rest = line_of(call, json, "name");
	char name[LIST_NAME_MAX + 1] = "";

	if (audience->kind == AUDIENCE_THOSE ||
	    audience->kind == AUDIENCE_EVERYONE)
		return true;
	if (!list_name_next(&rest, name) || rest.length > 0)
		return false;
	audience->name = slice_of(arena_string(call->arena, name));
	if (audience->kind == AUDIENCE_DESK && !plan_sees_desk(call, name))
		return false;
	return audience->name.length > 0;
}

static bool
read_audience(
    struct desk_call *call, const struct json *json, struct audience *audience)
{
	struct slice kind = json_text(json, "kind");

	*audience = (struct audience){.without = json_flag(json, "without"),
	    .after_ms = minutes_of(json, "after"),
	    .notice = json_number(json, "notice", 0)};
	while (audience->kind < ARRAY_LEN(kinds) &&
	    !slice_is(kind, kinds[audience->kind]))
		audience->kind++;
	if (audience->kind == ARRAY_LEN(kinds) || audience->after_ms < 0 ||
	    (audience->without && audience->after_ms > 0) ||
	    (audience->kind == AUDIENCE_THOSE) != (audience->notice > 0))
		return false;
	return read_name(call, json, audience);
}

/* Who gets it; "people" when that cannot be. */
static const char *
read_people(struct desk_call *call, struct notice *notice)
{
	const struct json *to = json_get(call->body, "to");
	bool anybody = false;
	size_t i;

	if (json_count(to) > AUDIENCES_MAX)
		return "notice-people";
	for (i = 0; i < json_count(to); i++) {
		struct audience *audience = &notice->audience[i];

		if (!read_audience(call, json_at(to, i), audience))
			return "notice-people";
		anybody = anybody || !audience->without;
	}
	notice->audience_count = json_count(to);
	return anybody ? NULL : "notice-people";
}

const struct language *
notice_form_language(const struct desk_call *call, struct slice tag)
{
	const struct language *language = language_find(tag);

	if (language != NULL &&
	    language_index(call->world->languages, language) < 0)
		return NULL;
	return language;
}

static const char *
read_texts(struct desk_call *call, struct notice *notice)
{
	const struct json *texts = json_get(call->body, "texts");
	size_t i;

	for (i = 0; i < json_count(texts); i++) {
		const struct json *json = json_at(texts, i);
		struct slice tag = json_text(json, "language");
		struct notice_text text = {.text = line_of(call, json, "text"),
		    .recording = line_of(call, json, "recording"),
		    .language = notice_form_language(call, tag)};

		if (tag.length > 0 && text.language == NULL)
			return "notice-language";
		if (text.text.length == 0)
			continue;
		if (text.text.length > NOTICE_TEXT_MAX)
			return "notice-too-long";
		if (text.recording.length > 0 &&
		    !store_notice_recording_is(
			call->world->recordings, text.recording))
			return "notice-recording";
		if (notice->text_count == ARRAY_LEN(notice->texts))
			return "notice-texts";
		notice->texts[notice->text_count++] = text;
	}
	return notice->text_count > 0 ? NULL : "notice-texts";
}

static const char *
read_only(struct desk_call *call, struct notice *notice)
{
	const struct json *only = json_get(call->body, "only");
	size_t i;

	for (i = 0; i < json_count(only); i++) {
		const struct language *language =
		    notice_form_language(call, json_text_at(only, i));

		if (language == NULL)
			return "notice-language";
		if (language_index(&notice->only, language) < 0)
			notice->only.list[notice->only.count++] = language;
	}
	return NULL;
}

/* All but texts and people. */
static const char *
read_options(struct desk_call *call, struct notice *notice)
{
	int64_t start_ms = json_number(call->body, "start", 0);

	notice->title = line_of(call, call->body, "title");
	notice->urgent = json_flag(call->body, "urgent");
	notice->by_call = json_flag(call->body, "call");
	notice->valid_ms = minutes_of(call->body, "valid");
	notice->start_ms = start_ms - start_ms % MINUTE_MS;
	notice->street = line_of(call, call->body, "street");
	if (notice->title.length == 0 || notice->title.length > TITLE_MAX)
		return "notice-title";
	if (start_ms != 0 &&
	    (start_ms < call->now_ms - DAY_MS ||
		start_ms > call->now_ms + YEAR_MS))
		return "notice-start";
	if (notice->valid_ms < 0 || (notice->urgent && notice->valid_ms == 0))
		return "notice-valid";
	if (notice->street.length > 0 && start_ms != 0)
		return "notice-street";
	return NULL;
}

/* Does the file say what was filled in?  What no line can say is lost there. */
static const char *
read_back(struct desk_call *call, const struct notice *notice,
    struct slice script, struct notice *read)
{
	struct findings findings = findings_new(call->arena);

	notice_read(call->arena, "notice", script, call->world->languages, read,
	    &findings);
	if (findings.errors > 0)
		return arena_printf(
		    call->arena, "notice-%s", findings.list[0].code);
	return notice_is_same(notice, read) ? NULL : "notice-line";
}

bool
notice_form_read(
    struct desk_call *call, struct notice *notice, struct slice *script)
{
	struct notice *filled = arena_alloc(call->arena, sizeof(*filled));
	const char *wrong = read_options(call, filled);

	if (wrong == NULL)
		wrong = read_people(call, filled);
	if (wrong == NULL)
		wrong = read_only(call, filled);
	if (wrong == NULL)
		wrong = read_texts(call, filled);
	if (wrong == NULL) {
		*script = notice_script(call->arena, filled);
		wrong = read_back(call, filled, *script, notice);
	}
	if (wrong != NULL)
		call_refuse(call, 400, wrong);
	return wrong == NULL;
}

static json_t *
show_people(const struct notice *notice)
{
	json_t *list = json_array();
	size_t i;

	for (i = 0; i < notice->audience_count; i++) {
		const struct audience *audience = &notice->audience[i];

		json_array_append_new(list,
		    json_pack("{s:s,s:o,s:I,s:I,s:b}", "kind",
			kinds[audience->kind], "name",
			view_text(audience->name), "notice",
			(json_int_t)audience->notice, "after",
			(json_int_t)(audience->after_ms / MINUTE_MS), "without",
			audience->without));
	}
	return list;
}

void
notice_form_show(const struct notice *notice, json_t *out)
{
	json_t *only = json_array(), *texts = json_array();
	size_t i;

	for (i = 0; i < notice->only.count; i++)
		json_array_append_new(
		    only, json_string(notice->only.list[i]->tag));
	for (i = 0; i < notice->text_count; i++)
		json_array_append_new(texts,
		    json_pack("{s:o,s:o,s:o}", "language",
			view_language(notice->texts[i].language), "text",
			view_text(notice->texts[i].text), "recording",
			view_text(notice->texts[i].recording)));
	json_object_update_new(out,
	    json_pack("{s:o,s:o,s:o,s:o,s:I,s:I,s:b,s:b,s:o}", "title",
		view_text(notice->title), "to", show_people(notice), "only",
		only, "texts", texts, "start", (json_int_t)notice->start_ms,
		"valid", (json_int_t)(notice->valid_ms / MINUTE_MS), "urgent",
		notice->urgent, "call", notice->by_call, "street",
		view_text(notice->street)));
}
