package org.crossread;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossread.alignment.Aligner;
import org.crossread.alignment.Alignment;
import org.crossread.alignment.ClaimAligner;
import org.crossread.claim.Claim;
import org.crossread.claim.ClaimExtractor;
import org.crossread.claim.EnglishClaims;
import org.crossread.corroboration.CreditedOrigins;
import org.crossread.corroboration.OriginFinder;
import org.crossread.entity.Entities;
import org.crossread.entity.EntityResolver;
import org.crossread.entity.Resolver;
import org.crossread.mention.EnglishMentions;
import org.crossread.mention.Mention;
import org.crossread.mention.MentionFinder;
import org.crossread.report.Report;
import org.crossread.source.Source;
import org.crossread.source.Story;
import org.crossread.text.Document;
import org.crossread.text.DocumentReader;
import org.crossread.text.EnglishReader;
import org.crossread.text.nlp4j.EnglishSyntax;
import org.crossread.value.EnglishValues;
import org.crossread.value.ValueReader;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Judge;
import org.crossread.verdict.KnownGeography;
import org.crossread.verdict.RuleBook;
import org.crossread.verdict.StandardJudge;

/**
 * Compares what several sources say about one story.
 *
 * <pre>{@code
 * Report report = Crossread.standard().compare(List.of(yle, trtworld));
 * for (Finding conflict : report.only(Verdict.CONFLICT)) {
 *   System.out.println(conflict.question());
 * }
 * }</pre>
 *
 * <p>An instance is immutable and safe to share between threads; make one and keep it, for making
 * one loads the language data. Comparing is deterministic and offline. Naming the sources in
 * another order changes the order of the report and nothing else. Time grows linearly with the
 * text, and within one attribute with the square of the number of claims about it.
 */
public final class Crossread {

  private final DocumentReader reader;
  private final ValueReader values;
  private final MentionFinder mentions;
  private final Resolver resolver;
  private final ClaimExtractor claims;
  private final Aligner aligner;
  private final Judge judge;
  private final OriginFinder origins;

  private Crossread(Builder builder) {
    this.reader = builder.reader;
    this.values = builder.values;
    this.mentions = builder.mentions;
    this.resolver = builder.resolver;
    this.claims = builder.claims;
    this.aligner = builder.aligner;
    this.judge = builder.judge;
    this.origins = builder.origins;
  }

  /** Returns the standard pipeline for news in English. Loads the language data: about a second. */
  public static Crossread standard() {
    return builder().build();
  }

  /** Returns a builder whose stages are the standard ones until replaced. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the sources and judges every fact they speak to.
   *
   * @throws IllegalArgumentException if two sources share an id
   */
  public Report compare(List<Source> sources) {
    Story.checkDistinctIds(sources);
    ImmutableList<Document> documents =
        sources.stream().map(reader::read).collect(toImmutableList());
    Entities entities = resolver.resolve(documents, mentionsOf(documents));
    ImmutableList<Claim> found = numbered(claimsOf(documents, entities));
    return report(ImmutableList.copyOf(sources), entities, found);
  }

  /** Returns the claims of one source, in the order their words appear. */
  public ImmutableList<Claim> claims(Source source) {
    ImmutableList<Document> documents = ImmutableList.of(reader.read(source));
    return numbered(claimsOf(documents, resolver.resolve(documents, mentionsOf(documents))));
  }

  /**
   * Judges claims that the caller already has, from a database, a table or another extractor.
   *
   * @throws IllegalArgumentException if two claims share an id
   */
  public Report reconcile(List<Claim> claims) {
    List<String> ids = claims.stream().map(Claim::id).toList();
    checkArgument(ids.stream().distinct().count() == ids.size(), "claim ids must differ: %s", ids);
    ImmutableList<Source> sources =
        claims.stream().map(Claim::source).distinct().collect(toImmutableList());
    Story.checkDistinctIds(sources);
    return report(sources, new Entities(ImmutableList.of()), ImmutableList.copyOf(claims));
  }

  private ImmutableListMultimap<Document, Mention> mentionsOf(List<Document> documents) {
    ImmutableListMultimap.Builder<Document, Mention> found = ImmutableListMultimap.builder();
    documents.forEach(document -> found.putAll(document, mentions.mentionsIn(document)));
    return found.build();
  }

  private List<Claim> claimsOf(List<Document> documents, Entities entities) {
    List<Claim> found = new ArrayList<>();
    for (Document document : documents) {
      found.addAll(claims.claimsIn(document, values.valuesIn(document), entities));
    }
    return found;
  }

  private static ImmutableList<Claim> numbered(List<Claim> claims) {
    ImmutableList.Builder<Claim> numbered = ImmutableList.builder();
    int number = 1;
    for (Claim claim : claims) {
      numbered.add(claim.withId("c" + number++));
    }
    return numbered.build();
  }

  private Report report(
      ImmutableList<Source> sources, Entities entities, ImmutableList<Claim> claims) {
    return new Report(
        sources,
        entities.all(),
        claims,
        findings(aligner.align(claims)),
        origins.originsOf(sources, claims),
        notes(sources));
  }

  /** The gravest first, and outlets before the parties they quote; else in the order of sources. */
  private ImmutableList<Finding> findings(List<Alignment> alignments) {
    List<Finding> judged = new ArrayList<>();
    for (Alignment alignment : alignments) {
      judged.add(judge.judge("f", alignment));
    }
    judged.sort(Comparator.comparing(Finding::verdict).thenComparing(Finding::level));
    ImmutableList.Builder<Finding> numbered = ImmutableList.builder();
    for (int i = 0; i < judged.size(); i++) {
      numbered.add(judged.get(i).withId("f" + (i + 1)));
    }
    return numbered.build();
  }

  private static ImmutableList<String> notes(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.published().isEmpty() && !source.text().isEmpty())
        .map(
            source ->
                "%s has no date of publication: words such as \"last month\" stay unresolved in it"
                    .formatted(source.id()))
        .collect(toImmutableList());
  }

  /** Puts a pipeline together; each stage is the standard one until replaced. */
  public static final class Builder {

    private DocumentReader reader = new EnglishReader(EnglishSyntax.load());
    private ValueReader values = EnglishValues.standard();
    private MentionFinder mentions = EnglishMentions.standard();
    private Resolver resolver = EntityResolver.standard();
    private ClaimExtractor claims = EnglishClaims.standard();
    private Aligner aligner = ClaimAligner.standard();
    private Judge judge = new StandardJudge(RuleBook.standard(KnownGeography.standard()));
    private OriginFinder origins = CreditedOrigins.standard();

    private Builder() {}

    public Builder reader(DocumentReader stage) {
      this.reader = stage;
      return this;
    }

    public Builder values(ValueReader stage) {
      this.values = stage;
      return this;
    }

    public Builder mentions(MentionFinder stage) {
      this.mentions = stage;
      return this;
    }

    public Builder resolver(Resolver stage) {
      this.resolver = stage;
      return this;
    }

    public Builder claims(ClaimExtractor stage) {
      this.claims = stage;
      return this;
    }

    public Builder aligner(Aligner stage) {
      this.aligner = stage;
      return this;
    }

    public Builder judge(Judge stage) {
      this.judge = stage;
      return this;
    }

    public Builder origins(OriginFinder stage) {
      this.origins = stage;
      return this;
    }

    public Crossread build() {
      return new Crossread(this);
    }
  }
}
