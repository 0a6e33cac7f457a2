package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.crossread.source.Span;

@Label("Blocks")
class BlocksTest {

  @Example
  void eachLineIsABlock() {
    assertThat(blocks("Headline\n\nFirst paragraph.\nSecond paragraph."))
        .containsExactly("Headline", "First paragraph.", "Second paragraph.");
  }

  @Example
  void surroundingSpaceBelongsToNoBlock() {
    assertThat(blocks("\uFEFF  One. \r\n\u0000\r\n\tTwo.\u00A0")).containsExactly("One.", "Two.");
  }

  @Example
  void aLineThatGoesOnInSmallLettersIsOneBlockWithTheNext() {
    assertThat(blocks("The verdict was\nconsidered arbitrary."))
        .containsExactly("The verdict was\nconsidered arbitrary.");
  }

  @Example
  void aTextWrappedByHandIsJoinedParagraphByParagraph() {
    String wrapped =
        """
        The foreign policy chief of the Union travelled to
        Moscow on Thursday for talks that few had thought
        Russia would agree to hold at all this winter.

        Observers in Brussels called the visit a risk and
        Borrell himself spoke of a difficult mission.
        """;

    assertThat(blocks(wrapped)).hasSize(2).allMatch(block -> block.endsWith("."));
  }

  @Example
  void aBlankLineAlwaysParts() {
    assertThat(blocks("no full stop\n\nsmall letters")).hasSize(2);
  }

  @Example
  void longLinesAreNeverTakenForWrapped() {
    String longLine = "x ".repeat(60);

    assertThat(blocks(longLine + "\nSame caption\nSame caption\nSame caption")).hasSize(4);
  }

  @Property
  boolean noCharacterThatCarriesWordsIsLost(@ForAll String text) {
    String kept = String.join("", blocks(text));
    return words(kept).equals(words(text));
  }

  @Property
  boolean blocksRiseAndAreNeverEmpty(@ForAll String text) {
    int end = 0;
    for (Span block : Blocks.of(text)) {
      if (block.start() < end || block.length() == 0) {
        return false;
      }
      end = block.end();
    }
    return end <= text.length();
  }

  private static List<String> blocks(String text) {
    return Blocks.of(text).stream().map(b -> text.substring(b.start(), b.end())).toList();
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
    return words.toString();
  }
}
