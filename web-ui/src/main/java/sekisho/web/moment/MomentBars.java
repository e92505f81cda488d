package sekisho.web.moment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.PastLog;
import sekisho.web.ShownMoment;
import sekisho.web.Times;
import sekisho.web.frame.MomentBar;
import sekisho.web.identity.ActingSeat;
import sekisho.web.part.Pair;

/** Makes the bar of a page of the past. */
@Component
class MomentBars implements MomentBar.Source {
  /** What another moment does not take along: the page of a list, a record of a case. */
  private static final Set<String> LEFT = Set.of(ShownMoment.PARAMETER, "page", "at", "lang");

  private final PastLog log;
  private final ActingSeat acting;
  private final Times times;

  MomentBars(PastLog log, ActingSeat acting, Times times) {
    this.log = log;
    this.acting = acting;
    this.times = times;
  }

  @Override
  public Optional<MomentBar> now() {
    return ShownMoment.now().map(this::of);
  }

  private MomentBar of(ShownMoment moment) {
    HttpServletRequest request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    List<Pair> kept = kept(request);
    String path = request.getRequestURI();
    List<LogLine> lines =
        acting.maybeSeat().map(seat -> log.lines(acting.person(), seat)).orElse(List.of());
    return new MomentBar(
        moment.at(),
        times.field(moment.at()),
        PastLog.before(lines, moment.at()).map(at -> address(path, kept, at)).orElse(null),
        PastLog.after(lines, moment.at()).map(at -> address(path, kept, at)).orElse(null),
        address(path, kept, null),
        path,
        kept);
  }

  private static List<Pair> kept(HttpServletRequest request) {
    List<Pair> kept = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!LEFT.contains(name)) {
                for (String value : values) {
                  kept.add(Pair.of(name, value));
                }
              }
            });
    return kept;
  }

  /** This page at another moment; without one, as it stands now. */
  private static String address(String path, List<Pair> kept, @Nullable Instant at) {
    var address = UriComponentsBuilder.fromPath(path);
    kept.forEach(pair -> address.queryParam(pair.name(), pair.value()));
    String encoded = address.encode().build().toUriString();
    return encoded
        + (encoded.indexOf('?') < 0 ? "?" : "&")
        + ShownMoment.PARAMETER
        + "="
        + (at == null ? "" : ShownMoment.typed(at));
  }
}
