/**
 * Reads several sources on one story and says where they agree, where one is more exact than
 * another, and where they conflict.
 *
 * <p>The packages are the stages of one pipeline. Each may use those above it, none below it;
 * {@code PipelineOrderTest} keeps that true.
 *
 * <table>
 * <caption>From text to verdict</caption>
 * <tr><th>package       <th>what it turns into what                <th>start reading at
 * <tr><td>source        <td>an article into quotable text          <td>{@code Source}, {@code Span}
 * <tr><td>lexicon       <td>resource files into lookup tables      <td>{@code Lexicon}
 * <tr><td>text          <td>text into sentences, words and trees   <td>{@code Document}
 * <tr><td>value         <td>words into comparable values           <td>{@code Value}, {@code Reading}
 * <tr><td>mention       <td>text into names and where they stand   <td>{@code Mention}
 * <tr><td>entity        <td>mentions into the things they name     <td>{@code Entity}
 * <tr><td>claim         <td>a sentence into what it states         <td>{@code Claim}
 * <tr><td>alignment     <td>claims into groups about one fact      <td>{@code Alignment}
 * <tr><td>verdict       <td>a group into relations with reasons    <td>{@code ComparisonRule}
 * <tr><td>corroboration <td>sources into independent origins       <td>{@code Origins}
 * <tr><td>report        <td>findings into something to show        <td>{@code Report}
 * </table>
 *
 * <p>Every public type is immutable and safe to share between threads. Nothing here reads the
 * clock, the default locale, the network or, once its resources are loaded, the file system: the
 * same sources always give the same report. Parameters and results are never null unless marked
 * {@code @Nullable}.
 */
@NullMarked
package org.crossread;

import org.jspecify.annotations.NullMarked;
