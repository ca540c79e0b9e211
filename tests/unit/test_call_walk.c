/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_call_walk.c - every key at every place of the calls that ship
 *
 * Walks the flows of the installation in all languages of calls, from a call
 * that comes in and from those that the line places.  At each place every key
 * is pressed, nothing is pressed, a code is typed or a message left, and
 * whatever the desk can answer is answered.  Nowhere may a caller hear nothing,
 * a gap, or another language; from everywhere there is a way to the end, and
 * who is silent gets there too.
 */
#include "call_walk.h"

#include <stdlib.h>

#include "base/file.h"
#include "flow/run.h"
#include "flow/step.h"
#include "prompt/heard.h"

#define ARENA_MAX ((size_t)1 << 30)
#define NOBODY_COMES 2 /* of the desk's answers: phones ring in vain */
#define SILENCES_MAX 60 /* in a row, until a call has ended */

/* ── One turn ──────────────────────────────────────────────────────────── */

static void
start_talk(struct walk *walk, struct talk *talk, struct flow_host *host,
    struct values *values)
{
	*host = walk_host(walk);
	*values = (struct values){.count = 0};
	values_set_text(values, "desk", slice_of("Sportello"));
	values_set_text(values, "phone", slice_of("081 000 0000"));
	values_set_text(values, "other", slice_of("081 000 0001"));
	values_set_text(values, "languages", slice_of("1 Italiano"));
	values_set_number(values, "days", 3);
	*talk = (struct talk){.program = walk->program,
	    .languages = &walk->languages,
	    .call_languages = &walk->calls,
	    .host = host,
	    .arena = walk->turn,
	    .now_ms = START_MS,
	    .on_call = true,
	    .safety = "neutral",
	    .reminder = "due",
	    .values = values,
	    .language = walk->calls.list[0]};
}

static const char *
step_name(const struct walk *walk, int step)
{
	return arena_printf(walk->arena, "%s.%s",
	    program_step_flow(walk->program, step),
	    walk->program->steps[step].name);
}

static bool
is_menu_of_languages(const struct walk *walk, const struct said *said)
{
	return strncmp(step_name(walk, said->step), "language.", 9) == 0 ||
	    strncmp(step_name(walk, said->step), "called.", 7) == 0;
}

/* Who waits for a person, or paused a chapter, hears nothing for a while. */
static bool
may_be_silent(const struct walk *walk, const struct session *session)
{
	const struct op *op =
	    &walk->program->steps[session->at.step].ops[session->at.op];

	return strcmp(op->kind->words[0], "connect") == 0 ||
	    strcmp(op->kind->words[0], "listen") == 0;
}

/* What anybody may hear on a call. */
static void
check_heard(
    struct walk *walk, const struct talk *talk, size_t from, const char *keys)
{
	const char *way = arena_printf(walk->arena, "%s%s",
	    walk_way(walk, from), keys[0] == '\0' ? "silence" : keys);
	size_t i;

	if (talk->broken >= 0)
		fail_msg("%s: a value is missing", way);
	if (talk->said_count == 0 && talk->wait.then == CALL_KEYS &&
	    !talk->looking && !may_be_silent(walk, talk->session))
		fail_msg("%s: nothing is said at %s", way,
		    step_name(walk, talk->session->at.step));
	for (i = 0; i < talk->said_count; i++) {
		const struct said *said = &talk->said[i];

		if (said->text.length == 0)
			fail_msg("%s: an empty text at %s", way,
			    step_name(walk, said->step));
		if (said->language != talk->language &&
		    !is_menu_of_languages(walk, said))
			fail_msg("%s: %s is said in %s", way,
			    step_name(walk, said->step), said->language->tag);
	}
}

/* What came of a turn; OVER when the call has ended. */
static size_t
end_turn(
    struct walk *walk, const struct talk *talk, size_t from, const char *keys)
{
	check_heard(walk, talk, from, keys);
	if (talk->wait.then == CALL_HANG_UP || talk->wait.then == CALL_JOIN)
		return OVER;
	assert_true(session_waits(talk->session));
	return walk_meet(walk, talk, from, keys);
}

static size_t
press(struct walk *walk, size_t from, const char *keys)
{
	const struct place_met *met = &walk->places[from];
	struct flow_host host;
	struct session session;
	struct values values;
	struct talk talk;

	arena_reset(walk->turn);
	start_talk(walk, &talk, &host, &values);
	assert_int_equal(session_read(&session, walk->program, met->kept), 0);
	talk.session = &session;
	talk.language = talk.language_before = met->language;
	talk.language_known = met->known;
	walk->answers = 1;
	if (strcmp(keys, "message") == 0)
		flow_recorded(&talk, 12);
	else
		flow_keys(&talk, slice_of(keys));
	return end_turn(walk, &talk, from, keys);
}

static void
add_way(struct walk *walk, size_t from, size_t to)
{
	struct place_met *met = &walk->places[from];
	size_t i;

	if (to == OVER)
		met->ends = true;
	for (i = 0; i < met->way_count; i++)
		if (met->ways[i] == to)
			return;
	if (to != OVER && met->way_count < WAYS_MAX)
		met->ways[met->way_count++] = to;
}

