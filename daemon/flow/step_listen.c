/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * step_listen.c - a long text with controls: listen CHAPTER
 *
 * CHAPTER is a step; on a call its messages are said piece by piece, each a
 * step of the call, because no provider says where in a recording a key was
 * pressed.  The piece at hand is kept, so that a call that breaks off goes on
 * there.  When all is said, and in a text at once, the chapter's own lines
 * after its messages come.
 *
 *     * from the beginning   # next chapter   4 back   5 pause   6 forward
 */
#include <string.h>

#include "base/number.h"
#include "flow/step.h"
#include "flow/voice.h"

#define PIECE_BYTES 240 /* about fifteen seconds */
#define PIECES_MAX 64
#define BETWEEN_S 1 /* for a key, after a piece */
#define PAUSE_S 60
/* Variables: which chapter and piece, and whether it is stopped. */
#define CHAPTER "chapter"
#define PIECE "piece"
#define PAUSED "paused"

static void
check(struct reader *reader, const struct step *step, struct op *op)
{
	static const char *const labels[] = {"next", NULL};

	reader_labels(reader, step, op, labels);
}

/* After how many bytes a piece of TEXT may end: the last sentence that fits. */
static size_t
cut(struct slice text)
{
	size_t i, best = 0;

	for (i = 1; i < text.length; i++) {
		if (text.data[i] != ' ' ||
		    strchr(".!?", text.data[i - 1]) == NULL)
			continue;
		if (i > PIECE_BYTES && best > 0)
			return best;
		best = i;
	}
	return text.length <= PIECE_BYTES || best == 0 ? text.length : best;
}

/* The text stands at the first piece, since nobody knows where it is cut. */
static void
recorded_piece(struct said *piece, int64_t index, struct slice text)
{
	piece->audio += index;
	piece->audio_count = 1;
	piece->text = index == 0 ? text : slice_of("…");
}

/* The piece at INDEX of what the chapter says; false past the last. */
static bool
piece_at(struct talk *talk, int chapter, int64_t index, struct said *piece)
{
	const struct step *step = &talk->program->steps[chapter];
	size_t i;

	for (i = 0; i < step->op_count; i++) {
		int prompt = step_say_prompt(&step->ops[i], true);
		struct rendered rendered;

		if (prompt < 0)
			continue;
		rendered = prompts_render(talk->program->prompts, talk->arena,
		    prompt, talk->language, talk->values);
		*piece = (struct said){.prompt = prompt,
		    .step = chapter,
		    .language = rendered.language};
		if (voice_find(talk, piece) && piece->audio_count > 0) {
			if (index < (int64_t)piece->audio_count) {
				recorded_piece(piece, index, rendered.text);
				return true;
			}
			index -= (int64_t)piece->audio_count;
			continue;
		}
		while (rendered.text.length > 0) {
			struct slice rest = rendered.text;

			piece->text = (struct slice){rest.data, cut(rest)};
			rest.data += piece->text.length;
			rest.length -= piece->text.length;
			rendered.text = slice_trim(rest);
			if (index-- == 0)
				return true;
		}
	}
	return false;
}

static int64_t
piece_of(const struct talk *talk, int chapter)
{
	int64_t piece;

	if (!slice_is(session_get(talk->session, CHAPTER),
		talk->program->steps[chapter].name) ||
	    number_parse(
		session_get(talk->session, PIECE), 0, PIECES_MAX, &piece) != 0)
		return 0;
	return piece;
}

static void
set_piece(struct talk *talk, int chapter, int64_t piece)
{
	session_set(talk->session, CHAPTER,
	    slice_of(talk->program->steps[chapter].name));
	session_set(talk->session, PIECE,
	    slice_of(arena_printf(talk->arena, "%d", (int)piece)));
}

/* All is said: on with the chapter's lines below its messages. */
static enum next
leave(struct talk *talk, int chapter)
{
	const struct step *step = &talk->program->steps[chapter];
	int i = 0, last = -1;

	for (; i < (int)step->op_count; i++)
		if (step_say_prompt(&step->ops[i], true) >= 0)
			last = i;
	set_piece(talk, chapter, 0);
	talk_go(talk, chapter);
	talk->here.op = last + 1;
	return NEXT_WENT;
}

static enum next
say_piece(struct talk *talk, int chapter, int64_t piece)
{
	struct said said;

	if (piece > PIECES_MAX || !piece_at(talk, chapter, piece, &said))
		return leave(talk, chapter);
	set_piece(talk, chapter, piece);
	session_set(talk->session, PAUSED, slice_of("no"));
	if (talk->said_count < SAID_MAX)
		talk->said[talk->said_count++] = said;
	return NEXT_WAIT;
}

/* Is something of it recorded, and past its last day? */
static bool
is_over(struct talk *talk, int chapter)
{
	const struct step *step = &talk->program->steps[chapter];
	size_t i;

	for (i = 0; i < step->op_count; i++) {
		struct said said = {
		    .prompt = step_say_prompt(&step->ops[i], true),
		    .language = talk->language};

		if (said.prompt >= 0 && !voice_find(talk, &said))
			return true;
	}
	return false;
}

static enum next
enter(struct talk *talk, const struct op *op)
{
	int chapter = op_target(op);

	if (!talk->on_call) {
		session_set(talk->session, STEP_LISTENED,
		    slice_of(talk->program->steps[talk->here.step].name));
		return talk_go(talk, chapter);
	}
	if (talk->program->expired >= 0 && is_over(talk, chapter)) {
		talk_say_step(talk, talk->program->expired);
		return leave(talk, chapter);
	}
	return say_piece(talk, chapter, piece_of(talk, chapter));
}

static bool
is_paused(const struct talk *talk)
{
	return slice_is(session_get(talk->session, PAUSED), "yes");
}

static void
await(const struct talk *talk, const struct op *op, struct call_wait *wait)
{
	(void)op;
	*wait = (struct call_wait){.then = CALL_KEYS,
	    .digits = 1,
	    .timeout_s = is_paused(talk) ? PAUSE_S : BETWEEN_S};
}

static enum next
next_chapter(struct talk *talk, const struct op *op, int chapter)
{
	const struct route *route = op_route(op, "next");

	return route == NULL ? leave(talk, chapter) :
			       talk_route(talk, op, route);
}

static enum next
hear(struct talk *talk, const struct op *op, const struct heard *heard)
{
	int chapter = op_target(op);
	int64_t piece = piece_of(talk, chapter);

	if (is_paused(talk) && !slice_is(heard->text, "0"))
		return say_piece(talk, chapter, piece);
	if (heard->text.length == 0 || slice_is(heard->text, "6"))
		return say_piece(talk, chapter, piece + 1);
	if (slice_is(heard->text, "4"))
		return say_piece(talk, chapter, piece > 0 ? piece - 1 : 0);
	if (slice_is(heard->text, "*"))
		return say_piece(talk, chapter, 0);
	if (slice_is(heard->text, "#"))
		return next_chapter(talk, op, chapter);
	if (!slice_is(heard->text, "5"))
		return NEXT_UNUSED;
	session_set(talk->session, PAUSED, slice_of("yes"));
	return NEXT_WAIT;
}

const struct step_kind step_listen = {
    .words = {"listen"},
    .says = "listen CHAPTER (a step whose messages are read aloud; below it "
	    "next -> STEP for key #)",
    .waits = true,
    .leaves = true,
    .hears_silence = true,
    .parse = op_parse_target,
    .check = check,
    .enter = enter,
    .await = await,
    .hear = hear,
    .targets = op_targets,
};
