package org.crossread.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code ID=YYYY-MM-DD}: the publication date of one source. */
record DateOption(String id, LocalDate date) {

  /** Reads the option; an id may hold {@code =} itself. */
  static final class Converter implements ITypeConverter<DateOption> {
    @Override
    public DateOption convert(String text) {
      int equals = text.lastIndexOf('=');
      if (equals < 1) {
        throw new TypeConversionException("'" + text + "' is not of the form ID=YYYY-MM-DD");
      }
      String date = text.substring(equals + 1);
      try {
        return new DateOption(text.substring(0, equals), LocalDate.parse(date));
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + date + "' is no date of the form YYYY-MM-DD");
      }
    }
  }
}
