/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * prompts.c - `passaparola prompts`: coverage, and PO files for translators
 */
#include "cli/prompts.h"

#include "words/parts.h"

#define PARTS_FINE 2 /* more are worth a look: each costs */

/* Of the texts that a language has, those over PARTS_FINE. */
static size_t
count_long(const struct prompts *prompts, const struct language *language)
{
	size_t i, count = 0;

	for (i = 0; i < prompts_count(prompts); i++)
		if (parts_count(prompts_text(prompts, (int)i, language)).parts >
		    PARTS_FINE)
			count++;
	return count;
}

/* All that is told of one language. */
struct row {
	const struct language *language;
	struct prompt_coverage written;
	struct audio_coverage spoken;
	size_t longs;
};

/* Ids are letters, digits, dots and dashes: nothing to escape. */
static void
print_json(const struct prompts *prompts, const struct row *row, FILE *out)
{
	const char *between = "";
	size_t i;

	fprintf(out,
	    "{\"language\":\"%s\",\"texts\":%zu,\"missing\":%zu,"
	    "\"stale\":%zu,\"over_two_parts\":%zu,\"untranslated\":[",
	    row->language->tag, row->written.texts, row->written.missing,
	    row->written.stale, row->longs);
	for (i = 0; i < prompts_count(prompts); i++)
		if (!prompts_has(prompts, (int)i, row->language)) {
			fprintf(out, "%s\"%s\"", between,
			    prompts_id(prompts, (int)i));
			between = ",";
		}
	fprintf(out,
	    "],\"audio\":{\"recorded\":%zu,\"synthetic\":%zu,"
	    "\"missing\":%zu,\"stale\":%zu,\"expired\":%zu,"
	    "\"seconds\":%.1f}}\n",
	    row->spoken.recorded, row->spoken.synthetic, row->spoken.missing,
	    row->spoken.stale, row->spoken.expired,
	    (double)row->spoken.ms / 1000);
}

static void
print_head(FILE *out)
{
	fprintf(out, "%-16s %6s %8s %6s %12s   %8s %9s %7s %5s %7s %8s\n",
	    "language", "texts", "missing", "stale", "over 2 parts", "recorded",
	    "synthetic", "silent", "stale", "expired", "seconds");
}

static void
print_row(const struct row *row, FILE *out)
{
	fprintf(out,
	    "%-4s %-11s %6zu %8zu %6zu %12zu   %8zu %9zu %7zu %5zu %7zu "
	    "%8.1f\n",
	    row->language->tag, row->language->plain, row->written.texts,
	    row->written.missing, row->written.stale, row->longs,
	    row->spoken.recorded, row->spoken.synthetic, row->spoken.missing,
	    row->spoken.stale, row->spoken.expired,
	    (double)row->spoken.ms / 1000);
}

int
cli_prompts_status(const struct prompts *prompts, const struct audio *audio,
    const struct language_list *languages, int64_t now_ms, FILE *out, bool json)
{
	int status = 0;
	size_t i;

	if (!json)
		print_head(out);
	for (i = 0; i < languages->count; i++) {
		const struct language *language = languages->list[i];
		struct row row = {.language = language,
		    .written = prompts_coverage(prompts, language),
		    .spoken = audio_coverage(audio, language, now_ms),
		    .longs = count_long(prompts, language)};

		if (row.written.missing > 0 || row.written.stale > 0 ||
		    row.spoken.stale > 0 || row.spoken.expired > 0)
			status = 1;
		if (json)
			print_json(prompts, &row, out);
		else
			print_row(&row, out);
	}
	return status;
}

struct reading {
	const struct language *language;
	FILE *out;
};

/*
 * What nobody has recorded well enough: one line, whatever the text is.  A
 * machine's voice is as good as missing to who records.
 */
static void
print_clip(void *context, const struct audio_about *about)
{
	const struct reading *reading = context;
	enum audio_state state = about->state;
	struct slice text = about->text;
	size_t i;

	if (state == AUDIO_STATE_RECORDED)
		return;
	fprintf(reading->out, "%s\t%s\t%s\t", reading->language->tag, about->id,
	    audio_state_name(
		state == AUDIO_STATE_SYNTHETIC ? AUDIO_STATE_MISSING : state));
	for (i = 0; i < text.length; i++)
		fputc(text.data[i] == '\n' || text.data[i] == '\t' ?
			' ' :
			text.data[i],
		    reading->out);
	fputc('\n', reading->out);
}

int
cli_prompts_unrecorded(const struct audio *audio,
    const struct language_list *languages, int64_t now_ms, FILE *out)
{
	size_t i;

	for (i = 0; i < languages->count; i++) {
		struct reading reading = {languages->list[i], out};

		audio_each(
		    audio, languages->list[i], now_ms, print_clip, &reading);
	}
	return 0;
}

int
cli_prompts_missing(const struct prompts *prompts,
    const struct language_list *languages, FILE *out)
{
	int status = 0;
	size_t i, k;

	for (i = 0; i < languages->count; i++)
		for (k = 0; k < prompts_count(prompts); k++)
			if (!prompts_has(prompts, (int)k, languages->list[i])) {
				fprintf(out, "%s %s\n", languages->list[i]->tag,
				    prompts_id(prompts, (int)k));
				status = 1;
			}
	return status;
}

int
cli_prompts_extract(const struct prompts *prompts,
    const struct language_list *languages, const char *folder, FILE *out,
    struct fault *fault)
{
	size_t i;

	for (i = 1; i < languages->count; i++) {
		if (prompts_extract(
			prompts, folder, languages->list[i], fault) < 0)
			return -1;
		fprintf(out, "%s/%s.po\n", folder, languages->list[i]->tag);
	}
	if (prompts_extract(prompts, folder, NULL, fault) < 0)
		return -1;
	fprintf(out, "%s/passaparola.pot\n", folder);
	return 0;
}
