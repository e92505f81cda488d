package sekisho.app.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.runtime.UnaryTest;

/**
 * The language of the decision tables, asked in pieces: one cell, one input. It is the engine's own
 * reading of the language, so that an explanation cannot read a table in another way.
 */
final class Feel {
  private final FEEL feel = FEELBuilder.builder().build();
  private final Map<String, Type> names;

  /**
   * @param names what an expression of the file may refer to: its inputs and its decisions
   */
  Feel(Collection<String> names) {
    this.names =
        names.stream().collect(Collectors.toUnmodifiableMap(n -> n, _ -> BuiltInType.UNKNOWN));
  }

  /** A condition of a cell; one of its tests is enough. */
  record Condition(List<UnaryTest> tests) {
    boolean isMetBy(Object value) {
      var context =
          new EvaluationContextImpl(
              Condition.class.getClassLoader(), new FEELEventListenersManager(), FEELDialect.FEEL);
      return tests.stream().anyMatch(test -> Boolean.TRUE.equals(test.apply(context, value)));
    }
  }

  Condition condition(String cell) {
    return new Condition(List.copyOf(feel.evaluateUnaryTests(cell, names)));
  }

  CompiledExpression expression(String text) {
    CompilerContext context = feel.newCompilerContext();
    names.forEach(context::addInputVariableType);
    return feel.compile(text, context);
  }

  Object value(CompiledExpression expression, Map<String, Object> values) {
    return Objects.requireNonNullElse(feel.evaluate(expression, values), "");
  }

  /** The values of a list such as {@code "YES","NO"}; none when it names a range. */
  List<Object> values(String list) {
    Object read = feel.evaluate("[" + list + "]");
    boolean plain =
        read instanceof List<?> all
            && all.stream().allMatch(v -> v instanceof String || v instanceof Boolean);
    return plain ? List.copyOf((List<?>) read) : List.of();
  }

  /** The names of the file that an expression refers to, each as the path that it takes. */
  Set<List<String>> references(String text) {
    var parser = FEELParser.parse(null, text, names, Map.of(), List.of(), List.of(), null);
    ASTNode root = parser.compilation_unit().accept(new ASTBuilderVisitor(names, null));
    return paths(root)
        .filter(path -> names.containsKey(path.getFirst()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<List<String>> paths(ASTNode node) {
    return switch (node) {
      case QualifiedNameNode path ->
          Stream.of(path.getParts().stream().map(NameRefNode::getText).toList());
      case NameRefNode name -> Stream.of(List.of(name.getText()));
      default ->
          Arrays.stream(node.getChildrenNode()).filter(Objects::nonNull).flatMap(Feel::paths);
    };
  }
}
