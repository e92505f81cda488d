package sekisho.web.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.message.Country;

/** The open and licensed cases to a country: what a new fact about it touches. */
interface Touched {
  /** One of them, in words. */
  record TouchedCase(
      String address, String title, @Nullable String titleLang, String reference, String stage) {}

  List<TouchedCase> to(Country country);
}
