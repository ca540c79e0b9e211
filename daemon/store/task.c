/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * task.c - follow-ups as the desk page shows and changes them
 */
#include "store/task.h"

#include "store/column.h"
#include "store/sight.h"

#define LIST_BYTES (1 << 16)

static void
read_task(struct query *query, struct arena *arena, struct task *task)
{
	struct follow_up *follow_up = &task->follow_up;
	char safety[16];

	*task = (struct task){.staff = 0};
	follow_up->id = column_int(query);
	follow_up->person = column_int(query);
	follow_up->person_name = column_string(query, arena);
	follow_up->topic = column_string(query, arena);
	follow_up->desk = column_string(query, arena);
	follow_up->state = column_string(query, arena);
	follow_up->opened_ms = column_int(query);
	follow_up->due_ms = column_int(query);
	follow_up->interaction = column_int(query);
	follow_up->urgent = column_int(query) != 0;
	task->staff = column_int(query);
	task->staff_name = column_string(query, arena);
	column_sealed_into(query, "person.number", task->number.e164,
	    sizeof(task->number.e164));
	column_word(query, safety, sizeof(safety));
	if (safety_find(slice_of(safety), &task->safety) != 0)
		task->safety = SAFETY_NEVER;
	task->stopped = column_int(query) != 0;
	task->language = column_language(query);
	task->heard_ms = column_int(query);
	task->read_ms = column_int(query);
	task->holder = column_int(query);
	task->held_until_ms = column_int(query);
	task->contact = column_private(query, arena, "contact.name");
	task->said = column_shown(query, arena, "interaction.text");
	task->seconds = (int)column_int(query);
	task->called = column_int(query) != 0;
}

/* Tells the rows of a query whose values are all there. */
static int
tell(struct query *query, struct arena *arena, task_each *each, void *context,
    struct fault *fault)
{
	struct task row;
	bool more = true;

	while (more && query_row(query)) {
		read_task(query, arena, &row);
		more = each(context, &row);
		arena_reset(arena);
	}
	return query_end(query, fault);
}

int
store_task_list(struct store *store, const struct task_wish *wish,
    task_each *each, void *context, struct fault *fault)
{
	struct query query = query_start(store, SQL_INBOX);
	struct arena *values = arena_new(LIST_BYTES),
		     *arena = arena_new(LIST_BYTES);
	int result;

	sight_bind(&query, values, wish->desks);
	query_int(&query, wish->staff);
	query_int(&query, wish->filter);
	query_int(&query, (int64_t)wish->max);
	query_int(&query, (int64_t)wish->skip);
	query_string(&query, wish->desk == NULL ? "" : wish->desk);
	result = tell(&query, arena, each, context, fault);
	arena_wipe(&arena);
	arena_free(&values);
	return result;
}

int
store_task_list_person(struct store *store, const char *desks, int64_t person,
    size_t max, task_each *each, void *context, struct fault *fault)
{
	struct query query = query_start(store, SQL_TASKS_OF_PERSON);
	struct arena *values = arena_new(LIST_BYTES),
		     *arena = arena_new(LIST_BYTES);
	int result;

	sight_bind(&query, values, desks);
	query_int(&query, person);
	query_int(&query, (int64_t)max);
	result = tell(&query, arena, each, context, fault);
	arena_wipe(&arena);
	arena_free(&values);
	return result;
}

/* "a%" with what LIKE takes for itself marked. */
static const char *
pattern(struct arena *arena, const char *beginning)
{
	struct text text = text_new(arena, LIST_BYTES / 4);

	for (; *beginning != '\0'; beginning++) {
		if (*beginning == '%' || *beginning == '_' ||
		    *beginning == '\\')
			text_add_byte(&text, '\\');
		text_add_byte(&text, *beginning);
	}
	text_add_byte(&text, '%');
	return text.data;
}

int
store_task_list_topic(struct store *store, const char *desks, const char *topic,
    size_t max, task_each *each, void *context, struct fault *fault)
{
	struct query query = query_start(store, SQL_TASKS_BY_TOPIC);
	struct arena *values = arena_new(LIST_BYTES),
		     *arena = arena_new(LIST_BYTES);
	int result;

	sight_bind(&query, values, desks);
	query_string(&query, pattern(values, topic));
	query_int(&query, (int64_t)max);
	result = tell(&query, arena, each, context, fault);
	arena_wipe(&arena);
	arena_free(&values);
	return result;
}

int
store_task_get(struct store *store, struct arena *arena, const char *desks,
    int64_t id, struct task *task, bool *found, struct fault *fault)
{
	struct query query = query_start(store, SQL_TASK_BY_ID);

	sight_bind(&query, arena, desks);
	query_int(&query, id);
	*found = query_row(&query);
	if (*found)
		read_task(&query, arena, task);
	return query_end(&query, fault);
}

int
store_task_change(
    struct store *store, const struct task *task, struct fault *fault)
{
	struct query query = query_start(store, SQL_TASK_CHANGE);

	query_string(&query, task->follow_up.state);
	query_string(&query, task->follow_up.desk);
	query_int(&query, task->staff);
	query_int(&query, task->follow_up.due_ms);
	query_int(&query, task->follow_up.id);
	if (query_run(&query, fault) != 0)
		return -1;
	if (sqlite3_changes(store->db) == 0)
		return fault_set(fault, FAULT_DATA,
		    "that desk has a task of the same kind for this person");
	return 0;
}
