/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twiml.c - what the line answers to a webhook, read as a provider reads it
 *
 * A reader of its own on purpose: strict about all that the line's writer has
 * to keep (nesting, quotes, the five entities), and of nothing else.
 */
#include "twiml.h"

#include <stdlib.h>
#include <string.h>

#define DEPTH_MAX 4
#define NAME_MAX_BYTES 40
#define ATTRIBUTES_MAX 12

struct attribute {
	const char *name, *value;
};

struct reader {
	struct arena *arena;
	const char *at, *end;
	const char *open[DEPTH_MAX];
	int depth;
	struct attribute attributes[ATTRIBUTES_MAX];
	size_t attribute_count;
	struct twiml *out;
	bool wrong;
};

static bool
takes(struct reader *reader, const char *word)
{
	size_t length = strlen(word);

	if ((size_t)(reader->end - reader->at) < length ||
	    memcmp(reader->at, word, length) != 0)
		return false;
	reader->at += length;
	return true;
}

static void
entity(struct reader *reader, struct text *out)
{
	static const struct {
		const char *name, *letter;
	} entities[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"},
	    {"&quot;", "\""}, {"&apos;", "'"}, {"&#39;", "'"}, {"&#10;", "\n"},
	    {"&#13;", "\r"}, {"&#9;", "\t"}};
	size_t i;

	for (i = 0; i < ARRAY_LEN(entities); i++)
		if (takes(reader, entities[i].name)) {
			text_add(out, entities[i].letter);
			return;
		}
	reader->wrong = true;
}

/* Up to one of the letters of STOP. */
static struct slice
text_until(struct reader *reader, const char *stop)
{
	struct text out =
	    text_new(reader->arena, (size_t)(reader->end - reader->at) + 1);

	while (!reader->wrong && reader->at < reader->end &&
	    strchr(stop, *reader->at) == NULL) {
		if (*reader->at == '&') {
			entity(reader, &out);
			continue;
		}
		reader->wrong |= (unsigned char)*reader->at < ' ' &&
		    strchr("\t\r\n", *reader->at) == NULL;
		text_add_byte(&out, *reader->at++);
	}
	return (struct slice){out.data, out.length};
}

static const char *
name(struct reader *reader)
{
	const char *from = reader->at;

	while (reader->at < reader->end &&
	    ((*reader->at >= 'a' && *reader->at <= 'z') ||
		(*reader->at >= 'A' && *reader->at <= 'Z')))
		reader->at++;
	reader->wrong |=
	    reader->at == from || reader->at - from > NAME_MAX_BYTES;
	return arena_copy(reader->arena, from, (size_t)(reader->at - from));
}

static const char *
attribute(const struct reader *reader, const char *wanted)
{
	size_t i;

	for (i = 0; i < reader->attribute_count; i++)
		if (strcmp(reader->attributes[i].name, wanted) == 0)
			return reader->attributes[i].value;
	return NULL;
}

static void
attributes(struct reader *reader)
{
	reader->attribute_count = 0;
	while (!reader->wrong && takes(reader, " ")) {
		struct attribute *it =
		    &reader->attributes[reader->attribute_count];

		if (++reader->attribute_count == ATTRIBUTES_MAX) {
			reader->wrong = true;
			return;
		}
		it->name = name(reader);
		reader->wrong |= !takes(reader, "=\"");
		it->value = text_until(reader, "\"<").data;
		reader->wrong |= !takes(reader, "\"");
	}
}

static void
waits(struct reader *reader, enum twiml_verb verb)
{
	struct twiml *out = reader->out;
	const char *digits = attribute(reader, "numDigits");
	const char *ends = attribute(reader, "finishOnKey");

	reader->wrong |= out->verb != VERB_NONE;
	out->verb = verb;
	out->action = attribute(reader, "action");
	out->digits = digits == NULL ? 0 : atoi(digits);
	out->hash_ends = ends != NULL && strcmp(ends, "#") == 0;
}

static void
begins(struct reader *reader, const char *element)
{
	static const struct {
		const char *element;
		enum twiml_verb verb;
	} verbs[] = {{"Gather", VERB_GATHER}, {"Record", VERB_RECORD},
	    {"Hangup", VERB_HANG_UP}, {"Reject", VERB_REJECT},
	    {"Dial", VERB_DIAL}};
	static const char *const known[] = {
	    "Response", "Message", "Say", "Play", "Redirect", "Conference"};
	struct twiml *out = reader->out;
	size_t i;

	for (i = 0; i < ARRAY_LEN(verbs); i++)
		if (strcmp(element, verbs[i].element) == 0) {
			waits(reader, verbs[i].verb);
			return;
		}
	for (i = 0; i < ARRAY_LEN(known); i++)
		if (strcmp(element, known[i]) == 0)
			break;
	reader->wrong |= i == ARRAY_LEN(known);
	if (strcmp(element, "Message") == 0 && out->text_count < ACTIONS_MAX)
		out->texts[out->text_count++].receipts =
		    attribute(reader, "action");
}

static void
says(struct reader *reader, const char *element, struct slice text)
{
	struct twiml *out = reader->out;

	if (strcmp(element, "Message") == 0 && out->text_count > 0)
		out->texts[out->text_count - 1].text = text;
	else if (strcmp(element, "Redirect") == 0)
		out->redirect = text.data;
	else if (strcmp(element, "Say") == 0 || strcmp(element, "Play") == 0)
		out->said++;
	else
		reader->wrong |=
		    text.length > 0 && strcmp(element, "Conference") != 0;
}

static void
tag(struct reader *reader)
{
	const char *element;

	if (takes(reader, "</")) {
		element = name(reader);
		reader->wrong |= !takes(reader, ">") || reader->depth == 0 ||
		    strcmp(reader->open[reader->depth - 1], element) != 0;
		reader->depth--;
		return;
	}
	reader->wrong |= !takes(reader, "<");
	element = name(reader);
	attributes(reader);
	if (reader->wrong)
		return;
	begins(reader, element);
	if (takes(reader, "/>"))
		return;
	reader->wrong |= !takes(reader, ">") || reader->depth == DEPTH_MAX;
	if (!reader->wrong)
		reader->open[reader->depth++] = element;
}

bool
twiml_read(struct arena *arena, struct slice xml, struct twiml *out)
{
	struct reader reader = {.arena = arena,
	    .at = xml.data,
	    .end = xml.data + xml.length,
	    .out = out};

	*out = (struct twiml){.text_count = 0};
	reader.wrong = !takes(&reader,
	    "<?xml version=\"1.0\" "
	    "encoding=\"UTF-8\"?>");
	while (!reader.wrong && reader.at < reader.end) {
		tag(&reader);
		if (reader.wrong || reader.depth == 0)
			break;
		says(&reader, reader.open[reader.depth - 1],
		    text_until(&reader, "<"));
	}
	return !reader.wrong && reader.depth == 0 && reader.at == reader.end;
}
