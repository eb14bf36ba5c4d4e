package io.github.pvelint.model;

import io.github.pvelint.model.Secret.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the values of secrets in a line of a config, or in a sentence that may quote one. It goes
 * by names (a key, an option, a variable that is called password, token and the like) and by fixed
 * forms (a password in a URL, a private key), never by how random a text looks. Names are taken
 * generously: for hiding, a word that was no secret costs less than one that was. {@link Secret}
 * tells which of them are worth a finding.
 */
public final class Secrets {
  /** Part of a name that makes its value a secret. */
  private static final String SECRET =
      "(?:passwor[dt](?!less)|passwd|passphrase|kennwort|(?<!by|com)pass(?![a-z])"
          + "|(?<![a-z])pwd?(?![a-z])|secret|token(?!-?_?id)|authorization|hmac|psk"
          + "|(?:api|access|private|client|auth|encryption|preshared|shared|licen[cs]e)[-_]?key)";

  /** What every secret's line has: part of one of the names above, or of a URL. */
  private static final List<String> STEMS =
      List.of(
          "pass",
          "pw",
          "kennwort",
          "secret",
          "token",
          "authorization",
          "hmac",
          "psk",
          "key",
          "://");

  private static final String STEM_BEGINNINGS = "pkstah:";

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

  /** A name that ends in what makes it a secret: PASSWORD and SECRET_KEY, not PASSWORD_FILE. */
  private static final Pattern CALLED =
      insensitive("(?:" + SECRET + "(?:[-_]?key(?:[-_]base)?)?|^key)[-_]?\\d{0,3}$");

  /** A line of a guest config, or the indented property of a section config. */
  private static final Pattern KEY =
      insensitive("(\\s*)([\\w.-]{1,80})(\\s{0,8}[:=]\\s{0,8}|\\s{1,8})" + NO_VOLUME);

  /** Properties of section configs that are secrets although their names are common words. */
  private static final Pattern SECTION_SECRET = insensitive("key|keyring");

  private static final Pattern ENVIRONMENT =
      insensitive("\\s{0,8}(?:env|lxc\\.environment[\\w.]{0,20})\\s{0,8}[:=]\\s{0,8}");

  /** What stands before a secret, with its name; the value begins where the match ends. */
  private static final List<Pattern> INTRODUCTIONS =
      List.of(
          insensitive("(" + SECRET + "[\\w-]{0,64})" + SEPARATOR + "(?:(?:bearer|basic)\\s{1,8})?"),
          insensitive("(?:^|[\\s\"'])--?([\\w-]{0,64}?" + SECRET + "[\\w-]{0,64})\\s{1,8}(?!-)"),
          // QEMU: -object secret,id=sec0,data=... and a drive on Ceph, rbd:pool/image:key=...
          insensitive("(secret),[^\\s]{0,200}?\\bdata="),
          insensitive("\\brbd:[^\\s]{0,400}?:(key)="));

  private static final Pattern USER_INFO =
      Pattern.compile("://[^\\s/:@\"']{0,256}:([^\\s/\"'<>]{1,1000})@");
  private static final Pattern PRIVATE_KEY =
      Pattern.compile(
          "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(.*?)(?:-----END|$)", Pattern.DOTALL);

  /** A line of the body of a key: the lengths that OpenSSL and OpenSSH break at. */
  private static final Pattern KEY_BODY =
      Pattern.compile("#?\\s{0,8}([A-Za-z0-9+/=]{64}|[A-Za-z0-9+/=]{70})\\s{0,8}");

  private final DecodedLine line;
  private final CharSequence text;
  private final List<Secret> found = new ArrayList<>(0);

  private Secrets(DecodedLine line) {
    this.line = line;
    this.text = line.text();
  }

  /**
   * Whatever may be a secret in a line, to be hidden.
   *
   * @param line as written, percent escapes included
   * @return with offsets into the line; they may overlap
   */
  public static List<Secret> in(String line) {
    Secrets secrets = new Secrets(new DecodedLine(line));
    secrets.findKeyBody();
    if (secrets.hasStem()) {
      secrets.findKey();
      secrets.findVariables();
      secrets.findIntroduced();
      secrets.findGroup("password in a URL", USER_INFO, Form.URL);
      secrets.findGroup("private key", PRIVATE_KEY, Form.PRIVATE_KEY);
    }
    return secrets.found;
  }

  private boolean hasStem() {
    String all = text.toString();
    for (int i = 0; i < all.length(); i++) {
      if (STEM_BEGINNINGS.indexOf(Character.toLowerCase(all.charAt(i))) >= 0 && hasStem(all, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStem(String all, int at) {
    for (String stem : STEMS) {
      if (all.regionMatches(true, at, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }

  private void findKeyBody() {
    Matcher body = KEY_BODY.matcher(text);
    if (body.matches()) {
      add("key", body.start(1), body.end(1), Form.KEY_LINE);
    }
  }

  private void findKey() {
    Matcher key = KEY.matcher(text);
    if (!key.lookingAt()) {
      return;
    }
    boolean indented = key.end(1) > 0;
    boolean separated = !key.group(3).isBlank();
    boolean secret =
        SECRET_NAME.matcher(key.group(2)).find()
            || (indented && SECTION_SECRET.matcher(key.group(2)).matches());
    if (secret && (indented || separated)) {
      addNamed(key.group(2), key.end(), text.length());
    }
  }

  /** A variable's value may hold blanks; variables are separated by NUL (PVE::LXC::Config, env). */
  private void findVariables() {
    Matcher environment = ENVIRONMENT.matcher(text);
    if (!environment.lookingAt()) {
      return;
    }
    int start = environment.end();
    for (String variable : text.subSequence(start, text.length()).toString().split("\0", -1)) {
      int equals = variable.indexOf('=');
      int end = start + variable.length();
      if (equals >= 0 && SECRET_NAME.matcher(variable.substring(0, equals)).find()) {
        addNamed(variable.substring(0, equals), start + equals + 1, end);
      }
      start = end + 1;
    }
  }

  private void findIntroduced() {
    for (Pattern introduction : INTRODUCTIONS) {
      Matcher matcher = introduction.matcher(text);
      while (matcher.find()) {
        SecretValue value = SecretValue.at(text, matcher.end());
        addNamed(matcher.group(1), value.start(), value.end());
      }
    }
  }

  private void findGroup(String name, Pattern pattern, Form form) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(name, matcher.start(1), matcher.end(1), form);
    }
  }

  private void addNamed(String name, int from, int to) {
    add(name, from, to, CALLED.matcher(name).find() ? Form.NAMED : Form.RELATED);
  }

  private void add(String name, int from, int to, Form form) {
    int end = Math.max(from, to);
    String value = text.subSequence(from, end).toString();
    found.add(new Secret(line.offset(from), line.offset(end), name, value, form));
  }

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
