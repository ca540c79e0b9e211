/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * list.h - lists of people that notices go to
 *
 * The desk puts people on lists, and people put themselves on them.  What
 * people said themselves stands: the desk's files neither take them off a list
 * that they joined nor put them back on one that they left.
 */
#ifndef STORE_LIST_H
#define STORE_LIST_H

#include "core/notice.h"
#include "store/person.h"

enum list_how { LIST_BY_DESK, LIST_BY_THEMSELVES, LIST_LEFT };

/* The names of the lists that PERSON is on, parted by ";"; NULL for none. */
int store_list_of(struct store *, struct arena *, int64_t person,
    const char **names, struct fault *) MUST_CHECK;
/*
 * The desk's lists of PERSON are these from now on (parted by ";"); FAULT_DATA
 * for a name that is too long.
 */
int store_list_set(struct store *, int64_t person, const char *names,
    int64_t now_ms, struct fault *) MUST_CHECK;
/* They join a list, or leave it; *changed: it was not so before. */
int store_list_choose(struct store *, int64_t person, const char *name,
    bool join, int64_t now_ms, bool *changed, struct fault *) MUST_CHECK;
/* All lists by name, with how many are on them and how many by themselves. */
int store_list_each(struct store *,
    bool (*each)(
	void *context, const char *name, int64_t people, int64_t themselves),
    void *context, struct fault *) MUST_CHECK;
/* 0 when there is no such list. */
int store_list_find(
    struct store *, struct slice name, int64_t *id, struct fault *) MUST_CHECK;
/* Before there were lists they stood in the contact; moves them. */
int store_list_take_over(struct store *, struct fault *) MUST_CHECK;

#endif
