/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * xml.h - a writer for the XML that providers read
 *
 * Writes only: nothing here reads XML, so nothing can be made to fetch or
 * expand anything.  What is put in may be any valid UTF-8; letters that XML
 * does not allow are left out.
 */
#ifndef WIRE_XML_H
#define WIRE_XML_H

#include "base/text.h"

/* Adds text, with & < > as entities. */
void xml_add_text(struct text *, struct slice);
/* Adds ` name="value"`. */
void xml_add_attribute(struct text *, const char *name, struct slice value);

#endif
