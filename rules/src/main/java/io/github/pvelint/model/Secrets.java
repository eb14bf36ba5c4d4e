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
  /** Shorter lines are none of a key. */
  private static final int KEY_LINE_LENGTH = 64;

  private final DecodedLine line;
  private final String text;
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
      secrets.findGroup("private key", SecretPatterns.PRIVATE_KEY, Form.PRIVATE_KEY);
    }
    if (secrets.hasUser()) {
      secrets.findGroup("password in a URL", SecretPatterns.USER_INFO, Form.URL);
    }
    return secrets.found;
  }

  /**
   * The line with an asterisk for each UTF-16 unit of what may be a secret in it, so that columns
   * stay.
   */
  public static String masked(String line) {
    List<Secret> secrets = in(line);
    if (secrets.isEmpty()) {
      return line;
    }
    StringBuilder shown = new StringBuilder(line);
    for (Secret secret : secrets) {
      for (int at = secret.start(); at < secret.end(); at++) {
        shown.setCharAt(at, '*');
      }
    }
    return shown.toString();
  }

  /**
   * Whether part of a name of secrets is in it. Most lines have none, and a look at each letter
   * costs less than the patterns do.
   */
  private boolean hasStem() {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (hasStemAt(i, letters[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean hasStemAt(int at, char letter) {
    return switch (letter | 0x20) {
      case 'p' -> isAt(at, "pass") || isAt(at, "pw") || isAt(at, "psk");
      // The kernel's keyring, in the features of every other container, is no name of a secret.
      case 'k' -> (isAt(at, "key") && !isAt(at, "keyctl")) || isAt(at, "kennwort");
      case 's' -> isAt(at, "secret");
      case 't' -> isAt(at, "token");
      case 'a' -> isAt(at, "authorization");
      case 'h' -> isAt(at, "hmac");
      default -> false;
    };
  }

  private boolean isAt(int at, String stem) {
    return text.regionMatches(true, at, stem, 0, stem.length());
  }

  /** Whether a URL may have a user in it. */
  private boolean hasUser() {
    int url = text.indexOf("://");
    return url >= 0 && text.indexOf('@', url) >= 0;
  }

  private void findKeyBody() {
    if (text.length() < KEY_LINE_LENGTH) {
      return;
    }
    Matcher body = SecretPatterns.KEY_BODY.matcher(text);
    if (body.matches()) {
      add("key", body.start(1), body.end(1), Form.KEY_LINE);
    }
  }

  private void findKey() {
    Matcher key = SecretPatterns.KEY.matcher(text);
    if (!key.lookingAt()) {
      return;
    }
    boolean indented = key.end(1) > 0;
    boolean separated = !key.group(3).isBlank();
    boolean secret =
        SecretPatterns.SECRET_NAME.matcher(key.group(2)).find()
            || (indented && SecretPatterns.SECTION_SECRET.matcher(key.group(2)).matches());
    if (secret && (indented || separated)) {
      addNamed(key.group(2), key.end(), text.length());
    }
  }

  /** A variable's value may hold blanks; variables are separated by NUL (PVE::LXC::Config, env). */
  private void findVariables() {
    Matcher environment = SecretPatterns.ENVIRONMENT.matcher(text);
    if (!environment.lookingAt()) {
      return;
    }
    int start = environment.end();
    for (String variable : text.substring(start).split("\0", -1)) {
      int equals = variable.indexOf('=');
      int end = start + variable.length();
      if (equals >= 0 && SecretPatterns.SECRET_NAME.matcher(variable.substring(0, equals)).find()) {
        addNamed(variable.substring(0, equals), start + equals + 1, end);
      }
      start = end + 1;
    }
  }

  private void findIntroduced() {
    for (Pattern introduction : SecretPatterns.INTRODUCTIONS) {
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
    add(name, from, to, SecretPatterns.CALLED.matcher(name).find() ? Form.NAMED : Form.RELATED);
  }

  private void add(String name, int from, int to, Form form) {
    int end = Math.max(from, to);
    String value = text.substring(from, end);
    found.add(new Secret(line.offset(from), line.offset(end), name, value, form));
  }
}
