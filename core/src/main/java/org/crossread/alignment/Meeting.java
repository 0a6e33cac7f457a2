package org.crossread.alignment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.crossread.claim.Claim;
import org.crossread.claim.Event;
import org.crossread.claim.Modality;
import org.crossread.lexicon.Lexicon;
import org.crossread.value.Described;
import org.crossread.value.Named;
import org.crossread.value.Value;
import org.crossread.value.WrittenDate;
import org.crossread.value.WrittenMeasure;

/**
 * Whether two claims speak of one fact: the policy of alignment, attribute by attribute.
 *
 * <p>Precision first. Claims meet if they state the same attribute of the same subject, as facts of
 * the same standing, about times that can be one; the slot then asks for more. Depends on the two
 * claims alone, and is symmetric.
 */
final class Meeting {

  /** How far from its publication the event lies that an article is about. */
  private static final int NEWS_DAYS = 45;

  /** For how long somebody who was in a place is held to have stayed. */
  private static final int STAY_DAYS = 7;

  /** Slots in which the subject acts, so that a seat of government stands for its state. */
  private static final ImmutableSet<String> ACTING = ImmutableSet.of("likeness");

  /** Events that befall their principal but once: two dates for one are two answers. */
  private final ImmutableSet<String> once = Lexicon.words(Meeting.class, "once-only-events.en.tsv");

  private final ImmutableSet<String> light = Lexicon.words(Meeting.class, "light-verbs.en.tsv");

  private final ImmutableSet<String> generic = Lexicon.words(Meeting.class, "generic-nouns.en.tsv");
  private final RoleWords roles = new RoleWords();

  /** What a slot asks of two claims whose values are of its kind. */
  private record Slot(Class<? extends Value> kind, BiPredicate<Claim, Claim> meet) {

    boolean test(Claim a, Claim b) {
      return !kind.isInstance(a.value()) || !kind.isInstance(b.value()) || meet.test(a, b);
    }
  }

  private static final Slot ANY = new Slot(Value.class, (a, b) -> true);

  private final ImmutableMap<String, Slot> slots =
      ImmutableMap.<String, Slot>builder()
          .put("date", new Slot(WrittenDate.class, this::datesMeet))
          .put("start", new Slot(WrittenDate.class, this::datesMeet))
          .put("end", new Slot(WrittenDate.class, this::datesMeet))
          .put("cause", new Slot(Described.class, Meeting::causesMeet))
          .put("count", new Slot(Value.class, this::countsMeet))
          .put("measure", new Slot(WrittenMeasure.class, this::measuresMeet))
          .put("responsibility", new Slot(Value.class, Meeting::participantsMeet))
          .put("role", new Slot(Described.class, this::rolesMeet))
          .put("description", new Slot(Described.class, this::rolesMeet))
          .put("likeness", new Slot(Value.class, Meeting::valuesMeet))
          .put("place", new Slot(Named.class, this::placesMeet))
          .put("origin", new Slot(Named.class, this::placesMeet))
          .put("destination", new Slot(Named.class, this::placesMeet))
          .buildOrThrow();

  /** Returns whether {@code a} and {@code b} speak of one fact. */
  boolean meet(Claim a, Claim b) {
    if (identityMeetsRole(a, b) || identityMeetsRole(b, a)) {
      return true;
    }
    if (!a.attribute().equals(b.attribute())
        || !sameKind(a, b)
        || !sameStanding(a, b)
        || !subjectsMeet(a, b)
        || !timesMeet(a, b)) {
      return false;
    }
    if (a.attribute().name().startsWith("presence.")) {
      return presencesMeet(a, b);
    }
    return slots.getOrDefault(slot(a), ANY).test(a, b);
  }

