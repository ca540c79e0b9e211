/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * main.c - sigload: signed, distinct Twilio texts, as many as a server takes
 *
 * Posts texts over many conversations, at most one of a conversation at a
 * time, and checks that each answer is 200, an XML content type and
 * well-formed TwiML.  Prints one JSON line.
 *
 *   -u URL to post to        -s URL that is signed, if another
 *   -k -a -t                 auth token, account, the desk's number
 *   -c -v                    connections, conversations
 *   -w -d                    ms to warm up, ms to measure
 *   -n -r                    at most so many requests; so many a second
 *   -D                       percent that repeat an acknowledged text
 *   -B                       percent with a forged signature: 403 is right
 *   -A FILE                  appends the id of every new acknowledged text
 *   -K                       a new connection for each request
 *
 * Exit: 0 no error of any kind, 1 errors were counted, 64 usage, 73 no file.
 */
#include <sysexits.h>

#include "base/clock.h"
#include "load.h"

int
main(int argc, char **argv)
{
	struct options options;
	struct webhooks webhooks;
	struct tally tally = {0};
	int status = 0;

	if (options_read(argc, argv, &options) != 0)
		return EX_USAGE;
	webhooks_start(&webhooks, &options);
	if (load_run(&options, &webhooks, &tally) != 0) {
		status = EX_CANTCREAT;
	} else {
		tally_print(&tally, &options, tally.ended_us);
		status = tally_errors(&tally) > 0;
	}
	tally_free(&tally);
	webhooks_stop(&webhooks);
	return status;
}
