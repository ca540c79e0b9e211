/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * flow_host.h - what the flows ask and change outside of themselves
 *
 * The line answers it over the database, a test from arrays.
 */
#ifndef FLOW_FLOW_HOST_H
#define FLOW_FLOW_HOST_H

#include "core/purpose.h"
#include "prompt/prompts.h"

enum flow_change {
	CHANGE_CONFIRM,
	CHANGE_CANCEL,
	CHANGE_MOVE,
	CHANGE_ERASE,
	CHANGE_WAIT, /* for a free slot */
	CHANGE_REFUSE, /* the slot that was offered */
};

/* How it stands with the phones that ring for a caller. */
enum ringing {
	RINGING_YET,
	RINGING_TAKEN, /* by a volunteer, who waits for the caller */
	RINGING_OVER, /* nobody took it, or there is nobody to take any more */
};

#define SLOTS_OFFERED 2 /* at once */

struct flow_host {
	void *context;
	/*
	 * Looks KEY up in SOURCE, sets values and *id when something is found.
	 * PIN has no data when the flow asks for none.  Returns a label of
	 * the arrows below it, or NULL: flow_looked goes on later.
	 * Of a `lookup` KEY may be several readings, parted by blanks.
	 */
	const char *(*look_up)(void *context, const char *source,
	    struct slice key, struct slice pin, struct values *, int64_t *id);
	/* Sets the values of what was found before; false: it is gone. */
	bool (*recall)(
	    void *context, const char *source, int64_t id, struct values *);
	/* What was looked up is looked up again daily. */
	void (*keep_looking)(void *, const char *source, int64_t, int days);
	void (*change)(void *context, enum flow_change, int64_t id);
	void (*opt)(void *context, enum purpose, bool stops);
	/* Calls them soon: the call begins at FLOW.STEP.  False: it may not.
	   NULL where nobody has just written. */
	bool (*call_me)(void *context, const char *place);
	/* They put themselves on a list of the desk, or leave it. */
	void (*choose_list)(void *context, const char *name, bool join);
	void (*follow_up)(
	    void *context, const char *topic, const char *desk, bool urgent);
	/*
	 * How the desk of that name stands, else the first: "open", "closed"
	 * or, when no hours are known, "".  *opens_ms is when it opens next.
	 */
	const char *(*desk)(void *context, const char *name, int64_t *opens_ms);
	/*
	 * Free slots later than AFTER for what was found in SOURCE: how many
	 * were put into OUT; -1: where it belongs no slots are kept.
	 */
	int (*slots)(void *context, const char *source, int64_t id,
	    int64_t after_ms, int64_t out[SLOTS_OFFERED]);
	/*
	 * Books a slot for what was found (START 0: the one that was offered
	 * to them).  The appointment's id; 0: somebody else has it.
	 */
	int64_t (*take)(
	    void *context, const char *source, int64_t id, int64_t start_ms);
	/* Rings whoever is on shift at the desk of that name; false: nobody. */
	bool (*ring)(void *context, const char *desk);
	/* What came of it so far, for the caller or for who was rung. */
	enum ringing (*rung)(void *context);
	/* Who was rung pressed the key; false: the caller is not theirs. */
	bool (*pick_up)(void *context);
};

#endif
