package io.github.pvelint.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page as a Markdown viewer with tables reads it. Nothing may be in it but headings, paragraphs,
 * tables, text, and links to the rules' pages.
 */
public final class MarkdownPage {
  private final List<String> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private MarkdownPage() {}

  /** Reads a page. */
  public static MarkdownPage of(String markdown) {
    MarkdownPage page = new MarkdownPage();
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    for (Node node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      page.take(node);
    }
    return page;
  }

  private void take(Node node) {
    if (node instanceof TableBlock table) {
      table.accept(
          new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
              visitChildren(block);
            }

            @Override
            public void visit(CustomNode child) {
              if (child instanceof TableRow row) {
                rows.add(cells(row));
              } else {
                visitChildren(child);
              }
            }
          });
    } else if (node instanceof Heading || node instanceof Paragraph) {
      blocks.add(text(node));
    } else {
      throw new AssertionError("unexpected block: " + node);
    }
  }

  private static List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(text((TableCell) cell));
    }
    return cells;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text words) {
        text.append(words.getLiteral());
      } else if (child instanceof Link link
          && link.getDestination().startsWith(ProjectUrls.HOME + "/blob/main/rules/docs/")) {
        text.append(text(link));
      } else {
        throw new AssertionError("not just text: " + child + " in " + node);
      }
    }
    return text.toString();
  }

  /** The text of headings and paragraphs. */
  public List<String> blocks() {
    return blocks;
  }

  /** All rows of all tables, headings included. */
  public List<List<String>> rows() {
    return rows;
  }
}
