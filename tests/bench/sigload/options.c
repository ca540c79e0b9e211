/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * options.c - the command line of sigload
 */
#include "options.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"

static const char usage[] =
    "usage: sigload [-u URL] [-s SIGNED_URL] [-k TOKEN] [-a ACCOUNT_SID]\n"
    "  [-t TO] [-c CONNECTIONS] [-v CONVERSATIONS] [-w WARM_MS] [-d MS]\n"
    "  [-n REQUESTS] [-r RATE] [-D REPEAT_PERCENT] [-B FORGE_PERCENT]\n"
    "  [-A ACKNOWLEDGED_FILE] [-L LABEL] [-K]\n";

/* http://HOST:PORT/PATH with a loopback address; this never hurts others. */
static int
read_url(const char *url, struct options *options)
{
	static const char scheme[] = "http://127.";
	const char *host, *colon, *slash;

	if (strncmp(url, scheme, sizeof(scheme) - 1) != 0)
		return -1;
	host = url + strlen("http://");
	colon = strchr(host, ':');
	slash = strchr(host, '/');
	if (colon == NULL || slash == NULL || colon > slash ||
	    (size_t)(colon - host) >= sizeof(options->host) ||
	    strlen(slash) >= sizeof(options->path))
		return -1;
	memcpy(options->host, host, (size_t)(colon - host));
	memcpy(options->path, slash, strlen(slash));
	return number_parse(
	    (struct slice){colon + 1, (size_t)(slash - colon - 1)}, 1, 65535,
	    &options->port);
}

static int
read_host_header(struct options *options)
{
	const char *host = strstr(options->signed_url, "://");
	size_t length;

	if (host == NULL)
		return -1;
	length = strcspn(host + 3, "/");
	if (length >= sizeof(options->host_header))
		return -1;
	memcpy(options->host_header, host + 3, length);
	return 0;
}

/* Where the value of a numeric option goes, and its bounds. */
static int
read_number(int letter, const char *value, struct options *options)
{
	const struct {
		int letter;
		int64_t *out, lowest, highest;
	} numbers[] = {
	    {'c', &options->connections, 1, 4096},
	    {'v', &options->conversations, 1, 9999999},
	    {'w', &options->warm_ms, 0, 600000},
	    {'d', &options->measured_ms, 1, 600000},
	    {'n', &options->most_requests, 1, INT64_MAX},
	    {'r', &options->rate, 1, 1000000},
	    {'D', &options->repeat_percent, 0, 100},
	    {'B', &options->forge_percent, 0, 100},
	};

	for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
		if (numbers[i].letter == letter)
			return number_parse(slice_of(value), numbers[i].lowest,
			    numbers[i].highest, numbers[i].out);
	}
	return -1;
}

static int
read_option(
    int letter, const char *value, const char **url, struct options *options)
{
	switch (letter) {
	case 'u':
		*url = value;
		return 0;
	case 's':
		options->signed_url = value;
		return 0;
	case 'k':
		options->token = value;
		return 0;
	case 'a':
		options->account = value;
		return 0;
	case 't':
		options->to = value;
		return 0;
	case 'A':
		options->acknowledged = value;
		return 0;
	case 'L':
		options->label = value;
		return 0;
	case 'K':
		options->close = true;
		return 0;
	default:
		return read_number(letter, value, options);
	}
}

int
options_read(int argc, char **argv, struct options *options)
{
	const char *url = "http://127.0.0.1:8080/in/main";
	int letter;

	*options = (struct options){
	    .token = "0123456789abcdef0123456789abcdef",
	    .account = "AC0123456789abcdef0123456789abcdef",
	    .to = "+390810000000",
	    .label = "",
	    .connections = 64,
	    .conversations = 20000,
	    .measured_ms = 5000,
	};
	while ((letter = getopt(
		    argc, argv, "u:s:k:a:t:c:v:w:d:n:r:D:B:A:L:K")) != -1) {
		if (letter == '?' ||
		    read_option(letter, optarg, &url, options) != 0) {
			fputs(usage, stderr);
			return -1;
		}
	}
	if (options->signed_url == NULL)
		options->signed_url = url;
	if (optind != argc || read_url(url, options) != 0 ||
	    read_host_header(options) != 0) {
		fputs(usage, stderr);
		fputs("URL is http://127.x.x.x:PORT/PATH\n", stderr);
		return -1;
	}
	return 0;
}