  private static String slot(Claim claim) {
    String name = claim.attribute().name();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean sameKind(Claim a, Claim b) {
    return a.value().getClass().equals(b.value().getClass());
  }

  /** A fact meets a fact, a plan a plan, a demand a demand; what is put in doubt meets the fact. */
  private static boolean sameStanding(Claim a, Claim b) {
    return standing(a.modality()).equals(standing(b.modality()));
  }

  private static String standing(Modality modality) {
    return switch (modality) {
      case ASSERTED, ALLEGED, QUESTIONED -> "fact";
      case PLANNED -> "plan";
      case DEMANDED -> "demand";
      case HYPOTHETICAL -> "possibility";
    };
  }

  private boolean subjectsMeet(Claim a, Claim b) {
    Optional<String> left = a.subject().entity();
    Optional<String> right = b.subject().entity();
    if (left.isPresent() && right.isPresent()) {
      return left.equals(right) || (ACTING.contains(slot(a)) && sameParty(a, b));
    }
    boolean nameless = left.isEmpty() && right.isEmpty();
    boolean eventless = isEventless(a) && isEventless(b);
    return nameless && (eventless ? sameWords(a, b) : topicsMeet(a.event(), b.event()));
  }

  /**
   * Returns whether no event stands behind a claim but its attribute: a caller's own claim, or one
   * of what something is. Of a nameless subject such claims meet only by the subject's own words,
   * for "a 45-year-old man" and "a 30-year-old man" are two men.
   */
  private static boolean isEventless(Claim claim) {
    return claim.event().kind().equals(claim.attribute().name());
  }

  private static boolean sameWords(Claim a, Claim b) {
    return a.subject().text().equalsIgnoreCase(b.subject().text());
  }

  /** "Brussels behaves like ..." speaks of the European Union. */
  private static boolean sameParty(Claim a, Claim b) {
    return !Sets.intersection(a.subject().parties(), b.subject().parties()).isEmpty();
  }

  /** Nouns meet if they are the same, or if one says no more than "action" or "step". */
  private boolean topicsMeet(Event a, Event b) {
    if (a.topics().isEmpty() || b.topics().isEmpty()) {
      return false;
    }
    return !Sets.intersection(a.topics(), b.topics()).isEmpty()
        || a.topics().stream().anyMatch(generic::contains)
        || b.topics().stream().anyMatch(generic::contains);
  }

  /** Events told of with times that exclude each other are two events. */
  private static boolean timesMeet(Claim a, Claim b) {
    boolean asksForTime = a.value() instanceof WrittenDate;
    int slack = a.event().kind().equals("presence") ? STAY_DAYS : 0;
    return asksForTime
        || overlap(a.event().time().map(time -> widened(time, slack)), b.event().time(), true);
  }

  private static boolean overlap(
      Optional<Range<LocalDateTime>> a, Optional<Range<LocalDateTime>> b, boolean unknown) {
    if (a.isEmpty() || b.isEmpty()) {
      return unknown;
    }
    return a.get().isConnected(b.get()) && !a.get().intersection(b.get()).isEmpty();
  }

  /**
   * Dates that exclude each other speak of one event only if it comes but once, or if both are
   * plans about one thing with a participant in common.
   */
  private boolean datesMeet(Claim a, Claim b) {
    Optional<Range<LocalDateTime>> left = ((WrittenDate) a.value()).interval();
    Optional<Range<LocalDateTime>> right = ((WrittenDate) b.value()).interval();
    boolean planned = a.modality() == Modality.PLANNED && participantsMeet(a, b);
    return overlap(left, right, false)
        || once.contains(a.event().kind())
        || planned
        || (isEventless(a) && isEventless(b));
  }

  private static boolean participantsMeet(Claim a, Claim b) {
    return !Sets.intersection(a.event().participants(), b.event().participants()).isEmpty();
  }

  private static boolean presencesMeet(Claim a, Claim b) {
    if (a.value() instanceof Named left && b.value() instanceof Named right) {
      return left.entity().equals(right.entity());
    }
    return !Sets.intersection(a.event().places(), b.event().places()).isEmpty()
        && a.value() instanceof WrittenDate left
        && b.value() instanceof WrittenDate right
        && overlap(left.interval(), right.interval(), false);
  }

  private static boolean causesMeet(Claim a, Claim b) {
    return !Sets.intersection(Stems.of((Described) a.value()), Stems.of((Described) b.value()))
        .isEmpty();
  }

  /**
   * Counts meet if they count the same things, told apart by the same words, in an event that the
   * verb names: what merely is, or is had, is no event.
   */
  private boolean countsMeet(Claim a, Claim b) {
    return a.event().topics().equals(b.event().topics())
        && !light.contains(a.event().kind())
        && recent(a, b)
        && recent(b, a)
        && (a.event().places().isEmpty()
            || b.event().places().isEmpty()
            || !Sets.intersection(a.event().places(), b.event().places()).isEmpty());
  }

  private boolean measuresMeet(Claim a, Claim b) {
    return dimension(a).equals(dimension(b)) && countsMeet(a, b);
  }

  private static String dimension(Claim claim) {
    return ((WrittenMeasure) claim.value()).dimension();
  }

  /**
   * Where only one of two counts is dated, the other is of the news at hand: the dated one must lie
   * near the day on which that was published.
   */
  private static boolean recent(Claim dated, Claim undated) {
    Optional<Range<LocalDateTime>> time = dated.event().time();
    if (time.isEmpty() || undated.event().time().isPresent()) {
      return true;
    }
    return undated
        .source()
        .published()
        .map(day -> near(day))
        .map(news -> overlap(time, Optional.of(news), true))
        .orElse(true);
  }

  private static Range<LocalDateTime> widened(Range<LocalDateTime> time, int days) {
    if (days == 0 || !time.hasLowerBound() || !time.hasUpperBound()) {
      return time;
    }
    return Range.closedOpen(
        time.lowerEndpoint().minusDays(days), time.upperEndpoint().plusDays(days));
  }

  private static Range<LocalDateTime> near(LocalDate day) {
    return Range.closedOpen(
        day.minusDays(NEWS_DAYS).atStartOfDay(), day.plusDays(NEWS_DAYS).atStartOfDay());
  }

  /**
   * Places meet if they are of an event that the verb names, and if the events are not told to have
   * a place in common other than these: "in Djibouti or Kenya" does not contradict "in Djibouti".
   */
  private boolean placesMeet(Claim a, Claim b) {
    Named left = (Named) a.value();
    Named right = (Named) b.value();
    boolean common = !Sets.intersection(a.event().places(), b.event().places()).isEmpty();
    return !light.contains(a.event().kind()) && (left.entity().equals(right.entity()) || !common);
  }

  private boolean rolesMeet(Claim a, Claim b) {
    return roles.compare((Described) a.value(), (Described) b.value())
        != RoleWords.Kinship.UNRELATED;
  }

  private static boolean valuesMeet(Claim a, Claim b) {
    if (a.value() instanceof Named left && b.value() instanceof Named right) {
      return left.entity().equals(right.entity());
    }
    return a.value().equals(b.value());
  }

  /** "He is Smith" meets "he is Smith's critic": nobody is his own critic. */
  private boolean identityMeetsRole(Claim identity, Claim role) {
    return identity.attribute().name().equals("identity")
        && role.attribute().name().equals("role")
        && subjectsMeet(identity, role)
        && identity.value() instanceof Named who
        && role.value() instanceof Described what
        && roles.isTowardsAnother(what)
        && what.of().equals(Optional.of(who.entity()));
  }
}
