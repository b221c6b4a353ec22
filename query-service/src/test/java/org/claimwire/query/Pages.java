package org.claimwire.query;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at pages, with one browser for each class of them. */
abstract class Pages {

  protected static Browser browser;

  @TestHTTPResource("/")
  protected URI front;

  @BeforeAll
  static void openBrowser() {
    // What arrives over Kafka takes its time on a busy machine.
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  /** What is called so and no more. */
  protected static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
