package org.crossread.value;

import java.time.LocalTime;
import java.util.Optional;
import org.crossread.value.Phrasebook.Hit;

/** Reads times of day: "6:15 a.m.", "3pm", "18:30", "1023 GMT", "noon". */
final class Clocks {

  private final Phrasebook<Half> halves;
  private final Phrasebook<String> zones;
  private final Phrasebook<LocalTime> names;

  private enum Half {
    AM,
    PM
  }

  Clocks() {
    this.halves = Phrasebook.load("day-halves.en.tsv", 2, columns -> Half.valueOf(columns.get(0)));
    this.zones = Phrasebook.load("clock-zones.en.tsv", 2, columns -> columns.get(0));
    this.names =
        Phrasebook.load("clock-names.en.tsv", 2, columns -> LocalTime.parse(columns.get(0)));
  }

  Optional<Hit<LocalTime>> at(Phrase phrase, int i) {
    return names.at(phrase, i).or(() -> figures(phrase, i));
  }

  private Optional<Hit<LocalTime>> figures(Phrase phrase, int i) {
    Atom hour = phrase.at(i);
    if (!hour.isDigits() || (phrase.isGlued(i) && phrase.is(i - 1, ".", ":", "/", ",", "-"))) {
      return Optional.empty();
    }
    if (hour.text().length() == 4) {
      boolean converted = phrase.is(i + 1, "(") && phrase.at(i + 2).text().length() == 4;
      return zones
          .at(phrase, converted && phrase.at(i + 2).isDigits() ? i + 3 : i + 1)
          .flatMap(zone -> time(hour.text().substring(0, 2), hour.text().substring(2)))
          .map(time -> new Hit<>(time, i + 1));
    }
    boolean minutes =
        phrase.is(i + 1, ":", ".")
            && phrase.isGlued(i + 1)
            && phrase.isGlued(i + 2)
            && phrase.at(i + 2).isDigits()
            && phrase.at(i + 2).text().length() == 2;
    int end = minutes ? i + 3 : i + 1;
    Optional<Hit<Half>> half = halves.at(phrase, end);
    if (half.isPresent()) {
      return time(hour.text(), minutes ? phrase.at(i + 2).text() : "00")
          .filter(time -> time.getHour() <= 12)
          .map(time -> new Hit<>(inHalf(time, half.get().meaning()), half.get().end()));
    }
    boolean colon = minutes && phrase.is(i + 1, ":") && !isGoingOn(phrase, end);
    return colon
        ? time(hour.text(), phrase.at(i + 2).text()).map(time -> new Hit<>(time, end))
        : Optional.empty();
  }

  private static boolean isGoingOn(Phrase phrase, int i) {
    return phrase.isGlued(i) && (phrase.at(i).isLetters() || phrase.at(i + 1).isDigits());
  }

  private static LocalTime inHalf(LocalTime time, Half half) {
    int hour = time.getHour() % 12 + (half == Half.PM ? 12 : 0);
    return LocalTime.of(hour, time.getMinute());
  }

  private static Optional<LocalTime> time(String hours, String minutes) {
    if (hours.length() > 2 || minutes.length() > 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
