package org.crossread.mention;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Folding")
class FoldingTest {

  @Example
  void marksAndScriptsFoldToPlainLatin() {
    assertThat(Folding.fold("Türkiye")).isEqualTo("turkiye");
    assertThat(Folding.fold("Łódź")).isEqualTo("lodz");
    assertThat(Folding.fold("Сергей")).isEqualTo("sergei");
    assertThat(Folding.fold("Кличко")).isEqualTo("klichko");
    assertThat(Folding.fold("Αθήνα")).isEqualTo("athina");
    assertThat(Folding.fold("Straße")).isEqualTo("strasse");
    assertThat(Folding.fold("O’Brien")).isEqualTo("o'brien");
  }

  @Property
  boolean foldingTwiceIsFoldingOnce(@ForAll String text) {
    String once = Folding.fold(text);
    return Folding.fold(once).equals(once);
  }

  @Property
  boolean plainTextOnlyLosesItsCapitals(@ForAll @net.jqwik.api.constraints.AlphaChars String text) {
    return Folding.fold(text).equals(text.toLowerCase(java.util.Locale.ROOT));
  }
}
