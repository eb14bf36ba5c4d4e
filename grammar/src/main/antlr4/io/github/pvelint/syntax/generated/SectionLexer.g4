/*
 * The lines of a section config (storage.cfg, jobs.cfg, replication.cfg, ha/*.cfg, mapping/*.cfg)
 * after the patterns of PVE::SectionConfig. As in the guest lexer the input is bytes, bytes from
 * 0x80 up are shown as DEL, and every token ends with its line or its key.
 *
 * Whether a line ends a section, belongs to one or is lost is not a matter of grammar: the loader
 * knows.
 */
lexer grammar SectionLexer;

// Perl's \s on bytes, without the line feed that ends the line.
fragment WS    : [ \t\r\f\u000B] ;
fragment NL    : '\n' ;
fragment INK   : ~[ \t\r\n\f\u000B] ;
// Lines that begin with a hash are comments, whatever follows.
fragment FIRST : ~[ \t\r\n\f\u000B#] ;

// Ends a section; a line of white space does not.
EMPTY     : NL ;
BLANK     : WS+ NL ;
COMMENT   : WS* '#' ~'\n'* NL ;
// `type: id`. The longest type wins: `a:b:c` is of type `a:b`.
HEADER    : FIRST INK* ':' WS* INK+ WS* NL ;
// One word: the header of a section in a file whose sections have no type (mapping/*.cfg).
NAME      : FIRST INK* WS* NL ;
KEY       : WS+ FIRST INK* -> mode(VALUE_MODE) ;
// The first byte of a line that is none of the above; the longest match wins, so it comes last.
MALFORMED : FIRST -> mode(REST_MODE) ;

mode VALUE_MODE;
VALUE : ~'\n'* NL -> mode(DEFAULT_MODE) ;

mode REST_MODE;
REST : ~'\n'* NL -> mode(DEFAULT_MODE) ;
