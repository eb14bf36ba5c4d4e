/*
 * The words of a calendar event. Weekdays take any case, shorthands only lower case; a longer word
 * that begins like one of them (`mondays`) is neither.
 */
lexer grammar CalendarLexer;

SHORTHAND : 'minutely' | 'hourly' | 'daily' | 'weekly' | 'monthly' | 'quarterly'
          | 'semiannually' | 'semi-annually' | 'yearly' | 'annually' ;
WEEKDAY options { caseInsensitive = true; }
        : 'mon' 'day'? | 'tue' 'sday'? | 'wed' 'nesday'? | 'thu' 'rsday'? | 'fri' 'day'?
        | 'sat' 'urday'? | 'sun' 'day'? ;
WORD    : [a-zA-Z]+ ;
NUMBER  : [0-9]+ ;
STAR    : '*' ;
COMMA   : ',' ;
SLASH   : '/' ;
RANGE   : '..' ;
DASH    : '-' ;
COLON   : ':' ;
BLANKS  : [ \t]+ ;
END     : '\n' ; // The reader shows one behind every text.
OTHER   : . ;
