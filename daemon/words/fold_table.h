/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * fold_table.h - what one letter becomes when it is folded
 *
 * ICU is asked once for each letter of the basic plane; after that a letter
 * costs one look into an array.  Letters come out decomposed, so that a vowel
 * sign typed as one letter or as two is the same.
 */
#ifndef WORDS_FOLD_TABLE_H
#define WORDS_FOLD_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FOLD_LETTER_MAX 18 /* letters that one letter becomes, at most */
#define FOLD_APOSTROPHE '\'' /* of any kind; what it is depends on the word */

/*
 * What CODE becomes: nothing (a mark that is dropped), one blank, an
 * apostrophe, or letters and ASCII digits.  Returns how many.
 */
size_t fold_letter(uint32_t code, uint32_t out[FOLD_LETTER_MAX]);

/*
 * For the one loop that is in a hurry: a cell for each letter below U+10000.
 * 0 is dropped, a cell below FOLD_CELL_LONG is the one letter it becomes; for
 * others ask fold_letter.
 */
#define FOLD_CELL_LONG 0xE000u
const uint16_t *fold_cells(void);

/* An emoji or another sign that may mean something by itself. */
bool fold_is_sign(uint32_t code);

#endif
