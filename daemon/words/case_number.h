/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * case_number.h - messages that are a number
 */
#ifndef WORDS_CASE_NUMBER_H
#define WORDS_CASE_NUMBER_H

#include "words/words.h"

enum number_kind {
	NUMBER_NONE,
	NUMBER_DIGIT, /* 0 to 99: a choice */
	NUMBER_CASE, /* could be a case number */
	NUMBER_REPEATED, /* as long as one, but one digit only */
};

/*
 * What the whole of TEXT is: 0 to 99; or twelve digits, two digits, two
 * letters and six digits, or ten letters and digits with six digits or more.
 * *value is upper case, without blanks and dashes.
 */
enum number_kind number_read(
    struct arena *, struct slice text, const char **value);

#endif
