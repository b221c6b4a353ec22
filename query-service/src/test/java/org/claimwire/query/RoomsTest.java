package org.claimwire.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each room imports what its list allows; every list is proved by a planted violation. */
class RoomsTest {

  private static final String ROOT = "org.claimwire.query";
  private static final String PLANTED = "org.claimwire.query.planted";

  private static final String[] EVERYWHERE = {
    "java.lang..",
    "java.util..",
    "java.time..",
    "java.io..",
    "java.nio..",
    "java.security..",
    "org.jboss.logging..",
    "jakarta.enterprise..",
    "jakarta.inject.."
  };

  enum Room {
    INTAKE(
        "(ROOT)",
        "(ROOT).store..",
        "(ROOT).material..",
        "org.claimwire.contracts..",
        "com.fasterxml.jackson..",
        "org.apache.kafka..",
        "io.smallrye.reactive.messaging..",
        "io.smallrye.mutiny..",
        "org.eclipse.microprofile.reactive.messaging..",
        "io.opentelemetry..",
        "io.micrometer..",
        "io.quarkus.runtime.."),
    STORE(
        "(ROOT).reconcile.story..",
        "(ROOT).reconcile.entity..",
        "(ROOT).reconcile.report..",
        "org.claimwire.contracts..",
        "com.fasterxml.jackson..",
        "java.sql..",
        "javax.sql..",
        "java.text..",
        "jakarta.persistence..",
        "jakarta.transaction..",
        "org.hibernate..",
        "io.quarkus.hibernate..",
        "io.quarkus.narayana.."),
    API(
        "(ROOT).store..",
        "(ROOT).reconcile.report..",
        "org.claimwire.contracts..",
        "com.fasterxml.jackson..",
        "jakarta.ws.rs..",
        "javax.xml.stream..",
        "io.smallrye.mutiny..",
        "java.net..",
        "org.eclipse.microprofile.openapi..",
        "org.jboss.resteasy.reactive..",
        "java.sql.."),
    WEB(
        "(ROOT).api..",
        "(ROOT).store..",
        "(ROOT).material..",
        "(ROOT).reconcile.article..",
        "(ROOT).reconcile.entity..",
        "(ROOT).reconcile.report..",
        "(ROOT).reconcile.wording..",
        "(ROOT).reconcile.words..",
        "org.claimwire.contracts..",
        "com.fasterxml.jackson..",
        "io.quarkus.qute..",
        "jakarta.ws.rs..",
        "java.net..",
        "org.eclipse.microprofile.config..",
        "org.jboss.resteasy.reactive.server..");

    private final String[] allowed;

    Room(String... allowed) {
      this.allowed = allowed;
    }

    ArchRule under(String root) {
      String own = root + "." + name().toLowerCase(java.util.Locale.ROOT) + "..";
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

  @Test
  void rooms_do_not_import_each_other_in_a_circle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(service);
  }
}
