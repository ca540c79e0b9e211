/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * second.c - a signature made a second way, to compare with the daemon's
 */
#include "second.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK 64
#define PAIRS_MAX 200
#define LONGEST 65536

struct sha {
	uint32_t state[5];
	uint8_t block[BLOCK];
	uint64_t length;
};

static uint32_t
rotate(uint32_t word, int by)
{
	return word << by | word >> (32 - by);
}

static void
sha_block(struct sha *sha)
{
	uint32_t words[80], a = sha->state[0], b = sha->state[1],
			    c = sha->state[2], d = sha->state[3],
			    e = sha->state[4], f, k, next;
	int i;

	for (i = 0; i < 16; i++)
		words[i] = (uint32_t)sha->block[4 * i] << 24 |
		    (uint32_t)sha->block[4 * i + 1] << 16 |
		    (uint32_t)sha->block[4 * i + 2] << 8 |
		    sha->block[4 * i + 3];
	for (; i < 80; i++)
		words[i] = rotate(
		    words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16],
		    1);
	for (i = 0; i < 80; i++) {
		if (i < 20) {
			f = (b & c) | (~b & d);
			k = 0x5A827999;
		} else if (i < 40) {
			f = b ^ c ^ d;
			k = 0x6ED9EBA1;
		} else if (i < 60) {
			f = (b & c) | (b & d) | (c & d);
			k = 0x8F1BBCDC;
		} else {
			f = b ^ c ^ d;
			k = 0xCA62C1D6;
		}
		next = rotate(a, 5) + f + e + k + words[i];
		e = d;
		d = c;
		c = rotate(b, 30);
		b = a;
		a = next;
	}
	sha->state[0] += a;
	sha->state[1] += b;
	sha->state[2] += c;
	sha->state[3] += d;
	sha->state[4] += e;
}

static void
sha_byte(struct sha *sha, uint8_t byte)
{
	sha->block[sha->length++ % BLOCK] = byte;
	if (sha->length % BLOCK == 0)
		sha_block(sha);
}

static void
sha_start(struct sha *sha)
{
	*sha = (struct sha){.state = {0x67452301, 0xEFCDAB89, 0x98BADCFE,
				0x10325476, 0xC3D2E1F0}};
}

static void
sha_end(struct sha *sha, uint8_t out[20])
{
	uint64_t bits = sha->length * 8;
	int i;

	sha_byte(sha, 0x80);
	while (sha->length % BLOCK != BLOCK - 8)
		sha_byte(sha, 0);
	for (i = 56; i >= 0; i -= 8)
		sha_byte(sha, (uint8_t)(bits >> i));
	for (i = 0; i < 20; i++)
		out[i] = (uint8_t)(sha->state[i / 4] >> (24 - 8 * (i % 4)));
}

static void
sha_whole(const uint8_t *data, size_t length, uint8_t out[20])
{
	struct sha sha;

	sha_start(&sha);
	while (length-- > 0)
		sha_byte(&sha, *data++);
	sha_end(&sha, out);
}

/* One of HMAC's two hashes: the padded key, then the text. */
static void
keyed(const uint8_t key[BLOCK], uint8_t pad, const uint8_t *text, size_t length,
    uint8_t out[20])
{
	struct sha sha;
	size_t i;

	sha_start(&sha);
	for (i = 0; i < BLOCK; i++)
		sha_byte(&sha, key[i] ^ pad);
	for (i = 0; i < length; i++)
		sha_byte(&sha, text[i]);
	sha_end(&sha, out);
}

void
second_sign(const uint8_t *key, size_t key_length, const uint8_t *text,
    size_t length, char out[SECOND_LETTERS])
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "abcdefghijklmnopqrstuvwxyz0123456789+/";
	uint8_t padded[BLOCK] = {0}, hash[21] = {0};
	unsigned i, bit;

	if (key_length > BLOCK)
		sha_whole(key, key_length, padded);
	else if (key_length > 0)
		memcpy(padded, key, key_length);
	keyed(padded, 0x36, text, length, hash);
	keyed(padded, 0x5C, hash, 20, hash);
	/* Six bits at a time; the last letter of 28 only fills up. */
	for (i = 0; i < 27; i++) {
		unsigned six = 0;

		for (bit = 6 * i; bit < 6 * i + 6; bit++)
			six = six << 1 | (hash[bit / 8] >> (7 - bit % 8) & 1);
		out[i] = letters[six];
	}
	out[27] = '=';
	out[28] = '\0';
}

