package org.crossread.text.nlp4j;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossread.text.ParsedSentence;
import org.crossread.text.ParsedToken;
import org.crossread.text.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSyntaxTest {
  private static final Syntax SYNTAX = EnglishSyntax.load();
  private static final Path SEEDS = Path.of("..", "seeds");

  // --- examples, from the seed articles

  @Test
  void aTermHangsOnThePrisonSentence() throws IOException {
    ParsedSentence sentence = sentenceWith("After being imprisoned on Tuesday");

    assertThat(path(sentence, "years")).startsWith("years", "pobj", "for", "prep", "imprisoned");
    assertThat(path(sentence, "imprisoned"))
        .containsExactly("imprisoned", "pcomp", "After", "prep", "appeared", "root");
    assertThat(path(sentence, "Navalny")).startsWith("Navalny", "nsubj", "appeared");
  }

  @Test
  void namesCarryTheirTypeAndWhereTheyBegin() throws IOException {
    ParsedSentence sentence = sentenceWith("Borrell told reporters in Moscow");

    assertThat(names(sentence)).contains("Lavrov/B-PERSON", "Moscow/B-GPE", "Friday/B-DATE");
  }

  @Test
  void quotesGluedToWordsAreTokensOfTheirOwn() throws IOException {
    ParsedSentence sentence = sentenceWith("Borrell told reporters in Moscow");

    assertThat(words(sentence)).startsWith("“", "I", "’ve", "cared", "Minister", "Lavrov");
    assertThat(words(sentence)).containsSubsequence("investigated", ",", "”", "Borrell", "told");
  }

  @Test
  void lemmasAreWordsEvenOfNumbers() {
    ParsedSentence sentence = parse("The first of 2,800 men left them, I said.").get(0);

    assertThat(sentence.tokens().stream().map(ParsedToken::lemma))
        .containsExactly(
            "the", "first", "of", "2,800", "man", "leave", "them", ",", "i", "say", ".");
  }

  @Test
  void offsetsAreOffsetsIntoTheWholeText() {
    String text = "One. Two men left. Three.";

    ImmutableList<ParsedSentence> sentences = SYNTAX.parse(text, 5, 18);

    assertThat(sentences).hasSize(1);
    assertThat(words(sentences.get(0))).containsExactly("Two", "men", "left", ".");
    assertThat(sentences.get(0).tokens().get(1).start()).isEqualTo(9);
  }

  @Test
  void aBlockOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> SYNTAX.parse("one", 2, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  // --- laws

  @Property(tries = 300)
  void everyCharacterIsInOneTokenOrBlank(@ForAll("texts") String text) {
    checkOffsets(text);
  }

  @Property(tries = 50)
  void theAnswerDependsOnTheBlockAlone(
      @ForAll("texts") String before, @ForAll("texts") String text) {
    ImmutableList<ParsedSentence> alone = parse(text);
    String whole = before + text;

    ImmutableList<ParsedSentence> within = SYNTAX.parse(whole, before.length(), whole.length());

    assertThat(shifted(within, -before.length())).isEqualTo(alone);
  }

  @Test
  void headsFormTrees() throws IOException {
    for (ParsedSentence sentence : parse(seeds())) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        assertThat(path(sentence, i)).endsWith("root");
      }
    }
  }

  @Test
  void threadsAgree() throws Exception {
    String text = seeds();
    ImmutableList<ParsedSentence> alone = parse(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<ImmutableList<ParsedSentence>>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        answers.add(threads.submit(() -> parse(text)));
      }
      for (Future<ImmutableList<ParsedSentence>> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  // --- texts meant to do harm

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "( ",
        "([{<",
        "\" ",
        "and ",
        "the of ",
        "a",
        "a.",
        "a-",
        "a:",
        "a@b.",
        ",",
        ". ",
        "'s",
        "1 ",
        "( 1 ) ",
        "no. ",
        "\uD83D\uDE00",
        ":-)",
        "\uD800",
        "e\u0301",
        "\0",
        "http://a",
        "_"
      })
  void repetitionIsReadInBoundedSentences(String unit) {
    String text = unit.repeat(6_000 / unit.length());

    checkOffsets(text);
    assertThat(parse(text)).allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThan(220));
  }

  @Test
  void aLongTextWithoutASpaceIsRead() {
    checkOffsets("x".repeat(1 << 18));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Navalny",
            "U.S.",
            "Mr.",
            "No.",
            "said",
            "2,800",
            "$4.8",
            "http://a.b/c",
            "AK-47",
            "’s",
            "n't",
            "”",
            "“",
            "\"",
            "'",
            "(",
            ")",
            "[",
            ".",
            "...",
            "?!",
            "…",
            ",",
            ";",
            "--",
            "–",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\0",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "é",
            "中",
            "%",
            ":-)",
            "&amp;",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            "\u00A0");
    return pieces.list().ofMaxSize(40).map(Joiner.on("")::join);
  }

  // --- helpers

  private static ImmutableList<ParsedSentence> parse(String text) {
    return SYNTAX.parse(text, 0, text.length());
  }

  private static void checkOffsets(String text) {
    int at = 0;
    for (ParsedSentence sentence : parse(text)) {
      for (ParsedToken token : sentence.tokens()) {
        assertThat(isBlank(text, at, token.start())).as("a gap before %s", token).isTrue();
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
        at = token.end();
      }
    }
    assertThat(isBlank(text, at, text.length())).as("nothing is lost at the end").isTrue();
  }

  private static boolean isBlank(String text, int start, int end) {
    return start <= end
        && text.substring(start, end).chars().allMatch(c -> Blanks.isBlank((char) c));
  }

  private static ImmutableList<ParsedSentence> shifted(List<ParsedSentence> sentences, int by) {
    return sentences.stream()
        .map(
            s ->
                new ParsedSentence(
                    s.tokens().stream().map(t -> shifted(t, by)).collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private static ParsedToken shifted(ParsedToken t, int by) {
    return new ParsedToken(
        t.start() + by, t.end() + by, t.text(), t.lemma(), t.tag(), t.head(), t.label(), t.name());
  }

  private static String seeds() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : StoryFiles.in(SEEDS)) {
      text.append(Files.readString(file)).append('\n');
    }
    return text.toString();
  }

  private static ParsedSentence sentenceWith(String words) throws IOException {
    String text = seeds();
    int at = text.indexOf(words);
    int start = text.lastIndexOf('\n', at) + 1;
    return SYNTAX.parse(text, start, text.indexOf('\n', at)).stream()
        .filter(s -> s.tokens().get(s.tokens().size() - 1).end() > at)
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<String> words(ParsedSentence sentence) {
    return sentence.tokens().stream().map(ParsedToken::text).collect(toImmutableList());
  }

  private static ImmutableList<String> names(ParsedSentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.name().isEmpty())
        .map(token -> token.text() + "/" + token.name())
        .collect(toImmutableList());
  }

  private static List<String> path(ParsedSentence sentence, String word) {
    return path(sentence, words(sentence).indexOf(word));
  }

  /** The way up the tree: word, label, head, its label and so on to the root. */
  private static List<String> path(ParsedSentence sentence, int index) {
    List<String> path = new ArrayList<>();
    for (int at = index; at >= 0; at = sentence.tokens().get(at).head()) {
      ParsedToken token = sentence.tokens().get(at);
      path.add(token.text());
      path.add(token.label());
      assertThat(path).hasSizeLessThanOrEqualTo(2 * sentence.tokens().size());
    }
    return path;
  }
}
