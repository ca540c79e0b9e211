/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.c - who gets a notice, and why others do not
 */
#include "line/notice.h"

#include "store/opt_out.h"

#define BATCH 500

int
notice_open(const struct language_list *languages, struct arena *arena,
    const struct notice_row *row, struct notice *notice, struct fault *fault)
{
	struct findings findings = findings_new(arena);

	notice_read(arena, "notice", row->script, languages, notice, &findings);
	if (findings.errors == 0)
		return 0;
	return fault_set(fault, FAULT_DATA, "line %d of this notice: %s",
	    findings.list[0].line, findings.list[0].message);
}

enum notice_reason
notice_judge(const struct world *world, const struct notice *notice,
    const struct candidate *candidate, const struct notice_text **text)
{
	const struct person *person = &candidate->person;
	const struct notice_text *theirs =
	    notice_text_for(notice, person->language, world->languages.list[0]);

	if (text != NULL)
		*text = theirs;
	if (!notice_is_for(notice, person->language))
		return REASON_OTHERS;
	switch (opt_out_bar(&person->stops, person->safety, PURPOSE_NOTICE)) {
	case BAR_STOPPED:
		return REASON_STOPPED;
	case BAR_SILENT:
	case BAR_NOBODY:
		return REASON_SAFETY;
	case BAR_NONE:
		break;
	}
	if (!candidate->consented)
		return REASON_CONSENT;
	if (!world_allows(world, person->number.e164))
		return REASON_NUMBER;
	return theirs == NULL ? REASON_LANGUAGE : REASON_NONE;
}

bool
notice_is_planned(const struct notice *notice, const struct notice_row *row)
{
	return row->planned >= notice->audience_count;
}

static int
plan_some(struct store *store, const struct world *world,
    const struct notice *notice, struct notice_row *row, size_t max,
    size_t *count, struct fault *fault)
{
	const struct audience *audience = &notice->audience[row->planned];
	struct candidate list[BATCH];
	struct new_recipient recipients[BATCH];
	bool more;
	size_t i;

	if (store_candidates(store, audience, &row->planned_after, list,
		max < BATCH ? max : BATCH, count, &more, fault) != 0)
		return -1;
	for (i = 0; i < *count; i++)
		recipients[i] =
		    (struct new_recipient){.person = list[i].person.id,
			.reason = audience->without ?
			    REASON_WITHOUT :
			    notice_judge(world, notice, &list[i], NULL)};
	if (store_recipients_add(store, row->id, audience->after_ms, recipients,
		*count, fault) != 0)
		return -1;
	if (!more) {
		row->planned++;
		row->planned_after = 0;
	}
	return 0;
}

int
notice_plan(struct store *store, const struct world *world,
    const struct notice *notice, struct notice_row *row, size_t max,
    struct fault *fault)
{
	size_t looked = 0, count;

	while (looked < max && !notice_is_planned(notice, row)) {
		if (plan_some(store, world, notice, row, max - looked, &count,
			fault) != 0)
			return -1;
		looked += count + 1; /* a list that is empty counts too */
	}
	return 0;
}
