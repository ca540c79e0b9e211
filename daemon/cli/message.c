/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * message.c - a caller's message as a file to listen to
 *
 * It is sealed as long as it is ours; what is written here is in the hands of
 * who asked, so that is written down first.
 */
#include "cli/message.h"

#include <stdio.h>

#include "base/file.h"
#include "cli/ask.h"
#include "store/follow_up.h"
#include "store/recording.h"

#define ARENA_MAX (3 * RECORDING_MAX_BYTES)

/* Why there is nothing to hear. */
static int
is_not_here(const struct recording *recording, struct fault *fault)
{
	switch (recording->state) {
	case RECORDING_WAITING:
		return fault_set(fault, FAULT_BUSY,
		    "the message is still with the provider; try again in a "
		    "minute");
	case RECORDING_FAILED:
		return fault_set(fault, FAULT_MISSING,
		    "the message could not be fetched for three days; look "
		    "for it with the provider");
	case RECORDING_GONE:
	case RECORDING_REMOVED:
		return fault_set(fault, FAULT_MISSING,
		    "the message was deleted: the time that `keep recording` "
		    "gives is over, or its caller was forgotten");
	default:
		return 0;
	}
}

static int
find(struct store *store, struct arena *arena, int64_t id,
    struct recording *recording, struct fault *fault)
{
	int64_t interaction;
	bool found = false;

	if (store_follow_up_interaction(store, id, &interaction, fault) != 0)
		return -1;
	if (interaction == 0)
		return fault_set(fault, FAULT_MISSING,
		    "there is no follow-up with the number %lld; the list "
		    "shows them",
		    (long long)id);
	if (store_recording_get(
		store, arena, interaction, recording, &found, fault) != 0)
		return -1;
	if (!found)
		return fault_set(fault, FAULT_MISSING,
		    "follow-up %lld has no message to listen to",
		    (long long)id);
	return is_not_here(recording, fault);
}

static int
read_audio(const struct settings *settings, struct arena *arena, int64_t id,
    struct recording *recording, struct slice *audio, struct fault *fault)
{
	struct store *store = NULL;
	int result;

	if (ask_reader(settings, &store, fault) != 0)
		return -1;
	result = find(store, arena, id, recording, fault);
	if (result == 0) {
		result = store_recording_read(store, arena,
		    settings_recordings(arena, settings), recording->id, audio,
		    fault);
		if (result != 0)
			fault_prefix(fault,
			    "the message is missing; bring it back from a "
			    "copy of its folder");
	}
	store_close(&store);
	return result;
}

static int
write_down(const struct settings *settings, int64_t id, struct fault *fault)
{
	json_t *answer = NULL,
	       *request =
		   json_pack("{s:s,s:I}", "do", "heard", "id", (json_int_t)id);
	int result = ask_line(settings, NULL, request, &answer, fault);

	json_decref(request);
	json_decref(answer);
	return result;
}

static int
put_out(const char *path, struct slice audio, struct fault *fault)
{
	if (path[0] != '-' || path[1] != '\0')
		return file_replace(path, 0600, audio, fault);
	if (fwrite(audio.data, 1, audio.length, stdout) == audio.length &&
	    fflush(stdout) == 0)
		return 0;
	return fault_set(
	    fault, FAULT_WRITE, "cannot write the message to standard output");
}

int
message_save(const struct settings *settings, int64_t id, const char *path,
    int *seconds, struct fault *fault)
{
	struct arena *arena = arena_new(ARENA_MAX);
	struct recording recording;
	struct slice audio;
	int result = read_audio(settings, arena, id, &recording, &audio, fault);

	if (result == 0)
		result = write_down(settings, id, fault);
	if (result == 0) {
		result = put_out(path, audio, fault);
		*seconds = recording.seconds;
	}
	arena_wipe(&arena);
	return result;
}
