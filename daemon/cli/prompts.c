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

/* Ids are letters, digits, dots and dashes: nothing to escape. */
static void
print_json(const struct prompts *prompts, const struct language *language,
    const struct prompt_coverage *coverage, FILE *out)
{
	const char *between = "";
	size_t i;

	fprintf(out,
	    "{\"language\":\"%s\",\"texts\":%zu,\"missing\":%zu,"
	    "\"stale\":%zu,\"over_two_parts\":%zu,\"untranslated\":[",
	    language->tag, coverage->texts, coverage->missing, coverage->stale,
	    count_long(prompts, language));
	for (i = 0; i < prompts_count(prompts); i++)
		if (!prompts_has(prompts, (int)i, language)) {
			fprintf(out, "%s\"%s\"", between,
			    prompts_id(prompts, (int)i));
			between = ",";
		}
	fprintf(out, "]}\n");
}

int
cli_prompts_status(const struct prompts *prompts,
    const struct language_list *languages, FILE *out, bool json)
{
	int status = 0;
	size_t i;

	if (!json)
		fprintf(out, "%-16s %6s %8s %6s %12s\n", "language", "texts",
		    "missing", "stale", "over 2 parts");
	for (i = 0; i < languages->count; i++) {
		const struct language *language = languages->list[i];
		struct prompt_coverage coverage =
		    prompts_coverage(prompts, language);

		if (coverage.missing > 0 || coverage.stale > 0)
			status = 1;
		if (json)
			print_json(prompts, language, &coverage, out);
		else
			fprintf(out, "%-4s %-11s %6zu %8zu %6zu %12zu\n",
			    language->tag, language->plain, coverage.texts,
			    coverage.missing, coverage.stale,
			    count_long(prompts, language));
	}
	return status;
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
