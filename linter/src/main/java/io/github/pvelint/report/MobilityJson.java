package io.github.pvelint.report;

import io.github.pvelint.model.Ability;
import io.github.pvelint.model.Mobility;
import io.github.pvelint.model.Obstacle;
import java.io.IOException;
import java.util.List;

/**
 * Writes where guests can go: an array with an object for each guest. {@code possible} is null if
 * it is not known; {@code reasons} has all that is in the way, what may be among it.
 */
public final class MobilityJson {
  private MobilityJson() {}

  /** Writes the array and a line feed. */
  public static void write(List<Located<Mobility>> guests, Appendable out) throws IOException {
    Json.writeArray(out, guests, MobilityJson::guest);
  }

  private static void guest(Json json, Located<Mobility> located) throws IOException {
    Mobility mobility = located.item();
    located.write(json);
    ability(json, "snapshot", mobility.snapshot());
    json.objects(
        "targets",
        mobility.targets(),
        target -> {
          json.text("node", target.node());
          ability(json, "live", target.live());
          ability(json, "offline", target.offline());
          ability(json, "restart", target.restart());
        });
  }

  private static void ability(Json json, String name, Ability ability) throws IOException {
    json.object(
        name,
        () -> {
          json.answer("possible", ability.possible());
          json.texts("blockedBy", ability.blockedBy());
          json.texts("reasons", ability.obstacles().stream().map(Obstacle::sentence).toList());
          json.texts("notes", ability.notes());
        });
  }
}
