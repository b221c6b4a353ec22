package org.claimwire.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each room imports what its list allows; every list is proved by a planted violation. */
class RoomsTest {

  private static final String ROOT = "org.claimwire.extraction";
  private static final String PLANTED = ROOT + ".planted";

  private static final String[] EVERYWHERE = {"java.lang..", "java.util..", "java.time.."};

  enum Room {
    TEXT(),
    CLAIM("(ROOT).text.."),
    ATTRIBUTION("(ROOT).text..", "(ROOT).claim..", "java.text.."),
    LAYOUT("(ROOT).text.."),
    QUOTATION("(ROOT).text.."),
    RULES(
        "(ROOT).text..",
        "(ROOT).claim..",
        "(ROOT).attribution..",
        "(ROOT).quotation..",
        "java.text.."),
    CORENLP(
        "(ROOT).text..", "(ROOT).rules.entity..", "edu.stanford.nlp..", "java.io..", "java.nio.."),
    LANGUAGE("opennlp..", "java.io.."),
    ENCODER(
        "(ROOT).text..",
        "(ROOT).claim..",
        "(ROOT).attribution..",
        "ai.onnxruntime..",
        "ai.djl..",
        "com.fasterxml.jackson..",
        "java.io..",
        "java.nio.."),
    OUTLET(
        "(ROOT).text..",
        "(ROOT).claim..",
        "org.claimwire.contracts..",
        "com.fasterxml.jackson..",
        "org.apache.kafka..",
        "io.smallrye..",
        "io.opentelemetry..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "org.eclipse.microprofile..",
        "java.io..",
        "java.nio..",
        "java.security.."),
    INTAKE(
        "(ROOT)",
        "(ROOT).text..",
        "(ROOT).claim..",
        "(ROOT).outlet..",
        "org.claimwire.contracts..",
        "com.fasterxml.jackson..",
        "org.apache.kafka..",
        "io.smallrye..",
        "io.opentelemetry..",
        "io.micrometer..",
        "io.netty.handler.codec.http..",
        "io.quarkus.runtime..",
        "jakarta..",
        "org.eclipse.microprofile..",
        "org.jboss..",
        "java.io..",
        "java.nio..",
        "java.security..");

    private final String[] allowed;

    Room(String... allowed) {
      this.allowed = allowed;
    }

    ArchRule under(String root) {
      String own = root + "." + name().toLowerCase(Locale.ROOT) + "..";
      String[] all =
          Stream.of(Arrays.stream(EVERYWHERE), Arrays.stream(allowed), Stream.of(own))
              .flatMap(packages -> packages)
              .map(name -> name.replace("(ROOT)", root))
              .toArray(String[]::new);
      return classes()
          .that()
          .resideInAPackage(own)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(all);
    }
  }

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

  @ParameterizedTest
  @EnumSource
  void a_room_imports_what_its_list_allows(Room room) {
    room.under(ROOT).check(service);
  }

  @ParameterizedTest
  @EnumSource
  void a_planted_import_is_found(Room room) {
    assertThat(room.under(PLANTED).evaluate(planted).hasViolation()).isTrue();
  }
}
