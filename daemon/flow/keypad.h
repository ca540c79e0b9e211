/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * keypad.h - codes with letters, typed on a telephone
 *
 * For a letter people press, once, the key on which it is written: NA4821 is
 * 624821.  Every phone can do that, nothing depends on how fast they press,
 * and on a bad line only the six tones have to come through.  What they meant
 * is then one of a few readings; which one exists is the business of whoever
 * looks it up.
 */
#ifndef FLOW_KEYPAD_H
#define FLOW_KEYPAD_H

#include "base/text.h"

#define KEYPAD_KEYS_MAX 16
#define KEYPAD_READINGS_MAX 18

enum keypad_fit { KEYPAD_NO, KEYPAD_BEGINS, KEYPAD_FITS };

/*
 * All that KEYS can mean and that FITS says yes to, parted by blanks; empty
 * when there is nothing, or too much.  FITS also judges beginnings.
 */
struct slice keypad_readings(struct arena *, struct slice keys,
    enum keypad_fit (*fits)(const void *context, struct slice), const void *);

/* "6, 2, 4": each key by itself, to read it back. */
struct slice keypad_spell(struct arena *, struct slice keys);

#endif
