/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_extract.c - PO files written for translators, again and again
 */
#include "test_prompt_common.h"

#include "base/file.h"

static int
extract(struct desk *desk, const char *tag)
{
	struct fault fault = {0};
	int result = prompts_extract(desk->prompts, desk->folder,
	    tag == NULL ? NULL : speaks(tag), &fault);

	if (result < 0)
		print_message("%s\n", fault.text);
	return result;
}

/* A desk that said other things before, with a translator's work. */
static struct desk
desk_with_work(void)
{
	struct desk desk = desk_open("it fr");

	desk_add(&desk, "a.same", "Ciao {place}");
	desk_add(&desk, "a.changed", "Nuovo \"testo\"\ncon righe");
	desk_add(&desk, "a.fresh", "Mai visto");
	desk_add(&desk, "a.fuzzy", "Incerto, ora diverso");
	desk_add(&desk, "a.back", "Tornato");
	desk_write(&desk, "fr.po",
	    "# Traduction de Anna.\n"
	    "msgid \"\"\nmsgstr \"\"\n"
	    "\"Last-Translator: Anna\\n\"\n"
	    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
	    "# Anna: tutoyer ?\n"
	    "msgctxt \"a.same\"\nmsgid \"Ciao {place}\"\n"
	    "msgstr \"Salut {place}\"\n\n"
	    "# gardez court\n"
	    "msgctxt \"a.changed\"\nmsgid \"Vecchio testo\"\n"
	    "msgstr \"Vieux texte\"\n\n"
	    "msgctxt \"a.gone\"\nmsgid \"Sparito\"\nmsgstr \"Disparu\"\n\n"
	    "msgctxt \"a.gone-empty\"\nmsgid \"Sparito\"\nmsgstr \"\"\n\n"
	    "#, fuzzy\n#| msgid \"Primo\"\n"
	    "msgctxt \"a.fuzzy\"\nmsgid \"Secondo\"\nmsgstr \"Premier\"\n\n"
	    "#~ msgctxt \"a.back\"\n#~ msgid \"Tornato\"\n"
	    "#~ msgstr \"Revenu\"\n");
	return desk;
}

static void
test_new_file(void **state)
{
	struct desk desk = desk_open("it fr");

	(void)state;
	desk_add(&desk, "a.b", "Ciao {place}");
	assert_int_equal(extract(&desk, "fr"), 0);
	assert_string_equal(desk_read(&desk, "fr.po"),
	    "msgid \"\"\n"
	    "msgstr \"\"\n"
	    "\"Project-Id-Version: passaparola\\n\"\n"
	    "\"Language: fr\\n\"\n"
	    "\"MIME-Version: 1.0\\n\"\n"
	    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
	    "\"Content-Transfer-Encoding: 8bit\\n\"\n"
	    "\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n"
	    "\n"
	    "#. How {date} is written: dd day, MM month, yyyy year, "
	    "EEEE Monday, MMMM January;\n"
	    "#. words between apostrophes. Empty: dd/MM.\n"
	    "msgctxt \"date-format\"\n"
	    "msgid \"dd/MM\"\n"
	    "msgstr \"\"\n"
	    "\n"
	    "#. How {time} is written: HH hour, mm minute. Empty: HH:mm.\n"
	    "msgctxt \"time-format\"\n"
	    "msgid \"HH:mm\"\n"
	    "msgstr \"\"\n"
	    "\n"
	    "msgctxt \"a.b\"\n"
	    "msgid \"Ciao {place}\"\n"
	    "msgstr \"\"\n");
	desk_close(&desk);
}

static void
test_template(void **state)
{
	struct desk desk = desk_open("it fr");

	(void)state;
	desk_add(&desk, "a.b", "Ciao {place}");
	assert_int_equal(extract(&desk, NULL), 0);
	assert_contains(desk_read(&desk, "passaparola.pot"),
	    "msgctxt \"a.b\"\n"
	    "msgid \"Ciao {place}\"\nmsgstr \"\"\n");
	assert_contains(
	    desk_read(&desk, "passaparola.pot"), "\"Language: \\n\"");
	desk_close(&desk);
}

static void
test_merge(void **state)
{
	static const char *const wanted[] = {
	    "# Traduction de Anna.\nmsgid \"\"\n",
	    "\"Last-Translator: Anna\\n\"\n",
	    "# Anna: tutoyer ?\nmsgctxt \"a.same\"\n"
	    "msgid \"Ciao {place}\"\nmsgstr \"Salut {place}\"\n",
	    "# gardez court\n#, fuzzy\n"
	    "#| msgid \"Vecchio testo\"\nmsgctxt \"a.changed\"\n"
	    "msgid \"\"\n\"Nuovo \\\"testo\\\"\\n\"\n\"con righe\"\n"
	    "msgstr \"Vieux texte\"\n",
	    "msgctxt \"a.fresh\"\nmsgid \"Mai visto\"\nmsgstr \"\"\n",
	    "#, fuzzy\n#| msgid \"Primo\"\nmsgctxt \"a.fuzzy\"\n"
	    "msgid \"Incerto, ora diverso\"\nmsgstr \"Premier\"\n",
	    "msgctxt \"a.back\"\n"
	    "msgid \"Tornato\"\nmsgstr \"Revenu\"\n",
	    "#~ msgctxt \"a.gone\"\n#~ msgid \"Sparito\"\n"
	    "#~ msgstr \"Disparu\"\n",
	};
	struct desk desk = desk_with_work();
	const char *first;
	size_t i;

	(void)state;
	assert_int_equal(extract(&desk, "fr"), 0);
	first = desk_read(&desk, "fr.po");
	for (i = 0; i < ARRAY_LEN(wanted); i++)
		assert_contains(first, wanted[i]);
	assert_null(strstr(first, "a.gone-empty"));
	assert_int_equal(extract(&desk, "fr"), 0);
	assert_string_equal(desk_read(&desk, "fr.po"), first);
	assert_false(
	    file_exists(file_join(desk.arena, desk.folder, "fr.po.new")));
	desk_close(&desk);
}

