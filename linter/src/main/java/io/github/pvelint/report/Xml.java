package io.github.pvelint.report;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML in one pass. Every text in it is {@linkplain PlainText#block plain}, which leaves no
 * character that XML forbids.
 */
final class Xml {

  /** Writes the content of an element. */
  interface Content {
    void write() throws IOException;
  }

  /** Writes the outermost element. */
  interface Root {
    void write(Xml xml) throws IOException;
  }

  private interface Step {
    void take() throws XMLStreamException;
  }

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Writes a document. */
  static void write(Appendable out, Root root) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
      root.write(new Xml(writer));
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with attributes in the order of the map. */
  void element(String name, Map<String, String> attributes, Content content) throws IOException {
    step(() -> writer.writeStartElement(name));
    attributes(attributes);
    content.write();
    step(writer::writeEndElement);
    line();
  }

  /** An element with attributes alone. */
  void element(String name, Map<String, String> attributes) throws IOException {
    step(() -> writer.writeEmptyElement(name));
    attributes(attributes);
    line();
  }

  private void attributes(Map<String, String> attributes) throws IOException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      step(() -> writer.writeAttribute(attribute.getKey(), PlainText.line(attribute.getValue())));
    }
  }

  /** Text within an element. */
  void text(String text) throws IOException {
    step(() -> writer.writeCharacters(PlainText.block(text)));
  }

  /** A line feed between elements. */
  void line() throws IOException {
    step(() -> writer.writeCharacters("\n"));
  }

  private static void step(Step step) throws IOException {
    try {
      step.take();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }
}
