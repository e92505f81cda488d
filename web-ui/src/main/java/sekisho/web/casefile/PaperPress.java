package sekisho.web.casefile;

/** Makes a printed paper of a page: PDF/A with its fonts inside, its text readable by machines. */
public interface PaperPress {
  /**
   * The paper.
   *
   * @param xhtml the whole page, well-formed; its style sheet is the one of papers
   */
  byte[] pdf(String xhtml);
}
