/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice.c - fuzz: a notice to many, as the desk writes it
 */
#include "fuzz.h"

#include "core/notice.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice contents = {(const char *)data, size};
	struct arena *arena = fuzz_arena();
	struct findings findings = findings_new(arena);
	struct language_list languages = {
	    {language_find(slice_of("it")), language_find(slice_of("ar"))}, 2};
	struct notice notice;
	char name[LIST_NAME_MAX + 1];
	size_t i;

	if (size > NOTICE_FILE_MAX)
		return 0;
	notice_read(arena, "it", contents, &languages, &notice, &findings);
	fuzz_findings(&findings);
	for (i = 0; findings.errors == 0 && i < languages.count; i++) {
		const struct notice_text *text = notice_text_for(
		    &notice, languages.list[i], languages.list[0]);

		fuzz_need(text == NULL || text->text.length > 0,
		    "a text of a notice says something");
		notice_is_for(&notice, languages.list[i]);
	}
	while (list_name_next(&contents, name))
		fuzz_need(strlen(name) <= LIST_NAME_MAX, "a name fits");
	return 0;
}
