/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * audio.h - what a caller hears of a prompt
 *
 *     own recording -> a relative's -> synthetic voice -> the provider's
 *
 * A link of the chain holds only if it can say all of it: the words, the date,
 * the hour and the place, in one language.  Stale recordings count as missing,
 * like stale translations.  Read only after the load, by any thread.
 */
#ifndef PROMPT_AUDIO_H
#define PROMPT_AUDIO_H

#include "prompt/fingerprint.h"
#include "prompt/prompts.h"

struct audio;

/*
 * Reads AUDIO/LANG/manifest of all languages and maps every file that they
 * name.  FOLDER is the prompts', DESK the desk's name.  PROMPTS has to be
 * loaded, and to outlive all uses but audio_find and audio_release.  Audio
 * that is missing is no error: it is made by `prompts build`, or not.
 */
struct audio *audio_load(const struct prompts *, const char *folder,
    const char *audio, const char *desk, struct findings *);
/* Whoever loaded it, or holds it, lets it go; the last one ends it. */
void audio_release(struct audio **);
/* One holder more: bytes of it are on their way to somebody. */
struct audio *audio_hold(struct audio *);

struct audio_sound {
	const char *path; /* below /audio/: "it/greeting.hello.HASH.wav" */
	int64_t ms;
	bool synthetic; /* by a machine */
	struct slice bytes; /* the whole file */
};

/* NULL when no manifest names it. */
const struct audio_sound *audio_find(const struct audio *, struct slice path);

enum audio_link {
	AUDIO_RECORDED,
	AUDIO_RELATIVE, /* of a language that is understood next best */
	AUDIO_SYNTHETIC, /* of either */
	AUDIO_NONE, /* the provider's voice has to read the text */
	AUDIO_EXPIRED, /* recorded, and not true any more: say so instead */
};

struct heard {
	enum audio_link link;
	const struct language *language; /* that is heard; NULL for none */
	const struct audio_sound **list; /* to be played one after another; of
					    a long chapter its pieces */
	size_t count;
	int64_t ms; /* all of it */
};

/*
 * A prompt with its values, for who speaks LANGUAGE.  A value that was recorded
 * for this alone is heard from there; how long it is nobody says.
 */
struct heard audio_prompt(const struct audio *, struct arena *, int prompt,
    const struct language *, const struct values *, int64_t now_ms);

/* How much of what is spoken a language has; in clips (see clips.h). */
struct audio_coverage {
	size_t recorded; /* somebody's voice, and still true */
	size_t synthetic; /* no more than a machine's */
	size_t missing; /* neither */
	size_t stale; /* of all: recorded once, of another text */
	size_t expired; /* of all: recorded, past its last day */
	int64_t ms; /* of what is heard of them */
};

struct audio_coverage audio_coverage(
    const struct audio *, const struct language *, int64_t now_ms);

/* How a clip stands, the worst that somebody can mend first. */
enum audio_state {
	AUDIO_STATE_EXPIRED, /* recorded, past its last day */
	AUDIO_STATE_STALE, /* recorded, of another text */
	AUDIO_STATE_MISSING, /* neither recorded nor synthetic */
	AUDIO_STATE_SYNTHETIC,
	AUDIO_STATE_RECORDED,
};

const char *audio_state_name(enum audio_state);

struct audio_about {
	const char *id;
	struct slice text; /* to be read aloud */
	struct fingerprint print; /* of the text */
	enum audio_state state;
	const struct audio_sound *sounds; /* that is heard of it now */
	size_t count; /* 0: none */
};

/* Calls EACH with every clip of a language, by id. */
void audio_each(const struct audio *, const struct language *, int64_t now_ms,
    void (*each)(void *context, const struct audio_about *), void *context);
/* The one of this id; false when there is none. */
bool audio_look(const struct audio *, const struct language *, struct slice id,
    int64_t now_ms, struct audio_about *);

#endif
