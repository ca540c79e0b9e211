/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * core_dump.h - no picture of our memory on a disk
 */
#ifndef BASE_CORE_DUMP_H
#define BASE_CORE_DUMP_H

/*
 * From here on this process leaves no core, whatever the system collects, and
 * no other process of the same user reads its memory.  Commands too: an export
 * is people's numbers and texts.
 */
void core_dump_forbid(void);

#endif
