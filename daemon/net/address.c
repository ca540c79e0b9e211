/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * address.c - may a request that somebody else's name decides go there?
 *
 * A list of what is not the public internet (RFC 6890 and its successors).
 * Of IPv6 only 2000::/3 is given out, so all the rest needs no list.
 */
#include "net/address.h"

#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/macros.h"

static const struct {
	uint32_t first;
	int bits;
} not_public[] = {
    {0x00000000, 8}, /* this network */
    {0x0A000000, 8}, /* 10/8 */
    {0x64400000, 10}, /* 100.64/10, shared by carriers */
    {0x7F000000, 8}, /* loopback */
    {0xA9FE0000, 16}, /* link-local */
    {0xAC100000, 12}, /* 172.16/12 */
    {0xC0000000, 24}, /* protocol assignments */
    {0xC0000200, 24}, /* documentation */
    {0xC0586300, 24}, /* 6to4 relays */
    {0xC0A80000, 16}, /* 192.168/16 */
    {0xC6120000, 15}, /* benchmarks */
    {0xC6336400, 24}, /* documentation */
    {0xCB007100, 24}, /* documentation */
    {0xE0000000, 3}, /* multicast, reserved, broadcast */
};

static bool
is_public_4(uint32_t address)
{
	size_t i;

	for (i = 0; i < ARRAY_LEN(not_public); i++)
		if ((address ^ not_public[i].first) >>
			(32 - not_public[i].bits) ==
		    0)
			return false;
	return true;
}

static uint32_t
four_bytes(const uint8_t *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 |
	    (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Ways to write an IPv4 address as an IPv6 one are judged by that. */
static bool
is_public_6(const uint8_t *bytes)
{
	static const uint8_t mapped[12] = {
	    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
	static const uint8_t translated[12] = {0, 0x64, 0xFF, 0x9B};

	if (memcmp(bytes, mapped, sizeof(mapped)) == 0 ||
	    memcmp(bytes, translated, sizeof(translated)) == 0)
		return is_public_4(four_bytes(bytes + 12));
	if (bytes[0] == 0x20 && bytes[1] == 0x02) /* 6to4 */
		return is_public_4(four_bytes(bytes + 2));
	if (bytes[0] == 0x20 && bytes[1] == 0x01)
		/* 2001::/23: Teredo and others; 2001:db8::/32: documentation */
		return bytes[2] >= 2 && !(bytes[2] == 0x0D && bytes[3] == 0xB8);
	return bytes[0] >> 5 == 1;
}

bool
address_is_public(const struct sockaddr *address)
{
	struct sockaddr_in four;
	struct sockaddr_in6 six;

	switch (address->sa_family) {
	case AF_INET:
		memcpy(&four, address, sizeof(four));
		return is_public_4(ntohl(four.sin_addr.s_addr));
	case AF_INET6:
		memcpy(&six, address, sizeof(six));
		return is_public_6(six.sin6_addr.s6_addr);
	default:
		return false;
	}
}
