/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * case_number.c - messages that are a number
 *
 * Twelve digits stand on the postal receipt; the Questura's file is two
 * digits, two letters and six digits.
 */
#include "words/case_number.h"

#include "words/fold.h"

static bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static enum number_kind
kind_of(struct slice number)
{
	size_t i, digits = 0;
	bool repeated = true;

	for (i = 0; i < number.length; i++) {
		char byte = number.data[i];

		if (is_digit(byte))
			digits++;
		else if (byte < 'A' || byte > 'Z')
			return NUMBER_NONE;
		repeated &= byte == number.data[0];
	}
	if (digits == number.length && digits >= 1 && digits <= 2)
		return NUMBER_DIGIT;
	if (number.length == 12 ? digits != 12 :
				  number.length != 10 || digits < 6)
		return NUMBER_NONE;
	return repeated ? NUMBER_REPEATED : NUMBER_CASE;
}

enum number_kind
number_read(struct arena *arena, struct slice text, const char **value)
{
	struct slice number = fold_answer(arena, text);
	enum number_kind kind;

	while (number.length > 0 &&
	    (number.data[number.length - 1] == '!' ||
		number.data[number.length - 1] == ')' ||
		number.data[number.length - 1] == '?'))
		number.length--;
	kind = kind_of(number);
	*value = kind == NUMBER_DIGIT || kind == NUMBER_CASE ?
	    arena_copy(arena, number.data, number.length) :
	    NULL;
	return kind;
}
