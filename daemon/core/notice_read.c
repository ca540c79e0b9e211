/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_read.c - a notice as somebody of the desk writes it
 */
#include <string.h>

#include "base/moment.h"
#include "base/nearest.h"
#include "base/number.h"
#include "core/notice.h"

#define AFTER_MAX_MS (30 * DAY_MS)
#define VALID_MAX_MS (7 * DAY_MS)
#define VALID_LEAST_MS MINUTE_MS
#define STREET_LETTERS_MAX 12
#define STREET_LETTERS_LEAST 4

struct reading {
	struct arena *arena;
	const struct language_list *languages;
	struct findings *findings;
	struct notice *notice;
	struct notice_text *open; /* that lines of > belong to, or NULL */
	struct text words;
	const struct script_line *open_line;
};

static void
wrong(struct reading *reading, const struct script_line *line, size_t index,
    const char *expected)
{
	script_error(reading->findings, line, index, "notice-line",
	    "this line is written: %s", expected);
}

/* A name in lower case, of all that is left of the line. */
static struct slice
name_of(struct reading *reading, const struct script_line *line, size_t index)
{
	struct slice rest = script_rest(line, index);
	char name[LIST_NAME_MAX + 1] = "";

	if (!list_name_next(&rest, name) || name[0] == '\0' || rest.length > 0)
		script_error(reading->findings, line, index, "list-name",
		    "the name of a list or desk has 1 to %d letters and no ;",
		    LIST_NAME_MAX);
	return slice_of(arena_string(reading->arena, name));
}

static void
add_audience(struct reading *reading, const struct script_line *line,
    size_t index, struct audience audience)
{
	struct notice *notice = reading->notice;
	size_t at = notice->audience_count;

	if (script_is(line, index, "list") || script_is(line, index, "tag") ||
	    script_is(line, index, "desk")) {
		audience.kind = script_is(line, index, "list") ? AUDIENCE_LIST :
		    script_is(line, index, "tag")	       ? AUDIENCE_TAG :
								 AUDIENCE_DESK;
		audience.name = name_of(reading, line, index + 1);
	} else if (script_is(line, index, "those") &&
	    script_is(line, index + 1, "of") &&
	    number_parse(script_word(line, index + 2), 1, INT64_MAX,
		&audience.notice) == 0) {
		audience.kind = AUDIENCE_THOSE;
	} else if (script_is(line, index, "everyone") && !audience.without) {
		audience.kind = AUDIENCE_EVERYONE;
	} else {
		wrong(reading, line, index,
		    "to list NAME, to tag NAME, to desk NAME, to those of 12, "
		    "or to everyone");
		return;
	}
	if (at == AUDIENCES_MAX) {
		script_error(reading->findings, line, 0, "too-many",
		    "a notice has at most %d lines of people", AUDIENCES_MAX);
		return;
	}
	/* First those without, then by time: who comes first, stays. */
	while (at > 0 && !notice->audience[at - 1].without &&
	    (audience.without ||
		notice->audience[at - 1].after_ms > audience.after_ms)) {
		notice->audience[at] = notice->audience[at - 1];
		at--;
	}
	notice->audience[at] = audience;
	notice->audience_count++;
}

static void
read_title(struct reading *reading, const struct script_line *line)
{
	reading->notice->title = script_rest(line, 1);
	if (line->count < 2)
		wrong(reading, line, 1, "notice TITLE");
}

static void
read_to(struct reading *reading, const struct script_line *line)
{
	add_audience(reading, line, 1, (struct audience){.after_ms = 0});
}

static void
read_but(struct reading *reading, const struct script_line *line)
{
	add_audience(reading, line, 1, (struct audience){.without = true});
}

static void
read_then(struct reading *reading, const struct script_line *line)
{
	struct audience audience = {.without = false};

	if (duration_parse(
		script_word(line, 1), AFTER_MAX_MS, &audience.after_ms) != 0 ||
	    audience.after_ms <= 0 || !script_is(line, 2, "to"))
		wrong(reading, line, 1, "then 1h to list NAME");
	else
		add_audience(reading, line, 3, audience);
}

/* One of the desk's languages, or NULL with a finding. */
static const struct language *
language_of(
    struct reading *reading, const struct script_line *line, size_t index)
{
	const struct language *language =
	    language_find(script_word(line, index));

