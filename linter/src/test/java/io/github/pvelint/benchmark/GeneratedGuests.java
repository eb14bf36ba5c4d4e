package io.github.pvelint.benchmark;

import io.github.pvelint.input.ExampleReader;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import io.github.pvelint.testing.ClusterFiles;
import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Guests of one cluster in memory, the same ones each time; every other one is a container. */
final class GeneratedGuests {
  private static final long SEED = 42;
  private static final int FIRST_VMID = 100;

  private final List<byte[]> files = new ArrayList<>();
  private final GuestLoader loader = new GuestLoader();

  GeneratedGuests(GuestMix mix, int count) {
    GuestGenerator generator = new GuestGenerator(mix, SEED);
    for (int i = 0; i < count; i++) {
      int vmid = FIRST_VMID + i;
      String text = kind(i) == GuestKind.LXC ? generator.container(vmid) : generator.vm(vmid);
      files.add(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static GuestKind kind(int index) {
    return index % 2 == 0 ? GuestKind.LXC : GuestKind.QEMU;
  }

  /** What the files hold. */
  List<String> texts() {
    return files.stream().map(file -> new String(file, StandardCharsets.UTF_8)).toList();
  }

  /** The files, not read yet. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      String name = "nodes/pve1/" + kind(i).folder() + '/' + (FIRST_VMID + i) + ".conf";
      sources.add(Source.of(name, files.get(i)));
    }
    return sources;
  }

  /** Reads and loads all of them. */
  List<GuestConfig> load() {
    List<GuestConfig> configs = new ArrayList<>(files.size());
    int index = 0;
    for (Source source : sources()) {
      configs.add(
          loader.load(
              source, kind(index), FIRST_VMID + index, Optional.of("pve1"), CustomCpuModels.NONE));
      index++;
    }
    return configs;
  }

  /** The guests, read together with the other files of their cluster. */
  Cluster cluster() {
    StringBuilder text = new StringBuilder();
    ClusterFiles.of(FIRST_VMID + 1).forEach((path, file) -> append(text, path, file));
    for (Source source : sources()) {
      append(text, source.name(), source.text());
    }
    Circumstances now = new Circumstances(9, Instant.parse("2026-06-01T00:00:00Z"));
    return new ExampleReader(FileSystems.getDefault())
        .read(text.toString(), "", now)
        .models()
        .get(0);
  }

  private static void append(StringBuilder text, String path, String file) {
    text.append("==> ").append(path).append(" <==\n").append(file);
  }
}
