/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call.c - one step of a call, as it is kept
 *
 * A line of numbers (and the room's name, if there is one), then a line for each thing that is said: prompt,
 * language, recording and text, parted by tabs.  Tabs and line ends in a text
 * are blanks to the ear.
 */
#include "core/call.h"

#include <string.h>

#include "base/number.h"

#define HEAD_FIELDS 7

static void
write_text(struct text *out, struct slice text)
{
	size_t i;

	for (i = 0; i < text.length; i++)
		text_add_byte(out,
		    (unsigned char)text.data[i] < ' ' ? ' ' : text.data[i]);
}

struct slice
call_script_write(const struct call_script *script, struct arena *arena)
{
	struct text out = text_new(arena, CALL_SCRIPT_MAX);
	const struct call_wait *wait = &script->wait;
	size_t i;

	text_addf(&out, "%lld\t%d\t%d\t%d\t%d\t%d\t%d", (long long)script->call,
	    script->step, wait->then, wait->digits, wait->hash_ends,
	    wait->timeout_s, wait->seconds);
	if (wait->room != NULL)
		text_addf(&out, "\t%s", wait->room);
	for (i = 0; i < script->spoken_count; i++) {
		const struct spoken *spoken = &script->spoken[i];

		text_addf(&out, "\n%s\t%s\t%s\t", spoken->prompt,
		    spoken->language->tag,
		    spoken->audio == NULL ? "" : spoken->audio);
		write_text(&out, spoken->text);
	}
	return (struct slice){out.data, out.length};
}

/* Cuts the next field off, up to END_BYTE; false when there is none. */
static bool
next_field(struct slice *rest, char end_byte, struct slice *field)
{
	const char *end = memchr(rest->data, end_byte, rest->length);

	if (end == NULL)
		return false;
	*field = (struct slice){rest->data, (size_t)(end - rest->data)};
	rest->length -= field->length + 1;
	rest->data = end + 1;
	return true;
}

static int
read_head(struct call_script *script, struct arena *arena, struct slice head)
{
	int64_t numbers[HEAD_FIELDS];
	struct slice field;
	size_t i;

	for (i = 0; i < HEAD_FIELDS; i++) {
		if (!next_field(&head, '\t', &field)) {
			field = head;
			head.length = 0;
		}
		if (number_parse(field, 0, INT64_MAX, &numbers[i]) != 0)
			return -1;
	}
	if (numbers[2] > CALL_JOIN)
		return -1;
	script->call = numbers[0];
	script->step = (int)numbers[1];
	script->wait = (struct call_wait){.then = (enum call_then)numbers[2],
	    .digits = (int)numbers[3],
	    .hash_ends = numbers[4] != 0,
	    .timeout_s = (int)numbers[5],
	    .seconds = (int)numbers[6]};
	if (head.length > 0)
		script->wait.room = arena_copy(arena, head.data, head.length);
	return numbers[2] == CALL_JOIN && head.length == 0 ? -1 : 0;
}

static int
read_spoken(struct spoken *spoken, struct arena *arena, struct slice line)
{
	struct slice prompt, language, audio;

	if (!next_field(&line, '\t', &prompt) ||
	    !next_field(&line, '\t', &language) ||
	    !next_field(&line, '\t', &audio))
		return -1;
	*spoken = (struct spoken){
	    .prompt = arena_copy(arena, prompt.data, prompt.length),
	    .language = language_find(language),
	    .text = line,
	    .audio = audio.length == 0 ?
		NULL :
		arena_copy(arena, audio.data, audio.length)};
	return spoken->language == NULL ? -1 : 0;
}

int
call_script_read(
    struct call_script *script, struct arena *arena, struct slice kept)
{
	struct slice line;
	bool more;

	*script = (struct call_script){.spoken_count = 0};
	more = next_field(&kept, '\n', &line);
	if (read_head(script, arena, more ? line : kept) != 0)
		return -1;
	while (more) {
		if (script->spoken_count == SPOKEN_MAX)
			return -1;
		more = next_field(&kept, '\n', &line);
		if (read_spoken(&script->spoken[script->spoken_count++], arena,
			more ? line : kept) != 0)
			return -1;
	}
	return 0;
}
