/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * texts.h - translations that a desk changed on its page
 *
 *     FOLDER/fr.po + OWN/fr/@texts.po  --export-->  a PO file for a translator
 *     the translator's file  --compare-->  what would change, and @texts.po anew
 *
 * OWN is the folder of the desk's own recordings (lent.h), since the daemon may
 * not write to that of the prompts.  @texts.po holds only what differs; it is a
 * PO file like the others, and what is wrong in it is a warning.
 */
#ifndef PROMPT_TEXTS_H
#define PROMPT_TEXTS_H

#include "prompt/prompts.h"

/* OWN/fr/@texts.po: those in force. */
const char *texts_in_force(
    struct arena *, const char *own, const struct language *);

struct text_change {
	const char *id;
	struct slice source, before, after; /* BEFORE is empty for a new one */
};

/*
 * Reads the PO file PATH, which somebody brought for LANGUAGE, and calls EACH
 * with every text that would change.  What cannot be used is a finding, and
 * left as it is now.  With OUT it writes there what the desk's own texts would
 * be then.  -1 when it is no PO file of that language (a finding says why), or
 * OUT cannot be written.  The prompts have to be loaded.
 */
int texts_compare(struct prompts *, const struct language *, const char *path,
    const char *out, void (*each)(void *context, const struct text_change *),
    void *context, struct findings *, struct fault *) MUST_CHECK;

/*
 * Writes FOLDER/LANG.po to PATH, brought up to date (prompts_extract) and with
 * the texts that are in force now.
 */
int texts_export(const struct prompts *, const char *folder,
    const struct language *, const char *path, struct fault *) MUST_CHECK;

#endif
