/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_render.c - prompts said: values, isolates, plurals, languages
 */
#include "test_prompt_common.h"

#define FSI "\xE2\x81\xA8"
#define PDI "\xE2\x81\xA9"

static const char eleven[] = "it en fr es ar bn ur si ta wo pcm";

static void
test_values(void **state)
{
	struct desk desk = desk_open("it");
	struct values values = {0};
	struct local_time local = {2026, 11, 24, 10, 30, 0, 0};
	int64_t at = clock_from_local(&local);
	int prompt = desk_add(&desk, "appointment.tell",
	    "{date}, ore {time}, {place}. {count} volte.");

	(void)state;
	values_set_date(&values, "date", at);
	values_set_time(&values, "time", at);
	values_set_text(&values, "place", slice_of(" altrove "));
	values_set_text(&values, "place", slice_of(" via Imbriani 218 "));
	values_set_number(&values, "count", -3);
	assert_int_equal(values.count, 4);
	assert_string_equal(desk_say(&desk, prompt, "it", &values),
	    "24/11, ore 10:30, via Imbriani 218. -3 volte.");
	desk_load(&desk);
	assert_int_equal(desk.findings.count, 0);
	assert_string_equal(desk_say(&desk, prompt, "it", &values),
	    "24/11, ore 10:30, via Imbriani 218. -3 volte.");
	desk_close(&desk);
}

static void
test_values_bound(void **state)
{
	static char names[VALUES_MAX + 1][2];
	struct values values = {0};
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(names); i++) {
		names[i][0] = (char)('a' + i);
		values_set_number(&values, names[i], (int64_t)i);
	}
	assert_int_equal(values.count, VALUES_MAX);
	assert_int_equal(values_find(&values, slice_of("c"))->number, 2);
	assert_null(values_find(&values, slice_of(names[VALUES_MAX])));
	values_set_text(&values, "c", slice_of("x"));
	assert_int_equal(values_find(&values, slice_of("c"))->kind, VALUE_TEXT);
}

static void
test_missing(void **state)
{
	struct desk desk = desk_open("it");
	struct values values = {0};
	int prompt = desk_add(&desk, "a.b", "{place} e {date}");
	struct rendered rendered;

	(void)state;
	rendered = desk_render(&desk, prompt, "it", &values);
	assert_string_equal(rendered.missing, "place");
	values_set_text(&values, "place", slice_of(" \n"));
	rendered = desk_render(&desk, prompt, "it", &values);
	assert_string_equal(rendered.missing, "place");
	values_set_text(&values, "place", slice_of("qui"));
	rendered = desk_render(&desk, prompt, "it", &values);
	assert_string_equal(rendered.missing, "date");
	values_set_date(&values, "date", 0);
	rendered = desk_render(&desk, prompt, "it", &values);
	assert_null(rendered.missing);
	desk_close(&desk);
}

/* Long values give way, at a letter; the text's own words never do. */
static void
test_long(void **state)
{
	struct desk desk = desk_open("it");
	struct values values = {0};
	char huge[3 * PROMPT_MAX_BYTES];
	int prompt = desk_add(&desk, "a.b", "x{place}{place}y");
	struct rendered rendered;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(huge); i += 3)
		memcpy(huge + i, "আ", 3);
	values_set_text(&values, "place", (struct slice){huge, sizeof(huge)});
	rendered = desk_render(&desk, prompt, "it", &values);
	assert_true(rendered.text.length <= PROMPT_MAX_BYTES);
	assert_true(rendered.text.length > PROMPT_MAX_BYTES - 3);
	assert_int_equal(rendered.text.length % 3, 2);
	assert_int_equal(rendered.text.data[rendered.text.length - 1], 'y');
	assert_null(rendered.missing);
	desk_close(&desk);
}

