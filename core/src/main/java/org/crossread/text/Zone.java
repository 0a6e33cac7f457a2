package org.crossread.text;

/** What part of an article a sentence stands in. */
public enum Zone {
  /** The title above the article. */
  HEADLINE,
  /** A heading between paragraphs. */
  SUBHEADING,
  /** Running text. */
  BODY,
  /**
   * Words under a picture; they state what the picture shows, dated, often in the present tense.
   */
  CAPTION,
  /** A caption printed a second time, word for word. */
  REPEATED_CAPTION,
  /** A line that links to another article, such as READ MORE: its claims are that article's. */
  RELATED_LINK,
  /** A line that credits agencies or authors. */
  CREDIT;

  /** Returns whether sentences here speak for the article itself. */
  public boolean speaksForTheArticle() {
    return this != REPEATED_CAPTION && this != RELATED_LINK && this != CREDIT;
  }
}
