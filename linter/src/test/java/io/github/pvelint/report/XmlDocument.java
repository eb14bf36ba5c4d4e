package io.github.pvelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML that was read, and maybe held against a schema. */
final class XmlDocument {
  static final Schema JUNIT = schema("junit.xsd");
  static final Schema CHECKSTYLE = schema("checkstyle.xsd");

  private final Document document;

  private XmlDocument(Document document) {
    this.document = document;
  }

  /**
   * Reads XML.
   *
   * @throws AssertionError if it is not well-formed or does not keep to the schema
   */
  static XmlDocument of(String xml, Schema schema) {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
      return new XmlDocument(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml))));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + " in " + xml, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Schema schema(String resource) {
    try (InputStream xsd = XmlDocument.class.getResourceAsStream(resource)) {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(xsd));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All elements of that name, in their order. */
  List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The values of an attribute of all elements of that name. */
  List<String> attributes(String element, String attribute) {
    return elements(element).stream().map(one -> one.getAttribute(attribute)).toList();
  }
}
