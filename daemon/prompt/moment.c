/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * moment.c - days and hours as a language writes them
 */
#include "prompt/moment.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "base/clock.h"
#include "base/macros.h"

#define LETTERS_BY_HAND "dMyHm"
#define LETTERS_KNOWN LETTERS_BY_HAND "LEcha"

/* A run of one pattern letter, or words between such runs. */
struct token {
	char letter; /* 0 for words */
	struct slice text;
};

static bool
is_pattern_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * The token at *AT, which moves past it.  'quoted' words, '' an apostrophe.
 * Every quote has its end: quotes_close() was asked.
 */
static struct token
next_token(const char **at)
{
	const char *start = *at;

	if (is_pattern_letter(*start)) {
		while (**at == *start)
			(*at)++;
		return (struct token){*start, {start, (size_t)(*at - start)}};
	}
	if (*start != '\'') {
		(*at)++;
		return (struct token){0, {start, 1}};
	}
	*at = strchrnul(start + 1, '\'');
	if (*at == start + 1) {
		(*at)++;
		return (struct token){0, {start, 1}};
	}
	(*at)++;
	return (struct token){0, {start + 1, (size_t)(*at - start - 2)}};
}

/* Which letters occur, as a string of each one once. */
static void
letters_of(const char *pattern, char out[64])
{
	size_t count = 0;

	while (*pattern != '\0') {
		struct token token = next_token(&pattern);

		if (token.letter != 0 && count < 63 &&
		    memchr(out, token.letter, count) == NULL)
			out[count++] = token.letter;
	}
	out[count] = '\0';
}

static bool
quotes_close(const char *pattern)
{
	size_t count = 0;

	for (; *pattern != '\0'; pattern++)
		count += *pattern == '\'';
	return count % 2 == 0;
}

static int
check_letters(const char *pattern, const char *letters, enum moment_part part,
    struct fault *fault)
{
	size_t strange = strspn(letters, LETTERS_KNOWN);
	bool complete;

	if (letters[strange] != '\0')
		return fault_set(fault, FAULT_DATA,
		    "the pattern '%s' has the letter '%c', which means nothing; "
		    "write words in apostrophes",
		    pattern, letters[strange]);
	if (part == MOMENT_OF_DATE)
		complete = strchr(letters, 'd') != NULL &&
		    strpbrk(letters, "ML") != NULL;
	else
		complete = strchr(letters, 'm') != NULL &&
		    (strchr(letters, 'H') != NULL ||
			(strchr(letters, 'h') != NULL &&
			    strchr(letters, 'a') != NULL));
	if (complete)
		return 0;
	return fault_set(fault, FAULT_DATA,
	    part == MOMENT_OF_DATE ?
		"the pattern '%s' lacks the day (d) or the month (M)" :
		"the pattern '%s' lacks the minute (m) or the hour (H, or h "
		"with a)",
	    pattern);
}

/* Numbers alone, no names, and no apostrophes among quoted words? */
static bool
by_hand(const char *pattern)
{
	if (strstr(pattern, "''") != NULL)
		return false;
	while (*pattern != '\0') {
		struct token token = next_token(&pattern);

		if (token.letter == 0)
			continue;
		if (strchr(LETTERS_BY_HAND, token.letter) == NULL ||
		    (token.letter != 'y' && token.text.length > 2))
			return false;
	}
	return true;
}

/* For a language it does not know, ICU takes the names of the machine's. */
static bool
icu_knows(const struct language *language)
{
	int32_t i;

	for (i = 0; i < uloc_countAvailable(); i++)
		if (strcmp(uloc_getAvailable(i), language->tag) == 0)
			return true;
	return false;
}

static int
open_icu(struct moment_format *format, const struct language *language,
    struct fault *fault)
{
	UChar pattern[MOMENT_PATTERN_MAX + 1];
	static const UChar utc[] = {'U', 'T', 'C', 0};
	UErrorCode status = U_ZERO_ERROR;
	char locale[64];
	int32_t length;

