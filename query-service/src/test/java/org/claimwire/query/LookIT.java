package org.claimwire.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Looks at pages of a stack that runs: {@code -Dit.test=LookIT -Dlook=ADDRESS,ADDRESS}. The
 * pictures are then in {@code target/pages}.
 */
@EnabledIfSystemProperty(named = "look", matches = "http.+")
class LookIT {

  @Test
  void the_pages_hold_on_every_screen() {
    try (Browser browser = Browser.open()) {
      for (String address : System.getProperty("look").split(",")) {
        PageCheck.holds(browser, address);
      }
    }
  }
}
