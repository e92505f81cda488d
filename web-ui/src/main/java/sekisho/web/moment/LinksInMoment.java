package sekisho.web.moment;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import sekisho.web.ShownMoment;

/** The one place in which a link of a page of the past is kept in its moment. */
final class LinksInMoment extends StandardLinkBuilder {
  @Override
  protected String processLink(IExpressionContext context, String link) {
    String made = super.processLink(context, link);
    return ShownMoment.now().map(moment -> moment.keptIn(made)).orElse(made);
  }
}
