/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_write.c - a notice that was filled in on a page, as a file
 */
#include "core/notice_write.h"

#include "base/moment.h"

struct slice
notice_one_line(struct arena *arena, struct slice value)
{
	struct text out = text_new(arena, value.length);
	bool blank = false;
	size_t i;

	value = slice_trim(value);
	for (i = 0; i < value.length; i++) {
		bool was = blank;

		blank = (unsigned char)value.data[i] <= ' ';
		if (!blank)
			text_add_byte(&out, value.data[i]);
		else if (!was)
			text_add_byte(&out, ' ');
	}
	return (struct slice){out.data, out.length};
}

static void
add_value(struct text *out, struct slice value)
{
	text_add_slice(out, notice_one_line(out->arena, value));
	text_add_byte(out, '\n');
}

static void
add_people(struct text *out, const struct audience *audience)
{
	static const char *const kinds[] = {[AUDIENCE_LIST] = "list ",
	    [AUDIENCE_TAG] = "tag ",
	    [AUDIENCE_DESK] = "desk ",
	    [AUDIENCE_THOSE] = "those of ",
	    [AUDIENCE_EVERYONE] = "everyone"};

	if (audience->without)
		text_add(out, "but ");
	else if (audience->after_ms > 0)
		text_addf(out, "then %lldm to ",
		    (long long)(audience->after_ms / MINUTE_MS));
	else
		text_add(out, "to ");
	text_add(out, kinds[audience->kind]);
	if (audience->kind == AUDIENCE_THOSE)
		text_addf(out, "%lld", (long long)audience->notice);
	add_value(out, audience->name);
}

static void
add_options(struct text *out, const struct notice *notice)
{
	char start[MOMENT_SIZE];
	size_t i;

	if (notice->only.count > 0)
		text_add(out, "only");
	for (i = 0; i < notice->only.count; i++)
		text_addf(out, " %s", notice->only.list[i]->tag);
	if (notice->only.count > 0)
		text_add_byte(out, '\n');
	if (notice->start_ms != 0) {
		moment_write(notice->start_ms, start);
		text_addf(out, "start %s\n", start);
	}
	if (notice->urgent)
		text_add(out, "urgent\n");
	if (notice->valid_ms != 0)
		text_addf(out, "valid %lldm\n",
		    (long long)(notice->valid_ms / MINUTE_MS));
	if (notice->street.length > 0) {
		text_add(out, "street ");
		add_value(out, notice->street);
	}
	if (notice->by_call)
		text_add(out, "call\n");
}

static void
add_recording(struct text *out, const struct notice_text *text)
{
	text_addf(out, "recording %s ",
	    text->language == NULL ? "others" : text->language->tag);
	add_value(out, text->recording);
}

/* The place of the next recording from AT on that gets another name. */
static const struct slice *
next_renamed(const struct notice *notice, const char *const *names,
    const char *at, size_t *which)
{
	const struct slice *next = NULL;
	size_t i;

	for (i = 0; i < notice->text_count; i++) {
		const struct slice *name = &notice->texts[i].recording;

		if (names[i] != NULL && name->length > 0 && name->data >= at &&
		    (next == NULL || name->data < next->data)) {
			next = name;
			*which = i;
		}
	}
	return next;
}

/* In SCRIPT itself, so that all that people wrote around it stays. */
struct slice
notice_rename_recordings(struct arena *arena, struct slice script,
    const struct notice *notice, const char *const *names)
{
	struct text out = text_new(arena, 2 * NOTICE_FILE_MAX);
	const char *at = script.data, *end = script.data + script.length;
	const struct slice *name;
	size_t which = 0;

	while ((name = next_renamed(notice, names, at, &which)) != NULL) {
		text_add_slice(
		    &out, (struct slice){at, (size_t)(name->data - at)});
		text_add(&out, names[which]);
		at = name->data + name->length;
	}
	text_add_slice(&out, (struct slice){at, (size_t)(end - at)});
	return (struct slice){out.data, out.length};
}

struct slice
notice_script(struct arena *arena, const struct notice *notice)
{
	struct text out = text_new(arena, NOTICE_FILE_MAX);
	size_t i;

	text_add(&out, "notice ");
	add_value(&out, notice->title);
	for (i = 0; i < notice->audience_count; i++)
		add_people(&out, &notice->audience[i]);
	add_options(&out, notice);
	for (i = 0; i < notice->text_count; i++) {
		const struct notice_text *text = &notice->texts[i];

		text_addf(&out, "text %s\n  > ",
		    text->language == NULL ? "others" : text->language->tag);
		add_value(&out, text->text);
		if (text->recording.length > 0)
			add_recording(&out, text);
	}
	return (struct slice){out.data, out.length};
}

static bool
names_them(const struct notice *notice, const struct audience *wanted)
{
	size_t i;

	for (i = 0; i < notice->audience_count; i++) {
		const struct audience *audience = &notice->audience[i];

		if (audience->kind == wanted->kind &&
		    audience->without == wanted->without &&
		    audience->after_ms == wanted->after_ms &&
		    audience->notice == wanted->notice &&
		    slice_equals(audience->name, wanted->name))
			return true;
	}
	return false;
}

static bool
is_to_same(const struct notice *a, const struct notice *b)
{
	size_t i;

	if (a->audience_count != b->audience_count ||
	    a->only.count != b->only.count)
		return false;
	for (i = 0; i < a->audience_count; i++)
		if (!names_them(b, &a->audience[i]))
			return false;
	for (i = 0; i < a->only.count; i++)
		if (language_index(&b->only, a->only.list[i]) < 0)
			return false;
	return true;
}

bool
notice_is_same(const struct notice *a, const struct notice *b)
{
	size_t i;

	if (!slice_equals(a->title, b->title) || a->urgent != b->urgent ||
	    a->by_call != b->by_call || a->valid_ms != b->valid_ms ||
	    a->start_ms != b->start_ms || !slice_equals(a->street, b->street) ||
	    a->text_count != b->text_count || !is_to_same(a, b))
		return false;
	for (i = 0; i < a->text_count; i++)
		if (a->texts[i].language != b->texts[i].language ||
		    !slice_equals(a->texts[i].text, b->texts[i].text) ||
		    !slice_equals(a->texts[i].recording, b->texts[i].recording))
			return false;
	return true;
}
