package io.github.pvelint.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the values of secrets in what reports show. It goes by names (a key, an option, a variable
 * that is called password, token and the like) and by fixed forms (a password in a URL, a private
 * key), never by how random a text looks. Names are taken generously: a hidden word that was no
 * secret costs less than a shown one that was.
 *
 * <p>Every reporter uses this one, so that a secret hidden in one format is not shown in another.
 */
public final class Redactor {
  /** Part of a name that makes its value a secret. */
  private static final String SECRET =
      "(?:passwor[dt](?!less)|passwd|passphrase|kennwort|(?<!by|com)pass(?![a-z])"
          + "|(?<![a-z])pwd?(?![a-z])|secret|token(?!-?_?id)|authorization|hmac|psk"
          + "|(?:api|access|private|client|auth|encryption|preshared|shared|licen[cs]e)[-_]?key)";

  /** What follows the colon of a storage that is called "secrets": no secret, but a volume. */
  private static final String NO_VOLUME =
      "(?!(?:subvol|vm|base|basevol)-\\d|\\d+/|(?:iso|vztmpl|snippets|backup|import)/)";

  private static final String BLANKS = "[\\s\u00A0]{0,8}";

  /** A quoted name before a colon is JSON, with a quoted value; else a sentence goes on there. */
  private static final String SEPARATOR =
      "(?:[`*]{0,3}"
          + BLANKS
          + "[=:]|[\"']"
          + BLANKS
          + "(?:=|:(?="
          + BLANKS
          + "[\"'])))"
          + "[=:*]{0,2}"
          + BLANKS
          + NO_VOLUME;

  private static final Pattern SECRET_NAME = insensitive(SECRET);

  /** A line of a guest config, or the indented property of a section config. */
  private static final Pattern KEY =
      insensitive("(\\s*)([\\w.-]{1,80})(\\s{0,8}[:=]\\s{0,8}|\\s{1,8})" + NO_VOLUME);

  /** Properties of section configs that are secrets although their names are common words. */
  private static final Pattern SECTION_SECRET = insensitive("key|keyring");

  private static final Pattern ENVIRONMENT =
      insensitive("\\s{0,8}(?:env|lxc\\.environment[\\w.]{0,20})\\s{0,8}[:=]\\s{0,8}");

  /** What stands before a secret; the value begins where the match ends. */
  private static final List<Pattern> INTRODUCTIONS =
      List.of(
          insensitive(SECRET + "[\\w-]{0,64}" + SEPARATOR + "(?:(?:bearer|basic)\\s{1,8})?"),
          insensitive("(?:^|[\\s\"'])--?[\\w-]{0,64}?" + SECRET + "[\\w-]{0,64}\\s{1,8}(?!-)"),
          // QEMU: -object secret,id=sec0,data=... and a drive on Ceph, rbd:pool/image:key=...
          insensitive("secret,[^\\s]{0,200}?\\bdata="),
          insensitive("\\brbd:[^\\s]{0,400}?:key="));

  private static final Pattern USER_INFO =
      Pattern.compile("://[^\\s/:@\"']{0,256}:([^\\s/\"'<>]{1,1000})@");
  private static final Pattern PRIVATE_KEY =
      Pattern.compile(
          "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(.*?)(?:-----END|$)", Pattern.DOTALL);

  /** A line of the body of a key: the lengths that OpenSSL and OpenSSH break at. */
  private static final Pattern KEY_BODY =
      Pattern.compile("#?\\s{0,8}([A-Za-z0-9+/=]{64}|[A-Za-z0-9+/=]{70})\\s{0,8}");

  /**
   * What to show of a line of a config, or of a sentence that may quote one.
   *
   * @return the same text with an asterisk for each UTF-16 unit of a secret, so that columns stay
   */
  public String redact(String line) {
    DecodedLine decoded = new DecodedLine(line);
    CharSequence text = decoded.text();
    redactKey(text, decoded);
    redactEnvironment(text, decoded);
    for (Pattern introduction : INTRODUCTIONS) {
      Matcher matcher = introduction.matcher(text);
      while (matcher.find()) {
        SecretValue value = SecretValue.at(text, matcher.end());
        decoded.mask(value.start(), value.end());
      }
    }
    redactGroup(USER_INFO.matcher(text), decoded);
    redactGroup(PRIVATE_KEY.matcher(text), decoded);
    Matcher body = KEY_BODY.matcher(text);
    if (body.matches()) {
      decoded.mask(body.start(1), body.end(1));
    }
    return decoded.result();
  }

  private static void redactKey(CharSequence text, DecodedLine decoded) {
    Matcher line = KEY.matcher(text);
    if (!line.lookingAt()) {
      return;
    }
    boolean indented = line.end(1) > 0;
    boolean separated = !line.group(3).isBlank();
    boolean secret =
        SECRET_NAME.matcher(line.group(2)).find()
            || (indented && SECTION_SECRET.matcher(line.group(2)).matches());
    if (secret && (indented || separated)) {
      decoded.mask(line.end(), text.length());
    }
  }

  /** A variable's value may hold blanks; variables are separated by NUL (PVE::LXC::Config, env). */
  private static void redactEnvironment(CharSequence text, DecodedLine decoded) {
    Matcher environment = ENVIRONMENT.matcher(text);
    if (!environment.lookingAt()) {
      return;
    }
    int start = environment.end();
    for (String variable : text.subSequence(start, text.length()).toString().split("\0", -1)) {
      int equals = variable.indexOf('=');
      int end = start + variable.length();
      if (equals >= 0 && SECRET_NAME.matcher(variable.substring(0, equals)).find()) {
        decoded.mask(start + equals + 1, end);
      }
      start = end + 1;
    }
  }

  private static void redactGroup(Matcher matcher, DecodedLine decoded) {
    while (matcher.find()) {
      decoded.mask(matcher.start(1), matcher.end(1));
    }
  }

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
