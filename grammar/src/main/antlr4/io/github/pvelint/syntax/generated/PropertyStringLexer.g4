/* The pieces of `virtio=BC:24:11:00:00:01,bridge=vmbr0`; nothing can be quoted or escaped. */
lexer grammar PropertyStringLexer;

COMMA  : ',' ;
EQUALS : '=' ;
TEXT   : ~[,=]+ ;
