package org.crossread.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.crossread.claim.Claim;
import org.crossread.claim.Modality;
import org.crossread.claim.Polarity;
import org.crossread.value.CustomValue;
import org.crossread.value.Described;
import org.crossread.value.Named;
import org.crossread.value.Occurrence;
import org.crossread.value.Value;
import org.crossread.value.WrittenAge;
import org.crossread.value.WrittenCount;
import org.crossread.value.WrittenDate;
import org.crossread.value.WrittenDuration;
import org.crossread.value.WrittenMeasure;
import org.crossread.value.WrittenMoney;
import org.crossread.value.WrittenOrdinal;
import org.crossread.value.WrittenPercent;

/**
 * The rules by which two aligned claims are compared: first what was said of the value, then the
 * value itself, by the first rule for its kind.
 *
 * <p>Immutable and thread-safe. The comparison of two claims depends on those two alone, and is
 * mirrored when they are swapped.
 */
public final class RuleBook {

  private final ImmutableList<RuleFor<?>> rules;
  private final CauseRule cause = new CauseRule();

  /** A rule and the kind of value it compares. */
  private record RuleFor<V extends Value>(Class<V> kind, ComparisonRule<V> rule) {

    boolean fits(Value left, Value right) {
      return kind.isInstance(left) && kind.isInstance(right);
    }

    Comparison compare(Value left, Value right) {
      return rule.compare(kind.cast(left), kind.cast(right));
    }
  }

  private RuleBook(ImmutableList<RuleFor<?>> rules) {
    this.rules = rules;
  }

  /** Returns the standard rules, with what is known of places. */
  public static RuleBook standard(PlaceRule.Geography geography) {
    return new RuleBook(
        ImmutableList.of(
            new RuleFor<>(WrittenDuration.class, new DurationRule()),
            new RuleFor<>(WrittenDate.class, new DateRule()),
            new RuleFor<>(WrittenCount.class, new CountRule()),
            new RuleFor<>(WrittenMoney.class, new MoneyRule()),
            new RuleFor<>(WrittenMeasure.class, new MeasureRule()),
            new RuleFor<>(WrittenPercent.class, new PercentRule()),
            new RuleFor<>(WrittenAge.class, new AgeRule()),
            new RuleFor<>(WrittenOrdinal.class, new OrdinalRule()),
            new RuleFor<>(Named.class, new PlaceRule(geography)),
            new RuleFor<>(Described.class, new RoleRule()),
            new RuleFor<>(CustomValue.class, RuleBook::sameOrNot)));
  }

  /** Returns these rules with another for one kind of value, such as a kind of the caller's own. */
  public <V extends Value> RuleBook with(Class<V> kind, ComparisonRule<V> rule) {
    return new RuleBook(
        ImmutableList.<RuleFor<?>>builder().add(new RuleFor<>(kind, rule)).addAll(rules).build());
  }

  /** Returns how {@code a} bears on {@code b}; both speak of one fact. */
  public Comparison compare(Claim a, Claim b) {
    if (a.attribute().name().equals("identity") != b.attribute().name().equals("identity")) {
      return identity(a, b);
    } else if (a.value() instanceof Occurrence && b.value() instanceof Occurrence) {
      return standing(a, b, "whether it happened");
    } else if (a.attribute().name().endsWith(".responsibility")) {
      return responsibility(a, b);
    }
    boolean grounds = a.value() instanceof Described && a.attribute().name().endsWith(".cause");
    Comparison compared =
        grounds
            ? cause.compare((Described) a.value(), (Described) b.value())
            : compare(a.value(), b.value());
    return a.polarity() == b.polarity() ? grown(a, b, compared) : denied(a, b, compared);
  }

  private Comparison compare(Value left, Value right) {
    return rules.stream()
        .filter(rule -> rule.fits(left, right))
        .findFirst()
        .map(rule -> rule.compare(left, right))
        .orElseGet(
            () ->
                Comparison.of(
                    Relation.COMPATIBLE,
                    "kind.other",
                    "'%s' and '%s' are values of two kinds".formatted(left, right)));
  }

  private static Comparison sameOrNot(CustomValue left, CustomValue right) {
    return left.equals(right)
        ? Comparison.of(Relation.AGREE, "custom.same", "both say '%s'".formatted(left))
        : Comparison.of(
            Relation.COMPATIBLE,
            "custom.unknown",
            "no rule compares '%s' and '%s'".formatted(left, right));
  }

