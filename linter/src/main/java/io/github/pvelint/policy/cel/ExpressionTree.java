package io.github.pvelint.policy.cel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.rule.Need;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An expression taken apart. */
final class ExpressionTree {
  /** Enough for a UUID or for four numbers of an address; compiled in some milliseconds. */
  private static final long LARGEST_PATTERN = 1_000_000;

  private static final Set<CelKind> PLAIN =
      EnumSet.of(
          CelKind.BOOL, CelKind.INT, CelKind.UINT, CelKind.DOUBLE, CelKind.STRING, CelKind.STRUCT);

  private final CelAbstractSyntaxTree tree;
  private final List<CelExpr> parts;

  ExpressionTree(CelAbstractSyntaxTree tree) {
    this.tree = tree;
    this.parts =
        CelNavigableAst.fromAst(tree).getRoot().allNodes().map(node -> node.expr()).toList();
  }

  /** The parts of the cluster that it reads. */
  Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (CelExpr part : parts) {
      if (part.getKind() == Kind.SELECT) {
        CelExpr.CelSelect select = part.select();
        tree.getType(select.operand().id())
            .flatMap(type -> Model.need(type.name(), select.field()))
            .ifPresent(needs::add);
      }
    }
    return needs;
  }

  /**
   * Notes what may not be in it: a pattern that is none, and whatever could grow beyond bounds. A
   * list of the same list twice, made so twenty times over, is small, but comparing it takes
   * forever.
   */
  void complain(ExpressionPlaces places, Problems problems) {
    for (CelExpr part : parts) {
      Optional<String> fault = fault(part);
      if (fault.isPresent()) {
        int codePoints = tree.getSource().getPositionsMap().getOrDefault(part.id(), 0);
        String text = tree.getSource().getContent().toString();
        int bounded = Math.min(codePoints, text.codePointCount(0, text.length()));
        problems.add(places.at(text.offsetByCodePoints(0, bounded)), fault.get());
        return;
      }
    }
  }

  private Optional<String> fault(CelExpr part) {
    if (part.getKind() == Kind.STRUCT) {
      return Optional.of("nothing can be made here, only read");
    }
    Optional<CelType> type = tree.getType(part.id()).filter(found -> !isSimple(found));
    return type.isPresent()
        ? Optional.of(
            "a rule can have texts, numbers, truth values and lists of these, but no "
                + noun(type.get()))
        : brokenPattern(part);
  }

  private static String noun(CelType type) {
    return type instanceof ListType list ? "list of " + noun(list.elemType()) : type.name();
  }

  private static boolean isSimple(CelType type) {
    if (type instanceof ListType list) {
      return list.elemType().kind() == CelKind.TYPE_PARAM || isPlain(list.elemType());
    }
    return type instanceof MapType map
        ? isPlain(map.keyType()) && isPlain(map.valueType())
        : isPlain(type);
  }

  private static boolean isPlain(CelType type) {
    return PLAIN.contains(type.kind());
  }

  private static Optional<String> brokenPattern(CelExpr part) {
    if (part.getKind() != Kind.CALL || !part.call().function().equals("matches")) {
      return Optional.empty();
    }
    List<CelExpr> arguments = part.call().args();
    CelExpr pattern = arguments.get(arguments.size() - 1);
    if (pattern.getKind() != Kind.CONSTANT
        || pattern.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
      return Optional.of(
          "a pattern is written out, not computed: its cost is known before it runs");
    }
    String text = pattern.constant().stringValue();
    if (size(text) > LARGEST_PATTERN) {
      return Optional.of("the pattern repeats too much: lower the numbers in its {...}");
    }
    try {
      Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      return Optional.of("the pattern is no regular expression (RE2): " + e.getDescription());
    }
    return Optional.empty();
  }

  /**
   * A bound of what a pattern unfolds to: RE2 writes out each repetition, those within others as
   * often as these.
   */
  private static long size(String pattern) {
    long size = pattern.length();
    long most = 1;
    for (int at = 0; at < pattern.length(); at++) {
      char one = pattern.charAt(at);
      if (Character.isDigit(one)) {
        long number = 0;
        for (; at < pattern.length() && Character.isDigit(pattern.charAt(at)); at++) {
          number = Math.min(number * 10 + pattern.charAt(at) - '0', LARGEST_PATTERN);
        }
        most = Math.max(most, number);
        at--;
      } else if (one == '}') {
        size = Math.min(size * most, LARGEST_PATTERN + 1);
        most = 1;
      } else if (one != ',') {
        most = 1;
      }
    }
    return size;
  }
}
