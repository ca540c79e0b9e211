/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_address.c - which addresses a look-up may reach
 */
#include <arpa/inet.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/un.h>

#include <cmocka.h>

#include "base/macros.h"
#include "net/address.h"
#include "net_rig.h"

static char target[96];
static _Atomic size_t answers; /* counted on the loop's thread */

static const struct {
	const char *address;
	bool wanted;
} table[] = {
    {"8.8.8.8", true},
    {"93.184.216.34", true},
    {"172.15.255.255", true},
    {"172.32.0.1", true},
    {"100.63.255.255", true},
    {"100.128.0.1", true},
    {"192.169.0.1", true},
    {"223.255.255.255", true},
    {"0.0.0.0", false},
    {"10.0.0.1", false},
    {"100.64.0.1", false},
    {"127.0.0.1", false},
    {"127.255.255.254", false},
    {"169.254.169.254", false},
    {"172.16.0.1", false},
    {"172.31.255.255", false},
    {"192.0.2.1", false},
    {"192.168.1.1", false},
    {"198.18.0.1", false},
    {"198.51.100.7", false},
    {"203.0.113.9", false},
    {"224.0.0.1", false},
    {"240.0.0.1", false},
    {"255.255.255.255", false},
    {"2a00:1450:4002:800::200e", true},
    {"2606:4700::1", true},
    {"2001:4860:4860::8888", true},
    {"::ffff:8.8.8.8", true},
    {"64:ff9b::8.8.8.8", true},
    {"::", false},
    {"::1", false},
    {"::127.0.0.1", false},
    {"::ffff:127.0.0.1", false},
    {"::ffff:10.1.2.3", false},
    {"::ffff:169.254.169.254", false},
    {"64:ff9b::192.168.0.1", false},
    {"2002:7f00:1::", false},
    {"2002:c0a8:101::", false},
    {"2001:0:4136:e378::", false},
    {"2001:db8::1", false},
    {"fc00::1", false},
    {"fd12:3456::1", false},
    {"fe80::1", false},
    {"fec0::1", false},
    {"ff02::1", false},
};

static void
knows_public_addresses(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < ARRAY_LEN(table); i++) {
		struct sockaddr_storage storage = {0};
		struct sockaddr_in *four = (struct sockaddr_in *)&storage;
		struct sockaddr_in6 *six = (struct sockaddr_in6 *)&storage;
		bool is_four = strchr(table[i].address, ':') == NULL;

		storage.ss_family = is_four ? AF_INET : AF_INET6;
		assert_int_equal(inet_pton(storage.ss_family, table[i].address,
				     is_four ? (void *)&four->sin_addr :
					       (void *)&six->sin6_addr),
		    1);
		if (address_is_public((struct sockaddr *)&storage) !=
		    table[i].wanted)
			fail_msg("%s", table[i].address);
	}
}

static void
a_socket_file_is_not_public(void **state)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	(void)state;
	assert_false(address_is_public((struct sockaddr *)&address));
}

static void
on_answer(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	(void)context;
	(void)id;
	(void)arena;
	assert_int_equal(response->status, 0);
	assert_true(response->refused);
	answers++;
}

static void
ask(struct rig *rig)
{
	struct request request = {.method = "GET",
	    .target = target,
	    .timeout_ms = 4000,
	    .public_only = true};

	client_send(rig->client, &request, 1, on_answer, NULL, NULL);
}

static size_t
count_answers(struct rig *rig)
{
	(void)rig;
	return answers;
}

/* However this machine is written: where it leads counts, not how it reads. */
static void
no_way_of_writing_leads_inside(void **state)
{
	static const char *const hosts[] = {"127.0.0.1", "127.1", "2130706433",
	    "0x7f000001", "0x7f.1", "0177.0.0.1", "0", "0.0.0.0", "127.0.0.1.",
	    "localhost", "LOCALHOST.", "[::1]", "[::ffff:127.0.0.1]",
	    "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.1]", "[fe80::1%25lo]",
	    "[::]"};
	struct server_limits limits = server_limits_default();
	struct rig rig;
	size_t i;

	(void)state;
	rig_start(&rig, &limits);
	for (i = 0; i < ARRAY_LEN(hosts); i++) {
		snprintf(target, sizeof(target), "http://%s%s/", hosts[i],
		    strrchr(rig.address, ':'));
		rig_on_loop(&rig, ask);
		rig_wait(&rig, count_answers, i + 1);
	}
	assert_int_equal(rig_handled(&rig), 0);
	rig_stop(&rig);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(knows_public_addresses),
	    cmocka_unit_test(a_socket_file_is_not_public),
	    cmocka_unit_test(no_way_of_writing_leads_inside),
	};

	return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}
