package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.crossread.source.Span;
import org.junit.jupiter.api.Assertions;

@Label("Quotations")
class QuotationsTest {

  @Example
  void doubleMarksQuote() {
    assertThat(quoted("\"For Russia, the EU is unreliable,\" he said."))
        .containsExactly("For Russia, the EU is unreliable,");
    assertThat(quoted("calling the EU an “unreliable partner”."))
        .containsExactly("unreliable partner");
  }

  @Example
  void singleMarksQuoteButApostrophesDoNot() {
    assertThat(quoted("Moscow considers EU an 'unreliable partner'"))
        .containsExactly("unreliable partner");
    assertThat(quoted("Putin's critic and the veterans' relatives")).isEmpty();
    assertThat(quoted("The ‘Snow Revolution’ had leaders")).containsExactly("Snow Revolution");
  }

  @Example
  void anApostropheInsideASingleQuotationDoesNotCloseIt() {
    assertThat(quoted("he called it 'Putin's war' twice")).containsExactly("Putin's war");
  }

  @Example
  void aDoubleMarkLeftOpenQuotesToTheEnd() {
    assertThat(quoted("“We share the view")).containsExactly("We share the view");
  }

  @Example
  void aSingleMarkLeftOpenQuotesNothing() {
    assertThat(quoted("rock 'n roll is \"alive\" he said")).containsExactly("alive");
  }

  @Example
  void manyOpeningMarksCostNoMoreThanTheirNumber() {
    String hostile = " 'a".repeat(200_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(quoted(hostile)).isEmpty());
  }

  @Property
  boolean quotationsRiseWithinTheBlock(@ForAll String text) {
    int end = 0;
    for (Span quotation : Quotations.in(text, new Span(0, text.length()))) {
      if (quotation.start() < end || quotation.length() == 0 || quotation.end() > text.length()) {
        return false;
      }
      end = quotation.end();
    }
    return true;
  }

  private static List<String> quoted(String text) {
    return Quotations.in(text, new Span(0, text.length())).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
