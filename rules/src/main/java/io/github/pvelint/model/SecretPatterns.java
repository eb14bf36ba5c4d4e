package io.github.pvelint.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@link Secrets} looks for. Apart from it, so that nothing is compiled before a line is met
 * that may hold a secret.
 */
final class SecretPatterns {
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

  static final Pattern SECRET_NAME = insensitive(SECRET);

  /** A name that ends in what makes it a secret: PASSWORD and SECRET_KEY, not PASSWORD_FILE. */
  static final Pattern CALLED =
      insensitive("(?:" + SECRET + "(?:[-_]?key(?:[-_]base)?)?|^key)[-_]?\\d{0,3}$");

  /** A line of a guest config, or the indented property of a section config. */
  static final Pattern KEY =
      insensitive("(\\s*)([\\w.-]{1,80})(\\s{0,8}[:=]\\s{0,8}|\\s{1,8})" + NO_VOLUME);

  /** Properties of section configs that are secrets although their names are common words. */
  static final Pattern SECTION_SECRET = insensitive("key|keyring");

  static final Pattern ENVIRONMENT =
      insensitive("\\s{0,8}(?:env|lxc\\.environment[\\w.]{0,20})\\s{0,8}[:=]\\s{0,8}");

  /** What stands before a secret, with its name; the value begins where the match ends. */
  static final List<Pattern> INTRODUCTIONS =
      List.of(
          insensitive("(" + SECRET + "[\\w-]{0,64})" + SEPARATOR + "(?:(?:bearer|basic)\\s{1,8})?"),
          insensitive("(?:^|[\\s\"'])--?([\\w-]{0,64}?" + SECRET + "[\\w-]{0,64})\\s{1,8}(?!-)"),
          // QEMU: -object secret,id=sec0,data=... and a drive on Ceph, rbd:pool/image:key=...
          insensitive("(secret),[^\\s]{0,200}?\\bdata="),
          insensitive("\\brbd:[^\\s]{0,400}?:(key)="));

  static final Pattern USER_INFO =
      Pattern.compile("://[^\\s/:@\"']{0,256}:([^\\s/\"'<>]{1,1000})@");
  static final Pattern PRIVATE_KEY =
      Pattern.compile(
          "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(.*?)(?:-----END|$)", Pattern.DOTALL);

  /** A line of the body of a key: the lengths that OpenSSL and OpenSSH break at. */
  static final Pattern KEY_BODY =
      Pattern.compile("#?\\s{0,8}([A-Za-z0-9+/=]{64}|[A-Za-z0-9+/=]{70})\\s{0,8}");

  private SecretPatterns() {}

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
