/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * host.h - what the flows may ask and change, over the database
 */
#ifndef LINE_HOST_H
#define LINE_HOST_H

#include "flow/talk.h"
#include "line/turn.h"
#include "store/person.h"

/* Lives for one turn.  What fails is kept and fails the turn at its end. */
struct host {
	struct turn *turn;
	struct person *person;
	int64_t interaction; /* the row that came in */
	bool person_changed; /* its safety or opt-out */
	bool erase; /* the person asked to be forgotten */
	bool failed;
	struct fault fault;
};

struct flow_host host_functions(struct host *);

#endif
