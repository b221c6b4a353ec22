package org.claimwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimwire.deploy.Manifests.Manifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kubectl makes of each folder, where kubectl is installed. */
class KustomizeTest {

  static Stream<Path> folders() {
    return Manifests.all().stream()
        .filter(manifest -> manifest.type() == Kustomization.class)
        .map(manifest -> Path.of(manifest.place()).getParent());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void what_it_builds_is_known_to_the_services(Path folder)
      throws IOException, InterruptedException {
    List<Manifest> built = build(folder);
    assertThat(built).isNotEmpty().allSatisfy(manifest -> assertThat(manifest.typed()).isNotNull());
    for (String service : ServiceSettings.SERVICES) {
      assertThat(Variables.givenTo(service, built))
          .isSubsetOf(ServiceSettings.of(service).variables());
    }
  }

  private static List<Manifest> build(Path folder) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder("kubectl", "kustomize", folder.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "kubectl is not installed");
      throw e;
    }
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
    return Manifests.in(folder.toString(), output);
  }
}
