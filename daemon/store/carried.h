/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * carried.h - files that a backup carries along
 *
 *     voices/fr/…        recordings and texts of the desk page
 *     words-own.tsv      the desk's own words
 *     recordings/…       callers' messages, sealed; recordings of notices
 *
 * In a backup they are rows, so that it is one file, which is there as a whole
 * or not at all, and `forget` finds in it what it finds here.  When a backup
 * became the database they go back to where they were.  What is there already
 * stays as it is: nobody has a second time what was made since the backup.
 * Their rows go when all of them are on the disk, so whatever ends that, the
 * next start goes on with it.
 */
#ifndef STORE_CARRIED_H
#define STORE_CARRIED_H

#include "store/store.h"

/* The numbers are kept in backups. */
enum carried_place {
	CARRIED_VOICES, /* a folder of folders */
	CARRIED_WORDS,
	CARRIED_RECORDINGS,
	CARRIED_PLACES,
};

#define CARRIED_WORDS_NAME "words-own.tsv"
#define CARRIED_FILES_MAX 20000 /* in a folder */
#define CARRIED_ON_ITS_WAY ".restored" /* beside the name it gets */

struct carried_places {
	const char *folder[CARRIED_PLACES];
};

/* What was put back, and what of it was recorded on the desk page. */
struct carried_counts {
	int64_t files, voices;
};

/* Every file of PLACES into the rows of COPY, which nobody else has open. */
int carried_add(struct store *copy, const struct carried_places *,
    backup_progress *, struct fault *) MUST_CHECK;
/* Can what FROM carries be written?  Folders are made, room is looked for. */
int carried_check(struct store *from, const struct carried_places *,
    struct fault *) MUST_CHECK;
/* Puts back what the database carries, if it does. */
int store_carried_back(struct store *, const struct carried_places *,
    struct carried_counts *, backup_progress *, struct fault *) MUST_CHECK;
/*
 * After a restore: messages in the folder that no row knows go, since nobody
 * can hear them nor ask for them to be erased; one that came since is taken.
 */
int store_carried_messages(
    struct store *, const char *folder, struct fault *) MUST_CHECK;

#endif
