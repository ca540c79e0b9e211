/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * address.h - may a request that somebody else's name decides go there?  What is
 * an address to listen on?
 */
#ifndef NET_ADDRESS_H
#define NET_ADDRESS_H

#include <stdbool.h>
#include <sys/socket.h>

/*
 * False for loopback, private, link-local, shared, documentation, multicast
 * and reserved addresses, also when an IPv6 address carries such an IPv4 one,
 * and for what is no IP address.
 */
bool address_is_public(const struct sockaddr *);

/* "127.0.0.1:8080" or "[::1]:8080"; the length of it, 0 for none. */
int address_read(const char *text, struct sockaddr_storage *out);

#endif
