/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * number.c - whole numbers from text, all of it or nothing
 */
#include "base/number.h"

#include <string.h>

#include "base/clock.h"

int
number_parse(struct slice slice, int64_t lowest, int64_t highest, int64_t *out)
{
	const char *p = slice.data, *end = slice.data + slice.length;
	int64_t value = 0;
	bool minus = p < end && *p == '-';

	if (minus)
		p++;
	if (p == end || (minus && lowest >= 0))
		return -1;
	for (; p < end; p++) {
		int64_t digit = *p - '0';

		if (digit < 0 || digit > 9 ||
		    __builtin_mul_overflow(value, 10, &value) ||
		    __builtin_add_overflow(
			value, minus ? -digit : digit, &value))
			return -1;
	}
	if (value < lowest || value > highest)
		return -1;
	*out = value;
	return 0;
}

int
millionths_parse(struct slice text, int64_t highest, int64_t *out)
{
	const char *dot = memchr(text.data, '.', text.length);
	struct slice whole = text, rest = {"", 0};
	int64_t ones = 0, part = 0, scale = 1000000;

	if (dot != NULL) {
		whole.length = (size_t)(dot - text.data);
		rest = (struct slice){dot + 1, text.length - whole.length - 1};
	}
	if (rest.length > 6 || (whole.length == 0 && rest.length == 0) ||
	    (whole.length > 0 &&
		number_parse(whole, 0, highest / 1000000, &ones) != 0) ||
	    (rest.length > 0 && number_parse(rest, 0, 999999, &part) != 0))
		return -1;
	while (rest.length-- > 0)
		scale /= 10;
	if (ones * 1000000 + part * scale > highest)
		return -1;
	*out = ones * 1000000 + part * scale;
	return 0;
}

int
duration_parse(struct slice slice, int64_t highest_ms, int64_t *out_ms)
{
	struct slice digits = slice;
	int64_t unit, count;

	if (slice.length < 2)
		return -1;
	switch (slice.data[slice.length - 1]) {
	case 's':
		unit = SECOND_MS;
		break;
	case 'm':
		unit = MINUTE_MS;
		break;
	case 'h':
		unit = HOUR_MS;
		break;
	case 'd':
		unit = DAY_MS;
		break;
	default:
		return -1;
	}
	digits.length--;
	if (number_parse(digits, 0, highest_ms / unit, &count) != 0)
		return -1;
	*out_ms = count * unit;
	return 0;
}
