package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what is in a guest's way to one node: always, or only while it runs. */
final class MigrationObstacles {
  private final List<Obstacle> always = new ArrayList<>();
  private final List<Obstacle> live = new ArrayList<>();

  void always(Setting setting, String text) {
    always.add(new Obstacle(setting.key(), setting.line(), text, false));
  }

  void always(Slice at, String text) {
    always.add(new Obstacle("", at, text, false));
  }

  void live(Setting setting, String text) {
    live.add(new Obstacle(setting.key(), setting.line(), text, false));
  }

  void live(Slice at, String text) {
    live.add(new Obstacle("", at, text, false));
  }

  void unknown(Setting setting, String text) {
    always.add(new Obstacle(setting.key(), setting.line(), text, true));
  }

  /** What is in the way of a stopped guest. */
  List<Obstacle> offline() {
    return always;
  }

  /** What is in the way of a running guest. */
  List<Obstacle> live() {
    return Stream.concat(always.stream(), live.stream()).toList();
  }
}
