package sekisho.app.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import sekisho.message.Command;

/**
 * Refuses to start while a route or a command has no row in the table of authorities, so that
 * nothing new is open, or shut, by oversight.
 */
@Component
class EveryRowStands implements SmartInitializingSingleton {
  private final AuthorityTable table;
  private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

  EveryRowStands(AuthorityTable table, ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    this.table = table;
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Set<String> missing = new TreeSet<>();
    routes().stream()
        .filter(key -> !table.rows("route").containsKey(key))
        .map(key -> "route," + key)
        .forEach(missing::add);
    commands()
        .filter(key -> !table.rows("command").containsKey(key))
        .map(key -> "command," + key)
        .forEach(missing::add);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "authz.csv has no row for these; say who may: " + String.join("; ", missing));
    }
  }

  /** The routes that pages answer to, as keys of the table. */
  Set<String> routes() {
    Set<String> keys = new TreeSet<>();
    mappings.forEach(
        mapping -> mapping.getHandlerMethods().keySet().forEach(info -> keys.addAll(keys(info))));
    return keys;
  }

  /** The names of all commands there are. */
  static Stream<String> commands() {
    return leaves(Command.class).map(Class::getSimpleName);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryRowStands::leaves)
        : Stream.of(type);
  }

  private static List<String> keys(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(
            pattern ->
                methods.isEmpty()
                    ? Stream.of("* " + address(pattern))
                    : methods.stream().map(method -> method + " " + address(pattern)))
        .toList();
  }

  private static String address(String pattern) {
    return pattern.isEmpty() ? "/" : pattern;
  }
}
