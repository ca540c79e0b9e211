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

static void
end_line(struct head *head)
{
	if (head->line_length == 0) {
		head->done = true;
		if (head->length == 2)
			head->flawed = true;
	}
	head->line_length = 0;
}

static void
read_byte(struct head *head, unsigned char byte)
{
	bool after_return = head->carriage_return;

	head->length++;
	head->carriage_return = byte == '\r';
	if (after_return && byte == '\n') {
		end_line(head);
		return;
	}
	if (after_return || (is_control(byte) && byte != '\r'))
		head->flawed = true;
	if (head->line_length == 0 && (byte == ' ' || byte == '\t'))
		head->flawed = true;
	if (byte != '\r')
		head->line_length++;
}

void
head_read(struct head *head, const char *data, size_t length, size_t max)
{
	for (size_t i = 0; i < length && !head->done && !head->flawed; i++) {
		read_byte(head, (unsigned char)data[i]);
		if (head->length > max)
			head->flawed = true;
	}
}
