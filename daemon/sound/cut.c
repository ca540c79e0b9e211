/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * cut.c - a long chapter in pieces, so that a caller can go back and forward
 *
 * Every second offers one place to cut: the middle of its longest pause, or
 * its quietest moment.  Of all ways to choose among them the cheapest is
 * taken: long pauses, and pieces of about a quarter of a minute.
 */
#include <math.h>

#include "base/macros.h"
#include "sound/inside.h"

#define SECOND_FRAMES 100
#define BEST_S 14
#define LONG_PAUSE 40 /* frames; longer is no better */
#define FADE (SOUND_RATE / 200)

struct place {
	size_t at; /* samples */
	double cost; /* of a cut here */
	double sum; /* of the cheapest way here */
	size_t before, pieces; /* on that way */
};

/* What a cut costs in a pause of so many frames. */
static double
pause_cost(size_t frames)
{
	if (frames >= LONG_PAUSE)
		return 0;
	if (frames == 0)
		return 60;
	return 20.0 * (double)(LONG_PAUSE - frames) / LONG_PAUSE;
}

/* The best place to cut that begins between two frames. */
static struct place
place_between(const struct envelope *envelope, size_t from, size_t to)
{
	size_t longest = 0, middle = from, i = from, k;

	for (k = from; k < to; k++)
		if (envelope->power[k] < envelope->power[middle])
			middle = k;
	while (i < to) {
		for (k = i; k < envelope->count &&
		     envelope->power[k] <= envelope->quiet;
		     k++)
			;
		if (k - i > longest) {
			longest = k - i;
			middle = i + longest / 2;
		}
		i = k + 1;
	}
	return (struct place){
	    .at = middle * FRAME + FRAME / 2, .cost = pause_cost(longest)};
}

static double
length_cost(size_t samples)
{
	double seconds = (double)samples / SOUND_RATE;
	double off = seconds - BEST_S;

	if (seconds > SOUND_PIECE_MAX_S)
		return 100000 * seconds;
	return off * off * 0.2 +
	    (seconds < SOUND_PIECE_MIN_S ?
		    1000 + 100 * (SOUND_PIECE_MIN_S - seconds) :
		    0);
}

/* The cheapest way to each place; place 0 is the beginning. */
static void
find_ways(struct place *places, size_t count)
{
	size_t i, k;

	for (i = 1; i < count; i++) {
		places[i].sum = HUGE_VAL;
		for (k = 0; k < i; k++) {
			double sum = places[k].sum + places[i].cost +
			    length_cost(places[i].at - places[k].at);

			if (sum < places[i].sum) {
				places[i].sum = sum;
				places[i].before = k;
				places[i].pieces = places[k].pieces + 1;
			}
		}
	}
}

static size_t
find_places(
    struct arena *arena, const struct sound *sound, struct place **places)
{
	struct envelope envelope = envelope_of(arena, sound);
	size_t seconds = envelope.count / SECOND_FRAMES, count = 1, i;

	*places = arena_array(arena, seconds + 2, sizeof(**places));
	for (i = 0; i < seconds; i++) {
		struct place place = place_between(
		    &envelope, i * SECOND_FRAMES, (i + 1) * SECOND_FRAMES);

		if (place.at > (*places)[count - 1].at)
			(*places)[count++] = place;
	}
	(*places)[count++] = (struct place){.at = sound->count};
	return count;
}

/* Without it a cut in noise is heard as a click. */
static void
fade(struct sound *sound)
{
	size_t i;

	for (i = 0; i < FADE && i < sound->count / 2; i++) {
		float gain = (float)i / FADE;

		sound->samples[i] *= gain;
		sound->samples[sound->count - 1 - i] *= gain;
	}
}

size_t
sound_cut(struct arena *arena, const struct sound *sound, struct sound **pieces)
{
	struct place *places;
	size_t at, count, i;

	if (sound->count <= SOUND_PIECE_MAX_S * SOUND_RATE) {
		*pieces = arena_array(arena, 1, sizeof(**pieces));
		**pieces = *sound;
		fade(*pieces);
		return 1;
	}
	at = find_places(arena, sound, &places) - 1;
	find_ways(places, at + 1);
	count = places[at].pieces;
	*pieces = arena_array(arena, count, sizeof(**pieces));
	for (i = count; i > 0; i--) {
		size_t from = places[places[at].before].at;

		(*pieces)[i - 1] =
		    (struct sound){.samples = sound->samples + from,
			.count = places[at].at - from};
		fade(&(*pieces)[i - 1]);
		at = places[at].before;
	}
	return count;
}
