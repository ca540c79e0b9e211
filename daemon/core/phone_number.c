/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_number.c - a telephone number as the world writes it (E.164)
 */
#include "core/phone_number.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

#define DIGITS_MIN 7
#define DIGITS_MAX 15
#define NATIONAL_MIN 6 /* an Italian number without its country */
#define NATIONAL_MAX 11

/* The zeros of the scripts that people here type digits in. */
static int
digit_value(uint32_t code)
{
	static const uint32_t zeros[] = {'0', 0x0660, 0x06F0, 0x0966, 0x09E6,
	    0x0A66, 0x0BE6, 0x0DE6, 0xFF10};
	size_t i;

	for (i = 0; i < ARRAY_LEN(zeros); i++)
		if (code >= zeros[i] && code <= zeros[i] + 9)
			return (int)(code - zeros[i]);
	return -1;
}

static bool
is_filler(uint32_t code)
{
	return code == ' ' || code == '-' || code == '.' || code == '/' ||
	    code == '(' || code == ')' || code == 0xA0 || code == '\t' ||
	    (code >= 0x200B && code <= 0x200F) ||
	    (code >= 0x202A && code <= 0x202E) || code == 0x2011 ||
	    code == 0x202F || (code >= 0x2066 && code <= 0x2069);
}

/* Digits of SLICE into OUT; -1 for anything else in it or too many. */
static int
collect(struct slice slice, char out[DIGITS_MAX + 3], bool *plus)
{
	const char *at = slice.data, *end = at + slice.length;
	int count = 0;

	*plus = false;
	while (at < end) {
		uint32_t code = utf8_next(&at, end);
		int digit = digit_value(code);

		if (digit >= 0) {
			if (count == DIGITS_MAX + 2)
				return -1;
			out[count++] = (char)('0' + digit);
		} else if ((code == '+' || code == 0xFF0B) && count == 0 &&
		    !*plus) {
			*plus = true;
		} else if (!is_filler(code)) {
			return -1;
		}
	}
	out[count] = '\0';
	return count;
}

int
phone_number_parse(struct slice slice, struct phone_number *number)
{
	char digits[DIGITS_MAX + 3], *from = digits;
	const char *country = "";
	bool plus;
	int count = collect(slice, digits, &plus);

	if (count < 0)
		return -1;
	if (!plus && count > 2 && memcmp(digits, "00", 2) == 0) {
		from += 2;
		count -= 2;
	} else if (!plus) {
		if (count < NATIONAL_MIN || count > NATIONAL_MAX ||
		    (digits[0] != '0' && digits[0] != '3'))
			return -1;
		country = "39";
		count += 2;
	}
	if (count < DIGITS_MIN || count > DIGITS_MAX ||
	    (country[0] == '\0' && from[0] == '0'))
		return -1;
	snprintf(number->e164, sizeof(number->e164), "+%s%s", country, from);
	return 0;
}

void
phone_number_mask(const struct phone_number *number, char out[PHONE_MASK_SIZE])
{
	size_t length = strlen(number->e164), i;

	for (i = 0; i < length; i++) {
		if (i < 3 || i + 3 >= length) {
			*out++ = number->e164[i];
			continue;
		}
		memcpy(out, "•", sizeof("•") - 1);
		out += sizeof("•") - 1;
	}
	*out = '\0';
}

bool
phone_number_begins(const struct phone_number *number, const char *prefix)
{
	return strncmp(number->e164, prefix, strlen(prefix)) == 0;
}
