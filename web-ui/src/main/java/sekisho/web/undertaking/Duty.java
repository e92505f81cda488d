package sekisho.web.undertaking;

import sekisho.message.Article;
import sekisho.web.part.Chip;

/**
 * One of the three things that this page is about: who has to do it, what waits for it, and the
 * rule that says so.
 *
 * @param anchor the section of the page in which it is done
 */
record Duty(String name, String anchor, Chip chip, String who, String gates, Article article) {}
