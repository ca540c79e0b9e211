/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_flow_common.c - what the tests of daemon/flow share
 */
#include "test_flow_common.h"

#include <unistd.h>

#include "base/file.h"
#include "base/macros.h"

#define ARENA_MAX ((size_t)64 << 20)

int
desk_start(void **state)
{
	static const char *const tags[] = {"it", "en", "ar"};
	struct desk *desk = calloc(1, sizeof(*desk));
	const char *top = getenv("srcdir");
	size_t i;

	desk->arena = arena_new(ARENA_MAX);
	desk->findings = findings_new(desk->arena);
	for (i = 0; i < ARRAY_LEN(tags); i++)
		desk->languages.list[desk->languages.count++] =
		    language_find(slice_of(tags[i]));
	desk->language = desk->languages.list[0];
	desk->words = words_load(
	    file_join(desk->arena, top == NULL ? "." : top, "flows/words.tsv"),
	    &desk->findings);
	assert_non_null(desk->words);
	desk->prompts = prompts_new(&desk->languages);
	strcpy(desk->folder, "/tmp/flow.XXXXXX");
	assert_non_null(mkdtemp(desk->folder));
	*state = desk;
	return 0;
}

int
desk_end(void **state)
{
	struct desk *desk = *state;
	const char *const *names;
	struct fault fault;

	assert_int_equal(
	    file_list(desk->arena, desk->folder, "", 200, &names, &fault), 0);
	for (; *names != NULL; names++)
		unlink(file_join(desk->arena, desk->folder, *names));
	assert_int_equal(rmdir(desk->folder), 0);
	program_free(&desk->program);
	prompts_free(&desk->prompts);
	words_free(&desk->words);
	arena_free(&desk->arena);
	free(desk);
	return 0;
}

void
desk_flow(struct desk *desk, const char *name, const char *contents)
{
	struct fault fault;

	assert_int_equal(
	    file_replace(file_join(desk->arena, desk->folder, name), 0644,
		slice_of(contents), &fault),
	    0);
}

void
desk_load_wrong(struct desk *desk)
{
	program_free(&desk->program);
	prompts_free(&desk->prompts);
	desk->prompts = prompts_new(&desk->languages);
	desk->findings = findings_new(desk->arena);
	desk->program = program_load(
	    desk->folder, desk->words, desk->prompts, NULL, &desk->findings);
	if (desk->program != NULL && desk->findings.errors == 0)
		program_check(desk->program, &desk->findings);
}

void
desk_load(struct desk *desk)
{
	size_t i;

	desk_load_wrong(desk);
	for (i = 0; i < desk->findings.count; i++)
		if (desk->findings.list[i].level == FINDING_ERROR)
			fail_msg("%s:%d: %s", desk->findings.list[i].file,
			    desk->findings.list[i].line,
			    desk->findings.list[i].message);
}

const struct finding *
desk_finding(const struct desk *desk, const char *code)
{
	size_t i;

	for (i = 0; i < desk->findings.count; i++)
		if (strcmp(desk->findings.list[i].code, code) == 0)
			return &desk->findings.list[i];
	return NULL;
}

static const char *
look_up(void *context, const char *source, struct slice key, struct slice pin,
    struct values *values, int64_t *id)
{
	struct desk *desk = context;

	(void)pin;

	snprintf(desk->looked_up, sizeof(desk->looked_up), "%s %.*s", source,
	    (int)key.length, key.data);
	if (strcmp(desk->outcome, "none") == 0 ||
	    strcmp(desk->outcome, "failed") == 0)
		return desk->outcome;
	values_set_text(values, "place", slice_of("via Roma"));
	*id = 7;
	return desk->outcome;
}

static bool
recall(void *context, const char *source, int64_t id, struct values *values)
{
	struct desk *desk = context;

	assert_string_equal(source, "appointments");
	assert_int_equal(id, 7);
	if (desk->gone)
		return false;
	values_set_text(values, "place", slice_of("via Roma"));
	return true;
}

