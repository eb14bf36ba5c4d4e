package io.github.pvelint.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.github.pvelint.lint.Report;
import io.github.pvelint.report.AppendableWriter;
import io.github.pvelint.report.Reporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * One page that holds all it needs: it loads nothing, and its policy for browsers lets nothing run
 * but its own script. Without that script everything is there to see.
 */
public final class HtmlReporter implements Reporter {
  private final String version;
  private final Background background;

  /**
   * A reporter.
   *
   * @param version ours, as in the jar's manifest
   */
  public HtmlReporter(String version, Background background) {
    this.version = version;
    this.background = background;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Assets assets = new Assets();
    Template template =
        Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(assets::template)
            .compile(assets.template("page"));
    Page page = new Page(report, background, version, assets);
    try (Writer writer = new AppendableWriter(out)) {
      template.execute(page, writer);
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
