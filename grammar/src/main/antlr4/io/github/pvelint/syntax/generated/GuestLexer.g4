/*
 * The lines of a Proxmox VE guest config (nodes/NODE/{lxc,qemu-server}/VMID.conf).
 *
 * The input is bytes, not characters: Proxmox's parsers never decode it. The byte stream below the
 * lexer shows one byte for all that the grammar does not tell apart, those from 0x80 up among them.
 *
 * Every token ends where the line or the key ends, the line feed included, so that no byte is left
 * out and the document can be printed back exactly. The stream shows a line feed behind a last line
 * that has none. Which keys exist, and which kind of guest takes
 * which shape of key, is not a matter of grammar: the loader knows.
 */
lexer grammar GuestLexer;

// Perl's \s on bytes, without the line feed that ends the line.
fragment WS : [ \t\r\f\u000B] ;
fragment NL : '\n' ;

BLANK     : WS* NL ;
COMMENT   : '#' ~'\n'* NL ;
// Anything but a line end may follow the bracket only if it is white space.
HEADER    : '[' ~[\]\n]* ']' WS* NL ;
RAW_KEY   : 'lxc.' [a-z0-9_.\-]+ (':' | WS* '=') -> mode(VALUE_MODE) ;
KEY       : [a-z] [a-z_\-]* [0-9]* ':' -> mode(VALUE_MODE) ;
// The first byte of a line that is none of the above; the longest match wins, so it comes last.
MALFORMED : ~'\n' -> mode(REST_MODE) ;

mode VALUE_MODE;
VALUE : ~'\n'* NL -> mode(DEFAULT_MODE) ;

mode REST_MODE;
REST : ~'\n'* NL -> mode(DEFAULT_MODE) ;
