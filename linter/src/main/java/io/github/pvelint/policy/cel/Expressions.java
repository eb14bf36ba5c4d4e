package io.github.pvelint.policy.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.syntax.Slice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks expressions and makes them ready to be evaluated. */
final class Expressions {
  /** In code points; the longest in the documents has some hundred. */
  static final int LONGEST = 4000;

  private static final int LONGEST_REASON = 300;
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(40)
          .maxParseErrorRecoveryLimit(3)
          .maxParseExpressionNodeCount(2000)
          .comprehensionMaxIterations(10_000)
          .maxRegexProgramSize(2000)
          .build();

  private final Map<Optional<Each>, CelCompiler> compilers = new HashMap<>();
  private final CelRuntime runtime =
      CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();

  /** The things of the model. */
  private static final class Types implements CelTypeProvider {
    private final ImmutableList<CelType> all =
        Model.TYPES.stream().map(ModelType::cel).collect(ImmutableList.toImmutableList());

    @Override
    public ImmutableCollection<CelType> types() {
      return all;
    }

    @Override
    public Optional<CelType> findType(String name) {
      return all.stream().filter(type -> type.name().equals(name)).findFirst();
    }
  }

  private CelCompiler compiler(Optional<Each> each) {
    return compilers.computeIfAbsent(each, Expressions::make);
  }

  private static CelCompiler make(Optional<Each> each) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(new Types())
            .addVar("guest", Model.reference(Model.GUEST))
            .addVar("cluster", Model.reference(ClusterModel.CLUSTER));
    each.ifPresent(list -> builder.addVar("it", list.type()));
    return builder.build();
  }

  /**
   * An expression.
   *
   * @param each what {@code it} is a member of; absent if there is no {@code it}
   * @param wanted the types that it may have
   * @param problems gets what is wrong with it
   */
  Optional<Expression> check(
      Scalar scalar, Optional<Each> each, Set<CelType> wanted, Problems problems) {
    ExpressionPlaces places = new ExpressionPlaces(scalar);
    if (scalar.text().codePointCount(0, scalar.text().length()) > LONGEST) {
      problems.add(scalar.at(), "an expression of more than " + LONGEST + " characters");
      return Optional.empty();
    }
    try {
      CelValidationResult result = compiler(each).compile(scalar.text());
      if (result.hasError()) {
        result.getErrors().forEach(issue -> complain(issue, scalar, places, problems));
        return Optional.empty();
      }
      CelAbstractSyntaxTree tree = result.getAst();
      int before = problems.count();
      if (!wanted.contains(tree.getResultType())) {
        problems.add(
            scalar.at(),
            "this expression must say "
                + wanted.iterator().next().name()
                + ", it says "
                + tree.getResultType().name());
      }
      ExpressionTree checked = new ExpressionTree(tree);
      checked.complain(places, problems);
      return problems.count() > before
          ? Optional.empty()
          : Optional.of(
              new Expression(
                  scalar.text(), scalar.at(), checked.needs(), runtime.createProgram(tree)));
    } catch (CelValidationException | CelEvaluationException e) {
      problems.add(scalar.at(), "this expression cannot be used" + reason(e, problems));
    } catch (RuntimeException | StackOverflowError e) {
      // The library's own limits of nesting and the like.
      problems.add(scalar.at(), "this expression cannot be used" + reason(e, problems));
    }
    return Optional.empty();
  }

  private static String reason(Throwable e, Problems problems) {
    return ":" + problems.quote(String.valueOf(e.getMessage()), LONGEST_REASON);
  }

  private static void complain(
      CelIssue issue, Scalar scalar, ExpressionPlaces places, Problems problems) {
    Slice at =
        places.at(
            index(
                scalar.text(),
                issue.getSourceLocation().getLine(),
                issue.getSourceLocation().getColumn()));
    problems.add(at, "this is no expression:" + problems.quote(issue.getMessage(), LONGEST_REASON));
  }

  /** The index of a place, whose line is counted from 1 and whose column from 0. */
  private static int index(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int codePoints = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.max(0, Math.min(column, codePoints)));
  }
}
