/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * call_child.c - what a process of its own does for a call, and what it says
 */
#include "desk/call_child.h"

#include <string.h>

void
call_child_ask(struct desk_call *call, const struct desk_child *child)
{
	call->child = arena_alloc(call->arena, sizeof(*child));
	*call->child = *child;
}

/* What comes after the first path of ours that it names, or all of it. */
static struct slice
sentence_of(const struct desk_child *child)
{
	struct slice said = child->sentence;
	size_t i;

	for (i = 0; i < CHILD_WORDS_MAX && child->words[i] != NULL; i++) {
		const char *path = child->words[i];
		const char *found = strchr(path, '/') == NULL ?
		    NULL :
		    memmem(said.data, said.length, path, strlen(path));

		if (found == NULL)
			continue;
		found += strlen(path);
		said = (struct slice){
		    found, (size_t)(said.data + said.length - found)};
		break;
	}
	while (said.length > 0 && strchr(": ", said.data[0]) != NULL)
		said = (struct slice){said.data + 1, said.length - 1};
	return said;
}

json_t *
call_child_said(struct desk_call *call, const char *wrong)
{
	const struct desk_child *child = call->child;
	struct slice sentence = sentence_of(child);
	json_t *said =
	    json_loadb(child->output.data, child->output.length, 0, NULL);

	if (json_is_object(said) && json_object_get(said, "wrong") == NULL)
		return said;
	json_decref(said);
	call_json(call,
	    json_pack("{s:s,s:o}", "wrong", wrong, "message",
		json_stringn(sentence.data, sentence.length)));
	call->response.status = 409;
	return NULL;
}
