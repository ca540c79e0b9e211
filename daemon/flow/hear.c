/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * hear.c - who of the flows gets what a person wrote
 */
#include "flow/hear.h"

#include <string.h>

#include "flow/code.h"
#include "flow/run.h"
#include "words/fold.h"

#define TOKENS_MAX 20
#define WRONG_MAX 2 /* answers that a question without `wrong` forgives */

/* These end whatever runs, but only as the whole message. */
static const char *const ends_all[] = {"stop", "erase"};
/* These come before whatever runs, wherever they stand in a message. */
static const char *const comes_first[] = {
    "emergency", "police", "minor", "women"};
/* These help inside any conversation, which then goes on. */
static const char *const helps[] = {"human", "help", "language"};

static bool
is_one_of(const char *concept, const char *const *list, size_t count)
{
	size_t i;

	for (i = 0; concept != NULL && i < count; i++)
		if (strcmp(concept, list[i]) == 0)
			return true;
	return false;
}

bool
flow_comes_first(const char *concept)
{
	return is_one_of(concept, comes_first, ARRAY_LEN(comes_first));
}

static bool
is_clear(const struct match *match)
{
	return match->concept != NULL && match->how != HOW_NONE &&
	    match->how != HOW_ASK;
}

static const struct op *
waiting_op(const struct talk *talk)
{
	struct place at = talk->session->at;

	return &talk->program->steps[at.step].ops[at.op];
}

/* The first question of a flow, when only texts stand before it; or NULL. */
static const struct op *
first_question(const struct program *program, int flow)
{
	const struct step *step =
	    &program->steps[program->flows[flow].first_step];
	size_t i = 0;

	while (i < step->op_count && step->ops[i].kind == &step_say)
		i++;
	if (i == step->op_count || step->ops[i].kind->fits == NULL)
		return NULL;
	return &step->ops[i];
}

static bool
has_digit(struct slice word)
{
	size_t i;

	for (i = 0; i < word.length; i++)
		if (word.data[i] >= '0' && word.data[i] <= '9')
			return true;
	return false;
}

/* Answers OP, the first question of FLOW, before it was asked. */
static enum next
answer_first(
    struct talk *talk, int flow, const struct op *op, const struct heard *heard)
{
	int step = talk->program->flows[flow].first_step;

	session_clear(talk->session);
	talk_go(talk, step);
	talk->here.op = (int)(op - talk->program->steps[step].ops);
	return op->kind->hear(talk, op, heard);
}

/*
 * "RDV NA4821": what else stands in the message may be the first answer.
 * Fills PART with it, or returns false.  Words alone never are: the word that
 * begins a flow would fit any pattern of letters.
 */
static bool
find_answer(struct talk *talk, const struct op *op, const struct heard *heard,
    struct heard *part)
{
	struct slice folded;
	const char *p, *end;
	int tokens = 0;

	*part = *heard;
	folded = fold(talk->arena, heard->text);
	if ((heard->match.value != NULL || has_digit(folded)) &&
	    op->kind->fits(talk, op, heard))
		return true;
	end = folded.data + folded.length;
	for (p = folded.data; p < end && tokens++ < TOKENS_MAX;
	     p += part->text.length + 1) {
		const char *blank = memchr(p, ' ', (size_t)(end - p));

		part->text = (struct slice){
		    p, (size_t)((blank == NULL ? end : blank) - p)};
		if (!has_digit(part->text))
			continue;
		part->match = words_match(talk->program->words, talk->arena,
		    part->text, talk->language);
		if (op->kind->fits(talk, op, part))
			return true;
	}
	return false;
}

static enum next
begin_offering(struct talk *talk, int flow, const struct heard *heard)
{
	const struct op *op = first_question(talk->program, flow);
	struct heard part;

	if (op == NULL || !find_answer(talk, op, heard, &part))
		return talk_begin(talk, flow);
	return answer_first(talk, flow, op, &part);
}

static enum next
begin_by_word(struct talk *talk, int flow, const struct heard *heard)
{
	talk->understood = true;
	talk->word_concept = heard->match.concept;
	talk->word_value = heard->match.value;
	return begin_offering(talk, flow, heard);
}

struct place
talk_question(const struct talk *talk, struct place at)
{
	const struct step *step = &talk->program->steps[at.step];
	int op = at.op;

	while (op > 0 && step->ops[op - 1].kind == &step_say)
		op--;
	return (struct place){at.step, op < at.op ? op : 0};
}

static enum next
ask_again(struct talk *talk, struct place at)
{
	talk_go(talk, at.step);
	talk->here = talk_question(talk, at);
	return NEXT_WENT;
}

/*
 * Begins another flow in the middle of a conversation.  When it is over in the
 * same turn, the conversation waits where it was, and says its question again
 * if another language was chosen meanwhile.
 */
static void
go_on_with(struct talk *talk, const struct session *before)
{
	if (session_waits(talk->session) || talk->closed ||
	    !session_waits(before))
		return;
	*talk->session = *before;
	if (!talk->language_chosen || talk->language == talk->language_before)
		return;
	talk_recall(talk);
	talk_run(talk, ask_again(talk, before->at));
}

static void
interrupt(struct talk *talk, int flow, const struct heard *heard)
{
	struct session before = *talk->session;

	talk_run(talk, begin_by_word(talk, flow, heard));
	go_on_with(talk, &before);
}

void
flow_break_in(struct talk *talk, int step)
{
	struct session before = *talk->session;

	talk->broken = -1;
	talk_recall(talk);
	talk->understood = true;
	session_clear(talk->session);
	talk_run(talk, talk_go(talk, step));
	go_on_with(talk, &before);
}