/* All that can be done at a place, with all that the desk may say to it. */
static void
try_all(struct walk *walk, size_t from)
{
	static const char *const inputs[] = {"", "0", "1", "2", "3", "4", "5",
	    "6", "7", "8", "9", "*", "#", "624821", "2662123450",
	    "268312345678", "message"};
	size_t i, to;

	for (i = 0; i < ARRAY_LEN(inputs); i++) {
		walk->answer = 0;
		do {
			to = press(walk, from, inputs[i]);
			add_way(walk, from, to);
			if (i == 0 && walk->answer <= NOBODY_COMES)
				walk->places[from].silent = to;
		} while (++walk->answer < walk->answers);
	}
}

/* ── The walk ──────────────────────────────────────────────────────────── */

static int
start(void **state)
{
	static const char *const tags[] = {
	    "it", "en", "fr", "es", "ar", "bn", "ur", "si", "ta", "wo", "pcm"};
	struct arena *arena = arena_new(ARENA_MAX);
	struct walk *walk = arena_alloc(arena, sizeof(*walk));
	struct findings findings = findings_new(arena);
	const char *top = getenv("srcdir");
	size_t i;

	top = top == NULL ? "." : top;
	*walk = (struct walk){.arena = arena,
	    .turn = arena_new(1 << 22),
	    .table_size = 4 * PLACES_MAX + 1};
	walk->places = arena_array(arena, PLACES_MAX, sizeof(*walk->places));
	walk->table =
	    arena_array(arena, walk->table_size, sizeof(*walk->table));
	for (i = 0; i < ARRAY_LEN(tags); i++) {
		walk->languages.list[walk->languages.count++] =
		    language_find(slice_of(tags[i]));
		if (i < 5)
			walk->calls.list[walk->calls.count++] =
			    walk->languages.list[i];
	}
	walk->words =
	    words_load(file_join(arena, top, "flows/words.tsv"), &findings);
	walk->prompts = prompts_new(&walk->languages);
	prompts_set_calls(walk->prompts, &walk->calls);
	walk->program = program_load(file_join(arena, top, "flows"),
	    walk->words, walk->prompts, NULL, &findings);
	assert_non_null(walk->program);
	prompts_load(
	    walk->prompts, file_join(arena, top, "prompts"), NULL, &findings);
	assert_int_equal(findings.errors, 0);
	*state = walk;
	return 0;
}

static int
end(void **state)
{
	struct walk *walk = *state;
	struct arena *arena = walk->arena;

	program_free(&walk->program);
	prompts_free(&walk->prompts);
	words_free(&walk->words);
	arena_free(&walk->turn);
	arena_free(&arena);
	return 0;
}

/* From where CALLED begins (NULL: a call that comes in) on. */
static void
begin(struct walk *walk, const char *called, const char *source,
    const struct language *language)
{
	struct flow_host host;
	struct session session;
	struct values values;
	struct talk talk;

	arena_reset(walk->turn);
	start_talk(walk, &talk, &host, &values);
	session_clear(&session);
	talk.session = &session;
	talk.language_known = language != NULL;
	if (language != NULL)
		talk.language = language;
	walk->answer = 0;
	if (called == NULL)
		flow_call(&talk);
	else
		flow_called(&talk,
		    program_place(walk->program, slice_of(called)), source, 7);
	end_turn(walk, &talk, 0, called == NULL ? "call" : called);
}

/* From each place that has a way to one that has, until no more is found. */
static void
spread_ends(struct walk *walk)
{
	bool more = true;
	size_t i, k;

	while (more) {
		more = false;
		for (i = walk->count; i-- > 0;) {
			struct place_met *met = &walk->places[i];

			for (k = 0; !met->ends && k < met->way_count; k++)
				more |= met->ends =
				    walk->places[met->ways[k]].ends;
		}
	}
}

static void
check_ends(struct walk *walk)
{
	size_t i, at;
	int hops;

	spread_ends(walk);
	for (i = 0; i < walk->count; i++) {
		if (!walk->places[i].ends)
			fail_msg("%s: no way to the end", walk_way(walk, i));
		for (at = i, hops = 0; at != OVER; hops++) {
			if (hops == SILENCES_MAX)
				fail_msg("%s: who is silent is never let go",
				    walk_way(walk, i));
			at = walk->places[at].silent;
		}
	}
}

static void
test_walk(void **state)
{
	static const struct {
		const char *place, *source;
	} calls[] = {
	    {NULL, NULL}, {"notice", "notices"}, {"reminder", "appointments"}};
	struct walk *walk = *state;
	size_t i, k;

	for (i = 0; i < ARRAY_LEN(calls); i++) {
		begin(walk, calls[i].place, calls[i].source, NULL);
		for (k = 0; k < walk->calls.count; k++)
			begin(walk, calls[i].place, calls[i].source,
			    walk->calls.list[k]);
	}
	for (i = 0; i < walk->count; i++)
		try_all(walk, i);
	assert_true(walk->count > 1000);
	check_ends(walk);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_walk, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
