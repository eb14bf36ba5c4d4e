package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The roles that an administrator made, from user.cfg (PVE::AccessControl::parse_user_config).
 *
 * @param privileges each with the role that grants it, in file order
 */
public record Roles(List<Privilege> privileges) {

  /**
   * A privilege of a role.
   *
   * @param at its name in the role's line
   */
  public record Privilege(String role, Slice at) {}

  /** Reads user.cfg; only its {@code role:NAME:PRIVILEGES:} lines. */
  public static Roles read(Source source) {
    List<Privilege> privileges = new ArrayList<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      List<Slice> fields = Pools.fields(source.line(number).strip());
      if (fields.size() > 2 && fields.get(0).is("role")) {
        String role = fields.get(1).text();
        Words.of(fields.get(2)).forEach(word -> privileges.add(new Privilege(role, word)));
      }
    }
    return new Roles(List.copyOf(privileges));
  }
}
