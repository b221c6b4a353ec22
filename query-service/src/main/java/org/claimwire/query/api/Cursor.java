package org.claimwire.query.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.claimwire.query.store.Articles;
import org.claimwire.query.store.Claims;
import org.claimwire.query.store.Entities;
import org.claimwire.query.store.StoryShelf;

/**
 * Says where the next page of a list starts. Readers pass it on as it is: what is in it may change.
 *
 * <p>The checksum is no secret; it tells a cursor that was mistyped or belongs to another list.
 */
public final class Cursor {

  private static final String SEPARATOR = "\n";

  private Cursor() {}

  public static String to(Articles.Place place) {
    return encode("articles", place.happenedAt().toString(), place.id());
  }

  public static String to(Claims.Place place) {
    return encode(
        "claims",
        place.happenedAt().toString(),
        place.article(),
        Integer.toString(place.position()));
  }

  /** Null for null: the list is then read from its start. */
  public static Articles.Place articlesPlace(String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> parts = decode("articles", 2, cursor);
    return new Articles.Place(instant(parts.get(0)), parts.get(1));
  }

  public static String to(StoryShelf.Place place) {
    return encode("stories", place.happenedAt().toString(), place.id());
  }

  /** Null for null: the list is then read from its start. */
  public static StoryShelf.Place storiesPlace(String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> parts = decode("stories", 2, cursor);
    return new StoryShelf.Place(instant(parts.get(0)), parts.get(1));
  }

  public static String to(Entities.Place place) {
    return encode("entities", place.id(), place.nameKey());
  }

  /** Null for null: the list is then read from its start. */
  public static Entities.Place entitiesPlace(String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> parts = decode("entities", 2, cursor);
    return new Entities.Place(parts.get(1), parts.get(0));
  }

  /** Null for null: the list is then read from its start. */
  public static Claims.Place claimsPlace(String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> parts = decode("claims", 3, cursor);
    return new Claims.Place(instant(parts.get(0)), parts.get(1), Integer.parseInt(parts.get(2)));
  }

  private static String encode(String list, String... parts) {
    byte[] body = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
    byte[] whole =
        ByteBuffer.allocate(4 + body.length).putInt(checksum(list, body)).put(body).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  private static List<String> decode(String list, int count, String cursor) {
    try {
      ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      int checksum = whole.getInt();
      byte[] body = new byte[whole.remaining()];
      whole.get(body);
      List<String> parts =
          List.of(new String(body, StandardCharsets.UTF_8).split(SEPARATOR, count));
      if (checksum != checksum(list, body) || parts.size() != count) {
        throw bad();
      }
      return parts;
    } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
      throw bad();
    }
  }

  private static int checksum(String list, byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(list.getBytes(StandardCharsets.UTF_8));
    crc.update(body);
    return (int) crc.getValue();
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw bad();
    }
  }

  private static RuntimeException bad() {
    return Problem.badParameter(
        "cursor",
        "This is no cursor of this list: pass on \"next\" of the page before, unchanged.");
  }
}
