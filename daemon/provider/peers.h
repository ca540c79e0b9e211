/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * peers.h - the addresses from which a provider that cannot sign may come
 */
#ifndef PROVIDER_PEERS_H
#define PROVIDER_PEERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"

#define PEERS_MAX 8

struct peers {
	struct {
		unsigned char bytes[16]; /* IPv4 as ::ffff:a.b.c.d */
		int bits; /* that count, from the left */
	} list[PEERS_MAX];
	size_t count;
};

/*
 * Reads "127.0.0.1 10.0.0.0/8 fd00::/8"; -1 with what is wrong: no address, a
 * name, too many, or a network so wide that it names nobody (less than 8 bits
 * of IPv4, 7 of IPv6).
 */
int peers_parse(struct slice, struct peers *, struct fault *) MUST_CHECK;
/* Is PEER, an address as struct request has it, one of them? */
bool peers_have(const struct peers *, const char *peer);

#endif
