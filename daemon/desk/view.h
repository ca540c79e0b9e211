/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * view.h - what several views show, as JSON
 */
#ifndef DESK_VIEW_H
#define DESK_VIEW_H

#include "base/finding.h"
#include "desk/call.h"
#include "store/task.h"

/* A string, or null for what is empty or no valid UTF-8. */
json_t *view_text(struct slice);
json_t *view_string(const char *);
/* The tag, or null. */
json_t *view_language(const struct language *);
/* The one of that tag, else the first. */
const struct language *view_find_language(
    const struct language_list *, struct slice tag);
/* "+39•••••••233", or null for who was erased. */
json_t *view_masked(const struct phone_number *);
/* What is wrong in a file: its level, line, code and message. */
json_t *view_finding(const struct finding *);
/* A task_each whose context is a list: adds the task. */
bool view_add_task(void *list, const struct task *);

#endif
