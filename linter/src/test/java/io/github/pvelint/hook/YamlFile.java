package io.github.pvelint.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What a YAML file holds, in pieces that are there. */
final class YamlFile {
  private YamlFile() {}

  /** The whole file. Of a key that is no text, such as {@code on}, the text is the key. */
  static Map<String, Object> of(Path file) throws IOException {
    return map(new Yaml().load(Files.readString(file)));
  }

  /** A map, in the file's order; empty if there is none. */
  static Map<String, Object> map(@Nullable Object yaml) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (yaml instanceof Map<?, ?> given) {
      given.forEach((key, value) -> map.put(String.valueOf(key), value == null ? "" : value));
    }
    return map;
  }

  /** The maps in a list; none if there is no list. */
  static List<Map<String, Object>> list(@Nullable Object yaml) {
    return yaml instanceof List<?> given ? given.stream().map(YamlFile::map).toList() : List.of();
  }

  /** The steps of a workflow's jobs, or of an action. */
  static Stream<Map<String, Object>> steps(Path file) throws IOException {
    Map<String, Object> yaml = of(file);
    Stream<Object> jobs =
        Stream.concat(Stream.ofNullable(yaml.get("runs")), map(yaml.get("jobs")).values().stream());
    return jobs.flatMap(job -> list(map(job).get("steps")).stream());
  }
}
