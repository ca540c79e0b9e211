/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * answer.c - just enough HTTP to read the answers of the targets, and expat
 */
#include "answer.h"

#include <expat.h>
#include <string.h>
#include <strings.h>

#include "base/number.h"

/* The value of a header, trimmed; empty when it is not there. */
static struct slice
header(const char *head, const char *end, const char *name)
{
	size_t length = strlen(name);
	const char *line = head;

	while (line < end) {
		const char *line_end = memchr(line, '\n', (size_t)(end - line));

		if (line_end == NULL)
			break;
		if ((size_t)(line_end - line) > length &&
		    strncasecmp(line, name, length) == 0 && line[length] == ':')
			return slice_trim((struct slice){line + length + 1,
			    (size_t)(line_end - line) - length - 1});
		line = line_end + 1;
	}
	return (struct slice){"", 0};
}

static bool
begins_with(struct slice value, const char *word)
{
	return value.length >= strlen(word) &&
	    strncasecmp(value.data, word, strlen(word)) == 0;
}

enum answer_state
answer_read(const struct answer *answer, struct answer_view *view)
{
	static const char version[] = "HTTP/1.1 ";
	const char *bytes = answer->bytes;
	const char *end = strstr(bytes, "\r\n\r\n");
	struct slice type;
	int64_t status, length;

	if (end == NULL)
		return answer->length < ANSWER_MAX ? ANSWER_PART :
						     ANSWER_BROKEN;
	if (strncmp(bytes, version, sizeof(version) - 1) != 0 ||
	    number_parse((struct slice){bytes + sizeof(version) - 1, 3}, 100,
		599, &status) != 0 ||
	    number_parse(header(bytes, end + 2, "Content-Length"), 0,
		ANSWER_MAX, &length) != 0)
		return ANSWER_BROKEN;
	view->body = end + 4;
	view->body_length = (size_t)length;
	if (answer->length < (size_t)(view->body - bytes) + view->body_length)
		return ANSWER_PART;
	type = header(bytes, end + 2, "Content-Type");
	view->status = (int)status;
	view->xml = begins_with(type, "text/xml") ||
	    begins_with(type, "application/xml");
	view->closes =
	    begins_with(header(bytes, end + 2, "Connection"), "close");
	return ANSWER_WHOLE;
}

struct seen {
	int depth;
	bool response;
};

static void XMLCALL
on_start(void *context, const XML_Char *name, const XML_Char **attributes)
{
	struct seen *seen = context;

	(void)attributes;
	if (seen->depth++ == 0)
		seen->response = strcmp(name, "Response") == 0;
}

static void XMLCALL
on_end(void *context, const XML_Char *name)
{
	struct seen *seen = context;

	(void)name;
	seen->depth--;
}

bool
answer_is_twiml(const struct answer_view *view)
{
	static XML_Parser parser; /* one, for the whole run */
	struct seen seen = {0};

	if (parser == NULL)
		parser = XML_ParserCreate("UTF-8");
	else
		XML_ParserReset(parser, "UTF-8");
	XML_SetElementHandler(parser, on_start, on_end);
	XML_SetUserData(parser, &seen);
	return XML_Parse(parser, view->body, (int)view->body_length, 1) ==
	    XML_STATUS_OK &&
	    seen.response;
}
