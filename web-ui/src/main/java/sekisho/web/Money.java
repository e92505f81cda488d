package sekisho.web;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Amounts and counts as people read them. Templates call it {@code @money}. */
@Component("money")
public class Money {
  /** 1,234,000円; JPY 1,234,000. */
  public String yen(long amountJpy) {
    return LocaleContextHolder.getLocale().getLanguage().equals("en")
        ? "JPY " + count(amountJpy)
        : count(amountJpy) + "円";
  }

  /** 1,234. */
  public String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
