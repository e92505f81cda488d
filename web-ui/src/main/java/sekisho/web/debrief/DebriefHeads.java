package sekisho.web.debrief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseOrigin;
import sekisho.view.debrief.Playback;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.identity.Reach;

/** The head of the pages of a debrief: which exercise it is, and which pages there are. */
@Component
class DebriefHeads {
  private static final Map<String, String> TABS = new LinkedHashMap<>();

  static {
    TABS.put("/debrief", "debrief.tab.replay");
    TABS.put("/debrief/comparison", "debrief.tab.comparison");
    TABS.put("/debrief/policy", "debrief.tab.policy");
    TABS.put("/debrief/hotwash", "debrief.tab.hotwash");
    TABS.put("/report", "debrief.tab.report");
  }

  private final Texts texts;
  private final Words words;
  private final StepWords stepWords;
  private final Reach reach;

  DebriefHeads(Texts texts, Words words, StepWords stepWords, Reach reach) {
    this.texts = texts;
    this.words = words;
    this.stepWords = stepWords;
    this.reach = reach;
  }

  /**
   * @param page the end of the address of the page after {@code /debrief}; {@code /report} for the
   *     report
   */
  DebriefHead of(Playback playback, String page) {
    String address = address(playback);
    String current = page.equals("/report") ? page : "/debrief" + page;
    String name = texts.read(playback.name());
    Optional<ExerciseOrigin> origin = playback.origin();
    return new DebriefHead(
        address,
        name,
        texts.languageOf(name),
        stepWords.in(playback.scenario().title()) + " " + playback.scenario().version(),
        origin.map(o -> words.of("debrief.branched", o.record())).orElse(null),
        origin.map(o -> "/exercises/" + o.exercise() + "/debrief?at=" + o.record()).orElse(null),
        TABS.entrySet().stream()
            .filter(tab -> reach.mayOpen(address + tab.getKey()))
            .map(
                tab ->
                    new DebriefHead.Tab(
                        address + tab.getKey(),
                        words.of(tab.getValue()),
                        tab.getKey().equals(current)))
            .toList());
  }

  static String address(Playback playback) {
    return "/exercises/" + playback.exercise();
  }
}
