/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * twilio_failure.c - Twilio's codes for a text that did not arrive
 *
 * The same codes come with a refusal of a send and with a receipt.
 */
#include "provider/twilio_rest.h"

const struct failure_code twilio_failures[] = {
    {13227, FAILURE_COUNTRY},
    {20003, FAILURE_ACCOUNT},
    {20404, FAILURE_ACCOUNT},
    {21205, FAILURE_ACCOUNT},
    {21211, FAILURE_NUMBER},
    {21212, FAILURE_SENDER},
    {21214, FAILURE_NUMBER},
    {21215, FAILURE_COUNTRY},
    {21216, FAILURE_BLOCKED},
    {21217, FAILURE_NUMBER},
    {21219, FAILURE_TRIAL},
    {21408, FAILURE_COUNTRY},
    {21602, FAILURE_TEXT},
    {21606, FAILURE_SENDER},
    {21608, FAILURE_TRIAL},
    {21610, FAILURE_OPTED_OUT},
    {21612, FAILURE_SENDER},
    {21614, FAILURE_LANDLINE},
    {21617, FAILURE_TEXT},
    {21910, FAILURE_SENDER},
    {30001, FAILURE_BUSY},
    {30002, FAILURE_ACCOUNT},
    {30003, FAILURE_OFF},
    {30004, FAILURE_BLOCKED},
    {30005, FAILURE_NUMBER},
    {30006, FAILURE_LANDLINE},
    {30007, FAILURE_FILTERED},
    {30008, FAILURE_NETWORK},
    {30022, FAILURE_BUSY},
    {30036, FAILURE_LATE},
    {30410, FAILURE_NETWORK},
    {0, FAILURE_UNSAID},
};
