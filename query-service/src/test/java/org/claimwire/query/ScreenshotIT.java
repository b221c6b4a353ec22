package org.claimwire.query;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the picture of the README: {@code -Dit.test=ScreenshotIT -Dscreenshot=FILE.png}. */
@QuarkusTest
@WithTestResource(LocalStack.class)
@EnabledIfSystemProperty(named = "screenshot", matches = ".+\\.png")
class ScreenshotIT {

  @TestHTTPResource("/stories/")
  URI stories;

  @Test
  void the_story_page_is_pictured() {
    String story = SampleStories.awaitStory("pool");
    try (Browser browser = Browser.open();
        Page page = browser.tab(1200, ColorScheme.LIGHT)) {
      page.navigate(stories + story);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screenshot"))));
    }
  }
}
