package org.claimwire.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The architecture page names modules, rooms and classes; a page that names what is gone misleads.
 */
class ArchitecturePageTest {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
  private static final Pattern MODULE =
      Pattern.compile("(?m)^([a-z-]+(?:/[a-z]+)?)/ {2,}(.*(?:\\n {10,}.*)*)");
  private static final Pattern ROOM = Pattern.compile("\\b([a-z]+)/");
  private static final Pattern CLASS =
      Pattern.compile("`(?:org\\.claimwire\\.[a-z.]+)?([A-Z][A-Za-z]+)`");

  private final String page = Files.readString(REPOSITORY.resolve("ARCHITECTURE.md"));

  ArchitecturePageTest() throws IOException {}

  @Test
  void every_module_and_room_that_it_names_exists() throws IOException {
    List<MatchResult> modules = MODULE.matcher(page).results().toList();

    assertThat(modules).hasSizeGreaterThan(7);
    for (MatchResult module : modules) {
      Path folder = REPOSITORY.resolve(module.group(1));
      assertThat(folder).isDirectory();
      Path sources = folder.resolve("src/main/java");
      if (Files.isDirectory(sources)) {
        assertThat(names(sources, Files::isDirectory))
            .containsAll(ROOM.matcher(module.group(2)).results().map(r -> r.group(1)).toList());
      }
    }
  }

  @Test
  void every_class_that_it_names_exists() throws IOException {
    List<String> named = CLASS.matcher(page).results().map(r -> r.group(1) + ".java").toList();

    assertThat(named).hasSizeGreaterThan(5);
    assertThat(names(REPOSITORY, Files::isRegularFile)).containsAll(named);
  }

  private static List<String> names(Path root, Predicate<Path> kind) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(kind).map(path -> path.getFileName().toString()).distinct().toList();
    }
  }
}
