/*
 * A section config is a sequence of lines; sections are what the loader makes of them.
 * LL(1) throughout: no input is a syntax error, and the generated parser never predicts ahead.
 */
parser grammar SectionFile;

options { tokenVocab = SectionLexer; superClass = TreelessParser; }

@header { import io.github.pvelint.syntax.antlr.TreelessParser; }

file : line* EOF ;

line : empty | blank | comment | header | name | property | malformed ;

empty     : text=EMPTY ;
blank     : text=BLANK ;
comment   : text=COMMENT ;
header    : text=HEADER ;
name      : text=NAME ;
property  : key=KEY value=VALUE ;
malformed : first=MALFORMED rest=REST ;
