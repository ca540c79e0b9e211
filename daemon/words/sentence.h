/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * sentence.h - what is meant by the forms that stand in a longer message
 */
#ifndef WORDS_SENTENCE_H
#define WORDS_SENTENCE_H

#include "words/message.h"

/* Fills MATCH with a form, and with the language that it speaks for. */
void match_say(
    const struct message *, struct match *, const struct form *, enum how);

/* The weightiest form in it that may count inside a sentence, or NULL. */
const struct form *sentence_topic(const struct message *);

/* Decides between the hits of a message; leaves MATCH alone without any. */
void sentence_read(const struct message *, struct match *);

#endif