/* What was there stays where it stood; what is new follows its neighbour. */
static void
test_order(void **state)
{
	static const char *const order[] = {"date-format", "time-format",
	    "a.zero", "a.three", "a.four", "a.one", "a.two", "a.gone"};
	struct desk desk = desk_open("it fr");
	const char *at, *next;
	size_t i;

	(void)state;
	desk_write(&desk, "fr.po",
	    PO_HEADER "msgctxt \"a.three\"\nmsgid \"3\"\nmsgstr \"trois\"\n\n"
		      "msgctxt \"a.gone\"\nmsgid \"-\"\nmsgstr \"rien\"\n\n"
		      "msgctxt \"a.one\"\nmsgid \"1\"\nmsgstr \"un\"\n");
	desk_add(&desk, "a.zero", "0");
	desk_add(&desk, "a.one", "1");
	desk_add(&desk, "a.two", "2");
	desk_add(&desk, "a.three", "3");
	desk_add(&desk, "a.four", "4");
	assert_int_equal(extract(&desk, "fr"), 0);
	at = desk_read(&desk, "fr.po");
	for (i = 0; i < ARRAY_LEN(order); i++, at = next) {
		next = strstr(at, order[i]);
		assert_non_null(next);
	}
	desk_close(&desk);
}

/* What was extracted is what is loaded. */
static void
test_loaded_again(void **state)
{
	struct desk desk = desk_with_work();
	struct prompt_coverage coverage;

	(void)state;
	assert_int_equal(extract(&desk, "fr"), 0);
	desk_load(&desk);
	coverage = prompts_coverage(desk.prompts, speaks("fr"));
	assert_int_equal(coverage.texts, 2);
	assert_int_equal(coverage.stale, 2);
	assert_int_equal(coverage.missing, 1);
	assert_int_equal(desk.findings.errors, 0);
	assert_int_equal(desk.findings.warnings, 3);
	desk_close(&desk);
}

/* A broken file is a translator's work too. */
static void
test_broken_is_kept(void **state)
{
	static const char broken[] =
	    PO_HEADER "msgctxt \"a.b\"\nmsgid \"x\nmsgstr \"y\"\n";
	struct desk desk = desk_open("it fr");
	struct fault fault = {0};

	(void)state;
	desk_add(&desk, "a.b", "x");
	desk_write(&desk, "fr.po", broken);
	assert_int_equal(
	    prompts_extract(desk.prompts, desk.folder, speaks("fr"), &fault),
	    -1);
	assert_int_equal(fault.kind, FAULT_DATA);
	assert_contains(fault.text, "/fr.po:");
	assert_contains(fault.text, "mend this first");
	assert_string_equal(desk_read(&desk, "fr.po"), broken);
	desk_close(&desk);
}

static void
test_no_folder(void **state)
{
	struct desk desk = desk_open("it fr");
	struct fault fault = {0};

	(void)state;
	desk_add(&desk, "a.b", "x");
	assert_int_equal(prompts_extract(desk.prompts, "/nowhere/at/all",
			     speaks("fr"), &fault),
	    -1);
	assert_int_equal(fault.kind, FAULT_WRITE);
	assert_contains(fault.text, "/nowhere/at/all/fr.po");
	desk_close(&desk);
}

static void
test_eleven(void **state)
{
	struct desk desk = desk_open("it en fr es ar bn ur si ta wo pcm");
	size_t i;

	(void)state;
	desk_add(&desk, "a.b", "Ciao {place}");
	for (i = 1; i < desk.languages.count; i++) {
		const char *tag = desk.languages.list[i]->tag;
		const char *name = arena_printf(desk.arena, "%s.po", tag);
		const char *first;

		assert_int_equal(extract(&desk, tag), 0);
		first = desk_read(&desk, name);
		assert_contains(first,
		    arena_printf(desk.arena, "\"Language: %s\\n\"", tag));
		assert_int_equal(extract(&desk, tag), 0);
		assert_string_equal(desk_read(&desk, name), first);
	}
	desk_load(&desk);
	assert_int_equal(desk.findings.errors, 0);
	assert_int_equal(desk.findings.warnings, 10);
	desk_close(&desk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_new_file),
	    cmocka_unit_test(test_template),
	    cmocka_unit_test(test_merge),
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_loaded_again),
	    cmocka_unit_test(test_broken_is_kept),
	    cmocka_unit_test(test_no_folder),
	    cmocka_unit_test(test_eleven),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
