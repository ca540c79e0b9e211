/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_pieces.c - texts cut at their placeholders, and what is refused
 */
#include "test_prompt_common.h"

#include "prompt/pieces.h"

static const char *
named(enum piece_kind kind)
{
	static const char *const names[] = {
	    "words", "value", "number", "plural"};

	return names[kind];
}

/* "words(…) value(name) plural(name: other[…])", to compare with. */
static void
describe(struct text *out, const struct pieces *pieces)
{
	size_t i, k;

	for (i = 0; i < pieces->count; i++) {
		const struct piece *piece = &pieces->list[i];

		text_addf(out, "%s%s(", i > 0 ? " " : "", named(piece->kind));
		text_add_slice(out, piece->text);
		for (k = 0; k < piece->branch_count; k++) {
			const struct branch *branch = &piece->branches[k];

			text_addf(out, " %d=%d[", (int)branch->plural,
			    (int)branch->exactly);
			describe(out, &branch->pieces);
			text_add(out, "]");
		}
		text_add(out, ")");
	}
}

static void
test_cut(void **state)
{
	static const struct {
		const char *text, *wanted;
	} cases[] = {
	    {"", ""},
	    {"Ciao", "words(Ciao)"},
	    {"{date}", "value(date)"},
	    {"{ date }, ore {time}.",
		"value(date) words(, ore ) value(time) words(.)"},
	    {"l'ufficio '{place}'", "words(l'ufficio ') value(place) words(')"},
	    {"# 1", "words(# 1)"},
	    {"{a}{a_b}{a-2}", "value(a) value(a_b) value(a-2)"},
	    {"tra {days, plural, one {# giorno} other {# giorni}}!",
		"words(tra ) plural(days 2=0[number() words( giorno)] "
		"0=0[number() words( giorni)]) words(!)"},
	    {"{n,plural,=0{oggi}other{il {date}}}",
		"plural(n 6=0[words(oggi)] 0=0[words(il ) value(date)])"},
	    {"{n, plural,\n other {}\n}", "plural(n 0=0[])"},
	    {"মা {place} নেই", "words(মা ) value(place) words( নেই)"},
	};
	struct arena *arena = arena_new(1u << 20);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct text out = text_new(arena, 4000);
		struct fault fault = {0};
		struct pieces pieces;

		assert_int_equal(
		    pieces_cut(arena, slice_of(cases[i].text), &pieces, &fault),
		    0);
		describe(&out, &pieces);
		assert_string_equal(out.data, cases[i].wanted);
	}
	arena_free(&arena);
}

static void
test_refused(void **state)
{
	static const struct {
		const char *text, *said;
	} cases[] = {
	    {"ciao {", "a placeholder is written {name}"},
	    {"{}", "a placeholder is written {name}"},
	    {"{1}", "a placeholder is written {name}"},
	    {"{città}", "one word in braces"},
	    {"{date time}", "one word in braces"},
	    {"{date", "never closed, at '{date'"},
	    {"date}", "a '}' without its '{', at '}'"},
	    {"{date}}", "a '}' without its '{'"},
	    {"{{date}}", "a placeholder is written {name}"},
	    {"{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}", "{name}"},
	    {"{n, select, other {x}}", "only 'plural,' is known"},
	    {"{n, number}", "only 'plural,' is known"},
	    {"{n, plural, one {x}}", "'other' is missing"},
	    {"{n, plural, }", "'other' is missing"},
	    {"{n, plural, oter {x}}", "did you mean 'other'?"},
	    {"{n, plural, = {x} other {x}}", "'=' without a number"},
	    {"{n, plural, other x}", "a branch without its {text}"},
	    {"{n, plural, one {x} one {y} other {z}}", "branch twice"},
	    {"{n, plural, =1 {x} =01 {y} other {z}}", "branch twice"},
	    {"{n, plural, other {x}", "never closed"},
	    {"{n, plural, other {x", "never closed"},
	    {"{n, plural, other {{m, plural, other {x}}}}",
		"a plural inside of a plural"},
	    {"{n, plural, =1{}=2{}=3{}=4{}=5{}=6{}=7{}=8{}=9{}=10{}=11{}=12{}"
	     "=13{}=14{}=15{}=16{}other{}}",
		"too many branches"},
	};
	struct arena *arena = arena_new(1u << 20);
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(cases); i++) {
		struct fault fault = {0};
		struct pieces pieces;

		assert_int_equal(
		    pieces_cut(arena, slice_of(cases[i].text), &pieces, &fault),
		    -1);
		assert_contains(fault.text, cases[i].said);
	}
	arena_free(&arena);
}

static void
test_too_many(void **state)
{
	struct arena *arena = arena_new(1u << 20);
	struct text text = text_new(arena, 4000);
	struct fault fault = {0};
	struct pieces pieces;
	int i;

	(void)state;
	for (i = 0; i < PIECES_MAX; i++)
		text_add(&text, "{a}");
	assert_int_equal(
	    pieces_cut(arena, slice_of(text.data), &pieces, &fault), 0);
	text_add(&text, "{a}");
	assert_int_equal(
	    pieces_cut(arena, slice_of(text.data), &pieces, &fault), -1);
	assert_contains(fault.text, "too many placeholders");
	arena_free(&arena);
}

static void
test_names(void **state)
{
	struct arena *arena = arena_new(1u << 20);
	struct fault fault = {0};
	struct pieces pieces;

	(void)state;
	assert_int_equal(
	    pieces_cut(arena,
		slice_of("{a} {n, plural, one {{b} #} other {ab}}"), &pieces,
		&fault),
	    0);
	assert_true(pieces_has_name(&pieces, slice_of("a")));
	assert_true(pieces_has_name(&pieces, slice_of("b")));
	assert_true(pieces_has_name(&pieces, slice_of("n")));
	assert_false(pieces_has_name(&pieces, slice_of("ab")));
	assert_false(pieces_has_name(&pieces, slice_of("")));
	assert_true(pieces_has_plural(&pieces));
	assert_int_equal(pieces.bytes, 1 + 2); /* " " and "ab" or " " */
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_cut),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_too_many),
	    cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
