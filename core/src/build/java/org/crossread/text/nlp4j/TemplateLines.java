package org.crossread.text.nlp4j;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.Arrays;

/** Writes a template as the lines that {@link CompactTemplate} reads, in order of type. */
final class TemplateLines {
  private TemplateLines() {}

  static ImmutableList<String> of(FeatureTemplate<?, ?> template) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (FeatureItem item : template.getSetFeatureList()) {
      lines.add(CompactTemplate.SET_MARK + line(item));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      lines.add(Arrays.stream(items).map(TemplateLines::line).collect(joining(" ")));
    }
    for (FeatureItem item : template.getEmbeddingFeatureList()) {
      lines.add(CompactTemplate.VECTOR_MARK + line(item));
    }
    return lines.build();
  }

  private static String line(FeatureItem item) {
    String relation = item.relation == null ? "" : item.relation.name();
    return String.join(
        ":",
        item.source.name(),
        Integer.toString(item.window),
        relation,
        item.field.name(),
        attribute(item));
  }

  private static String attribute(FeatureItem item) {
    if (item.field == Field.valency) {
      checkArgument(item.attribute == Direction.all, "only valency in all directions: %s", item);
      return "";
    }
    return item.attribute == null ? "" : item.attribute.toString();
  }
}
