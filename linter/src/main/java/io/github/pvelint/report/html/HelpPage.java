package io.github.pvelint.report.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of the Markdown that rules explain themselves in. */
final class HelpPage {
  /** The page has three levels of headings of its own. */
  private static final int DEEPER = 2;

  private final Parser parser = Parser.builder().build();

  /** What a rule says is text: tags in it are shown, and links lead to the web alone. */
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  String html(String markdown) {
    Node document = parser.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + DEEPER));
            visitChildren(heading);
          }
        });
    return renderer.render(document);
  }
}
