/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * test_net_name.c - a name that the DNS says nothing about
 */
#include <dlfcn.h>
#include <netdb.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "net_rig.h"

#define SLOW "slow.test"
#define SLOW_S 10

static sem_t dns; /* answers about SLOW when it is raised */
static _Atomic bool nobody_raised_it;
static _Atomic size_t asked, answers; /* of SLOW; that were refused */

/* Also the one that curl asks, in a thread of its own. */
int
getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
    struct addrinfo **result)
{
	int (*real)(const char *, const char *, const struct addrinfo *,
	    struct addrinfo **);
	struct timespec until;

	if (node != NULL && strcmp(node, SLOW) == 0) {
		asked++;
		clock_gettime(CLOCK_REALTIME, &until);
		until.tv_sec += SLOW_S;
		nobody_raised_it = sem_timedwait(&dns, &until) != 0;
		return EAI_AGAIN;
	}
	*(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
	return real(node, service, hints, result);
}

static void
on_answer(void *context, uint64_t id, struct arena *arena,
    const struct response *response)
{
	(void)context;
	(void)id;
	(void)arena;
	answers += response->status == 0 && response->refused;
}

static void
ask(struct rig *rig)
{
	struct request request = {
	    .method = "GET", .target = "http://" SLOW "/", .timeout_ms = 200};

	client_send(rig->client, &request, 1, on_answer, NULL, NULL);
}

static size_t
count_answers(struct rig *rig)
{
	(void)rig;
	return answers;
}

/* Who asked is told, and nobody else is kept waiting. */
static void
a_dns_that_says_nothing_is_left(void **state)
{
	struct server_limits limits = server_limits_default();
	struct rig rig;

	(void)state;
	sem_init(&dns, 0, 0);
	rig_start(&rig, &limits);
	rig_on_loop(&rig, ask);
	rig_wait(&rig, count_answers, 1);
	assert_int_equal(asked, 1);
	assert_false(nobody_raised_it);
	sem_post(&dns);
	rig_stop(&rig);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_dns_that_says_nothing_is_left),
	};

	return cmocka_run_group_tests_name("name", tests, NULL, NULL);
}
