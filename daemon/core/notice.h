/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.h - one notice to many: what it says in each language, and to whom
 *
 * Somebody of the desk writes it as a file, in the line script:
 *
 *     notice Corteo di sabato
 *     to list corteo
 *     then 1h to list assemblea
 *     but list stampa
 *     text it
 *       > Sabato alle 10 in piazza Dante.
 *     text others
 *       > Saturday, 10 am, piazza Dante.
 *
 * One that rings may be heard from a file: recording it sabato.wav
 *
 *     draft -> approved -> running <-> paused
 *                             |  \-------> stopped
 *                            done
 */
#ifndef CORE_NOTICE_H
#define CORE_NOTICE_H

#include <stdint.h>

#include "base/finding.h"
#include "base/script.h"
#include "core/language.h"

#define NOTICE_FILE_MAX ((size_t)64 << 10) /* bytes of the whole file */
#define NOTICE_TEXT_MAX 1600 /* bytes of one text */
#define AUDIENCES_MAX 16
#define LIST_NAME_MAX 60 /* bytes */

enum notice_state {
	NOTICE_DRAFT,
	NOTICE_APPROVED, /* by a second person, who named its very text */
	NOTICE_RUNNING, /* also before its moment has come */
	NOTICE_PAUSED,
	NOTICE_STOPPED,
	NOTICE_DONE, /* and nothing of it is on its way any more */
	NOTICE_STATES, /* how many; also "no such word" */
};

const char *notice_state_name(enum notice_state);
enum notice_state notice_state_find(struct slice);
/* One table of moves; what was stopped or is done stays so. */
bool notice_may_move(enum notice_state from, enum notice_state to);

enum audience_kind {
	AUDIENCE_LIST, /* whoever is on it, by the desk or by themselves */
	AUDIENCE_TAG, /* … only by themselves */
	AUDIENCE_DESK, /* has or had an appointment there */
	AUDIENCE_THOSE, /* the same people as another notice reached */
	AUDIENCE_EVERYONE,
};

/* Some of the people; all of them together, each person once. */
struct audience {
	enum audience_kind kind;
	bool without; /* these people are left out */
	int64_t after_ms; /* when it starts */
	struct slice name; /* of the list or desk, in lower case */
	int64_t notice; /* of AUDIENCE_THOSE */
};

struct notice_text {
	const struct language *language; /* NULL: of all others */
	struct slice text;
	struct slice recording; /* file that is heard instead; empty: none */
};

struct notice {
	struct slice title; /* for the desk alone */
	/* first those without, then by time */
	struct audience audience[AUDIENCES_MAX];
	size_t audience_count;
	struct notice_text texts[LANGUAGES_MAX + 1];
	size_t text_count;
	struct language_list only; /* who speaks these; none: everybody */
	bool urgent;
	bool by_call; /* rings and is heard, instead of a text */
	int64_t valid_ms; /* after its start, what waits is dropped; 0: never */
	int64_t start_ms; /* as written; 0: when somebody starts it */
	struct slice street; /* word that starts it by text; empty: none */
};

/*
 * Reads a notice of a desk that speaks LANGUAGES.  All that is wrong goes to
 * the findings.  What comes back lives in the arena.
 */
void notice_read(struct arena *, const char *file, struct slice contents,
    const struct language_list *languages, struct notice *, struct findings *);

/* A file that says all that a notice can say, with the meaning of each line. */
extern const char notice_example[];

/* The text in LANGUAGE (NULL: that of all others), or NULL. */
const struct notice_text *notice_text_in(
    const struct notice *, const struct language *);
bool notice_has_recording(const struct notice *);
/* The desks that it is to ("women legal"); NULL: to none. */
const char *notice_desks(struct arena *, const struct notice *);
/*
 * The text for someone who speaks LANGUAGE: theirs, that of a relative, that
 * of all others; of who nothing is known, that of all others or in FIRST.
 * NULL: there is none that they read.
 */
const struct notice_text *notice_text_for(const struct notice *,
    const struct language *, const struct language *first);
/* Is it also for who speaks LANGUAGE (NULL: unknown)? */
bool notice_is_for(const struct notice *, const struct language *);

/* The next name of a list as people write many ("Corteo; donne"), in lower case
   into OUT; false at the end.  REST moves on; a name too long comes back empty. */
bool list_name_next(struct slice *rest, char out[LIST_NAME_MAX + 1]);

#endif