static void
test_isolates(void **state)
{
	static const struct {
		const char *tag, *value, *wanted;
	} cases[] = {
	    {"it", "via Imbriani 218", "a via Imbriani 218."},
	    {"it", "перчатка 1", "a перчатка 1."},
	    {"it", "شارع", "a " FSI "شارع" PDI "."},
	    {"it", "a\u202Eb\u2069c\u2013\u202A", "a abc\u2013."},
	    {"ar", "\u2069NA\u2068", "في " FSI "NA" PDI "."},
	    {"it", "bar شارع 3", "a " FSI "bar شارع 3" PDI "."},
	    {"ar", "شارع محمد", "في شارع محمد."},
	    {"ar", "مُحَمَّد", "في مُحَمَّد."},
	    {"ar", "شارع 3", "في " FSI "شارع 3" PDI "."},
	    {"ar", "NA4821", "في " FSI "NA4821" PDI "."},
	    {"ar", "24/11", "في " FSI "24/11" PDI "."},
	    {"ar", "-", "في " FSI "-" PDI "."},
	    {"ur", "کمرہ", "ur کمرہ."},
	    {"ur", "via Po", "ur " FSI "via Po" PDI "."},
	};
	struct desk desk = desk_open("it ar ur");
	int prompt = desk_add(&desk, "a.b", "a {place}.");
	size_t i;

	(void)state;
	desk_po(&desk, "ar",
	    "msgctxt \"a.b\"\nmsgid \"a {place}.\"\nmsgstr \"في {place}.\"\n");
	desk_po(&desk, "ur",
	    "msgctxt \"a.b\"\nmsgid \"a {place}.\"\nmsgstr \"ur {place}.\"\n");
	desk_load(&desk);
	assert_int_equal(desk.findings.count, 0);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct values values = {0};

		values_set_text(&values, "place", slice_of(cases[i].value));
		assert_string_equal(
		    desk_say(&desk, prompt, cases[i].tag, &values),
		    cases[i].wanted);
	}
	desk_close(&desk);
}

static const struct {
	const char *tag;
	int64_t number;
	const char *wanted;
} plurals[] = {
    {"it", 0, "oggi"},
    {"it", 1, "tra 1 giorno"},
    {"it", 2, "tra 2 giorni"},
    {"it", -1, "tra -1 giorno"},
    {"fr", 0, "0 jour"},
    {"fr", 1, "1 jour"},
    {"fr", 2, "2 jours"},
    {"ar", 0, "صفر"},
    {"ar", 1, "واحد"},
    {"ar", 2, "اثنان"},
    {"ar", 3, FSI "3" PDI " قليل"},
    {"ar", 10, FSI "10" PDI " قليل"},
    {"ar", 11, FSI "11" PDI " كثير"},
    {"ar", 99, FSI "99" PDI " كثير"},
    {"ar", 100, FSI "100" PDI " آخر"},
    {"ar", 103, FSI "103" PDI " قليل"},
    {"uk", 1, "1 день"},
    {"uk", 3, "3 дні"},
    {"uk", 11, "11 днів"},
    {"uk", 22, "22 дні"},
};

static void
test_plurals(void **state)
{
	struct desk desk = desk_open("it fr ar uk");
	const char *source = "{days, plural, =0 {oggi} one {tra # giorno} "
			     "other {tra # giorni}}";
	const char *start = arena_printf(desk.arena,
	    "msgctxt \"a.b\"\nmsgid \"%s\"\nmsgstr \"{days, plural, ", source);
	int prompt = desk_add(&desk, "a.b", source);
	struct values values = {0};
	size_t i;

	(void)state;
	desk_po(&desk, "fr",
	    arena_printf(
		desk.arena, "%sone {# jour} other {# jours}}\"\n", start));
	desk_po(&desk, "ar",
	    arena_printf(desk.arena,
		"%szero {صفر} one {واحد} two {اثنان} few {# قليل} "
		"many {# كثير} other {# آخر}}\"\n",
		start));
	desk_po(&desk, "uk",
	    arena_printf(desk.arena,
		"%sone {# день} few {# дні} many {# днів} other {# дня}}\"\n",
		start));
	desk_load(&desk);
	assert_int_equal(desk.findings.count, 0);
	for (i = 0; i < ARRAY_LEN(plurals); i++) {
		values_set_number(&values, "days", plurals[i].number);
		assert_string_equal(
		    desk_say(&desk, prompt, plurals[i].tag, &values),
		    plurals[i].wanted);
	}
	values_set_text(&values, "days", slice_of("1"));
	assert_string_equal(
	    desk_say(&desk, prompt, "it", &values), "tra 1 giorno");
	values_set_text(&values, "days", slice_of("molti"));
	assert_string_equal(
	    desk_say(&desk, prompt, "it", &values), "tra molti giorni");
	values = (struct values){0};
	assert_string_equal(
	    desk_render(&desk, prompt, "it", &values).missing, "days");
	desk_close(&desk);
}

