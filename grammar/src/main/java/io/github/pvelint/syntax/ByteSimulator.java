package io.github.pvelint.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * ANTLR's simulator of lexers, with a short way through what it has learned: as long as its cached
 * automaton knows where to go, the bytes are followed directly. ANTLR's own loop calls three
 * methods for every character, which is most of the time of a start and a tenth of an audit.
 */
final class ByteSimulator extends LexerATNSimulator {
  /** No type of token. */
  private static final int NOT_KNOWN = Integer.MIN_VALUE;

  /** Simulates the lexer, with the automaton that all lexers of its grammar share. */
  ByteSimulator(Lexer lexer) {
    super(
        lexer,
        lexer.getATN(),
        lexer.getInterpreter().decisionToDFA,
        lexer.getInterpreter().getSharedContextCache());
  }

  @Override
  protected int execATN(CharStream input, DFAState first) {
    int type = input instanceof ByteStream bytes ? follow(bytes, first) : NOT_KNOWN;
    return type == NOT_KNOWN ? super.execATN(input, first) : type;
  }

  /** The type of the longest token that begins here, if the cache knows it. */
  @SuppressWarnings("ReferenceEquality")
  private int follow(ByteStream input, DFAState first) {
    DFAState state = first;
    DFAState accepted = first;
    int at = input.index();
    int acceptedAt = at;
    int last = input.size() + 1;
    while (at <= last) {
      DFAState[] edges = state.edges;
      DFAState next = edges == null ? null : edges[input.shownAt(at)];
      if (next == null) {
        return NOT_KNOWN;
      }
      if (next == ERROR) {
        break;
      }
      at++;
      state = next;
      if (next.isAcceptState) {
        accepted = next;
        acceptedAt = at;
      }
    }
    if (accepted == first) {
      return NOT_KNOWN;
    }
    accept(
        input,
        accepted.lexerActionExecutor,
        startIndex,
        acceptedAt,
        getLine(),
        getCharPositionInLine());
    return accepted.prediction;
  }
}