  /** Whether a thing happened: affirmed, denied or put in doubt. */
  private static Comparison standing(Claim a, Claim b, String what) {
    boolean doubted =
        (a.modality() == Modality.QUESTIONED) != (b.modality() == Modality.QUESTIONED);
    if (a.polarity() != b.polarity()) {
      return Comparison.conflict(
          Severity.MAJOR,
          "polarity.denied",
          "%s is affirmed in '%s' and denied in '%s'"
              .formatted(what, affirming(a, b), denying(a, b)));
    } else if (doubted) {
      boolean first = a.modality() == Modality.QUESTIONED;
      Claim doubting = first ? a : b;
      Claim stating = first ? b : a;
      return Comparison.conflict(
          Severity.MINOR,
          "polarity.questioned",
          "%s is stated in '%s' and put in doubt in '%s'"
              .formatted(what, quote(stating), quote(doubting)));
    }
    return Comparison.of(
        Relation.AGREE,
        "polarity.same",
        "'%s' and '%s' say the same".formatted(quote(a), quote(b)));
  }

  /** Who is behind it: one names a party, another denies that party's part. */
  private Comparison responsibility(Claim a, Claim b) {
    boolean shared =
        !Sets.intersection(a.event().participants(), b.event().participants()).isEmpty();
    if (a.polarity() != b.polarity() && shared) {
      return Comparison.conflict(
          Severity.MAJOR,
          "responsibility.denied",
          "'%s' is held responsible, and '%s' is said to have no part in it"
              .formatted(affirming(a, b), denying(a, b)));
    }
    return a.polarity() == b.polarity()
        ? compare(a.value(), b.value())
        : Comparison.of(
            Relation.COMPATIBLE,
            "responsibility.other",
            "'%s' and '%s' are two parties".formatted(quote(a), quote(b)));
  }

  /** One says that it is so, the other that it is not. */
  private static Comparison denied(Claim a, Claim b, Comparison compared) {
    return switch (compared.relation()) {
      case AGREE, REFINES, REFINED_BY ->
          Comparison.conflict(
              Severity.MAJOR,
              "polarity.denied",
              "'%s' is affirmed, and '%s' is denied".formatted(affirming(a, b), denying(a, b)));
      default ->
          Comparison.of(
              Relation.COMPATIBLE,
              "polarity.other",
              "'%s' is affirmed and '%s' is denied; both can be true"
                  .formatted(affirming(a, b), denying(a, b)));
    };
  }

  /** "He is Smith" against "he is Smith's critic". */
  private static Comparison identity(Claim a, Claim b) {
    boolean first = a.attribute().name().equals("identity");
    Claim who = first ? a : b;
    Claim what = first ? b : a;
    return Comparison.conflict(
        Severity.MAJOR,
        "identity.towards-another",
        "whoever is '%s' is not '%s'".formatted(quote(what), quote(who)));
  }

  /** A toll that grows: a later, larger number is news, not contradiction. */
  private static Comparison grown(Claim a, Claim b, Comparison compared) {
    Optional<LocalDate> first = a.source().published();
    Optional<LocalDate> second = b.source().published();
    boolean grows =
        compared.relation() == Relation.CONFLICT
            && a.value() instanceof WrittenCount
            && first.isPresent()
            && second.isPresent()
            && !first.equals(second);
    if (!grows) {
      return compared;
    }
    boolean leftLater = first.get().isAfter(second.get());
    WrittenCount later = (WrittenCount) (leftLater ? a : b).value();
    WrittenCount earlier = (WrittenCount) (leftLater ? b : a).value();
    return later.amount().low().compareTo(earlier.amount().high()) <= 0
        ? compared
        : Comparison.of(
            leftLater ? Relation.UPDATES : Relation.UPDATED_BY,
            "count.grown",
            "'%s' was published later than '%s', and such numbers grow".formatted(later, earlier));
  }

  private static String affirming(Claim a, Claim b) {
    return quote(a.polarity() == Polarity.AFFIRMED ? a : b);
  }

  private static String denying(Claim a, Claim b) {
    return quote(a.polarity() == Polarity.AFFIRMED ? b : a);
  }

  private static String quote(Claim claim) {
    return claim.span().length() == 0 ? claim.value().toString() : claim.quote();
  }
}
