/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * failure.c - why a text did not arrive, in words that a volunteer understands
 */
#include "core/failure.h"

static const struct {
	const char *name, *sentence;
} failures[FAILURES] = {
    [FAILURE_UNSAID] = {"unsaid", "no reason was given"},
    [FAILURE_NUMBER] = {"no-such-number",
	"this number does not exist or gets no texts; ask for another one"},
    [FAILURE_LANDLINE] = {"landline",
	"this is a landline, which gets no texts; call it"},
    [FAILURE_OFF] = {"phone-off",
	"the phone was off, full or out of reach; try again later, or call"},
    [FAILURE_OFF_HERE] = {"gateway-off",
	"the phone that sends for us was off or had no network; look at it"},
    [FAILURE_BLOCKED] = {"blocked",
	"their network or their phone blocks our number; call them"},
    [FAILURE_FILTERED] = {"filtered",
	"the network took the text for spam; write it in other words, without "
	"a link"},
    [FAILURE_COUNTRY] = {"country",
	"our account may not send to this country; the operator can allow it"},
    [FAILURE_OPTED_OUT] = {"opted-out", "they said STOP to our number"},
    [FAILURE_TEXT] = {"text", "the text was empty or too long"},
    [FAILURE_TRIAL] = {"trial",
	"a trial account sends to confirmed numbers only; the operator has to "
	"upgrade it"},
    [FAILURE_SENDER] = {"sender",
	"our number cannot send to this one; the operator has to look at it"},
    [FAILURE_NETWORK] = {"network",
	"the network lost it, or does not say what became of it"},
    [FAILURE_LATE] = {"too-late", "it was not delivered in time, and dropped"},
    [FAILURE_BUSY] = {"busy", "the network had too many texts; try again"},
    [FAILURE_ACCOUNT] = {"account",
	"the provider refused our account; the operator has to look at it"},
};

enum failure
failure_of_code(const struct failure_code *list, int code)
{
	for (; list->failure != FAILURE_UNSAID; list++)
		if (list->code == code)
			break;
	return list->failure;
}

const char *
failure_name(enum failure failure)
{
	return failures[failure].name;
}

const char *
failure_sentence(enum failure failure)
{
	return failures[failure].sentence;
}
