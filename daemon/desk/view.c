/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view.c - what several views show, as JSON
 */
#include "desk/view.h"

json_t *
view_text(struct slice text)
{
	json_t *json =
	    text.length == 0 ? NULL : json_stringn(text.data, text.length);

	return json == NULL ? json_null() : json;
}

json_t *
view_string(const char *string)
{
	return view_text(slice_of(string));
}

json_t *
view_finding(const struct finding *finding)
{
	return json_pack("{s:s,s:i,s:s,s:o}", "level",
	    finding_level_name(finding->level), "line", finding->line, "code",
	    finding->code, "message", view_string(finding->message));
}

json_t *
view_language(const struct language *language)
{
	return view_string(language == NULL ? NULL : language->tag);
}

const struct language *
view_find_language(const struct language_list *list, struct slice tag)
{
	size_t i;

	for (i = 0; i < list->count; i++)
		if (slice_is(tag, list->list[i]->tag))
			return list->list[i];
	return list->list[0];
}

json_t *
view_masked(const struct phone_number *number)
{
	char mask[PHONE_MASK_SIZE];

	if (number->e164[0] == '\0')
		return json_null();
	phone_number_mask(number, mask);
	return json_string(mask);
}

bool
view_add_task(void *list, const struct task *task)
{
	const struct follow_up *follow_up = &task->follow_up;

	json_array_append_new(list,
	    json_pack(
		"{s:I,s:o,s:I,s:s,s:s,s:s,s:I,s:I,s:b,s:o,s:o,s:s,s:b,s:o,"
		"s:I,s:b,s:I,s:o,s:o,s:i,s:b}",
		"id", (json_int_t)follow_up->id, "person",
		view_string(follow_up->person_name), "interaction",
		(json_int_t)follow_up->interaction, "topic", follow_up->topic,
		"desk", follow_up->desk, "state", follow_up->state, "opened",
		(json_int_t)follow_up->opened_ms, "due",
		(json_int_t)follow_up->due_ms, "urgent", follow_up->urgent,
		"staff", view_string(task->staff_name), "number",
		view_masked(&task->number), "safety", safety_name(task->safety),
		"stopped", task->stopped, "language",
		view_language(task->language), "heard",
		(json_int_t)task->heard_ms, "unread",
		task->heard_ms > task->read_ms, "held_until",
		(json_int_t)task->held_until_ms, "name",
		view_string(task->contact), "said", view_text(task->said),
		"seconds", task->seconds, "called", task->called));
	return true;
}
