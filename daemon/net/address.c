/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * address.c - may a request that somebody else's name decides go there?  What is
 * an address to listen on?
 *
 * A list of what is not the public internet (RFC 6890 and its successors).
 * Of IPv6 only 2000::/3 is given out, so all the rest needs no list.
 */
#include "net/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/macros.h"
#include "base/number.h"

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

int
address_read(const char *text, struct sockaddr_storage *out)
{
	struct sockaddr_in *four = (void *)out;
	struct sockaddr_in6 *six = (void *)out;
	const char *colon = strrchr(text, ':');
	char host[INET6_ADDRSTRLEN + 2];
	size_t length;
	int64_t port;

	if (colon == NULL || (size_t)(colon - text) >= sizeof(host) ||
	    number_parse(slice_of(colon + 1), 0, UINT16_MAX, &port) != 0)
		return 0;
	length = (size_t)(colon - text);
	memcpy(host, text, length);
	host[length] = '\0';
	if (inet_pton(AF_INET, host, &four->sin_addr) == 1) {
		four->sin_family = AF_INET;
		four->sin_port = htons((uint16_t)port);
		return sizeof(*four);
	}
	if (length < 2 || host[0] != '[' || host[length - 1] != ']')
		return 0;
	host[length - 1] = '\0';
	if (inet_pton(AF_INET6, host + 1, &six->sin6_addr) != 1)
		return 0;
	six->sin6_family = AF_INET6;
	six->sin6_port = htons((uint16_t)port);
	return sizeof(*six);
}