	if (language != NULL &&
	    language_index(reading->languages, language) >= 0)
		return language;
	script_error(reading->findings, line, index, "language",
	    "'%.*s' is none of this desk's languages",
	    (int)script_word(line, index).length,
	    script_word(line, index).data);
	return NULL;
}

static void
read_only(struct reading *reading, const struct script_line *line)
{
	struct language_list *only = &reading->notice->only;
	size_t i;

	if (line->count < 2)
		wrong(reading, line, 1, "only it fr ar");
	for (i = 1; i < line->count; i++) {
		const struct language *language = language_of(reading, line, i);

		if (language != NULL && language_index(only, language) < 0)
			only->list[only->count++] = language;
	}
}

static void
read_start(struct reading *reading, const struct script_line *line)
{
	struct local_time local = {.hour = 0};
	int minutes;

	if (line->count != 3 || date_parse(script_word(line, 1), &local) != 0 ||
	    hour_parse(script_word(line, 2), &minutes) != 0) {
		wrong(reading, line, 1, "start 2026-11-21 10:00");
		return;
	}
	local.hour = minutes / 60;
	local.minute = minutes % 60;
	reading->notice->start_ms = clock_from_local(&local);
}

static void
read_urgent(struct reading *reading, const struct script_line *line)
{
	reading->notice->urgent = true;
	if (line->count != 1)
		wrong(reading, line, 1, "urgent");
}

static void
read_call(struct reading *reading, const struct script_line *line)
{
	reading->notice->by_call = true;
	if (line->count != 1)
		wrong(reading, line, 1, "call");
}

static void
read_valid(struct reading *reading, const struct script_line *line)
{
	if (line->count != 2 ||
	    duration_parse(script_word(line, 1), VALID_MAX_MS,
		&reading->notice->valid_ms) != 0 ||
	    reading->notice->valid_ms < VALID_LEAST_MS)
		wrong(reading, line, 1, "valid 30m (or 2h, 3d; at most 7d)");
}

/* The word as people type it: letters alone, so that no PIN hides in it. */
static void
read_street(struct reading *reading, const struct script_line *line)
{
	struct slice word = script_word(line, 1);
	size_t i;

	for (i = 0; i < word.length; i++)
		if ((word.data[i] | 0x20) < 'a' || (word.data[i] | 0x20) > 'z')
			break;
	if (line->count != 2 || i < word.length ||
	    word.length < STREET_LETTERS_LEAST ||
	    word.length > STREET_LETTERS_MAX)
		wrong(reading, line, 1,
		    "street PARTENZA (4 to 12 letters from A to Z)");
	reading->notice->street = word;
}

/* What was collected of the text that is open is whole now. */
static void
end_text(struct reading *reading)
{
	struct notice_text *open = reading->open;

	reading->open = NULL;
	if (open == NULL)
		return;
	open->text = (struct slice){reading->words.data, reading->words.length};
	if (open->text.length == 0)
		script_error(reading->findings, reading->open_line, 0, "empty",
		    "this text says nothing; write it below, after >");
	if (reading->words.full)
		script_error(reading->findings, reading->open_line, 0,
		    "too-long", "this text is longer than %d bytes",
		    NOTICE_TEXT_MAX);
}

static void
read_text(struct reading *reading, const struct script_line *line)
{
	struct notice *notice = reading->notice;
	bool others = script_is(line, 1, "others");
	const struct language *language =
	    others || line->count < 2 ? NULL : language_of(reading, line, 1);

	if (line->count != 2) {
		wrong(reading, line, 1, "text fr, or text others");
		return;
	}
	if (language == NULL && !others)
		return;
	if (notice_text_in(notice, language) != NULL) {
		script_error(reading->findings, line, 1, "twice",
		    "there is a text in this language already");
		return;
	}
	reading->open = &notice->texts[notice->text_count++];
	reading->open->language = language;
	reading->open_line = line;
	reading->words = text_new(reading->arena, NOTICE_TEXT_MAX);
}

