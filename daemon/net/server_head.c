/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * server_head.c - watches the raw bytes of a request's head go by
 *
 * Lines end in CR LF and in nothing else, begin with no blank, and hold no
 * control byte but the tab.  The first line is not empty.
 */
#include "net/server_head.h"

static bool
is_control(unsigned char byte)
{
	return (byte < 0x20 && byte != '\t') || byte == 0x7f;
}

/* How many bytes from the start are neither control bytes nor line ends. */
static size_t
plain_run(const char *data, size_t length)
{
	size_t run = 0;

	while (run < length && !is_control((unsigned char)data[run]))
		run++;
	return run;
}

static void
read_plain(struct head *head, const char *data, size_t length)
{
	bool is_folded =
	    head->line_length == 0 && (data[0] == ' ' || data[0] == '\t');

	if (is_folded || head->carriage_return)
		head->flawed = true;
	head->line_length += length;
}

static void
end_line(struct head *head)
{
	if (head->line_length == 0) {
		head->done = true;
		head->flawed = head->length == 2; /* no request line */
	}
	head->line_length = 0;
	head->carriage_return = false;
}

static void
read_control(struct head *head, char byte)
{
	if (byte == '\n' && head->carriage_return)
		end_line(head);
	else if (byte == '\r' && !head->carriage_return)
		head->carriage_return = true;
	else
		head->flawed = true;
}

void
head_read(struct head *head, const char *data, size_t length, size_t max)
{
	const char *end = data + length;

	while (data < end && !head->done && !head->flawed) {
		size_t run = plain_run(data, (size_t)(end - data));

		if (run > 0) {
			head->length += run;
			read_plain(head, data, run);
			data += run;
		} else {
			head->length++;
			read_control(head, *data++);
		}
		if (head->length > max)
			head->flawed = true;
	}
}
