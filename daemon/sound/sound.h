/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sound.h - from what people record to what a telephone plays
 *
 *     read -> trim -> level -> cut -> wav
 *
 * A sound is one channel at 8 kHz, all of it in memory: that is how it is
 * heard in the end, so loudness and silence are judged there too.
 */
#ifndef SOUND_SOUND_H
#define SOUND_SOUND_H

#include <stddef.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/text.h"

#define SOUND_RATE 8000
#define SOUND_MAX_S (20 * 60) /* of one recording */
#define SOUND_ARENA_MAX ((size_t)512 << 20) /* all steps of the longest one */

#define SOUND_LUFS (-18.0) /* what every sound is brought to */
#define SOUND_PEAK_DB (-1.5) /* and its true peak stays under this */

/* A chapter longer than this is cut into pieces of 8 to 20 s. */
#define SOUND_PIECE_MAX_S 20
#define SOUND_PIECE_MIN_S 8

/* What is wrong with a recording, for who says it in another language. */
enum sound_flaw {
	SOUND_FINE,
	SOUND_UNREADABLE, /* no audio, broken off, or of a shape unknown here */
	SOUND_SILENT,
	SOUND_LONG,
};

struct sound {
	float *samples;
	size_t count;
	enum sound_flaw flaw; /* why sound_read refused it */
};

/*
 * Reads an open file of any format that libsndfile knows, mixes its channels
 * and brings it to SOUND_RATE.  -1 when it is no audio, is cut short, holds
 * no sound or too much of it; its flaw says which.
 */
int sound_read(
    struct arena *, int fd, struct sound *, struct fault *) MUST_CHECK;

/* Takes away the silence, or the steady noise, before and after the sound. */
void sound_trim(struct arena *, struct sound *);

/*
 * Brings it to SOUND_LUFS; peaks that would pass SOUND_PEAK_DB are held down
 * for a moment.
 */
void sound_level(struct arena *, struct sound *);

/*
 * Cuts it where it is quietest into *PIECES, which share its samples, and
 * fades both ends of each.  Returns how many: 1 when it is short enough.
 */
size_t sound_cut(struct arena *, const struct sound *, struct sound **pieces);

/* A whole WAV file: 16-bit PCM, the same bytes for the same sound. */
struct slice sound_wav(struct arena *, const struct sound *);

/* Integrated loudness (-HUGE_VAL for silence), and true peak in dB. */
double sound_loudness(const struct sound *);
double sound_peak(const struct sound *);

#endif
