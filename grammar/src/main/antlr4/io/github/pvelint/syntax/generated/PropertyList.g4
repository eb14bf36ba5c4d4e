/*
 * Proxmox's property strings (PVE::JSONSchema::parse_property_string): parts split at commas, a key
 * ends at the first `=`, a value may hold further ones. LL(1); no input is a syntax error: an empty
 * key or value is a part whose faults the reader's caller judges.
 */
parser grammar PropertyList;

options { tokenVocab = PropertyStringLexer; superClass = TreelessParser; }

@header { import io.github.pvelint.syntax.antlr.TreelessParser; }

list : part (COMMA part)* EOF ;

part : key=TEXT (EQUALS value)?
     | EQUALS value
     |
     ;

value : (TEXT | EQUALS)* ;
