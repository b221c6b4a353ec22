package org.claimwire.query.reconcile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Reconciliation knows neither framework nor clock, and its rooms do not go in circles. */
class ReconcileRoomsTest {

  private static final String ROOM = "org.claimwire.query.reconcile..";

  private static final ArchRule PURE =
      classes()
          .that()
          .resideInAPackage(ROOM)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOM, "java.lang..", "java.util..", "java.time..", "java.text");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.claimwire.query.reconcile");

  @Test
  void reconciliation_imports_the_language_and_itself_only() {
    PURE.check(MAIN);
  }

  @Test
  void the_rule_sees_a_planted_import() {
    JavaClasses planted = new ClassFileImporter().importClasses(ReconcileFiles.class);

    assertThat(PURE.evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void rooms_do_not_go_in_circles() {
    slices().matching("org.claimwire.query.reconcile.(*)..").should().beFreeOfCycles().check(MAIN);
  }
}
