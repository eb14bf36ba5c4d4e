/*
 * Proxmox's property strings (PVE::JSONSchema::parse_property_string), as in
 * `virtio=BC:24:11:00:00:01,bridge=vmbr0`: parts that end at a comma, or where the string ends. A
 * key ends at the first `=`, a value may hold further ones; nothing can be quoted or escaped. Each
 * token is a part, and any parts in any order are a string: there is nothing for a parser to say.
 */
lexer grammar PropertyStringLexer;

KEYED  : ~[,=]+ '=' ~[,]+ ',' ;
BARE   : ~[,=]+ ',' ;
/* Without a key or without a value: what Proxmox refuses the whole string for. */
FAULTY : ( ~[,=]+ '=' | '=' ~[,]* ) ',' ;
EMPTY  : ',' ;