static int
flow_of(const struct talk *talk, const char *concept)
{
	return concept == NULL ? -1 : program_flow_of(talk->program, concept);
}

/* The flow for a key that means the same everywhere, or -1. */
static int
universal_key(const struct talk *talk, const struct match *match)
{
	if (match->concept == NULL || match->value == NULL ||
	    strcmp(match->concept, "digit") != 0)
		return -1;
	if (strcmp(match->value, "0") == 0)
		return program_flow_of(talk->program,
		    words_concept(talk->program->words, slice_of("human")));
	if (strcmp(match->value, "star") == 0)
		return program_flow_of(talk->program,
		    words_concept(talk->program->words, slice_of("language")));
	return -1;
}

/* Another flow's word: whole, or one of those that help everywhere. */
static int
other_flow(const struct talk *talk, const struct match *match)
{
	int flow = universal_key(talk, match);

	if (flow >= 0 || !is_clear(match))
		return flow;
	if (match->how == HOW_WHOLE || match->how == HOW_NEAR ||
	    is_one_of(match->concept, helps, ARRAY_LEN(helps)))
		return flow_of(talk, match->concept);
	return -1;
}

/* No answer to the question: its own way on, or once more, or a person. */
static enum next
wrong(struct talk *talk, const struct op *op)
{
	const struct route *route = op_route(op, "wrong");
	int human;

	if (route == NULL)
		route = op_route(op, "else");
	if (route != NULL)
		return talk_route(talk, op, route);
	human = program_flow(talk->program, slice_of("desk"));
	if (session_try(talk->session, talk->here, ROUTE_NONE) > WRONG_MAX &&
	    human >= 0)
		return talk_begin(talk, human);
	return ask_again(talk, talk->here);
}

/* The one flow whose first question this answers, or -1. */
static int
flow_by_answer(struct talk *talk, const struct heard *heard)
{
	int found = -1;
	size_t i;

	if (!has_digit(fold_answer(talk->arena, heard->text)) ||
	    heard->match.concept != NULL)
		return -1;
	for (i = 0; i < talk->program->flow_count; i++) {
		const struct op *op = first_question(talk->program, (int)i);

		if (op == NULL || op->kind != &step_ask ||
		    !op->kind->fits(talk, op, heard))
			continue;
		if (found >= 0)
			return -1;
		found = (int)i;
	}
	return found;
}

/*
 * In the middle of a question: another flow, when the message names it and
 * answers its first question too ("RDV NA4821"), or just answers it.
 */
static int
flow_with_answer(struct talk *talk, const struct heard *heard)
{
	const struct op *op = NULL;
	struct heard part;
	int flow = -1;

	if (!is_clear(&heard->match))
		return flow_by_answer(talk, heard);
	flow = flow_of(talk, heard->match.concept);
	if (flow >= 0)
		op = first_question(talk->program, flow);
	return op != NULL && find_answer(talk, op, heard, &part) ? flow : -1;
}

static bool
is_hash(const struct match *match)
{
	return match->concept != NULL && match->value != NULL &&
	    strcmp(match->concept, "digit") == 0 &&
	    strcmp(match->value, "hash") == 0;
}

static void
hear_waiting(struct talk *talk, const struct heard *heard)
{
	const struct op *op = waiting_op(talk);
	enum next next;
	int flow;

	talk->here = talk->session->at;
	next = op->kind->hear(talk, op, heard);
	if (next == NEXT_UNUSED && is_hash(&heard->match))
		next = ask_again(talk, talk->here);
	if (next != NEXT_UNUSED) {
		talk->understood = true;
		talk_run(talk, next);
		return;
	}
	flow = other_flow(talk, &heard->match);
	if (flow < 0)
		flow = flow_with_answer(talk, heard);
	if (flow >= 0)
		interrupt(talk, flow, heard);
	else
		talk_run(talk, wrong(talk, op));
}

static void
hear_fresh(struct talk *talk, const struct heard *heard)
{
	const struct match *match = &heard->match;
	int flow = is_clear(match) ? flow_of(talk, match->concept) : -1;

	if (flow < 0)
		flow = universal_key(talk, match);
	if (flow < 0)
		flow = flow_by_answer(talk, heard);
	if (flow >= 0) {
		talk_run(talk, begin_by_word(talk, flow, heard));
		return;
	}
	talk->word_concept = match->concept;
	talk->word_value = match->value;
	flow = match->how == HOW_ASK ? talk->program->doubt :
				       talk->program->unknown;
	if (flow >= 0)
		talk_run(talk, talk_begin(talk, flow));
}

/* A whole message that ends all there is. */
static bool
ends_everything(const struct match *match)
{
	return match->how == HOW_WHOLE &&
	    is_one_of(match->concept, ends_all, ARRAY_LEN(ends_all));
}

bool
flow_overrules(const struct match *match)
{
	return is_clear(match) &&
	    (ends_everything(match) || flow_comes_first(match->concept));
}

void
flow_hear(struct talk *talk, struct slice text, const struct match *match)
{
	struct heard heard = {.text = text, .match = *match};
	int flow = is_clear(match) ? flow_of(talk, match->concept) : -1;
	int step = program_code_step(talk->program, talk->arena, text);

	talk->broken = -1;
	talk_recall(talk);
	if (flow >= 0 && ends_everything(match))
		interrupt(talk, flow, &heard);
	else if (flow >= 0 && flow_comes_first(match->concept))
		interrupt(talk, flow, &heard);
	else if (step >= 0)
		flow_break_in(talk, step);
	else if (session_waits(talk->session))
		hear_waiting(talk, &heard);
	else
		hear_fresh(talk, &heard);
	if (talk->closed)
		session_clear(talk->session);
}
