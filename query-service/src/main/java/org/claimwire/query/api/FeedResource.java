package org.claimwire.query.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.store.Changes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The newest contradictions for feed readers (RFC 4287). */
@Path("/v1/feeds/contradictions")
@Tag(name = "Changes")
class FeedResource {

  private static final int ENTRIES = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Changes changes;

  FeedResource(Changes changes) {
    this.changes = changes;
  }

  @GET
  @Produces(MediaType.APPLICATION_ATOM_XML)
  @Operation(summary = "New contradictions as an Atom feed, newest first")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_ATOM_XML,
              schema = @Schema(implementation = String.class)))
  public String contradictions(@Context UriInfo uri) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      write(xml, changes.newContradictions(ENTRIES), uri.getBaseUri(), uri.getRequestUri());
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the feed could not be written", e);
    }
    return text.toString();
  }

  private static void write(
      XMLStreamWriter xml, List<Changes.NewConflict> conflicts, URI base, URI self)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element(xml, "id", "urn:claimwire:feed:contradictions");
    element(xml, "title", "claimwire: new contradictions");
    Instant updated = conflicts.isEmpty() ? Instant.EPOCH : conflicts.getFirst().at();
    element(xml, "updated", updated.toString());
    xml.writeStartElement("author");
    element(xml, "name", "claimwire");
    xml.writeEndElement();
    link(xml, "self", self);
    for (Changes.NewConflict found : conflicts) {
      StoryReport.Conflict conflict = found.conflict();
      xml.writeStartElement("entry");
      element(xml, "id", "urn:claimwire:change:" + found.seq());
      element(xml, "title", conflict.topic());
      element(xml, "updated", found.at().toString());
      element(xml, "summary", summary(found));
      link(
          xml,
          "alternate",
          base.resolve(
              "/stories/%s/differences#difference-%s".formatted(found.story(), conflict.id())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static String summary(Changes.NewConflict found) {
    List<String> values = found.conflict().values().stream().map(StoryReport.Value::value).toList();
    String story = found.title() == null ? "" : found.title() + ": ";
    return story + found.conflict().reason() + " (" + String.join(" / ", values) + ")";
  }

  private static void link(XMLStreamWriter xml, String relation, URI target)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", target.toString());
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
  }

  /** XML 1.0 has no place for most control characters, however they are escaped. */
  private static String printable(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
