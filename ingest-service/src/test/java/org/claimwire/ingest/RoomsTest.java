package org.claimwire.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds each room to what it may import; every rule is shown a violation that it must find. */
class RoomsTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.claimwire.ingest");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.claimwire.ingest.planted");

  private static final DescribedPredicate<JavaClass> PURE_JDK =
      resideInAnyPackage(
              "..article..", "java.lang..", "java.util..", "java.time..", "java.nio.charset..")
          .or(
              JavaClass.Predicates.belongTo(
                  DescribedPredicate.describe("parsers and digests", RoomsTest::isDigestOrParser)))
          .and(not(JavaClass.Predicates.assignableTo(java.time.Clock.class)))
          .and(not(resideInAnyPackage("java.util.concurrent..", "java.util.logging..")));

  enum Rule {
    THE_ARTICLE_ROOM_IS_PURE(
        classes()
            .that()
            .resideInAPackage("..article..")
            .should()
            .onlyDependOnClassesThat(PURE_JDK)),
    ONLY_THE_OUTLET_KNOWS_THE_BROKER(
        noClasses()
            .that()
            .resideOutsideOfPackage("..outlet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.kafka..",
                "io.smallrye.reactive.messaging..",
                "org.eclipse.microprofile.reactive.messaging..")),
    ONLY_THE_OUTLET_KNOWS_THE_CONTRACT(
        noClasses()
            .that()
            .resideOutsideOfPackage("..outlet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimwire.contracts..")),
    ONLY_DOORS_KNOW_HTTP(
        noClasses()
            .that()
            .resideOutsideOfPackage("..source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")),
    NO_ROOM_KNOWS_A_DOOR(
        noClasses()
            .that()
            .resideOutsideOfPackage("..source..")
            .should()
            .dependOnClassesThat(resideInAPackage("..source.."))),
    ROOMS_FORM_NO_CYCLE(slices().assignedFrom(new Rooms()).should().beFreeOfCycles());

    private final ArchRule rule;

    Rule(ArchRule rule) {
      this.rule = rule;
    }
  }

  @ParameterizedTest
  @EnumSource
  void our_rooms_keep(Rule rule) {
    rule.rule.check(OURS);
  }

  @ParameterizedTest
  @EnumSource
  void a_planted_violation_is_found_by(Rule rule) {
    assertThat(rule.rule.evaluate(PLANTED).hasViolation()).isTrue();
  }

  private static boolean isDigestOrParser(JavaClass type) {
    return switch (type.getName()) {
      case "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.IDN",
          "java.nio.ByteBuffer",
          "java.security.MessageDigest",
          "java.security.NoSuchAlgorithmException" ->
          true;
      default -> false;
    };
  }

  private static final class Rooms implements SliceAssignment {
    private static final List<String> NAMES = List.of("article", "outlet", "source");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      List<String> folders = List.of(type.getPackageName().split("\\."));
      return NAMES.stream()
          .filter(folders::contains)
          .findFirst()
          .map(SliceIdentifier::of)
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }
}
