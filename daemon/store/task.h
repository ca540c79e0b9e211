/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * task.h - follow-ups as the desk page shows and changes them
 *
 * DESKS are those of whoever looks: what is behind a border is not there.
 */
#ifndef STORE_TASK_H
#define STORE_TASK_H

#include "store/follow_up.h"

struct task {
	struct follow_up follow_up;
	int64_t staff; /* whose it is, 0 nobody's */
	const char *staff_name; /* or NULL */
	/* of the person */
	struct phone_number number; /* empty: erased */
	enum safety safety;
	bool stopped;
	const struct language *language; /* or NULL */
	int64_t heard_ms, read_ms;
	int64_t holder, held_until_ms;
	const char *contact; /* their name as the desk wrote it, or NULL */
	/* what it is about */
	struct slice said; /* the text that they wrote; empty: none */
	int seconds; /* of the message that they left; 0: none */
	bool called;
};

typedef bool task_each(void *context, const struct task *);

enum task_filter { TASKS_ALL, TASKS_UNREAD, TASKS_MINE, TASKS_NOBODYS };

/* Which of those that are not done. */
struct task_wish {
	const char *desks; /* of whoever looks */
	enum task_filter filter;
	int64_t staff; /* who they are, of TASKS_MINE */
	const char *desk; /* of this one alone; NULL: of all */
	size_t max, skip;
};

/* Urgent ones first, then by the day they are due. */
int store_task_list(struct store *, const struct task_wish *, task_each *,
    void *context, struct fault *) MUST_CHECK;
/* A person's, those that are done last. */
int store_task_list_person(struct store *, const char *desks, int64_t person,
    size_t max, task_each *, void *context, struct fault *) MUST_CHECK;
/* Those that are not done whose topic begins so. */
int store_task_list_topic(struct store *, const char *desks, const char *topic,
    size_t max, task_each *, void *context, struct fault *) MUST_CHECK;
int store_task_get(struct store *, struct arena *, const char *desks,
    int64_t id, struct task *, bool *found, struct fault *) MUST_CHECK;
/*
 * Writes state, desk, staff and due_ms.  FAULT_DATA when that desk has one of
 * the same person and topic open already.
 */
int store_task_change(
    struct store *, const struct task *, struct fault *) MUST_CHECK;

#endif
