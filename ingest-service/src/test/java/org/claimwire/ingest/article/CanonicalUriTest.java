package org.claimwire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUriTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTPS://Gazette.Example/Ferry           | https://gazette.example/Ferry
          https://gazette.example                 | https://gazette.example/
          https://gazette.example:443/a           | https://gazette.example/a
          http://gazette.example:80/a             | http://gazette.example/a
          https://gazette.example:/a              | https://gazette.example/a
          https://gazette.example:80/a            | https://gazette.example:80/a
          ftp://gazette.example:443/a             | ftp://gazette.example:443/a
          https://gazette.example/a#ramp          | https://gazette.example/a
          https://gazette.example/a?#ramp         | https://gazette.example/a
          https://gazette.example/%7Ea/%e2%82%ac  | https://gazette.example/~a/%E2%82%AC
          https://gazette.example/a%2fb           | https://gazette.example/a%2Fb
          https://gazette.example/€               | https://gazette.example/%E2%82%AC
          https://gazette.example/a/./b/../c      | https://gazette.example/a/c
          https://gazette.example/../a            | https://gazette.example/a
          https://gazette.example/a/..            | https://gazette.example/
          https://gazette.example/a/.             | https://gazette.example/a/
          https://gazette.example/a/%2E%2e/b      | https://gazette.example/b
          https://gazette.example/a//b            | https://gazette.example/a//b
          https://g.example/a?utm_source=m        | https://g.example/a
          https://g.example/a?UTM_Source=m&id=7   | https://g.example/a?id=7
          https://g.example/a?b=2&gclid=x&a=1     | https://g.example/a?b=2&a=1
          https://g.example/a?fbclid&q=%c3%a9     | https://g.example/a?q=%C3%A9
          https://g.example/a?utm=1               | https://g.example/a?utm=1
          https://fähre.example/a                 | https://xn--fhre-loa.example/a
          https://user@G.example:8443/a           | https://user@g.example:8443/a
          http://[2001:DB8::1]:80/a               | http://[2001:db8::1]/a
          http://my_host.example/a                | http://my_host.example/a
          URN:ISBN:0451450523                     | urn:isbn:0451450523
          urn:Example:A%c3B?+r?=q#f               | urn:example:A%C3B
          """)
  void has_one_spelling(String given, String canonical) {
    assertThat(CanonicalUri.of(given)).contains(new CanonicalUri(canonical));
    assertThat(CanonicalUri.of(canonical)).contains(new CanonicalUri(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:ferry.txt", "file:///ferry.txt", "FILE://server/ferry.txt",
            "mailto:desk@gazette.example",
        "tag:gazette.example,2026:1", "https:/gazette.example", "about:blank", "http://:80/a"
      })
  void what_names_no_one_document_has_none(String given) {
    assertThat(CanonicalUri.of(given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://g.example/a, https://g.example/a",
    "http://g.example/a, http://www.g.example/a",
    "http://g.example/a, http://g.example/a/",
    "http://g.example/a, http://g.example/A",
    "http://g.example/?a=1&b=2, http://g.example/?b=2&a=1"
  })
  void what_may_be_two_documents_stays_two(String one, String other) {
    assertThat(CanonicalUri.of(one)).isNotEqualTo(CanonicalUri.of(other));
  }
}
