// Generated from io/github/pvelint/syntax/generated/GuestLexer.g4 by ANTLR 4.13.2
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
public class GuestLexer extends Lexer {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		BLANK=1, COMMENT=2, HEADER=3, RAW_KEY=4, KEY=5, MALFORMED=6, VALUE=7, 
		REST=8;
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
			"WS", "NL", "BLANK", "COMMENT", "HEADER", "RAW_KEY", "KEY", "MALFORMED", 
			"VALUE", "REST"
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
			null, "BLANK", "COMMENT", "HEADER", "RAW_KEY", "KEY", "MALFORMED", "VALUE", 
			"REST"
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


	public GuestLexer(CharStream input) {
		super(input);
		_interp = new LexerATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@Override
	public String getGrammarFileName() { return "GuestLexer.g4"; }

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
		"\u0004\u0000\b\u0092\u0006\uffff\uffff\u0006\uffff\uffff\u0006\uffff\uffff"+
		"\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001\u0002\u0002\u0007\u0002"+
		"\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004\u0002\u0005\u0007\u0005"+
		"\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007\u0002\b\u0007\b\u0002"+
		"\t\u0007\t\u0001\u0000\u0001\u0000\u0001\u0001\u0001\u0001\u0001\u0002"+
		"\u0005\u0002\u001d\b\u0002\n\u0002\f\u0002 \t\u0002\u0001\u0002\u0001"+
		"\u0002\u0004\u0002$\b\u0002\u000b\u0002\f\u0002%\u0001\u0002\u0001\u0002"+
		"\u0003\u0002*\b\u0002\u0001\u0003\u0001\u0003\u0005\u0003.\b\u0003\n\u0003"+
		"\f\u00031\t\u0003\u0001\u0003\u0003\u00034\b\u0003\u0001\u0004\u0001\u0004"+
		"\u0005\u00048\b\u0004\n\u0004\f\u0004;\t\u0004\u0001\u0004\u0001\u0004"+
		"\u0005\u0004?\b\u0004\n\u0004\f\u0004B\t\u0004\u0001\u0004\u0001\u0004"+
		"\u0003\u0004F\b\u0004\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0005"+
		"\u0001\u0005\u0001\u0005\u0004\u0005N\b\u0005\u000b\u0005\f\u0005O\u0001"+
		"\u0005\u0001\u0005\u0005\u0005T\b\u0005\n\u0005\f\u0005W\t\u0005\u0001"+
		"\u0005\u0003\u0005Z\b\u0005\u0001\u0005\u0001\u0005\u0001\u0006\u0001"+
		"\u0006\u0005\u0006`\b\u0006\n\u0006\f\u0006c\t\u0006\u0001\u0006\u0005"+
		"\u0006f\b\u0006\n\u0006\f\u0006i\t\u0006\u0001\u0006\u0001\u0006\u0001"+
		"\u0006\u0001\u0006\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001"+
		"\b\u0005\bt\b\b\n\b\f\bw\t\b\u0001\b\u0001\b\u0004\b{\b\b\u000b\b\f\b"+
		"|\u0003\b\u007f\b\b\u0001\b\u0001\b\u0001\t\u0005\t\u0084\b\t\n\t\f\t"+
		"\u0087\t\t\u0001\t\u0001\t\u0004\t\u008b\b\t\u000b\t\f\t\u008c\u0003\t"+
		"\u008f\b\t\u0001\t\u0001\t\u0000\u0000\n\u0003\u0000\u0005\u0000\u0007"+
		"\u0001\t\u0002\u000b\u0003\r\u0004\u000f\u0005\u0011\u0006\u0013\u0007"+
		"\u0015\b\u0003\u0000\u0001\u0002\u0007\u0003\u0000\t\t\u000b\r  \u0001"+
		"\u0000\n\n\u0002\u0000\n\n]]\u0004\u0000-.09__az\u0001\u0000az\u0003\u0000"+
		"--__az\u0001\u000009\u00a0\u0000\u0007\u0001\u0000\u0000\u0000\u0000\t"+
		"\u0001\u0000\u0000\u0000\u0000\u000b\u0001\u0000\u0000\u0000\u0000\r\u0001"+
		"\u0000\u0000\u0000\u0000\u000f\u0001\u0000\u0000\u0000\u0000\u0011\u0001"+
		"\u0000\u0000\u0000\u0001\u0013\u0001\u0000\u0000\u0000\u0002\u0015\u0001"+
		"\u0000\u0000\u0000\u0003\u0017\u0001\u0000\u0000\u0000\u0005\u0019\u0001"+
		"\u0000\u0000\u0000\u0007)\u0001\u0000\u0000\u0000\t+\u0001\u0000\u0000"+
		"\u0000\u000b5\u0001\u0000\u0000\u0000\rG\u0001\u0000\u0000\u0000\u000f"+
		"]\u0001\u0000\u0000\u0000\u0011n\u0001\u0000\u0000\u0000\u0013~\u0001"+
		"\u0000\u0000\u0000\u0015\u008e\u0001\u0000\u0000\u0000\u0017\u0018\u0007"+
		"\u0000\u0000\u0000\u0018\u0004\u0001\u0000\u0000\u0000\u0019\u001a\u0005"+
		"\n\u0000\u0000\u001a\u0006\u0001\u0000\u0000\u0000\u001b\u001d\u0003\u0003"+
		"\u0000\u0000\u001c\u001b\u0001\u0000\u0000\u0000\u001d \u0001\u0000\u0000"+
		"\u0000\u001e\u001c\u0001\u0000\u0000\u0000\u001e\u001f\u0001\u0000\u0000"+
		"\u0000\u001f!\u0001\u0000\u0000\u0000 \u001e\u0001\u0000\u0000\u0000!"+
		"*\u0003\u0005\u0001\u0000\"$\u0003\u0003\u0000\u0000#\"\u0001\u0000\u0000"+
		"\u0000$%\u0001\u0000\u0000\u0000%#\u0001\u0000\u0000\u0000%&\u0001\u0000"+
		"\u0000\u0000&\'\u0001\u0000\u0000\u0000\'(\u0005\u0000\u0000\u0001(*\u0001"+
		"\u0000\u0000\u0000)\u001e\u0001\u0000\u0000\u0000)#\u0001\u0000\u0000"+
		"\u0000*\b\u0001\u0000\u0000\u0000+/\u0005#\u0000\u0000,.\b\u0001\u0000"+
		"\u0000-,\u0001\u0000\u0000\u0000.1\u0001\u0000\u0000\u0000/-\u0001\u0000"+
		"\u0000\u0000/0\u0001\u0000\u0000\u000003\u0001\u0000\u0000\u00001/\u0001"+
		"\u0000\u0000\u000024\u0003\u0005\u0001\u000032\u0001\u0000\u0000\u0000"+
		"34\u0001\u0000\u0000\u00004\n\u0001\u0000\u0000\u000059\u0005[\u0000\u0000"+
		"68\b\u0002\u0000\u000076\u0001\u0000\u0000\u00008;\u0001\u0000\u0000\u0000"+
		"97\u0001\u0000\u0000\u00009:\u0001\u0000\u0000\u0000:<\u0001\u0000\u0000"+
		"\u0000;9\u0001\u0000\u0000\u0000<@\u0005]\u0000\u0000=?\u0003\u0003\u0000"+
		"\u0000>=\u0001\u0000\u0000\u0000?B\u0001\u0000\u0000\u0000@>\u0001\u0000"+
		"\u0000\u0000@A\u0001\u0000\u0000\u0000AE\u0001\u0000\u0000\u0000B@\u0001"+
		"\u0000\u0000\u0000CF\u0003\u0005\u0001\u0000DF\u0005\u0000\u0000\u0001"+
		"EC\u0001\u0000\u0000\u0000ED\u0001\u0000\u0000\u0000F\f\u0001\u0000\u0000"+
		"\u0000GH\u0005l\u0000\u0000HI\u0005x\u0000\u0000IJ\u0005c\u0000\u0000"+
		"JK\u0005.\u0000\u0000KM\u0001\u0000\u0000\u0000LN\u0007\u0003\u0000\u0000"+
		"ML\u0001\u0000\u0000\u0000NO\u0001\u0000\u0000\u0000OM\u0001\u0000\u0000"+
		"\u0000OP\u0001\u0000\u0000\u0000PY\u0001\u0000\u0000\u0000QZ\u0005:\u0000"+
		"\u0000RT\u0003\u0003\u0000\u0000SR\u0001\u0000\u0000\u0000TW\u0001\u0000"+
		"\u0000\u0000US\u0001\u0000\u0000\u0000UV\u0001\u0000\u0000\u0000VX\u0001"+
		"\u0000\u0000\u0000WU\u0001\u0000\u0000\u0000XZ\u0005=\u0000\u0000YQ\u0001"+
		"\u0000\u0000\u0000YU\u0001\u0000\u0000\u0000Z[\u0001\u0000\u0000\u0000"+
		"[\\\u0006\u0005\u0000\u0000\\\u000e\u0001\u0000\u0000\u0000]a\u0007\u0004"+
		"\u0000\u0000^`\u0007\u0005\u0000\u0000_^\u0001\u0000\u0000\u0000`c\u0001"+
		"\u0000\u0000\u0000a_\u0001\u0000\u0000\u0000ab\u0001\u0000\u0000\u0000"+
		"bg\u0001\u0000\u0000\u0000ca\u0001\u0000\u0000\u0000df\u0007\u0006\u0000"+
		"\u0000ed\u0001\u0000\u0000\u0000fi\u0001\u0000\u0000\u0000ge\u0001\u0000"+
		"\u0000\u0000gh\u0001\u0000\u0000\u0000hj\u0001\u0000\u0000\u0000ig\u0001"+
		"\u0000\u0000\u0000jk\u0005:\u0000\u0000kl\u0001\u0000\u0000\u0000lm\u0006"+
		"\u0006\u0000\u0000m\u0010\u0001\u0000\u0000\u0000no\b\u0001\u0000\u0000"+
		"op\u0001\u0000\u0000\u0000pq\u0006\u0007\u0001\u0000q\u0012\u0001\u0000"+
		"\u0000\u0000rt\b\u0001\u0000\u0000sr\u0001\u0000\u0000\u0000tw\u0001\u0000"+
		"\u0000\u0000us\u0001\u0000\u0000\u0000uv\u0001\u0000\u0000\u0000vx\u0001"+
		"\u0000\u0000\u0000wu\u0001\u0000\u0000\u0000x\u007f\u0003\u0005\u0001"+
		"\u0000y{\b\u0001\u0000\u0000zy\u0001\u0000\u0000\u0000{|\u0001\u0000\u0000"+
		"\u0000|z\u0001\u0000\u0000\u0000|}\u0001\u0000\u0000\u0000}\u007f\u0001"+
		"\u0000\u0000\u0000~u\u0001\u0000\u0000\u0000~z\u0001\u0000\u0000\u0000"+
		"\u007f\u0080\u0001\u0000\u0000\u0000\u0080\u0081\u0006\b\u0002\u0000\u0081"+
		"\u0014\u0001\u0000\u0000\u0000\u0082\u0084\b\u0001\u0000\u0000\u0083\u0082"+
		"\u0001\u0000\u0000\u0000\u0084\u0087\u0001\u0000\u0000\u0000\u0085\u0083"+
		"\u0001\u0000\u0000\u0000\u0085\u0086\u0001\u0000\u0000\u0000\u0086\u0088"+
		"\u0001\u0000\u0000\u0000\u0087\u0085\u0001\u0000\u0000\u0000\u0088\u008f"+
		"\u0003\u0005\u0001\u0000\u0089\u008b\b\u0001\u0000\u0000\u008a\u0089\u0001"+
		"\u0000\u0000\u0000\u008b\u008c\u0001\u0000\u0000\u0000\u008c\u008a\u0001"+
		"\u0000\u0000\u0000\u008c\u008d\u0001\u0000\u0000\u0000\u008d\u008f\u0001"+
		"\u0000\u0000\u0000\u008e\u0085\u0001\u0000\u0000\u0000\u008e\u008a\u0001"+
		"\u0000\u0000\u0000\u008f\u0090\u0001\u0000\u0000\u0000\u0090\u0091\u0006"+
		"\t\u0002\u0000\u0091\u0016\u0001\u0000\u0000\u0000\u0016\u0000\u0001\u0002"+
		"\u001e%)/39@EOUYagu|~\u0085\u008c\u008e\u0003\u0002\u0001\u0000\u0002"+
		"\u0002\u0000\u0002\u0000\u0000";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}