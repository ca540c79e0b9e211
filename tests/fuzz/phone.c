/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * phone.c - fuzz: telephone numbers, as people write them
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "core/phone_number.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct phone_number number, again;
	char mask[PHONE_MASK_SIZE];
	size_t length;

	if (phone_number_parse(
		(struct slice){(const char *)data, size}, &number) != 0)
		return 0;
	length = strlen(number.e164);
	fuzz_need(number.e164[0] == '+' && length >= 8 && length <= 16 &&
		strspn(number.e164 + 1, "0123456789") == length - 1,
	    "a number is + and 7 to 15 digits");
	fuzz_need(phone_number_parse(slice_of(number.e164), &again) == 0 &&
		strcmp(number.e164, again.e164) == 0,
	    "a number is read back as it was");
	phone_number_mask(&number, mask);
	fuzz_need(
	    utf8_is_valid(slice_of(mask)) && strstr(mask, number.e164) == NULL,
	    "a mask hides the number");
	return 0;
}
