/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audit.c - passaparola audit: what staff did, and whether the record is whole
 */
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#include "base/clock.h"
#include "cli/ask.h"
#include "cli/staff.h"
#include "store/audit.h"

#define LIST_MAX 1000

static bool
print_row(void *context, const struct audit *row)
{
	char at[CLOCK_STAMP_SIZE];

	(void)context;
	clock_stamp(row->at_ms, at);
	printf("%6lld  %s  %-20s  %-16s  %-12s  %lld\n", (long long)row->id, at,
	    row->staff_name == NULL ? "(command line)" : row->staff_name,
	    row->did, row->person_name == NULL ? "" : row->person_name,
	    (long long)row->thing);
	return true;
}

/* The hash that somebody noted; false when it is none. */
static bool
read_hash(const char *hex, unsigned char out[AUDIT_HASH_BYTES])
{
	size_t length = 0;

	return sodium_hex2bin(out, AUDIT_HASH_BYTES, hex, strlen(hex), NULL,
		   &length, NULL) == 0 &&
	    length == AUDIT_HASH_BYTES;
}

static int
verify(struct store *store, struct slice noted, struct fault *fault)
{
	struct audit_state state;
	char hex[2 * AUDIT_HASH_BYTES + 1], at[CLOCK_STAMP_SIZE];

	if (store_audit_verify(store, noted, &state, fault) != 0)
		return command_failed("audit", fault);
	if (state.broken != 0) {
		printf("broken at entry %lld: it, or the one before it, is not "
		       "what was written then\n",
		    (long long)state.broken);
		return 1;
	}
	if (noted.length > 0 && !state.seen) {
		puts("the noted hash is not among them: entries at the end are "
		     "missing, or it is of another database, or older than "
		     "`keep audit` says");
		return 1;
	}
	if (state.gone != 0) {
		clock_stamp(state.gone_ms, at);
		printf("%lld entries up to %s were taken away after their "
		       "time\n",
		    (long long)state.gone, at);
	}
	sodium_bin2hex(hex, sizeof(hex), state.last, sizeof(state.last));
	printf("whole: %lld entries, the last one is %s\n",
	    (long long)state.rows, hex);
	return EX_OK;
}

int
command_audit(struct command_line *line)
{
	const char *noted = command_value(line, "noted");
	unsigned char hash[AUDIT_HASH_BYTES];
	struct store *store = NULL;
	struct settings *settings;
	struct fault fault;
	int status;

	settings = command_settings(line, &status);
	if (settings == NULL)
		return status;
	if ((strcmp(line->words[0], "verify") != 0 &&
		strcmp(line->words[0], "list") != 0) ||
	    (noted != NULL && !read_hash(noted, hash))) {
		fputs("passaparola audit: write list, or verify and after "
		      "--noted a hash that it printed\n",
		    stderr);
		status = EX_USAGE;
	} else if (ask_reader(settings, &store, &fault) != 0) {
		status = command_failed("audit", &fault);
	} else if (strcmp(line->words[0], "verify") == 0) {
		status = verify(store,
		    (struct slice){(char *)hash, noted ? sizeof(hash) : 0},
		    &fault);
	} else if (store_audit_list(
		       store, 0, LIST_MAX, print_row, NULL, &fault) != 0) {
		status = command_failed("audit", &fault);
	}
	store_close(&store);
	settings_free(&settings);
	return status;
}