struct pair {
	uint8_t *name, *value;
	size_t name_length, value_length;
};

static int
hex(uint8_t letter)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = letter == 0 ? NULL : strchr(digits, letter | 0x20);

	if (letter >= '0' && letter <= '9')
		return letter - '0';
	return at == NULL || at < digits + 10 ? -1 : (int)(at - digits);
}

/* Decodes in place; -1 for a bad escape. */
static int
decode(uint8_t *data, size_t *length)
{
	size_t from, to = 0;

	for (from = 0; from < *length; from++, to++) {
		data[to] = data[from] == '+' ? ' ' : data[from];
		if (data[from] != '%')
			continue;
		if (*length - from < 3 || hex(data[from + 1]) < 0 ||
		    hex(data[from + 2]) < 0)
			return -1;
		data[to] =
		    (uint8_t)(hex(data[from + 1]) * 16 + hex(data[from + 2]));
		from += 2;
	}
	*length = to;
	return 0;
}

/* -1, 0 or 1: which bytes come first. */
static int
order(const uint8_t *a, size_t a_length, const uint8_t *b, size_t b_length)
{
	size_t i;

	for (i = 0; i < a_length && i < b_length; i++)
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	return a_length == b_length ? 0 : a_length < b_length ? -1 : 1;
}

static int
order_pairs(const struct pair *a, const struct pair *b)
{
	int names = order(a->name, a->name_length, b->name, b->name_length);

	return names != 0 ?
	    names :
	    order(a->value, a->value_length, b->value, b->value_length);
}

/* Puts PAIR where it belongs, unless it is there; returns how many there are.
 */
static size_t
insert(struct pair *pairs, size_t count, struct pair pair)
{
	size_t at = 0, i;

	while (at < count && order_pairs(&pairs[at], &pair) < 0)
		at++;
	if (at < count && order_pairs(&pairs[at], &pair) == 0)
		return count;
	for (i = count; i > at; i--)
		pairs[i] = pairs[i - 1];
	pairs[at] = pair;
	return count + 1;
}

/* The pair in LENGTH bytes at FIELD; false: it is none. */
static bool
read_pair(uint8_t *field, size_t length, struct pair *pair)
{
	uint8_t *sign = memchr(field, '=', length);

	pair->name = field;
	pair->name_length = sign == NULL ? length : (size_t)(sign - field);
	pair->value = sign == NULL ? field : sign + 1;
	pair->value_length = sign == NULL ? 0 : length - pair->name_length - 1;
	return decode(pair->name, &pair->name_length) == 0 &&
	    decode(pair->value, &pair->value_length) == 0;
}

size_t
second_form(const uint8_t *form, size_t form_length, uint8_t *out,
    size_t length, size_t size, bool *fine)
{
	static uint8_t copy[LONGEST];
	static struct pair pairs[PAIRS_MAX + 1];
	size_t at = 0, end, count = 0, seen = 0, i;
	struct pair pair;

	*fine = form_length <= LONGEST && length + form_length <= size;
	if (*fine && form_length > 0)
		memcpy(copy, form, form_length);
	for (; *fine && at < form_length; at = end + 1) {
		for (end = at; end < form_length && copy[end] != '&';)
			end++;
		if (end == at)
			continue;
		*fine = ++seen <= PAIRS_MAX &&
		    read_pair(copy + at, end - at, &pair);
		if (*fine)
			count = insert(pairs, count, pair);
	}
	if (!*fine)
		return 0;
	for (i = 0; i < count; i++) {
		memcpy(out + length, pairs[i].name, pairs[i].name_length);
		length += pairs[i].name_length;
		memcpy(out + length, pairs[i].value, pairs[i].value_length);
		length += pairs[i].value_length;
	}
	return length;
}
