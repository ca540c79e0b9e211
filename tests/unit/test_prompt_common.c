/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_prompt_common.c - what the tests of daemon/prompt share
 */
#include "test_prompt_common.h"

#include <unistd.h>

#include "base/file.h"

/* libgettextpo 0.21 forgets a few bytes of every file; they are not ours. */
const char *__lsan_default_suppressions(void);
const char *
__lsan_default_suppressions(void)
{
	return "leak:libgettextpo";
}

const struct language *
speaks(const char *tag)
{
	const struct language *language = language_find(slice_of(tag));

	assert_non_null(language);
	return language;
}

/* TAGS are separated by blanks; the first is the source language. */
struct desk
desk_open(const char *tags)
{
	struct desk desk = {.arena = arena_new(16u << 20)};
	char tag[8];
	int length;

	desk.findings = findings_new(desk.arena);
	for (; *tags != '\0'; tags += length + (tags[length] == ' ')) {
		length = (int)strcspn(tags, " ");
		snprintf(tag, sizeof(tag), "%.*s", length, tags);
		desk.languages.list[desk.languages.count++] = speaks(tag);
	}
	desk.prompts = prompts_new(&desk.languages);
	snprintf(desk.folder, sizeof(desk.folder), "/tmp/prompt.XXXXXX");
	assert_non_null(mkdtemp(desk.folder));
	return desk;
}

static const char *
desk_path(struct desk *desk, const char *name)
{
	return file_join(desk->arena, desk->folder, name);
}

void
desk_close(struct desk *desk)
{
	const char *const *names;
	struct fault fault;

	assert_int_equal(
	    file_list(desk->arena, desk->folder, "", 100, &names, &fault), 0);
	for (; *names != NULL; names++)
		unlink(desk_path(desk, *names));
	assert_int_equal(rmdir(desk->folder), 0);
	prompts_free(&desk->prompts);
	assert_null(desk->prompts);
	arena_free(&desk->arena);
}

/* Adds a prompt that has to be fine. */
int
desk_add(struct desk *desk, const char *id, const char *source)
{
	int prompt = prompts_add(desk->prompts, id, slice_of(source),
	    "/usr/share/flows/test.flow", 7, &desk->findings);

	assert_true(prompt >= 0);
	return prompt;
}

void
desk_write(struct desk *desk, const char *name, const char *contents)
{
	struct fault fault = {0};

	assert_int_equal(file_replace(desk_path(desk, name), 0644,
			     slice_of(contents), &fault),
	    0);
}

const char *
desk_read(struct desk *desk, const char *name)
{
	struct fault fault = {0};
	struct slice contents;

	assert_int_equal(file_read(desk->arena, desk_path(desk, name), 1u << 20,
			     &contents, &fault),
	    0);
	return contents.data;
}

/* Writes LANG.po of a header and BODY. */
void
desk_po(struct desk *desk, const char *tag, const char *body)
{
	desk_write(desk, arena_printf(desk->arena, "%s.po", tag),
	    arena_printf(desk->arena, "%s%s", PO_HEADER, body));
}

void
desk_load(struct desk *desk)
{
	prompts_load(desk->prompts, desk->folder, NULL, &desk->findings);
}

struct rendered
desk_render(
    struct desk *desk, int prompt, const char *tag, const struct values *values)
{
	static const struct values none;

	return prompts_render(desk->prompts, desk->arena, prompt, speaks(tag),
	    values == NULL ? &none : values);
}

/* Rendered, as a C string. */
const char *
desk_say(
    struct desk *desk, int prompt, const char *tag, const struct values *values)
{
	struct slice text = desk_render(desk, prompt, tag, values).text;

	return arena_copy(desk->arena, text.data, text.length);
}

/* The first finding of this code, or NULL. */
const struct finding *
desk_finding(const struct desk *desk, const char *code)
{
	size_t i;

	for (i = 0; i < desk->findings.count; i++)
		if (strcmp(desk->findings.list[i].code, code) == 0)
			return &desk->findings.list[i];
	return NULL;
}

void
assert_contains(const char *text, const char *part)
{
	if (strstr(text, part) == NULL)
		fail_msg("'%s' does not say '%s'", text, part);
}
