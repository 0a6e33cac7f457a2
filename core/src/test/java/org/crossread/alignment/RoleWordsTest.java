package org.crossread.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossread.alignment.RoleWords.Kinship;
import org.crossread.value.Described;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Label("Words for roles")
class RoleWordsTest {

  private static final RoleWords WORDS = new RoleWords();

  /** The table of the class's documentation, and more. Words: modifiers, head, "of" whom. */
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "foreign policy leader of EU, foreign policy chief of EU,  SAME",
    "president of Russia,         leader of Russia,            NARROWER",
    "opposition figure,           opposition politician,       BROADER",
    "president of Russia,         opposition politician,       EXCLUSIVE",
    "president of Russia,         critic of Russia,            EXCLUSIVE",
    "president of Russia,         critic of Kenya,             UNRELATED",
    "president of Russia,         president of Kenya,          UNRELATED",
    "lawyer,                      father,                      UNRELATED",
    "attorney,                    lawyer,                      SAME",
    "outspoken critic,            prominent critic,            SAME",
    "critic of Russia,            critic,                      NARROWER",
    "foreign minister,            defence minister,            UNRELATED",
    "minister,                    foreign minister,            BROADER"
  })
  void relate(String left, String right, Kinship kinship) {
    assertThat(WORDS.compare(described(left), described(right))).isEqualTo(kinship);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  boolean theOtherWayRoundIsTheMirror(@ForAll("roles") Described a, @ForAll("roles") Described b) {
    return WORDS.compare(b, a) == WORDS.compare(a, b).mirror();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  boolean everyRoleIsTheSameAsItself(@ForAll("roles") Described a) {
    return WORDS.compare(a, a) == Kinship.SAME;
  }

  @Provide
  Arbitrary<Described> roles() {
    return Combinators.combine(
            Arbitraries.of(
                "president", "leader", "chief", "critic", "politician", "figure", "lawyer"),
            Arbitraries.of("", "opposition ", "foreign "),
            Arbitraries.of("", " of Russia", " of Kenya"))
        .as((head, modifier, of) -> described(modifier + head + of));
  }

  private static Described described(String words) {
    List<String> parts = Splitter.on(" of ").splitToList(words);
    List<String> nouns = Splitter.on(' ').splitToList(parts.get(0));
    String head = nouns.get(nouns.size() - 1);
    ImmutableSet<String> modifiers = ImmutableSet.copyOf(nouns.subList(0, nouns.size() - 1));
    Optional<String> of = parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty();
    return new Described(head, modifiers, of, words);
  }
}
