/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * settings_doors.c - who can reach an account, and what others can read
 *
 * Found before anyone texts: an account whose provider signs nothing and whose
 * address the whole world can call, and numbers and texts that would cross a
 * foreign network in the clear.
 */
#include <arpa/inet.h>
#include <string.h>

#include "net/address.h"
#include "serve/settings_words.h"

#define HOST_MAX 254
#define LOCAL_NAME "localhost"

/* The host of "host:port/path" or "[host]:port/path", without brackets. */
static const char *
host_of(struct arena *arena, const char *authority)
{
	size_t length = authority[0] == '[' ? strcspn(++authority, "]") :
					      strcspn(authority, ":/");

	return arena_copy(
	    arena, authority, length < HOST_MAX ? length : HOST_MAX);
}

/* Is it an address on the open net?  Of a name nobody knows yet. */
static bool
is_public(const char *host)
{
	struct sockaddr_in four = {.sin_family = AF_INET};
	struct sockaddr_in6 six = {.sin6_family = AF_INET6};

	if (inet_pton(AF_INET, host, &four.sin_addr) == 1)
		return address_is_public((struct sockaddr *)&four);
	if (inet_pton(AF_INET6, host, &six.sin6_addr) == 1)
		return address_is_public((struct sockaddr *)&six);
	return strcmp(host, LOCAL_NAME) != 0 && strchr(host, '.') != NULL;
}

static bool
is_everywhere(const char *host)
{
	return host[0] == '\0' || strcmp(host, "*") == 0 ||
	    strcmp(host, "0.0.0.0") == 0 || strcmp(host, "::") == 0;
}

static void
warn(struct settings_reader *reader, const struct script_line *line,
    const char *code, const char *message)
{
	finding_add(reader->findings, FINDING_WARNING, line->file, line->number,
	    1, code, "%s", message);
}

/* Addresses of theirs that we would send numbers and texts to. */
static void
check_clear(struct settings_reader *reader, const struct script_line *line,
    const struct account *account)
{
	struct arena *arena = reader->findings->arena;
	size_t i;

	for (i = 0; i < account->count; i++) {
		const struct account_value *value = &account->values[i];
		const char *text =
		    arena_copy(arena, value->value.data, value->value.length);

		if (strncmp(text, "http://", 7) != 0 ||
		    !is_public(host_of(arena, text + 7)))
			continue;
		warn(reader, line, "in-the-clear",
		    arena_printf(arena,
			"`%s` of the account '%s' begins with http:// and "
			"leads over the open net, where numbers, texts and "
			"the password can be read; take https:// or a VPN",
			value->name, account->name));
	}
}

/* The address at which who is beside us finds listen-admin. */
static const char *
inside_url(struct settings *settings)
{
	const char *listen = settings->listen_admin;
	const char *host = host_of(settings->arena, listen);
	const char *port = strrchr(listen, ':');

	if (!is_everywhere(host))
		return arena_printf(settings->arena, "http://%s", listen);
	return arena_printf(settings->arena, "http://%s%s",
	    strchr(host, ':') != NULL ? "[::1]" : "127.0.0.1",
	    port == NULL ? "" : port);
}

static void
check_inside(struct settings_reader *reader, const struct script_line *line,
    struct account *account)
{
	struct settings *settings = reader->settings;
	struct arena *arena = reader->findings->arena;
	const char *host = host_of(arena, settings->listen_admin);

	account->public_url = inside_url(settings);
	if (strcmp(settings->listen, settings->listen_admin) == 0)
		script_error(reader->findings, line, 0, "one-door",
		    "%s cannot sign what it sends, and `listen` is for the "
		    "whole world; give listen-admin an address of its own: "
		    "listen-admin 127.0.0.1:8081",
		    account->provider);
	if (is_everywhere(host) || is_public(host))
		warn(reader, line, "reachable",
		    arena_printf(arena,
			"the account '%s' of %s, which signs nothing, can be "
			"reached from outside this machine: listen-admin is "
			"%s; write listen-admin 127.0.0.1:8081, or let a "
			"firewall keep others out",
			account->name, account->provider,
			settings->listen_admin));
}

void
settings_check_doors(struct settings_reader *reader,
    const struct script_line *line, struct account *account, bool inside_only)
{
	check_clear(reader, line, account);
	if (inside_only) {
		check_inside(reader, line, account);
		return;
	}
	if (account->public_url[0] == '\0')
		script_error(reader->findings, line, 1, "no-public-url",
		    "providers sign the address that they call; write above "
		    "the accounts: public-url https://YOUR-HOST");
}
