/*
 * A guest config is a sequence of lines; sections are what the loader makes of their headers.
 * LL(1) throughout: no input is a syntax error, and the generated parser never predicts ahead.
 */
parser grammar GuestFile;

options { tokenVocab = GuestLexer; superClass = TreelessParser; }

@header { import io.github.pvelint.syntax.antlr.TreelessParser; }

file : line* EOF ;

line : blank | comment | header | entry | malformed ;

blank     : text=BLANK ;
comment   : text=COMMENT ;
header    : text=HEADER ;
entry     : key=(KEY | RAW_KEY) value=VALUE ;
malformed : first=MALFORMED rest=REST ;
