package org.claimwire.deploy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What a service reads, from its own settings and code. */
record ServiceSettings(String service, Properties properties, Set<String> variables) {

  static final List<String> SERVICES =
      List.of("ingest-service", "extraction-service", "query-service");

  /** Finding out takes a while, and every test asks. */
  private static final Map<String, ServiceSettings> READ = new ConcurrentHashMap<>();

  static List<ServiceSettings> all() {
    return SERVICES.stream().map(ServiceSettings::of).toList();
  }

  static ServiceSettings of(String service) {
    return READ.computeIfAbsent(service, ServiceSettings::read);
  }

  private static ServiceSettings read(String service) {
    Properties properties = properties(service);
    Set<String> variables = new TreeSet<>();
    properties.stringPropertyNames().forEach(name -> variables.add(variable(name)));
    mapped(service).forEach(name -> variables.add(variable(name)));
    // Whatever a Kafka client can be told: the connector hands on every variable KAFKA_….
    ProducerConfig.configNames().forEach(name -> variables.add(variable("kafka." + name)));
    ConsumerConfig.configNames().forEach(name -> variables.add(variable("kafka." + name)));
    variables.add(variable(SmallRyeConfig.SMALLRYE_CONFIG_LOCATIONS));
    return new ServiceSettings(service, properties, variables);
  }

  /** A setting's name as an environment variable. */
  static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  int port() {
    return Integer.parseInt(properties.getProperty("quarkus.http.port"));
  }

  String consumerGroup() {
    return properties.stringPropertyNames().stream()
        .filter(name -> name.endsWith(".group.id"))
        .map(properties::getProperty)
        .findFirst()
        .orElseThrow();
  }

  private static Properties properties(String service) {
    Properties properties = new Properties();
    String text = Strict.text(Path.of("..", service, "src/main/resources/application.properties"));
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static Set<String> mapped(String service) {
    Set<String> names = new TreeSet<>();
    String room = "org.claimwire." + service.replace("-service", "");
    for (JavaClass type : new ClassFileImporter().importPackages(room)) {
      if (type.isAnnotatedWith(ConfigMapping.class)) {
        names.addAll(
            ConfigMappings.getProperties(ConfigClass.configClass(type.reflect())).keySet());
      }
    }
    return names;
  }
}
