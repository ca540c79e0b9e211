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

void
audio_unrecorded(const struct audio *audio, const struct language *language,
    int64_t now_ms,
    void (*found)(
	void *context, const char *id, struct slice text, const char *why),
    void *context)
{
	const struct audio_language *in = audio_language_of(audio, language);
	char today[DAY_SIZE];
	size_t i;

	audio_day(now_ms, today);
	for (i = 0; in != NULL && i < in->count; i++) {
		const struct audio_clip *clip = &in->clips[i];

		if (audio_is_over(&clip->spoken, today))
			found(context, clip->id, clip->text, "expired");
		else if (clip->stale)
			found(context, clip->id, clip->text, "stale");
		else if (clip->spoken.count == 0)
			found(context, clip->id, clip->text, "missing");
	}
}
