/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * carried_rig.h - a desk with recordings, words and messages, in one folder
 */
#ifndef TESTS_UNIT_CARRIED_RIG_H
#define TESTS_UNIT_CARRIED_RIG_H

#include "store_fixture.h"

#include <sys/stat.h>

#include "base/file.h"
#include "store/carried.h"
#include "store/notice_recording.h"
#include "store/person.h"
#include "store/recording.h"

#define ANNA "+393331112233"
#define LARGE ((size_t)1300 << 10) /* three pieces */

struct desk {
	struct fixture *fixture;
	struct carried_places places;
	const char *backup;
	char notice[NOTICE_RECORDING_SIZE];
	char *large;
};

static inline const char *
in(struct desk *desk, const char *name)
{
	return arena_printf(
	    desk->fixture->arena, "%s/%s", desk->fixture->folder, name);
}

static inline void
put(struct desk *desk, const char *name, const char *text, size_t length)
{
	fine(desk->fixture,
	    file_replace(in(desk, name), 0644, (struct slice){text, length},
		&desk->fixture->fault));
}

static inline void
put_text(struct desk *desk, const char *name, const char *text)
{
	put(desk, name, text, strlen(text));
}

static inline bool
holds(struct desk *desk, const char *name, const char *text, size_t length)
{
	struct slice bytes;

	if (!file_exists(in(desk, name)))
		return false;
	fine(desk->fixture,
	    file_read(desk->fixture->arena, in(desk, name), 4 << 20, &bytes,
		&desk->fixture->fault));
	return slice_equals(bytes, (struct slice){text, length});
}

static inline bool
says(struct desk *desk, const char *name, const char *text)
{
	return holds(desk, name, text, strlen(text));
}

static inline void
leave_message(struct desk *desk, int64_t id, enum recording_state state)
{
	struct fixture *fixture = desk->fixture;
	struct recording one = {.id = id,
	    .person = fixture_person(fixture, ANNA).id,
	    .account = "main",
	    .seconds = 12,
	    .state = state};

	fine(fixture,
	    store_recording_add(fixture->store, &one, &fixture->fault));
	fine(fixture,
	    store_recording_write(fixture->store, in(desk, "recordings"), id,
		slice_of("a voice"), &fixture->fault));
}

static inline struct desk
make_desk(struct fixture *fixture)
{
	struct desk desk = {.fixture = fixture};
	size_t i;

	desk.places = (struct carried_places){
	    {in(&desk, "voices"), fixture->folder, in(&desk, "recordings")}};
	desk.backup = in(&desk, "backup.db");
	desk.large = arena_alloc(fixture->arena, LARGE);
	for (i = 0; i < LARGE; i++)
		desk.large[i] = (char)(i * 7 + i / 251);
	assert_int_equal(mkdir(in(&desk, "voices"), 0755), 0);
	assert_int_equal(mkdir(in(&desk, "voices/fr"), 0755), 0);
	assert_int_equal(mkdir(in(&desk, "voices/wo"), 0755), 0);
	put(&desk, "voices/fr/greeting.bye.wav", desk.large, LARGE);
	put_text(&desk, "voices/fr/greeting.bye.about", "by Awa");
	put_text(&desk, "voices/fr/@before.greeting.bye.wav", "before");
	put_text(&desk, "voices/fr/@coming-7", "not kept");
	put_text(&desk, "voices/wo/@texts.po", "msgid");
	put_text(&desk, "voices/wo/empty.wav", "");
	put_text(&desk, CARRIED_WORDS_NAME, "appointment\tit\tapuntamento");
	leave_message(&desk, 7, RECORDING_DONE);
	leave_message(&desk, 8, RECORDING_GONE);
	fine(fixture,
	    store_notice_recording_keep(in(&desk, "recordings"),
		slice_of("RIFF"), 3, desk.notice, &fixture->fault));
	return desk;
}

static inline void
back_up(struct desk *desk)
{
	fine(desk->fixture,
	    store_backup(desk->fixture->store, desk->backup, true,
		&desk->places, NULL, &desk->fixture->fault));
}

static inline void
lose_all(struct desk *desk)
{
	char command[256];

	store_close(&desk->fixture->store);
	snprintf(command, sizeof(command),
	    "cd %s && rm -rf voices recordings words-own.tsv line.db*",
	    desk->fixture->folder);
	assert_int_equal(system(command), 0);
}

#endif
