/* SPDX-License-Identifier: AGPL-3.0-or-later */
/*
 * notice_example.c - a notice that shows all that one can say
 */
#include "core/notice.h"

const char notice_example[] =
    "# passaparola notice new FILE --by NAME takes a file like this one.\n"
    "notice Corteo di sabato          # a title, for the desk alone\n"
    "to list corteo                   # who gets it, one line each: list NAME,\n"
    "                                 # tag NAME (a list that they chose\n"
    "                                 # themselves), desk NAME, everyone,\n"
    "                                 # those of 12 (whom notice 12 reached)\n"
    "then 1h to list assemblea        # an hour later these too\n"
    "but list stampa                  # and never these\n"
    "only it fr ar                    # only who speaks one of these\n"
    "# start 2026-11-21 10:00         # else when somebody starts it\n"
    "urgent                           # goes before reminders and other notices\n"
    "valid 2h                         # what has not gone by then is dropped\n"
    "street PARTENZA                  # a staff phone may start it by text\n"
    "# call                           # rings and reads it, instead of a text\n"
    "text it\n"
    "  > Sabato alle 10 in piazza Dante. Porta acqua.\n"
    "text fr\n"
    "  > Samedi, 10 h, piazza Dante. Apportez de l'eau.\n"
    "text others                      # for all other languages\n"
    "  > Saturday, 10 am, piazza Dante. Bring water.\n"
    "# recording it sabato.wav        # of a call: heard instead of the text\n";
