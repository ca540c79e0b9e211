/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_recording.c - the recordings that the file of a notice names
 *
 * They are heard and judged here, where who made them can mend them; the line
 * gets telephone audio and no more.
 */
#include "cli/notice_recording.h"

#include "base/file.h"
#include "core/notice_write.h"
#include "prompt/telephone.h"
#include "store/notice_recording.h"
#include "wire/signature.h"

static json_t *
encoded(struct arena *arena, struct slice bytes)
{
	char *text = arena_alloc(arena, 4 * ((bytes.length + 2) / 3) + 1);

	base64_encode((const unsigned char *)bytes.data, bytes.length, text);
	return json_string(text);
}

/* The name that it will have, with that which people know it by behind it. */
static int
take_one(struct arena *arena, const char *folder, struct slice file,
    const char **renamed, json_t *recordings, struct fault *fault)
{
	const char *name = arena_copy(arena, file.data, file.length);
	char kept[NOTICE_RECORDING_SIZE];
	struct telephone made;

	if (telephone_read(arena, file_join(arena, folder, name),
		NOTICE_RECORDING_MAX_S, &made, fault) != 0)
		return -1;
	store_notice_recording_name(made.wav, made.seconds, kept);
	*renamed = arena_printf(arena, "%s  # %s", kept, name);
	json_array_append_new(recordings, encoded(arena, made.wav));
	return 0;
}

int
notice_take_recordings(struct arena *arena, const char *folder,
    const struct notice *notice, struct slice *script, json_t **recordings,
    struct fault *fault)
{
	const char *names[LANGUAGES_MAX + 1] = {NULL};
	size_t i;

	*recordings = json_array();
	for (i = 0; i < notice->text_count; i++) {
		struct slice file = notice->texts[i].recording;

		if (file.length > 0 && !notice_recording_is_kept(file) &&
		    take_one(arena, folder, file, &names[i], *recordings,
			fault) != 0) {
			json_decref(*recordings);
			return -1;
		}
	}
	*script = notice_rename_recordings(arena, *script, notice, names);
	return 0;
}
