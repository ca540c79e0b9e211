/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_cli.c - what `passaparola prompts` prints
 */
#include "test_prompt_common.h"

#include "cli/prompts.h"

/* An Italian desk with half a French translation. */
static struct desk
half_desk(void)
{
	struct desk desk = desk_open("it fr");
	char sentence[401] = "";

	memset(sentence, 'x', 400);
	desk_add(&desk, "a.short", "Ciao");
	desk_add(&desk, "a.long", sentence);
	desk_add(&desk, "a.fuzzy", "Ciao");
	desk_po(&desk, "fr",
	    "msgctxt \"a.short\"\nmsgid \"Ciao\"\nmsgstr \"Salut\"\n\n"
	    "#, fuzzy\n"
	    "msgctxt \"a.fuzzy\"\nmsgid \"Ciao\"\nmsgstr \"Salut\"\n");
	desk_load(&desk);
	return desk;
}

enum { TABLE, JSON, MISSING };

static void
check_printed(int how, int status, const char *wanted)
{
	struct desk desk = half_desk();
	struct audio *audio = audio_load(
	    desk.prompts, desk.folder, desk.folder, "Desk", &desk.findings);
	char *printed = NULL;
	size_t size;
	FILE *out = open_memstream(&printed, &size);

	if (how == MISSING)
		assert_int_equal(
		    cli_prompts_missing(desk.prompts, &desk.languages, out),
		    status);
	else
		assert_int_equal(cli_prompts_status(desk.prompts, audio,
				     &desk.languages, 0, out, how == JSON),
		    status);
	fclose(out);
	assert_string_equal(printed, wanted);
	free(printed);
	audio_release(&audio);
	desk_close(&desk);
}

static void
test_status(void **state)
{
	(void)state;
	check_printed(TABLE, 1,
	    "language          texts  missing  stale over 2 parts   recorded "
	    "synthetic  silent stale expired  seconds\n"
	    "it   Italiano         3        0      0            1          0 "
	    "        0       4     0       0      0.0\n"
	    "fr   Francais         1        1      1            0          0 "
	    "        0       2     0       0      0.0\n");
	check_printed(JSON, 1,
	    "{\"language\":\"it\",\"texts\":3,\"missing\":0,\"stale\":0,"
	    "\"over_two_parts\":1,\"untranslated\":[],"
	    "\"audio\":{\"recorded\":0,\"synthetic\":0,\"missing\":4,"
	    "\"stale\":0,\"expired\":0,\"seconds\":0.0}}\n"
	    "{\"language\":\"fr\",\"texts\":1,\"missing\":1,\"stale\":1,"
	    "\"over_two_parts\":0,\"untranslated\":[\"a.long\","
	    "\"a.fuzzy\"],"
	    "\"audio\":{\"recorded\":0,\"synthetic\":0,\"missing\":2,"
	    "\"stale\":0,\"expired\":0,\"seconds\":0.0}}\n");
	check_printed(MISSING, 1, "fr a.long\nfr a.fuzzy\n");
}

static void
test_whole(void **state)
{
	struct desk desk = desk_open("it");
	struct audio *audio;
	char *printed = NULL;
	size_t size;
	FILE *out = open_memstream(&printed, &size);

	(void)state;
	desk_add(&desk, "a.b", "Ciao");
	desk_load(&desk);
	audio = audio_load(
	    desk.prompts, desk.folder, desk.folder, "", &desk.findings);
	assert_int_equal(cli_prompts_status(desk.prompts, audio,
			     &desk.languages, 0, out, false),
	    0);
	audio_release(&audio);
	assert_int_equal(
	    cli_prompts_missing(desk.prompts, &desk.languages, out), 0);
	fclose(out);
	free(printed);
	desk_close(&desk);
}

static void
test_extract(void **state)
{
	struct desk desk = desk_open("it fr ar");
	struct fault fault = {0};
	char *printed = NULL;
	size_t size;
	FILE *out = open_memstream(&printed, &size);

	(void)state;
	desk_add(&desk, "a.b", "Ciao");
	assert_int_equal(cli_prompts_extract(desk.prompts, &desk.languages,
			     desk.folder, out, &fault),
	    0);
	fclose(out);
	assert_string_equal(printed,
	    arena_printf(desk.arena, "%s/fr.po\n%s/ar.po\n%s/passaparola.pot\n",
		desk.folder, desk.folder, desk.folder));
	assert_contains(desk_read(&desk, "ar.po"), "nplurals=6");
	free(printed);
	desk_close(&desk);
}

static void
test_extract_fails(void **state)
{
	struct desk desk = desk_open("it fr");
	struct fault fault = {0};

	(void)state;
	assert_int_equal(cli_prompts_extract(desk.prompts, &desk.languages,
			     "/nowhere/at/all", stderr, &fault),
	    -1);
	assert_int_equal(fault.kind, FAULT_WRITE);
	desk_close(&desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_status),
	    cmocka_unit_test(test_whole),
	    cmocka_unit_test(test_extract),
	    cmocka_unit_test(test_extract_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
