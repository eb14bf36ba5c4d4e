package io.github.pvelint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style, script and templates of the page. */
final class Assets {
  private final String style = text("page.css");
  private final String script = text("page.js");

  /** The style sheet. */
  String style() {
    return style;
  }

  /** The script. */
  String script() {
    return script;
  }

  /**
   * What the page may do: nothing but use this very style and script
   * (https://www.w3.org/TR/CSP3/#grammardef-hash-source).
   */
  String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  /** A template by its name. */
  Reader template(String name) {
    return new StringReader(text(name + ".mustache"));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      StringWriter text = new StringWriter();
      new InputStreamReader(in, StandardCharsets.UTF_8).transferTo(text);
      // Browsers hash what they parsed, and parsing makes one line end of two.
      return text.toString().replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("resource cannot be read: " + name, e);
    }
  }
}
