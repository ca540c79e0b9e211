/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_load.c - prompts added and PO files read, good ones and bad ones
 */
#include "test_prompt_common.h"

#include "prompt/heard.h"

#define SOURCE "Ciao, {place}, {date}."
#define ENTRY(text) \
	"msgctxt \"a.b\"\nmsgid \"" SOURCE "\"\nmsgstr \"" text "\"\n"

static void
test_add_refused(void **state)
{
	static const struct {
		const char *id, *source, *code, *said;
	} cases[] = {
	    {"", "x", "prompt-id", "cannot name a prompt"},
	    {".hidden", "x", "prompt-id", "cannot name a prompt"},
	    {"a/b", "x", "prompt-id", "cannot name a prompt"},
	    {"a b", "x", "prompt-id", "cannot name a prompt"},
	    {"à.b", "x", "prompt-id", "cannot name a prompt"},
	    {"a.c", "{", "placeholder", "the text of 'a.c'"},
	    {"a.c", "\xff", "placeholder", "no UTF-8"},
	    {"a.b", "x", "same-prompt", "/usr/share/flows/test.flow:7"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct desk desk = desk_open("it");
		const struct finding *finding;

		desk_add(&desk, "a.b", "x");
		assert_int_equal(
		    prompts_add(desk.prompts, cases[i].id,
			slice_of(cases[i].source), "f.flow", 9, &desk.findings),
		    -1);
		finding = desk_finding(&desk, cases[i].code);
		assert_non_null(finding);
		assert_int_equal(finding->level, FINDING_ERROR);
		assert_string_equal(finding->file, "f.flow");
		assert_int_equal(finding->line, 9);
		assert_contains(finding->message, cases[i].said);
		assert_int_equal(prompts_count(desk.prompts), 1);
		desk_close(&desk);
	}
}

static void
test_add_many(void **state)
{
	struct desk desk = desk_open("it");
	char id[16];
	int i;

	(void)state;
	for (i = 0; i < PROMPTS_MAX; i++) {
		snprintf(id, sizeof(id), "a.%d", i);
		assert_int_equal(desk_add(&desk, id, "x"), i);
	}
	for (i = 0; i < PROMPTS_MAX; i++) {
		snprintf(id, sizeof(id), "a.%d", i);
		assert_int_equal(prompts_find(desk.prompts, slice_of(id)), i);
		assert_string_equal(prompts_id(desk.prompts, i), id);
	}
	assert_int_equal(prompts_find(desk.prompts, slice_of("a.2000")), -1);
	assert_int_equal(prompts_add(desk.prompts, "one.more", slice_of("x"),
			     "f", 1, &desk.findings),
	    -1);
	assert_non_null(desk_finding(&desk, "too-many-prompts"));
	desk_close(&desk);
}

static void
test_add_long(void **state)
{
	struct desk desk = desk_open("it");
	char words[PROMPT_MAX_BYTES / 2 + 2] = "";

	(void)state;
	memset(words, 'x', PROMPT_MAX_BYTES / 2);
	assert_int_equal(desk_add(&desk, "a.b", words), 0);
	words[PROMPT_MAX_BYTES / 2] = 'x';
	assert_int_equal(prompts_add(desk.prompts, "a.c", slice_of(words), "f",
			     1, &desk.findings),
	    -1);
	assert_contains(
	    desk.findings.list[0].message, "longer than 2048 bytes");
	desk_close(&desk);
}

/* One entry, one finding. */
static const struct {
	const char *body, *code;
	enum finding_level level;
	int line;
	const char *said;
} entries[] = {
    {"", "missing-text", FINDING_WARNING, 0, "into Francais"},
    {ENTRY(""), "missing-text", FINDING_WARNING, 5, "'a.b' is not"},
    {"#~ " ENTRY("x"), "po", FINDING_ERROR, 6, ""},
    {"#, fuzzy\n" ENTRY("{place}{date}"), "stale", FINDING_WARNING, 6,
	"marked fuzzy"},
    {"\n\nmsgctxt \"a.b\"\nmsgid \"old\"\nmsgstr \"x\"\n", "stale",
	FINDING_WARNING, 7, "of another source text"},
    {"msgctxt \"a.bb\"\nmsgid \"x\"\nmsgstr \"x\"\n", "unknown-prompt",
	FINDING_WARNING, 5, "'a.bb'; did you mean 'a.b'?"},
    {"msgid \"x\"\nmsgstr \"x\"\n", "unknown-prompt", FINDING_WARNING, 0,
	"no msgctxt"},
    {ENTRY("{plce} {date}"), "placeholder", FINDING_ERROR, 5,
	"{plce}, which the source has not; did you mean 'place'?"},
    {ENTRY("{place}"), "placeholder", FINDING_ERROR, 5, "forgets {date}"},
    {ENTRY("{place} {date} {phone}"), "placeholder", FINDING_ERROR, 5,
	"{phone}, which the source has not"},
    {ENTRY("{place} {date"), "placeholder", FINDING_ERROR, 5, "never closed"},
    {ENTRY("{place} date}"), "placeholder", FINDING_ERROR, 5, "a '}' without"},
    {ENTRY("{place, plural, one {x}} {date}"), "placeholder", FINDING_ERROR, 5,
	"'other' is missing"},
    {"msgctxt \"date-format\"\nmsgid \"dd/MM\"\nmsgstr \"gg/MM\"\n",
	"date-format", FINDING_ERROR, 5, "the letter 'g'"},
    {"msgctxt \"time-format\"\nmsgid \"HH:mm\"\nmsgstr \"HH\"\n", "time-format",
	FINDING_ERROR, 5, "lacks the minute"},
    {"msgctxt \"a.b\"\nmsgid \"x\"\nmsgid_plural \"y\"\n"
     "msgstr[0] \"x\"\nmsgstr[1] \"y\"\n",
	"plural-entry", FINDING_ERROR, 5, "{n, plural,"},
};

static void
test_entries(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(entries); i++) {
		struct desk desk = desk_open("it fr");
		int prompt = desk_add(&desk, "a.b", SOURCE);
		const struct finding *finding;

		desk_po(&desk, "fr", entries[i].body);
		desk_load(&desk);
		finding = desk_finding(&desk, entries[i].code);
		if (finding == NULL)
			fail_msg("no %s: %s", entries[i].code, entries[i].body);
		assert_int_equal(finding->level, entries[i].level);
		assert_contains(finding->file, "/fr.po");
		assert_int_equal(finding->line, entries[i].line);
		assert_contains(finding->message, entries[i].said);
		assert_false(prompts_has(desk.prompts, prompt, speaks("fr")));
		assert_string_equal(
		    desk_render(&desk, prompt, "fr", NULL).language->tag, "it");
		desk_close(&desk);
	}
}

