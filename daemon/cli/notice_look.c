/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_look.c - what only looks at notices, on a handle of its own
 */
#include <stdio.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/bar.h"
#include "cli/notice_inside.h"
#include "store/street.h"

#define ROW_ARENA_MAX ((size_t)4 << 20)
#define WATCH_US 500000

static int
open_notice(struct noticing *noticing, struct store *store, int64_t id,
    struct notice_row *row, struct notice *notice, struct fault *fault)
{
	bool found;

	if (store_notice_get(store, noticing->arena, id, row, &found, fault) !=
	    0)
		return -1;
	if (!found)
		return fault_set(fault, FAULT_MISSING,
		    "there is no notice %lld; the list shows them",
		    (long long)id);
	return notice_open(&noticing->loaded->settings->languages,
	    noticing->arena, row, notice, fault);
}

/* How far it is; with a terminal to watch on, until it is over. */
static int
show(struct noticing *noticing, struct store *store, struct fault *fault)
{
	struct notice_row row;
	struct notice notice;
	struct notice_counts counts;

	for (;;) {
		if (open_notice(noticing, store, noticing->id, &row, &notice,
			fault) != 0 ||
		    store_notice_counts(store, row.id, &counts, fault) != 0)
			return -1;
		if (!noticing->watch || row.state != NOTICE_RUNNING)
			break;
		if (counts.people > 0)
			bar_show((size_t)(counts.people - counts.waiting -
				     counts.messages[MESSAGE_WAITING] -
				     counts.messages[MESSAGE_SENDING]),
			    (size_t)counts.people, "people");
		usleep(WATCH_US);
		arena_reset(noticing->arena);
	}
	if (noticing->watch)
		fputc('\n', stderr);
	notice_print(&row, &notice, &counts, noticing->json);
	return 0;
}

static bool
print_one(void *context, const struct notice_row *row)
{
	struct noticing *noticing = context;
	struct arena *arena = arena_new(ROW_ARENA_MAX);
	struct notice notice = {.title = slice_of("?")};
	struct fault ignored;

	if (notice_open(&noticing->loaded->settings->languages, arena, row,
		&notice, &ignored) != 0 &&
	    notice.title.length == 0)
		notice.title = slice_of("?");
	notice_print_row(row, &notice, noticing->json);
	arena_free(&arena);
	return !ferror(stdout);
}

static int
list(struct noticing *noticing, struct store *store, struct fault *fault)
{
	return store_notice_list(store, print_one, noticing, fault);
}

static int
rehearse(struct noticing *noticing, struct store *store, struct fault *fault)
{
	struct notice_row row;
	struct notice notice;
	struct rehearsal result;

	if (open_notice(noticing, store, noticing->id, &row, &notice, fault) !=
		0 ||
	    notice_rehearse(store, &noticing->loaded->world, noticing->arena,
		&row, &notice, clock_now_ms(), &result, fault) != 0)
		return -1;
	notice_print_rehearsal(&row, &notice, &result, noticing->json);
	return 0;
}

static bool
print_phone(void *context, const struct street_phone *phone)
{
	char masked[PHONE_MASK_SIZE];

	(void)context;
	phone_number_mask(&phone->number, masked);
	printf("%-18s  %s%s\n", masked, phone->name,
	    phone->tries >= STREET_TRIES ? "  locked: name it anew" : "");
	return !ferror(stdout);
}

static int
phones(struct noticing *noticing, struct store *store, struct fault *fault)
{
	return store_street_phone_list(store, print_phone, noticing, fault);
}

/* What only looks, on a handle of its own. */
static int
look(struct noticing *noticing,
    int (*at)(struct noticing *, struct store *, struct fault *))
{
	struct store *store = NULL;
	struct fault fault;
	int result = ask_reader(noticing->loaded->settings, &store, &fault);

	if (result == 0)
		result = at(noticing, store, &fault);
	store_close(&store);
	if (result != 0)
		return command_failed("notice", &fault);
	return fflush(stdout) == 0 ? EX_OK : EX_IOERR;
}

int
notice_do_show(struct noticing *noticing)
{
	return look(noticing, show);
}

int
notice_do_list(struct noticing *noticing)
{
	return look(noticing, list);
}

int
notice_do_rehearse(struct noticing *noticing)
{
	return look(noticing, rehearse);
}

int
notice_do_phones(struct noticing *noticing)
{
	return look(noticing, phones);
}
