/*
 * Proxmox's calendar events (proxmox-time: calendar_event.rs, week_days.rs), without the suffix
 * `UTC`, which is cut off before. `mon..fri 2020-*-1/2 8..17:0/15` has weekdays, a date and a time;
 * each may be left out, and no blank need stand between them. A date and a time both begin with a
 * field, so that only the dash or colon behind it tells: hence `moment`, to stay LL(1). Which
 * numbers a field may hold is the model's matter.
 */
parser grammar CalendarLine;

options { tokenVocab = CalendarLexer; }

event : SHORTHAND END EOF
      | weekdays BLANKS? moment? END EOF
      | moment END EOF
      ;

weekdays : weekdayRange (COMMA weekdayRange)* ;

weekdayRange : WEEKDAY (RANGE WEEKDAY)? ;

moment : field (DASH field (DASH field)? BLANKS? time? | COLON field (COLON field)?)? ;

time : field (COLON field (COLON field)?)? ;

field : every | item (COMMA item)* ;

every : STAR (SLASH step=NUMBER)? ;

item : first=NUMBER (RANGE last=NUMBER)? (SLASH step=NUMBER)? ;