static void
keep_looking(void *context, const char *source, int64_t id, int days)
{
	struct desk *desk = context;

	snprintf(desk->looked_up, sizeof(desk->looked_up), "%s %lld %d days",
	    source, (long long)id, days);
}

static void
change(void *context, enum flow_change what, int64_t id)
{
	struct desk *desk = context;

	assert_true(desk->change_count < CHANGES_MAX);
	desk->changes[desk->change_count].what = what;
	desk->changes[desk->change_count++].id = id;
}

static bool
call_me(void *context, const char *place)
{
	struct desk *desk = context;

	desk->called = arena_string(desk->arena, place);
	return !desk->mute;
}

static void
choose_list(void *context, const char *name, bool join)
{
	struct desk *desk = context;

	desk->chosen =
	    arena_printf(desk->arena, "%s %s", join ? "join" : "leave", name);
}

static void
opt(void *context, enum purpose purpose, bool stops)
{
	struct desk *desk = context;

	desk->opted = arena_printf(
	    desk->arena, "%s %s", stops ? "out" : "in", purpose_name(purpose));
}

static void
follow_up(void *context, const char *topic, const char *at, bool urgent)
{
	struct desk *desk = context;

	assert_true(desk->topic_count < CHANGES_MAX);
	desk->topics[desk->topic_count++] = arena_printf(
	    desk->arena, "%s %s%s", at, topic, urgent ? " urgent" : "");
}

/* Keeps what the person is known by after the turn. */
static void
keep(struct desk *desk, const struct session *session)
{
	desk->kept = session_write(session, desk->program, desk->arena);
	desk->language = desk->talk.language;
	desk->misunderstood =
	    desk->talk.understood ? 0 : desk->misunderstood + 1;
}

/* The desk of the flows that are tested has no hours and keeps no slots. */
static const char *
desk_state(void *context, const char *name, int64_t *opens_ms)
{
	(void)context;
	(void)name;
	*opens_ms = 0;
	return "";
}

static int
slots(void *context, const char *source, int64_t id, int64_t after_ms,
    int64_t out[SLOTS_OFFERED])
{
	(void)context;
	(void)source;
	(void)id;
	(void)after_ms;
	(void)out;
	return -1;
}

static int64_t
take(void *context, const char *source, int64_t id, int64_t start_ms)
{
	(void)context;
	(void)source;
	(void)id;
	(void)start_ms;
	return 0;
}

const char *
desk_hear(struct desk *desk, const char *text)
{
	struct match match = words_match(
	    desk->words, desk->arena, slice_of(text), desk->language);
	struct flow_host host = {desk, look_up, recall, keep_looking, change,
	    opt, call_me, choose_list, follow_up, desk_state, slots, take, NULL,
	    NULL, NULL};
	struct text out = text_new(desk->arena, 10000);
	struct session session;
	struct values values = {.count = 0};
	size_t i;

	if (session_read(&session, desk->program, desk->kept) != 0)
		session_clear(&session);
	desk->talk = (struct talk){.program = desk->program,
	    .languages = &desk->languages,
	    .host = &host,
	    .arena = desk->arena,
	    .on_call = desk->on_call,
	    .safety = "normal",
	    .misunderstood = desk->misunderstood,
	    .language_before = desk->language,
	    .session = &session,
	    .values = &values,
	    .language = desk->language};
	flow_hear(&desk->talk, slice_of(text), &match);
	for (i = 0; i < desk->talk.said_count; i++) {
		text_add(&out, i == 0 ? "" : "|");
		text_add_slice(&out, desk->talk.said[i].text);
	}
	keep(desk, &session);
	return out.data;
}

const char *
desk_waits(struct desk *desk)
{
	struct session session;
	const struct step *step;

	assert_int_equal(session_read(&session, desk->program, desk->kept), 0);
	if (!session_waits(&session))
		return "";
	step = &desk->program->steps[session.at.step];
	return arena_printf(desk->arena, "%s.%s",
	    program_step_flow(desk->program, session.at.step), step->name);
}