/* recording fr FILE.wav: of a text above, which says what is in it. */
static void
read_recording(struct reading *reading, const struct script_line *line)
{
	struct notice *notice = reading->notice;
	bool others = script_is(line, 1, "others");
	const struct language *language =
	    others || line->count < 2 ? NULL : language_of(reading, line, 1);
	const struct notice_text *text = notice_text_in(notice, language);

	if (line->count < 3)
		wrong(reading, line, 1,
		    "recording fr FILE.wav, or recording others FILE.wav");
	else if (language == NULL && !others)
		return; /* language_of said so */
	else if (text == NULL)
		script_error(reading->findings, line, 1, "no-text",
		    "a recording says what a text above it says: write the "
		    "text of this language first");
	else if (text->recording.length > 0)
		script_error(reading->findings, line, 1, "twice",
		    "there is a recording in this language already");
	else
		notice->texts[text - notice->texts].recording =
		    slice_trim(script_rest(line, 2));
}

/* > what people read: the lines of a text are one. */
static void
read_words(struct reading *reading, const struct script_line *line)
{
	struct slice words = script_rest(line, 1);

	if (reading->open == NULL && reading->findings->errors == 0)
		script_error(reading->findings, line, 0, "no-text",
		    "above it a line has to say whose text this is: text it");
	if (memchr(line->whole.data, '{', line->whole.length) != NULL)
		script_error(reading->findings, line, 1, "placeholder",
		    "a notice is sent as it is written: write what stands in "
		    "{} out");
	if (reading->open == NULL)
		return;
	if (reading->words.length > 0)
		text_add_byte(&reading->words, ' ');
	text_add_slice(&reading->words, words);
}

static const struct {
	const char *word;
	void (*read)(struct reading *, const struct script_line *);
} lines[] = {
    {"notice", read_title},
    {"to", read_to},
    {"then", read_then},
    {"but", read_but},
    {"only", read_only},
    {"start", read_start},
    {"urgent", read_urgent},
    {"valid", read_valid},
    {"street", read_street},
    {"call", read_call},
    {"text", read_text},
    {"recording", read_recording},
};

static void
read_line(struct reading *reading, const struct script_line *line)
{
	struct nearest nearest = nearest_start(script_word(line, 0));
	size_t i;

	if (script_is(line, 0, ">")) {
		read_words(reading, line);
		return;
	}
	end_text(reading);
	for (i = 0; i < ARRAY_LEN(lines); i++) {
		nearest_try(&nearest, lines[i].word);
		if (script_is(line, 0, lines[i].word)) {
			lines[i].read(reading, line);
			return;
		}
	}
	script_error(reading->findings, line, 0, "unknown-word",
	    "a notice has no line %s%s",
	    nearest_named(&nearest, line->count > 1, reading->arena),
	    nearest_said(&nearest, reading->arena));
}

/* What no single line can be blamed for. */
static void
check_whole(struct reading *reading, const char *file)
{
	const struct notice *notice = reading->notice;
	size_t count = notice->audience_count;
	const char *lacks = NULL;

	if (reading->findings->errors > 0)
		return;
	if (notice->title.length == 0)
		lacks = "its title is missing; write: notice TITLE";
	else if (count == 0 || notice->audience[count - 1].without)
		lacks = "nobody gets it; write: to list NAME";
	else if (notice->text_count == 0)
		lacks = "it says nothing; write: text it, and below it > …";
	else if (notice->urgent && notice->valid_ms == 0)
		lacks = "an urgent notice says how long it is worth sending: "
			"valid 30m";
	else if (!notice->by_call && notice_has_recording(notice))
		lacks = "a recording is heard on a call: write call too";
	else if (notice->street.length > 0 && notice->start_ms != 0)
		lacks = "a notice that is started from the street has no "
			"start of its own; take one of the two lines out";
	if (lacks != NULL)
		finding_add(reading->findings, FINDING_ERROR, file, 0, 0,
		    "not-whole", "%s", lacks);
}

void
notice_read(struct arena *arena, const char *file, struct slice contents,
    const struct language_list *languages, struct notice *notice,
    struct findings *findings)
{
	struct reading reading = {.arena = arena,
	    .languages = languages,
	    .findings = findings,
	    .notice = notice};
	struct script script;
	size_t i;

	*notice = (struct notice){.title = {"", 0}};
	script = script_read(arena, file, contents, findings);
	for (i = 0; i < script.count; i++)
		read_line(&reading, &script.lines[i]);
	end_text(&reading);
	check_whole(&reading, file);
}
