/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_doors.c - who can reach an account, and what the settings say of it;
 * which addresses a provider that cannot sign may come from
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "provider/peers.h"
#include "serve/settings.h"

struct desk {
	struct arena *arena;
	struct findings findings;
	char folder[64];
};

static void
write_file(struct desk *desk, const char *name, const char *contents)
{
	struct fault fault;

	assert_int_equal(
	    file_replace(file_join(desk->arena, desk->folder, name), 0600,
		slice_of(contents), &fault),
	    0);
}

static int
start(void **state)
{
	struct desk *desk = calloc(1, sizeof(*desk));

	desk->arena = arena_new(1 << 20);
	strcpy(desk->folder, "/tmp/doors.XXXXXX");
	assert_non_null(mkdtemp(desk->folder));
	write_file(desk, "twilio.token", "secret\n");
	*state = desk;
	return 0;
}

static int
end(void **state)
{
	static const char *const names[] = {"twilio.token", "line.conf"};
	struct desk *desk = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(names); i++)
		unlink(file_join(desk->arena, desk->folder, names[i]));
	assert_int_equal(rmdir(desk->folder), 0);
	arena_free(&desk->arena);
	free(desk);
	return 0;
}

static struct settings *
load_text(struct desk *desk, const char *contents)
{
	desk->findings = findings_new(desk->arena);
	write_file(desk, "line.conf", contents);
	return settings_load(
	    file_join(desk->arena, desk->folder, "line.conf"), &desk->findings);
}

/* Nothing here is signed, so who may come is looked at. */
#define KANNEL                                                    \
	"account a\nprovider kannel\nfrom 127.0.0.1\nuser line\n" \
	"password-file twilio.token\nnumber +390810000000\n"

static const struct {
	const char *contents;
	const char *code; /* of the warning; NULL: there is none */
} doors[] = {
    {KANNEL, NULL},
    {"listen-admin 10.0.0.1:8081\n" KANNEL, NULL},
    {"listen-admin [fd00::1]:8081\n" KANNEL, NULL},
    {"listen-admin 0.0.0.0:8081\n" KANNEL, "reachable"},
    {"listen-admin [::]:8081\n" KANNEL, "reachable"},
    {"listen-admin 93.184.216.34:8081\n" KANNEL, "reachable"},
    {KANNEL "sendsms-url http://10.0.0.7:13013/cgi-bin/sendsms\n", NULL},
    {KANNEL "sendsms-url http://localhost:13013/cgi-bin/sendsms\n", NULL},
    {KANNEL "sendsms-url http://kannel:13013/cgi-bin/sendsms\n", NULL},
    {KANNEL "sendsms-url https://k.example:13013/cgi-bin/sendsms\n", NULL},
    {KANNEL "sendsms-url http://k.example:13013/cgi-bin/sendsms\n",
	"in-the-clear"},
    {KANNEL "sendsms-url http://93.184.216.34/cgi-bin/sendsms\n",
	"in-the-clear"},
};

static void
test_doors(void **state)
{
	struct desk *desk = *state;
	struct settings *settings;
	size_t i;

	for (i = 0; i < ARRAY_LEN(doors); i++) {
		const struct findings *findings = &desk->findings;

		settings = load_text(desk, doors[i].contents);
		assert_non_null(settings);
		settings_free(&settings);
		assert_int_equal(findings->count, doors[i].code != NULL);
		if (doors[i].code != NULL)
			assert_string_equal(
			    findings->list[0].code, doors[i].code);
	}
}

/* Where Kannel finds us: the door that nobody outside can reach. */
static void
test_inside_url(void **state)
{
	static const struct {
		const char *listen_admin, *url;
	} cases[] = {
	    {"127.0.0.1:8081", "http://127.0.0.1:8081"},
	    {"10.0.0.1:9", "http://10.0.0.1:9"},
	    {"0.0.0.0:8081", "http://127.0.0.1:8081"},
	    {"[::]:8081", "http://[::1]:8081"},
	    {"[fd00::1]:8081", "http://[fd00::1]:8081"},
	};
	struct desk *desk = *state;
	struct settings *settings;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		settings = load_text(desk,
		    arena_printf(desk->arena,
			"public-url https://a.example\nlisten-admin %s\n" KANNEL,
			cases[i].listen_admin));
		assert_non_null(settings);
		assert_string_equal(
		    settings->accounts[0].public_url, cases[i].url);
		settings_free(&settings);
	}
}

static void
test_wrong(void **state)
{
	static const struct {
		const char *contents, *code;
	} cases[] = {
	    {"listen 10.0.0.1:1\nlisten-admin 10.0.0.1:1\n" KANNEL, "one-door"},
	    {KANNEL "account-sid AC1\n", "other-provider"},
	    {"account a\nprovider kannel\nuser line\n"
	     "password-file twilio.token\n",
		"missing"},
	};
	struct desk *desk = *state;
	size_t i;

	for (i = 0; i < ARRAY_LEN(cases); i++) {
		assert_null(load_text(desk, cases[i].contents));
		assert_string_equal(desk->findings.list[0].code, cases[i].code);
	}
}

static const struct {
	const char *peers, *peer;
	bool is_one;
} peers_cases[] = {
    {"127.0.0.1", "127.0.0.1", true},
    {"127.0.0.1", "127.0.0.2", false},
    {"127.0.0.1", "::ffff:127.0.0.1", true},
    {"127.0.0.1", "::1", false},
    {"::1", "::1", true},
    {"127.0.0.1\t::1", "::1", true},
    {"10.0.0.0/8", "10.255.255.255", true},
    {"10.0.0.0/8", "11.0.0.0", false},
    {"192.168.4.0/23", "192.168.5.255", true},
    {"192.168.4.0/23", "192.168.6.0", false},
    {"192.168.4.128/25", "192.168.4.127", false},
    {"fc00::/7", "fdff::1", true},
    {"fc00::/7", "fe80::1", false},
    {"fd00::1/128", "fd00::1", true},
    {"127.0.0.1", "", false},
    {"127.0.0.1", NULL, false},
    {"127.0.0.1", "localhost", false},
    {"127.0.0.1", "127.0.0.1 ", false},
    {"127.0.0.1", "127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1",
	false},
};

static void
test_peers(void **state)
{
	struct peers peers;
	struct fault fault;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(peers_cases); i++) {
		assert_int_equal(
		    peers_parse(slice_of(peers_cases[i].peers), &peers, &fault),
		    0);
		if (peers_have(&peers, peers_cases[i].peer) !=
		    peers_cases[i].is_one)
			fail_msg("case %zu: %s", i, peers_cases[i].peers);
	}
}

static void
test_no_peers(void **state)
{
	static const char *const wrong[] = {"", "  ", "localhost", "127.0.0",
	    "0.0.0.0/0", "10.0.0.0/7", "10.0.0.0/33", "::/0", "fd00::/129",
	    "10.0.0.0/", "10.0.0.0/-8", "1.1.1.1 nobody",
	    ("1.1.1.1 1.1.1.2 1.1.1.3 1.1.1.4 1.1.1.5 1.1.1.6 1.1.1.7 1.1.1.8 "
	     "1.1.1.9")};
	struct peers peers;
	struct fault fault;
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(wrong); i++)
		if (peers_parse(slice_of(wrong[i]), &peers, &fault) == 0)
			fail_msg("'%s' was taken", wrong[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_doors, start, end),
	    cmocka_unit_test_setup_teardown(test_inside_url, start, end),
	    cmocka_unit_test_setup_teardown(test_wrong, start, end),
	    cmocka_unit_test(test_peers),
	    cmocka_unit_test(test_no_peers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
