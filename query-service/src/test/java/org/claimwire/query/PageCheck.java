package org.claimwire.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page, whatever it shows. */
final class PageCheck {

  private static final int MOST_BYTES = 100_000;

  private PageCheck() {}

  /**
   * Looks at a page on a telephone, a tablet and a desk, in light and dark: no error, nobody else
   * asked, nothing wider than the window, no barrier that axe finds, less than 100 kB to fetch, and
   * less than 100 kB of page unpacked. What was seen is kept in {@code target/pages}, for people to
   * look at.
   */
  static void holds(Browser browser, String address) {
    try (Page page = browser.tab()) {
      List<String> errors = new ArrayList<>();
      List<Request> finished = new ArrayList<>();
      List<String> hosts = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              errors.add(message.text());
            }
          });
      page.onPageError(errors::add);
      page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
      page.onRequestFinished(finished::add);
      page.navigate(address);
      assertThat(List.copyOf(finished).stream().mapToInt(r -> r.sizes().responseBodySize).sum())
          .as("bytes of " + address)
          .isPositive()
          .isLessThan(MOST_BYTES);
      assertThat(unpacked(page)).as("unpacked bytes of " + address).isLessThan(MOST_BYTES);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (int width : List.of(360, 800, 1400)) {
          page.setViewportSize(width, 900);
          look(page, width, scheme);
        }
      }
      assertThat(hosts).as("hosts of " + address).containsOnly(URI.create(address).getAuthority());
      assertThat(errors).as("errors of " + address).isEmpty();
    }
  }

  private static void look(Page page, int width, ColorScheme scheme) {
    String at = "%s at %d px, %s".formatted(page.url(), width, scheme);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(picture(page, width, scheme)));
    int wide = (int) page.evaluate("document.documentElement.scrollWidth");
    assertThat(wide).as("width of " + at).isLessThanOrEqualTo(width);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("barriers of " + at)
        .extracting(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  private static int unpacked(Page page) {
    return (int) page.evaluate("performance.getEntriesByType('navigation')[0].decodedBodySize");
  }

  private static Path picture(Page page, int width, ColorScheme scheme) {
    String name = page.title().replaceAll("[^A-Za-z0-9]+", "-");
    return Path.of(
        "target",
        "pages",
        "%s-%d-%s.png".formatted(name.substring(0, Math.min(60, name.length())), width, scheme));
  }
}
