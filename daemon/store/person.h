/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * person.h - people, each a number that wrote or called, and where they are in
 * their conversation
 *
 * What changes with every text (the last interaction, the conversation, the
 * count of answers) is one small row of its own: `session`.
 */
#ifndef STORE_PERSON_H
#define STORE_PERSON_H

#include "core/language.h"
#include "core/phone_number.h"
#include "core/purpose.h"
#include "store/store.h"

#define PERSON_NAME_SIZE 13 /* "k7f2…": twelve letters that say nothing */

enum safety { SAFETY_NORMAL, SAFETY_NEUTRAL, SAFETY_SILENT, SAFETY_NEVER };

struct person {
	int64_t id;
	char name[PERSON_NAME_SIZE]; /* what logs and pages call them */
	struct phone_number number;
	enum safety safety;
	struct stops stops; /* none of these; opt_out.h changes it */
	/* of the row `session` */
	const struct language *language; /* NULL: nothing known yet */
	bool language_chosen; /* they said so themselves */
	int64_t last_interaction;
	int64_t heard_ms; /* when they last wrote or called */
	int64_t window_ms; /* since when answers are counted */
	int answers; /* in that window */
	int misunderstood; /* texts in a row */
	struct slice session; /* the conversation as the flows keep it, opaque;
				 empty for none; sealed in the file */
};

/*
 * The person of a number; made when there is none and CREATE is set (safety
 * neutral).  *found false: there is none.  The session lives in the arena.
 */
int store_person_by_number(struct store *, struct arena *,
    const struct phone_number *, bool create, int64_t now_ms, struct person *,
    bool *found, struct fault *) MUST_CHECK;
int store_person_by_id(struct store *, struct arena *, int64_t id,
    struct person *, bool *found, struct fault *) MUST_CHECK;
/* Whose interaction (or message of ours) that is. */
int store_person_of_interaction(struct store *, struct arena *, int64_t id,
    struct person *, bool *found, struct fault *) MUST_CHECK;
int store_person_by_name(struct store *, struct arena *, const char *name,
    struct person *, bool *found, struct fault *) MUST_CHECK;
/*
 * Writes the session row; with WHOLE also the safety.  Nothing for
 * who was erased meanwhile.
 */
int store_person_save(struct store *, const struct person *, bool whole,
    struct fault *) MUST_CHECK;
/*
 * Takes the person out: texts, number, codes and names of all their rows are
 * blanked, sessions, appointments and cases go.  What stays cannot be turned
 * back into a number; an opt-out stays as a keyed hash.  Commit, then call
 * store_checkpoint until it returns 0: only then are the files free of it.
 */
int store_person_erase(struct store *, int64_t id, struct fault *) MUST_CHECK;

/* Is what was erased still in the WAL, until a checkpoint empties it? */
bool store_erasure_waits(const struct store *);

const char *safety_name(enum safety);
/* -1 for no such word. */
int safety_find(struct slice word, enum safety *) MUST_CHECK;

#endif
