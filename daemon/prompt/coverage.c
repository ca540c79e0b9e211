/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * coverage.c - how much of what is spoken somebody has recorded
 */
#include "prompt/audio_inside.h"

static int64_t
ms_of(const struct audio_voice *voice)
{
	int64_t ms = 0;
	size_t i;

	for (i = 0; i < voice->count; i++)
		ms += voice->sounds[i].ms;
	return ms;
}

struct audio_coverage
audio_coverage(
    const struct audio *audio, const struct language *language, int64_t now_ms)
{
	const struct audio_language *in = audio_language_of(audio, language);
	struct audio_coverage coverage = {0};
	char today[DAY_SIZE];
	size_t i;

	audio_day(now_ms, today);
	for (i = 0; in != NULL && i < in->count; i++) {
		const struct audio_clip *clip = &in->clips[i];
		bool over = audio_is_over(&clip->spoken, today);

		coverage.stale += clip->stale;
		coverage.expired += over;
		if (clip->spoken.count > 0 && !over) {
			coverage.recorded++;
			coverage.ms += ms_of(&clip->spoken);
		} else if (clip->synthetic.count > 0) {
			coverage.synthetic++;
			coverage.ms += ms_of(&clip->synthetic);
		} else {
			coverage.missing++;
		}
	}
	return coverage;
}

const char *
audio_state_name(enum audio_state state)
{
	static const char *const names[] = {[AUDIO_STATE_EXPIRED] = "expired",
	    [AUDIO_STATE_STALE] = "stale",
	    [AUDIO_STATE_MISSING] = "missing",
	    [AUDIO_STATE_SYNTHETIC] = "synthetic",
	    [AUDIO_STATE_RECORDED] = "recorded"};

	return names[state];
}

static enum audio_state
state_of(const struct audio_clip *clip, const char *today)
{
	if (audio_is_over(&clip->spoken, today))
		return AUDIO_STATE_EXPIRED;
	if (clip->spoken.count > 0)
		return AUDIO_STATE_RECORDED;
	if (clip->stale)
		return AUDIO_STATE_STALE;
	return clip->synthetic.count > 0 ? AUDIO_STATE_SYNTHETIC :
					   AUDIO_STATE_MISSING;
}

static struct audio_about
tell(const struct audio_clip *clip, const char *today)
{
	enum audio_state state = state_of(clip, today);
	const struct audio_voice *voice =
	    state == AUDIO_STATE_RECORDED ? &clip->spoken : &clip->synthetic;

	return (struct audio_about){.id = clip->id,
	    .text = clip->text,
	    .print = clip->print,
	    .state = state,
	    .sounds = voice->sounds,
	    .count = voice->count};
}

void
audio_each(const struct audio *audio, const struct language *language,
    int64_t now_ms, void (*each)(void *context, const struct audio_about *),
    void *context)
{
	const struct audio_language *in = audio_language_of(audio, language);
	char today[DAY_SIZE];
	size_t i;

	audio_day(now_ms, today);
	for (i = 0; in != NULL && i < in->count; i++) {
		struct audio_about about = tell(&in->clips[i], today);

		each(context, &about);
	}
}

bool
audio_look(const struct audio *audio, const struct language *language,
    struct slice id, int64_t now_ms, struct audio_about *about)
{
	const struct audio_language *in = audio_language_of(audio, language);
	char today[DAY_SIZE];
	size_t i;

	audio_day(now_ms, today);
	for (i = 0; in != NULL && i < in->count; i++)
		if (slice_is(id, in->clips[i].id)) {
			*about = tell(&in->clips[i], today);
			return true;
		}
	return false;
}