	if (!icu_knows(language))
		return fault_set(fault, FAULT_MISSING,
		    "ICU has no names of days and months in %s; use numbers "
		    "(%s, %s)",
		    language->plain, MOMENT_DATE, MOMENT_TIME);
	snprintf(locale, sizeof(locale), "%s@calendar=gregorian;numbers=latn",
	    language->tag);
	u_strFromUTF8(pattern, MOMENT_PATTERN_MAX + 1, &length, format->pattern,
	    -1, &status);
	format->icu = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, -1,
	    pattern, length, &status);
	if (U_SUCCESS(status))
		return 0;
	format->icu = NULL;
	return fault_set(fault, FAULT_DATA,
	    "the pattern '%s' makes no sense to ICU: %s", format->pattern,
	    u_errorName(status));
}

int
moment_open(struct moment_format *format, const char *pattern,
    enum moment_part part, const struct language *language, struct fault *fault)
{
	char letters[64];

	*format = (struct moment_format){.pattern = pattern};
	if (strlen(pattern) > MOMENT_PATTERN_MAX)
		return fault_set(fault, FAULT_DATA,
		    "the pattern is longer than %d bytes", MOMENT_PATTERN_MAX);
	if (!quotes_close(pattern))
		return fault_set(fault, FAULT_DATA,
		    "the pattern '%s' has an apostrophe too many or too few",
		    pattern);
	letters_of(pattern, letters);
	if (check_letters(pattern, letters, part, fault) < 0)
		return -1;
	return by_hand(pattern) ? 0 : open_icu(format, language, fault);
}

void
moment_close(struct moment_format *format)
{
	if (format->icu != NULL)
		udat_close(format->icu);
	format->icu = NULL;
}

static int
field_of(const struct local_time *local, char letter)
{
	switch (letter) {
	case 'd':
		return local->day;
	case 'M':
		return local->month;
	case 'y':
		return local->year;
	case 'H':
		return local->hour;
	default:
		return local->minute;
	}
}

/* Writes VALUE in at least WIDTH digits, moves *AT. */
static void
put_digits(char **at, int value, size_t width)
{
	char digits[16];
	size_t count = 0;

	for (; value > 0 || count < width; value /= 10)
		digits[count++] = (char)('0' + value % 10);
	while (count > 0)
		*(*at)++ = digits[--count];
}

static struct slice
say_by_hand(
    const char *pattern, const struct local_time *local, char out[MOMENT_SIZE])
{
	char *at = out;

	/* MOMENT_SIZE is enough: one of the pattern's bytes gives at most four. */
	while (*pattern != '\0') {
		struct token token = next_token(&pattern);
		int value;

		if (token.letter == 0) {
			memcpy(at, token.text.data, token.text.length);
			at += token.text.length;
			continue;
		}
		value = field_of(local, token.letter);
		if (token.letter == 'y' && token.text.length == 2)
			value %= 100;
		put_digits(
		    &at, value, token.text.length > 4 ? 4 : token.text.length);
	}
	return (struct slice){out, (size_t)(at - out)};
}

/*
 * ICU gets the wall clock as if it were UTC, so that the zone has one owner,
 * base/clock.h, and ICU's own tables of zones never disagree with it.
 */
static struct slice
say_by_icu(const struct moment_format *format, const struct local_time *local,
    char out[MOMENT_SIZE])
{
	struct tm tm = {.tm_year = local->year - 1900,
	    .tm_mon = local->month - 1,
	    .tm_mday = local->day,
	    .tm_hour = local->hour,
	    .tm_min = local->minute,
	    .tm_sec = local->second};
	UErrorCode status = U_ZERO_ERROR;
	UChar wide[MOMENT_SIZE / 3];
	int32_t length;

	length = udat_format(format->icu, (UDate)timegm(&tm) * 1000, wide,
	    MOMENT_SIZE / 3, NULL, &status);
	u_strToUTF8(out, MOMENT_SIZE, &length, wide, length, &status);
	if (U_FAILURE(status))
		return (struct slice){"", 0};
	return (struct slice){out, (size_t)length};
}

struct slice
moment_say(
    const struct moment_format *format, int64_t at_ms, char out[MOMENT_SIZE])
{
	struct local_time local = clock_local(at_ms);

	if (local.year < 1900 || local.year > 9999)
		return (struct slice){"", 0};
	if (format->icu != NULL)
		return say_by_icu(format, &local, out);
	return say_by_hand(format->pattern, &local, out);
}
