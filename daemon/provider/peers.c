/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * peers.c - the addresses from which a provider that cannot sign may come
 *
 * Addresses and never names: who answers for a name is not ours to believe.
 */
#include "provider/peers.h"

#include <arpa/inet.h>
#include <string.h>

#include "base/number.h"

#define IPV4_BITS_BEFORE 96 /* of ::ffff:0:0/96 */
#define IPV4_BITS_MIN 8
#define IPV6_BITS_MIN 7

/* The bits of the address's own kind, or 0 when it is none. */
static int
read_address(struct slice word, unsigned char bytes[16])
{
	static const unsigned char mapped[12] = {[10] = 0xFF, [11] = 0xFF};
	char name[INET6_ADDRSTRLEN];

	if (word.length >= sizeof(name))
		return 0;
	memcpy(name, word.data, word.length);
	name[word.length] = '\0';
	memcpy(bytes, mapped, sizeof(mapped));
	if (inet_pton(AF_INET, name, bytes + sizeof(mapped)) == 1)
		return 32;
	return inet_pton(AF_INET6, name, bytes) == 1 ? 128 : 0;
}

static int
add(struct peers *peers, struct slice word)
{
	const char *slash = memchr(word.data, '/', word.length);
	struct slice address = word, bits = {"", 0};
	int most, least;
	int64_t wanted;

	if (slash != NULL) {
		address.length = (size_t)(slash - word.data);
		bits =
		    (struct slice){slash + 1, word.length - address.length - 1};
	}
	if (peers->count == PEERS_MAX ||
	    (most = read_address(address, peers->list[peers->count].bytes)) ==
		0)
		return -1;
	least = most == 32 ? IPV4_BITS_MIN : IPV6_BITS_MIN;
	wanted = most;
	if (slash != NULL && number_parse(bits, least, most, &wanted) != 0)
		return -1;
	peers->list[peers->count++].bits =
	    (int)wanted + (most == 32 ? IPV4_BITS_BEFORE : 0);
	return 0;
}

int
peers_parse(struct slice words, struct peers *peers, struct fault *fault)
{
	size_t at = 0, end;

	peers->count = 0;
	while (at < words.length) {
		if (words.data[at] == ' ' || words.data[at] == '\t') {
			at++;
			continue;
		}
		end = at;
		while (end < words.length && words.data[end] != ' ' &&
		    words.data[end] != '\t')
			end++;
		if (add(peers, (struct slice){words.data + at, end - at}) != 0)
			return fault_set(fault, FAULT_SETTINGS,
			    "from takes at most %d addresses or networks, such "
			    "as 127.0.0.1 or 192.168.1.0/24",
			    PEERS_MAX);
		at = end;
	}
	if (peers->count == 0)
		return fault_set(fault, FAULT_SETTINGS,
		    "from names nobody; write: from 127.0.0.1");
	return 0;
}

static bool
begin_alike(const unsigned char *a, const unsigned char *b, int bits)
{
	int whole = bits / 8, rest = bits % 8;

	if (memcmp(a, b, (size_t)whole) != 0)
		return false;
	return rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0;
}

bool
peers_have(const struct peers *peers, const char *peer)
{
	unsigned char bytes[16];
	size_t i;

	if (peer == NULL || read_address(slice_of(peer), bytes) == 0)
		return false;
	for (i = 0; i < peers->count; i++)
		if (begin_alike(
			bytes, peers->list[i].bytes, peers->list[i].bits))
			return true;
	return false;
}
