/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_did.c - who did what with a notice, for whoever asks later
 */
#include "line/notice_did.h"

#include "store/audit.h"
#include "store/interaction.h"

static const char *const words[] = {
    "new", "change", "approve", "start", "pause", "stop", "test", "phone"};

/* The same in the record of what staff did. */
static const char *const did[] = {"notice-written", "notice-changed",
    "notice-approved", "notice-started", "notice-paused", "notice-stopped",
    "notice-tested", "notice-phone-set"};

enum notice_doing
notice_doing_find(struct slice word)
{
	enum notice_doing what = NOTICE_DO_NEW;

	while (what < NOTICE_DOINGS && !slice_is(word, words[what]))
		what++;
	return what;
}

static const char *
describe(struct arena *arena, const struct notice_did *done)
{
	if (done->what == NOTICE_DO_PHONE)
		return arena_printf(arena, "phone for notices: %s by %s",
		    done->phone_of == NULL ? "taken away" : done->phone_of,
		    done->by);
	return arena_printf(arena, "notice %lld: %s by %s", (long long)done->id,
	    words[done->what], done->by);
}

int
notice_did(struct store *store, struct arena *arena,
    const struct notice_did *done, int64_t now_ms, struct fault *fault)
{
	struct interaction row = {.at_ms = now_ms,
	    .channel = CHANNEL_DESK,
	    .direction = DIRECTION_IN,
	    .kind = KIND_NOTICE,
	    .text = slice_of(describe(arena, done))};
	struct audit audit = {.at_ms = now_ms,
	    .staff = done->staff,
	    .did = did[done->what],
	    .thing = done->id};

	if (store_audit_add(store, &audit, fault) != 0)
		return -1;
	return store_interaction_add(store, &row, fault);
}
