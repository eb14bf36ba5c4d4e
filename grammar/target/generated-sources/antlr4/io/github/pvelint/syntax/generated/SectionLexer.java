// Generated from io/github/pvelint/syntax/generated/SectionLexer.g4 by ANTLR 4.13.2
package io.github.pvelint.syntax.generated;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.*;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class SectionLexer extends Lexer {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		EMPTY=1, BLANK=2, COMMENT=3, HEADER=4, NAME=5, KEY=6, MALFORMED=7, VALUE=8, 
		REST=9;
	public static final int
		VALUE_MODE=1, REST_MODE=2;
	public static String[] channelNames = {
		"DEFAULT_TOKEN_CHANNEL", "HIDDEN"
	};

	public static String[] modeNames = {
		"DEFAULT_MODE", "VALUE_MODE", "REST_MODE"
	};

	private static String[] makeRuleNames() {
		return new String[] {
			"WS", "NL", "INK", "FIRST", "EMPTY", "BLANK", "COMMENT", "HEADER", "NAME", 
			"KEY", "MALFORMED", "VALUE", "REST"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "EMPTY", "BLANK", "COMMENT", "HEADER", "NAME", "KEY", "MALFORMED", 
			"VALUE", "REST"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}


	public SectionLexer(CharStream input) {
		super(input);
		_interp = new LexerATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@Override
	public String getGrammarFileName() { return "SectionLexer.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public String[] getChannelNames() { return channelNames; }

	@Override
	public String[] getModeNames() { return modeNames; }

	@Override
	public ATN getATN() { return _ATN; }

	public static final String _serializedATN =
		"\u0004\u0000\t\u00a0\u0006\uffff\uffff\u0006\uffff\uffff\u0006\uffff\uffff"+
		"\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001\u0002\u0002\u0007\u0002"+
		"\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004\u0002\u0005\u0007\u0005"+
		"\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007\u0002\b\u0007\b\u0002"+
		"\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b\u0002\f\u0007\f\u0001"+
		"\u0000\u0001\u0000\u0001\u0001\u0001\u0001\u0001\u0002\u0001\u0002\u0001"+
		"\u0003\u0001\u0003\u0001\u0004\u0001\u0004\u0001\u0005\u0004\u0005)\b"+
		"\u0005\u000b\u0005\f\u0005*\u0001\u0005\u0001\u0005\u0003\u0005/\b\u0005"+
		"\u0001\u0006\u0005\u00062\b\u0006\n\u0006\f\u00065\t\u0006\u0001\u0006"+
		"\u0001\u0006\u0005\u00069\b\u0006\n\u0006\f\u0006<\t\u0006\u0001\u0006"+
		"\u0003\u0006?\b\u0006\u0001\u0007\u0001\u0007\u0005\u0007C\b\u0007\n\u0007"+
		"\f\u0007F\t\u0007\u0001\u0007\u0001\u0007\u0005\u0007J\b\u0007\n\u0007"+
		"\f\u0007M\t\u0007\u0001\u0007\u0004\u0007P\b\u0007\u000b\u0007\f\u0007"+
		"Q\u0001\u0007\u0005\u0007U\b\u0007\n\u0007\f\u0007X\t\u0007\u0001\u0007"+
		"\u0001\u0007\u0003\u0007\\\b\u0007\u0001\b\u0001\b\u0005\b`\b\b\n\b\f"+
		"\bc\t\b\u0001\b\u0005\bf\b\b\n\b\f\bi\t\b\u0001\b\u0001\b\u0003\bm\b\b"+
		"\u0001\t\u0004\tp\b\t\u000b\t\f\tq\u0001\t\u0001\t\u0005\tv\b\t\n\t\f"+
		"\ty\t\t\u0001\t\u0001\t\u0001\n\u0001\n\u0001\n\u0001\n\u0001\u000b\u0005"+
		"\u000b\u0082\b\u000b\n\u000b\f\u000b\u0085\t\u000b\u0001\u000b\u0001\u000b"+
		"\u0004\u000b\u0089\b\u000b\u000b\u000b\f\u000b\u008a\u0003\u000b\u008d"+
		"\b\u000b\u0001\u000b\u0001\u000b\u0001\f\u0005\f\u0092\b\f\n\f\f\f\u0095"+
		"\t\f\u0001\f\u0001\f\u0004\f\u0099\b\f\u000b\f\f\f\u009a\u0003\f\u009d"+
		"\b\f\u0001\f\u0001\f\u0000\u0000\r\u0003\u0000\u0005\u0000\u0007\u0000"+
		"\t\u0000\u000b\u0001\r\u0002\u000f\u0003\u0011\u0004\u0013\u0005\u0015"+
		"\u0006\u0017\u0007\u0019\b\u001b\t\u0003\u0000\u0001\u0002\u0004\u0003"+
		"\u0000\t\t\u000b\r  \u0002\u0000\t\r  \u0003\u0000\t\r  ##\u0001\u0000"+
		"\n\n\u00ae\u0000\u000b\u0001\u0000\u0000\u0000\u0000\r\u0001\u0000\u0000"+
		"\u0000\u0000\u000f\u0001\u0000\u0000\u0000\u0000\u0011\u0001\u0000\u0000"+
		"\u0000\u0000\u0013\u0001\u0000\u0000\u0000\u0000\u0015\u0001\u0000\u0000"+
		"\u0000\u0000\u0017\u0001\u0000\u0000\u0000\u0001\u0019\u0001\u0000\u0000"+
		"\u0000\u0002\u001b\u0001\u0000\u0000\u0000\u0003\u001d\u0001\u0000\u0000"+
		"\u0000\u0005\u001f\u0001\u0000\u0000\u0000\u0007!\u0001\u0000\u0000\u0000"+
		"\t#\u0001\u0000\u0000\u0000\u000b%\u0001\u0000\u0000\u0000\r(\u0001\u0000"+
		"\u0000\u0000\u000f3\u0001\u0000\u0000\u0000\u0011@\u0001\u0000\u0000\u0000"+
		"\u0013]\u0001\u0000\u0000\u0000\u0015o\u0001\u0000\u0000\u0000\u0017|"+
		"\u0001\u0000\u0000\u0000\u0019\u008c\u0001\u0000\u0000\u0000\u001b\u009c"+
		"\u0001\u0000\u0000\u0000\u001d\u001e\u0007\u0000\u0000\u0000\u001e\u0004"+
		"\u0001\u0000\u0000\u0000\u001f \u0005\n\u0000\u0000 \u0006\u0001\u0000"+
		"\u0000\u0000!\"\b\u0001\u0000\u0000\"\b\u0001\u0000\u0000\u0000#$\b\u0002"+
		"\u0000\u0000$\n\u0001\u0000\u0000\u0000%&\u0003\u0005\u0001\u0000&\f\u0001"+
		"\u0000\u0000\u0000\')\u0003\u0003\u0000\u0000(\'\u0001\u0000\u0000\u0000"+
		")*\u0001\u0000\u0000\u0000*(\u0001\u0000\u0000\u0000*+\u0001\u0000\u0000"+
		"\u0000+.\u0001\u0000\u0000\u0000,/\u0003\u0005\u0001\u0000-/\u0005\u0000"+
		"\u0000\u0001.,\u0001\u0000\u0000\u0000.-\u0001\u0000\u0000\u0000/\u000e"+
		"\u0001\u0000\u0000\u000002\u0003\u0003\u0000\u000010\u0001\u0000\u0000"+
		"\u000025\u0001\u0000\u0000\u000031\u0001\u0000\u0000\u000034\u0001\u0000"+
		"\u0000\u000046\u0001\u0000\u0000\u000053\u0001\u0000\u0000\u00006:\u0005"+
		"#\u0000\u000079\b\u0003\u0000\u000087\u0001\u0000\u0000\u00009<\u0001"+
		"\u0000\u0000\u0000:8\u0001\u0000\u0000\u0000:;\u0001\u0000\u0000\u0000"+
		";>\u0001\u0000\u0000\u0000<:\u0001\u0000\u0000\u0000=?\u0003\u0005\u0001"+
		"\u0000>=\u0001\u0000\u0000\u0000>?\u0001\u0000\u0000\u0000?\u0010\u0001"+
		"\u0000\u0000\u0000@D\u0003\t\u0003\u0000AC\u0003\u0007\u0002\u0000BA\u0001"+
		"\u0000\u0000\u0000CF\u0001\u0000\u0000\u0000DB\u0001\u0000\u0000\u0000"+
		"DE\u0001\u0000\u0000\u0000EG\u0001\u0000\u0000\u0000FD\u0001\u0000\u0000"+
		"\u0000GK\u0005:\u0000\u0000HJ\u0003\u0003\u0000\u0000IH\u0001\u0000\u0000"+
		"\u0000JM\u0001\u0000\u0000\u0000KI\u0001\u0000\u0000\u0000KL\u0001\u0000"+
		"\u0000\u0000LO\u0001\u0000\u0000\u0000MK\u0001\u0000\u0000\u0000NP\u0003"+
		"\u0007\u0002\u0000ON\u0001\u0000\u0000\u0000PQ\u0001\u0000\u0000\u0000"+
		"QO\u0001\u0000\u0000\u0000QR\u0001\u0000\u0000\u0000RV\u0001\u0000\u0000"+
		"\u0000SU\u0003\u0003\u0000\u0000TS\u0001\u0000\u0000\u0000UX\u0001\u0000"+
		"\u0000\u0000VT\u0001\u0000\u0000\u0000VW\u0001\u0000\u0000\u0000W[\u0001"+
		"\u0000\u0000\u0000XV\u0001\u0000\u0000\u0000Y\\\u0003\u0005\u0001\u0000"+
		"Z\\\u0005\u0000\u0000\u0001[Y\u0001\u0000\u0000\u0000[Z\u0001\u0000\u0000"+
		"\u0000\\\u0012\u0001\u0000\u0000\u0000]a\u0003\t\u0003\u0000^`\u0003\u0007"+
		"\u0002\u0000_^\u0001\u0000\u0000\u0000`c\u0001\u0000\u0000\u0000a_\u0001"+
		"\u0000\u0000\u0000ab\u0001\u0000\u0000\u0000bg\u0001\u0000\u0000\u0000"+
		"ca\u0001\u0000\u0000\u0000df\u0003\u0003\u0000\u0000ed\u0001\u0000\u0000"+
		"\u0000fi\u0001\u0000\u0000\u0000ge\u0001\u0000\u0000\u0000gh\u0001\u0000"+
		"\u0000\u0000hl\u0001\u0000\u0000\u0000ig\u0001\u0000\u0000\u0000jm\u0003"+
		"\u0005\u0001\u0000km\u0005\u0000\u0000\u0001lj\u0001\u0000\u0000\u0000"+
		"lk\u0001\u0000\u0000\u0000m\u0014\u0001\u0000\u0000\u0000np\u0003\u0003"+
		"\u0000\u0000on\u0001\u0000\u0000\u0000pq\u0001\u0000\u0000\u0000qo\u0001"+
		"\u0000\u0000\u0000qr\u0001\u0000\u0000\u0000rs\u0001\u0000\u0000\u0000"+
		"sw\u0003\t\u0003\u0000tv\u0003\u0007\u0002\u0000ut\u0001\u0000\u0000\u0000"+
		"vy\u0001\u0000\u0000\u0000wu\u0001\u0000\u0000\u0000wx\u0001\u0000\u0000"+
		"\u0000xz\u0001\u0000\u0000\u0000yw\u0001\u0000\u0000\u0000z{\u0006\t\u0000"+
		"\u0000{\u0016\u0001\u0000\u0000\u0000|}\u0003\t\u0003\u0000}~\u0001\u0000"+
		"\u0000\u0000~\u007f\u0006\n\u0001\u0000\u007f\u0018\u0001\u0000\u0000"+
		"\u0000\u0080\u0082\b\u0003\u0000\u0000\u0081\u0080\u0001\u0000\u0000\u0000"+
		"\u0082\u0085\u0001\u0000\u0000\u0000\u0083\u0081\u0001\u0000\u0000\u0000"+
		"\u0083\u0084\u0001\u0000\u0000\u0000\u0084\u0086\u0001\u0000\u0000\u0000"+
		"\u0085\u0083\u0001\u0000\u0000\u0000\u0086\u008d\u0003\u0005\u0001\u0000"+
		"\u0087\u0089\b\u0003\u0000\u0000\u0088\u0087\u0001\u0000\u0000\u0000\u0089"+
		"\u008a\u0001\u0000\u0000\u0000\u008a\u0088\u0001\u0000\u0000\u0000\u008a"+
		"\u008b\u0001\u0000\u0000\u0000\u008b\u008d\u0001\u0000\u0000\u0000\u008c"+
		"\u0083\u0001\u0000\u0000\u0000\u008c\u0088\u0001\u0000\u0000\u0000\u008d"+
		"\u008e\u0001\u0000\u0000\u0000\u008e\u008f\u0006\u000b\u0002\u0000\u008f"+
		"\u001a\u0001\u0000\u0000\u0000\u0090\u0092\b\u0003\u0000\u0000\u0091\u0090"+
		"\u0001\u0000\u0000\u0000\u0092\u0095\u0001\u0000\u0000\u0000\u0093\u0091"+
		"\u0001\u0000\u0000\u0000\u0093\u0094\u0001\u0000\u0000\u0000\u0094\u0096"+
		"\u0001\u0000\u0000\u0000\u0095\u0093\u0001\u0000\u0000\u0000\u0096\u009d"+
		"\u0003\u0005\u0001\u0000\u0097\u0099\b\u0003\u0000\u0000\u0098\u0097\u0001"+
		"\u0000\u0000\u0000\u0099\u009a\u0001\u0000\u0000\u0000\u009a\u0098\u0001"+
		"\u0000\u0000\u0000\u009a\u009b\u0001\u0000\u0000\u0000\u009b\u009d\u0001"+
		"\u0000\u0000\u0000\u009c\u0093\u0001\u0000\u0000\u0000\u009c\u0098\u0001"+
		"\u0000\u0000\u0000\u009d\u009e\u0001\u0000\u0000\u0000\u009e\u009f\u0006"+
		"\f\u0002\u0000\u009f\u001c\u0001\u0000\u0000\u0000\u0018\u0000\u0001\u0002"+
		"*.3:>DKQV[aglqw\u0083\u008a\u008c\u0093\u009a\u009c\u0003\u0002\u0001"+
		"\u0000\u0002\u0002\u0000\u0002\u0000\u0000";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}