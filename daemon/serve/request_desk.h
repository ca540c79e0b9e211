/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * request_desk.h - what staff ask of the line, each kind in a file of its own
 */
#ifndef SERVE_REQUEST_DESK_H
#define SERVE_REQUEST_DESK_H

#include "serve/request_notice.h"
#include "serve/request_opt.h"
#include "serve/request_staff.h"
#include "serve/request_waiting.h"

#endif