/* Who reads what when it is not there: relatives, English, the first. */
static void
test_languages(void **state)
{
	static const struct {
		const char *tag, *both, *only_english, *only_arabic, *none;
	} cases[] = {
	    {"it", "it", "it", "it", "it"},
	    {"en", "en", "en", "it", "it"},
	    {"fr", "en", "en", "it", "it"},
	    {"ar", "ar", "en", "ar", "it"},
	    {"bn", "en", "en", "it", "it"},
	    {"wo", "en", "en", "it", "it"},
	    {"ary", "ar", "en", "ar", "it"},
	    {"sq", "it", "it", "it", "it"},
	    {"zh", "en", "en", "it", "it"},
	};
	struct desk desk = desk_open(eleven);
	int both = desk_add(&desk, "a.both", "x");
	int english = desk_add(&desk, "a.english", "x");
	int arabic = desk_add(&desk, "a.arabic", "x");
	int none = desk_add(&desk, "a.none", "x");
	size_t i;

	(void)state;
	desk_po(&desk, "en",
	    "msgctxt \"a.both\"\nmsgid \"x\"\nmsgstr \"y\"\n\n"
	    "msgctxt \"a.english\"\nmsgid \"x\"\nmsgstr \"y\"\n");
	desk_po(&desk, "ar",
	    "msgctxt \"a.both\"\nmsgid \"x\"\nmsgstr \"ع\"\n\n"
	    "msgctxt \"a.arabic\"\nmsgid \"x\"\nmsgstr \"ع\"\n");
	desk_load(&desk);
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		const char *tag = cases[i].tag;

#define REALLY(prompt) desk_render(&desk, prompt, tag, NULL).language->tag
		assert_string_equal(REALLY(both), cases[i].both);
		assert_string_equal(REALLY(english), cases[i].only_english);
		assert_string_equal(REALLY(arabic), cases[i].only_arabic);
		assert_string_equal(REALLY(none), cases[i].none);
#undef REALLY
	}
	assert_true(prompts_has(desk.prompts, none, speaks("it")));
	assert_true(prompts_has(desk.prompts, both, speaks("en")));
	assert_false(prompts_has(desk.prompts, none, speaks("en")));
	assert_false(prompts_has(desk.prompts, none, speaks("zh")));
	assert_true(
	    slice_is(prompts_text(desk.prompts, both, speaks("ar")), "ع"));
	assert_true(
	    slice_is(prompts_text(desk.prompts, none, speaks("ar")), ""));
	desk_close(&desk);
}

static void
test_eleven(void **state)
{
	struct desk desk = desk_open(eleven);
	struct values values = {0};
	int prompt = desk_add(&desk, "a.b", "Ciao {place}");
	size_t i;

	(void)state;
	values_set_text(&values, "place", slice_of("Po"));
	for (i = 1; i < desk.languages.count; i++)
		desk_po(&desk, desk.languages.list[i]->tag,
		    arena_printf(desk.arena,
			"msgctxt \"a.b\"\nmsgid \"Ciao {place}\"\n"
			"msgstr \"%s {place}\"\n",
			desk.languages.list[i]->name));
	desk_load(&desk);
	assert_int_equal(desk.findings.count, 0);
	for (i = 1; i < desk.languages.count; i++) {
		const struct language *language = desk.languages.list[i];
		bool isolate = language->right_to_left;

		assert_string_equal(
		    desk_say(&desk, prompt, language->tag, &values),
		    arena_printf(desk.arena, "%s %sPo%s", language->name,
			isolate ? FSI : "", isolate ? PDI : ""));
	}
	desk_close(&desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_values),
	    cmocka_unit_test(test_values_bound),
	    cmocka_unit_test(test_missing),
	    cmocka_unit_test(test_long),
	    cmocka_unit_test(test_isolates),
	    cmocka_unit_test(test_plurals),
	    cmocka_unit_test(test_languages),
	    cmocka_unit_test(test_eleven),
	};

	if (clock_set_zone("Europe/Rome") < 0)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