/*
 * Files that are no PO files, or not as they should be.  Line 0: libgettextpo
 * names the line, or the one after, by its version.
 */
static void
test_files(void **state)
{
	static const struct {
		const char *contents, *code;
		int line;
		const char *said;
	} cases[] = {
	    {PO_HEADER "msgctxt \"a.b\"\nmsgid \"x\nmsgstr \"y\"\n", "po", 0,
		"end-of-line within string"},
	    {PO_HEADER "msgid \"x\"\nmsgstr \"y\"\nmsgid \"x\"\n"
		       "msgstr \"z\"\n",
		"po", 7, "duplicate message definition"},
	    {PO_HEADER "msgctxt \"a.b\"\nmsgid \"x\"\n", "po", 6, ""},
	    {PO_HEADER "msgctxt \"a.b\"\nmsgstr \"x\"\n", "po", 6, ""},
	    {PO_HEADER "ciao\nmsgid \"x\"\nmsgstr \"\"\n", "po", 5,
		"keyword \"ciao\" unknown"},
	    {PO_HEADER "msgid \"\\q\"\nmsgstr \"\"\n", "po", 5,
		"invalid control sequence"},
	    {PO_HEADER "{\"json\": true}\n", "po", 5, ""},
	    {PO_HEADER "# gr\xfc\xdf\n", "encoding", 5, "save it as UTF-8"},
	    {"\n\xff\xfe", "encoding", 2, "save it as UTF-8"},
	    {"msgid \"x\"\nmsgstr \"y\"\n", "encoding", 1, "charset=UTF-8"},
	    {"msgid \"\"\nmsgstr \"\"\n"
	     "\"Content-Type: text/plain; charset=KOI8-R\\n\"\n",
		"encoding", 1, "charset=UTF-8"},
	    {"", "encoding", 1, "charset=UTF-8"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct desk desk = desk_open("it fr");
		const struct finding *finding;

		desk_add(&desk, "a.b", "x");
		desk_write(&desk, "fr.po", cases[i].contents);
		desk_load(&desk);
		finding = desk_finding(&desk, cases[i].code);
		if (finding == NULL)
			fail_msg("no finding: %s", cases[i].contents);
		assert_int_equal(finding->level, FINDING_ERROR);
		assert_contains(finding->file, "/fr.po");
		assert_true(finding->line > 0);
		if (cases[i].line > 0)
			assert_int_equal(finding->line, cases[i].line);
		assert_contains(finding->message, cases[i].said);
		assert_null(strchr(finding->message, '\n'));
		desk_close(&desk);
	}
}

static void
test_no_file(void **state)
{
	struct desk desk = desk_open("it fr");
	struct prompt_coverage coverage;

	(void)state;
	desk_add(&desk, "a.b", "x");
	desk_load(&desk);
	assert_int_equal(desk.findings.count, 1);
	assert_string_equal(desk.findings.list[0].code, "missing-file");
	coverage = prompts_coverage(desk.prompts, speaks("fr"));
	assert_int_equal(coverage.missing, 1);
	desk_close(&desk);
}

/* What only calls say is missing only in the languages of calls. */
static void
test_heard(void **state)
{
	struct language_list calls = {
	    .list = {speaks("it"), speaks("fr")}, .count = 2};
	struct desk desk = desk_open("it fr bn");
	int prompt = desk_add(&desk, "a.call", "x");

	(void)state;
	desk_add(&desk, "a.text", "x");
	assert_false(prompts_is_heard(desk.prompts, prompt));
	prompts_set_heard(desk.prompts, prompt);
	prompts_set_calls(desk.prompts, &calls);
	assert_true(prompts_is_heard(desk.prompts, prompt));
	desk_po(&desk, "fr", "");
	desk_po(&desk, "bn", "");
	desk_load(&desk);
	assert_int_equal(desk.findings.warnings, 3);
	assert_int_equal(
	    prompts_coverage(desk.prompts, speaks("fr")).missing, 2);
	assert_int_equal(
	    prompts_coverage(desk.prompts, speaks("bn")).missing, 1);
	desk_close(&desk);
}

static void
test_coverage(void **state)
{
	struct desk desk = desk_open("it fr");
	struct prompt_coverage coverage;

	(void)state;
	desk_add(&desk, "a.ready", "x");
	desk_add(&desk, "a.fuzzy", "x");
	desk_add(&desk, "a.bad", "x");
	desk_add(&desk, "a.empty", "x");
	desk_add(&desk, "a.gone", "x");
	desk_po(&desk, "fr",
	    "msgctxt \"a.ready\"\nmsgid \"x\"\nmsgstr \"y\"\n\n#, fuzzy\n"
	    "msgctxt \"a.fuzzy\"\nmsgid \"x\"\nmsgstr \"y\"\n\n"
	    "msgctxt \"a.bad\"\nmsgid \"x\"\nmsgstr \"{y}\"\n\n"
	    "msgctxt \"a.empty\"\nmsgid \"x\"\nmsgstr \"\"\n\n"
	    "#~ msgctxt \"a.gone\"\n#~ msgid \"x\"\n#~ msgstr \"y\"\n");
	desk_load(&desk);
	coverage = prompts_coverage(desk.prompts, speaks("fr"));
	assert_int_equal(coverage.texts, 1);
	assert_int_equal(coverage.stale, 2);
	assert_int_equal(coverage.missing, 2);
	assert_int_equal(desk.findings.errors, 1);
	assert_int_equal(desk.findings.warnings, 3);
	coverage = prompts_coverage(desk.prompts, speaks("it"));
	assert_int_equal(coverage.texts, 5);
	assert_int_equal(
	    prompts_coverage(desk.prompts, speaks("zh")).missing, 5);
	desk_close(&desk);
}

static void
test_patterns(void **state)
{
	struct desk desk = desk_open("it fr en");
	struct local_time local = {2026, 9, 4, 9, 5, 0, 0};
	int prompt = desk_add(&desk, "a.b", "{date} {time}");
	struct values values = {0};

	(void)state;
	values_set_date(&values, "date", clock_from_local(&local));
	values_set_time(&values, "time", clock_from_local(&local));
	desk_po(&desk, "fr",
	    "msgctxt \"date-format\"\nmsgid \"dd/MM\"\nmsgstr \"EEEE d "
	    "MMMM\"\n\n"
	    "msgctxt \"time-format\"\nmsgid \"HH:mm\"\nmsgstr \"H'h'mm\"\n\n"
	    "msgctxt \"a.b\"\nmsgid \"{date} {time}\"\n"
	    "msgstr \"{date} à {time}\"\n");
	desk_po(&desk, "en",
	    "msgctxt \"date-format\"\nmsgid \"dd/MM\"\nmsgstr \"\"\n\n"
	    "msgctxt \"a.b\"\nmsgid \"{date} {time}\"\n"
	    "msgstr \"{date} at {time}\"\n");
	desk_load(&desk);
	assert_int_equal(desk.findings.count, 0);
	assert_string_equal(desk_say(&desk, prompt, "fr", &values),
	    "vendredi 4 septembre à 9h05");
	assert_string_equal(
	    desk_say(&desk, prompt, "en", &values), "04/09 at 09:05");
	assert_string_equal(
	    desk_say(&desk, prompt, "it", &values), "04/09 09:05");
	desk_close(&desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_add_refused),
	    cmocka_unit_test(test_add_many),
	    cmocka_unit_test(test_add_long),
	    cmocka_unit_test(test_entries),
	    cmocka_unit_test(test_files),
	    cmocka_unit_test(test_no_file),
	    cmocka_unit_test(test_heard),
	    cmocka_unit_test(test_coverage),
	    cmocka_unit_test(test_patterns),
	};

	if (clock_set_zone("Europe/Rome") < 0)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
