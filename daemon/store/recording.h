/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * recording.h - messages that callers left
 *
 *     waiting -> kept -> done -> gone -> removed
 *         \         \___________/^
 *       failed _________________/
 *
 * First it is only at the provider (waiting), then here and there (kept), then
 * only here (done).  Of who was erased, and when it was kept for long enough,
 * it is taken from both (gone) until nothing is left (removed).  Here it is a
 * file, sealed as a whole with the key of the database, so that half a
 * message or one of another is never taken for it.
 */
#ifndef STORE_RECORDING_H
#define STORE_RECORDING_H

#include "base/arena.h"
#include "store/store.h"

#define RECORDING_SEALED ".sealed" /* behind the number: its file */
#define RECORDING_MAX_BYTES ((size_t)12 << 20) /* ten minutes, and room */

enum recording_state {
	RECORDING_WAITING,
	RECORDING_KEPT,
	RECORDING_DONE,
	RECORDING_GONE,
	RECORDING_FAILED,
	RECORDING_REMOVED,
};

struct recording {
	int64_t id; /* of its interaction */
	int64_t person;
	const char *account, *remote_id; /* NULL: the provider has none */
	int seconds;
	enum recording_state state;
	int64_t due_ms; /* when something has to be done about it */
	int attempts;
};

int store_recording_add(
    struct store *, const struct recording *, struct fault *) MUST_CHECK;
int store_recording_get(struct store *, struct arena *, int64_t id,
    struct recording *, bool *found, struct fault *) MUST_CHECK;
/* Those about which something is due, at most MAX. */
int store_recording_due(struct store *, struct arena *, int64_t now_ms,
    struct recording *list, size_t max, size_t *count,
    struct fault *) MUST_CHECK;
/* Writes state, due_ms and attempts. */
int store_recording_save(
    struct store *, const struct recording *, struct fault *) MUST_CHECK;

/* The file in FOLDER, which is made when it is not there; synced. */
int store_recording_write(struct store *, const char *folder, int64_t id,
    struct slice audio, struct fault *) MUST_CHECK;
/* The audio as it came; FAULT_DATA when the file is not the one written. */
int store_recording_read(struct store *, struct arena *, const char *folder,
    int64_t id, struct slice *audio, struct fault *) MUST_CHECK;
/* No file is fine. */
void store_recording_remove(const char *folder, int64_t id);

#endif
