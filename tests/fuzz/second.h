/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * second.h - a signature made a second way, to compare with the daemon's
 *
 * Written from the definitions (FIPS 180-4, RFC 2104, RFC 4648, and what Twilio
 * says of its own header), in another shape than the daemon's and without its
 * code or OpenSSL's: what both get wrong in the same way would have to be
 * misread twice.
 */
#ifndef TESTS_FUZZ_SECOND_H
#define TESTS_FUZZ_SECOND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SECOND_LETTERS 29 /* of a signature, with a NUL */

/* HMAC-SHA1 of TEXT in base64. */
void second_sign(const uint8_t *key, size_t key_length, const uint8_t *text,
    size_t length, char out[SECOND_LETTERS]);

/*
 * Appends to OUT (LENGTH bytes are in it, of SIZE) what is signed of a form.
 * Returns the length, or 0 when it is no form, with *fine false.
 */
size_t second_form(const uint8_t *form, size_t form_length, uint8_t *out,
    size_t length, size_t size, bool *fine);

#endif
