/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * descriptors.c - who gets how many of the files that may be open
 */
#include "serve/descriptors.h"

#include <sys/resource.h>

#include "net/client.h"
#include "net/server.h"

/*
 * At rest the line has 20 open, with the terminal's; a backup, an import, what
 * staff hear and the commands need some for a moment.
 */
#define OWN 34
#define ADMIN_MAX 128 /* clients: metrics, and who cannot sign */
#define OUT_COST 2 /* both families of addresses are tried at once */

static int
least(int one, int other)
{
	return one < other ? one : other;
}

/* So many clients need that many; server.h says why. */
static int
clients_of(int descriptors)
{
	return descriptors * 4 / 5 - 1;
}

int
descriptors_of(int limit, struct descriptors *out, struct fault *fault)
{
	struct server_limits usual = server_limits_default();
	int left = limit - OWN;

	if (limit < DESCRIPTORS_LEAST)
		return fault_set(fault, FAULT_MISSING,
		    "only %d files may be open at once, and the line needs %d "
		    "(%d serve any crowd): set LimitNOFILE= in the unit, or "
		    "ulimit -n",
		    limit, DESCRIPTORS_LEAST, DESCRIPTORS_ENOUGH);
	*out = (struct descriptors){.limit = limit,
	    .web = least(clients_of(left / 2), usual.connections),
	    .admin = least(clients_of(left / 6), ADMIN_MAX),
	    .out = least(left / 3 / OUT_COST, CLIENT_UNDER_WAY_MAX)};
	return 0;
}

int
descriptors_share(struct descriptors *out, struct fault *fault)
{
	struct rlimit now, more;

	if (getrlimit(RLIMIT_NOFILE, &now) != 0)
		return descriptors_of(DESCRIPTORS_ENOUGH, out, fault);
	more = now;
	more.rlim_cur = now.rlim_max < DESCRIPTORS_ENOUGH ? now.rlim_max :
							    DESCRIPTORS_ENOUGH;
	/* A sandbox around us may forbid it: then what there is has to do. */
	if (more.rlim_cur > now.rlim_cur &&
	    setrlimit(RLIMIT_NOFILE, &more) == 0)
		now = more;
	return descriptors_of(now.rlim_cur < DESCRIPTORS_ENOUGH ?
		(int)now.rlim_cur :
		DESCRIPTORS_ENOUGH,
	    out, fault);
}
