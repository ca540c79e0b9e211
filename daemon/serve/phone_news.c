/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone_news.c - texts that come to the phone in the browser by themselves
 */
#include "serve/phone_news.h"

#include "base/number.h"
#include "serve/page_web.h"
#include "serve/phone_web.h"
#include "store/thread.h"
#include "wire/form.h"

#define ROWS_MAX 20

/* Which phone asks, and the last row that it has. */
struct asking {
	struct phone_number number;
	int64_t after; /* 0: it only wants to know where the end is */
};

/* A text that went out by a request of ours has a state, an answer has none. */
static bool
came_by_itself(const struct thread_row *row, int64_t after)
{
	return after > 0 && row->interaction.id > after &&
	    row->interaction.channel == CHANNEL_TEXT &&
	    row->interaction.direction == DIRECTION_OUT &&
	    row->interaction.status != NULL;
}

static void
look(struct desk_call *call)
{
	const struct asking *asking = call->kept;
	json_t *texts = json_array();
	struct thread_row rows[ROWS_MAX];
	struct person person;
	struct fault fault;
	int64_t last = asking->after > 0 ? asking->after : 1;
	bool found = false;
	size_t count = 0;

	if (store_person_by_number(call->store, call->arena, &asking->number,
		false, call->now_ms, &person, &found, &fault) == 0 &&
	    found &&
	    store_thread(call->store, call->arena, person.id, 0, ROWS_MAX, rows,
		&count, &fault) == 0 &&
	    count > 0)
		last = rows[0].interaction.id;
	for (; count > 0; count--) {
		const struct interaction *row = &rows[count - 1].interaction;

		if (came_by_itself(&rows[count - 1], asking->after))
			json_array_append_new(texts,
			    json_pack("{s:I,s:s%,s:i}", "id",
				(json_int_t)row->id, "text", row->text.data,
				row->text.length, "parts", row->parts));
	}
	call_json(call,
	    json_pack("{s:o,s:I}", "texts", texts, "last", (json_int_t)last));
}

static void
answer(struct daemon *daemon, struct desk_job *job)
{
	page_add_headers(&job->call.response);
	response_add_header(&job->call.response, "Cache-Control", "no-store");
	server_answer(daemon->server, job->job.unit.id, &job->call.response);
	desk_job_free(daemon, job);
}

void
phone_news_request(struct daemon *daemon, uint64_t id, struct arena *arena,
    const struct request *request)
{
	struct form form;
	struct fault fault;
	struct desk_job *job;
	struct asking *asking;
	struct slice from;

	if (form_parse(arena, target_query(request->target), &form, &fault) !=
	    0) {
		page_refuse(daemon, id, 400);
		return;
	}
	from = form_get(&form, "from", NULL);
	job = desk_job_new(daemon);
	asking = arena_alloc(job->call.arena, sizeof(*asking));
	job->job.unit.id = id;
	job->call.errand = look;
	job->call.kept = asking;
	job->then = answer;
	if (!phone_web_is_phone(from) ||
	    phone_number_parse(from, &asking->number) != 0 ||
	    number_parse(form_get(&form, "after", NULL), 0, INT64_MAX,
		&asking->after) != 0) {
		page_refuse(daemon, id, 400);
		desk_job_free(daemon, job);
	} else if (!desk_web_errand(daemon, job)) {
		page_refuse(daemon, id, 503);
		desk_job_free(daemon, job);
	}
}
