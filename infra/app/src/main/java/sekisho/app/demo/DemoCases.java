package sekisho.app.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sekisho.message.MockCaseSeed;
import sekisho.view.precedent.Precedents;

/** All demo cases; between them they stand in every stage, and wait at every desk. */
@Component
@Lazy
class DemoCases {
  private final List<DemoCase> all;

  DemoCases(Precedents precedents) {
    Function<DemoRequest, MockCaseSeed> requests =
        request -> request.from(precedents.seed(request.precedent()).orElseThrow());
    all =
        Stream.of(
                new LicenceDemoCases(requests).all(),
                new MinisterDemoCases(requests).all(),
                new ReviewDemoCases(requests).all(),
                new EarlyDemoCases(requests).all())
            .flatMap(Function.identity())
            .toList();
  }

  /** The longest ones first, so that a newcomer finds something on every page early. */
  List<DemoCase> all() {
    return all;
  }
}
