package org.crossread.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.alignment.Alignment;
import org.crossread.claim.Claim;
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

/** Judges an alignment pair by pair with a rule book, and gathers its claims into positions. */
public final class StandardJudge implements Judge {

  private final RuleBook rules;

  /** Returns a judge that goes by {@code rules}. */
  public StandardJudge(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Finding judge(String id, Alignment alignment) {
    ImmutableList<ClaimRelation> relations =
        alignment.pairs().stream()
            .map(pair -> relation(pair.left(), pair.right()))
            .collect(toImmutableList());
    ImmutableList<Position> positions = Positions.of(alignment.claims(), relations);
    Claim first = positions.get(0).claims().get(0);
    List<ClaimRelation> gravest = gravest(relations);
    return new Finding(
        id,
        first.attribute().question(),
        gravest.isEmpty() ? Verdict.SINGLE_SOURCE : verdict(gravest.get(0).relation()),
        gravest.stream().flatMap(r -> r.comparison().severity().stream()).max(Severity::compareTo),
        level(gravest),
        kind(first),
        positions,
        relations);
  }

  private ClaimRelation relation(Claim left, Claim right) {
    Comparison comparison = rules.compare(left, right);
    return comparison.relation() == Relation.UPDATED_BY
        ? new ClaimRelation(right, left, comparison.mirror())
        : new ClaimRelation(left, right, comparison);
  }

  /** Returns the relations across sources that decide the verdict. */
  private static List<ClaimRelation> gravest(List<ClaimRelation> relations) {
    List<ClaimRelation> gravest = new ArrayList<>();
    for (ClaimRelation relation : relations) {
      if (relation.acrossSources()) {
        int order =
            gravest.isEmpty()
                ? -1
                : verdict(relation.relation()).compareTo(verdict(gravest.get(0).relation()));
        if (order < 0) {
          gravest.clear();
        }
        if (order <= 0) {
          gravest.add(relation);
        }
      }
    }
    return gravest;
  }

  private static Verdict verdict(Relation relation) {
    return switch (relation) {
      case CONFLICT -> Verdict.CONFLICT;
      case UPDATES, UPDATED_BY -> Verdict.UPDATES;
      case REFINES, REFINED_BY -> Verdict.REFINES;
      case AGREE -> Verdict.AGREE;
      case COMPATIBLE -> Verdict.COMPATIBLE;
    };
  }

  /** Outlets disagree if somewhere both speak in their own voice. */
  private static Level level(List<ClaimRelation> gravest) {
    boolean own =
        gravest.isEmpty()
            || gravest.stream()
                .anyMatch(r -> r.a().attribution().isEmpty() && r.b().attribution().isEmpty());
    return own ? Level.OUTLETS : Level.PARTIES;
  }

  private static String kind(Claim claim) {
    Optional<String> special =
        switch (claim.attribute().name()) {
          case "identity" -> Optional.of("IDENTITY");
          case "role" -> Optional.of("ROLE");
          default -> Optional.empty();
        };
    return special.orElseGet(() -> claim.value().match(KIND));
  }

  private static final Value.Cases<String> KIND =
      new Value.Cases<>() {
        @Override
        public String count(WrittenCount count) {
          return "COUNT";
        }

        @Override
        public String ordinal(WrittenOrdinal ordinal) {
          return "ORDINAL";
        }

        @Override
        public String percent(WrittenPercent percent) {
          return "PERCENT";
        }

        @Override
        public String money(WrittenMoney money) {
          return "MONEY";
        }

        @Override
        public String measure(WrittenMeasure measure) {
          return "MEASURE";
        }

        @Override
        public String age(WrittenAge age) {
          return "AGE";
        }

        @Override
        public String duration(WrittenDuration duration) {
          return "DURATION";
        }

        @Override
        public String date(WrittenDate date) {
          return "DATE";
        }

        @Override
        public String named(Named named) {
          return "PLACE";
        }

        @Override
        public String described(Described described) {
          return "DESCRIPTION";
        }

        @Override
        public String occurrence(Occurrence occurrence) {
          return "POLARITY";
        }

        @Override
        public String custom(CustomValue custom) {
          return custom.kind().toUpperCase(Locale.ROOT);
        }
      };
}
