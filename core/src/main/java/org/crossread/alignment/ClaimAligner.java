package org.crossread.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossread.claim.Claim;

/**
 * Groups claims that meet, directly or through others.
 *
 * <p>Whether two claims meet depends on those two alone; a group is a set of claims linked by such
 * pairs. Only claims of one block, those with the same attribute, are compared. Time grows with the
 * square of the largest block, in which no source has more than {@value #MOST_OF_ONE_ATTRIBUTE}
 * claims: what a text states more often stands alone, for such a text is no article.
 */
public final class ClaimAligner implements Aligner {

  private static final int MOST_OF_ONE_ATTRIBUTE = 100;

  private final Meeting meeting = new Meeting();

  /** Returns the standard aligner. */
  public static ClaimAligner standard() {
    return new ClaimAligner();
  }

  private ClaimAligner() {}

  @Override
  public ImmutableList<Alignment> align(ImmutableList<Claim> claims) {
    List<int[]> pairs = pairs(claims);
    int[] group = groups(claims.size(), pairs);
    Map<Integer, List<Claim>> members = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      members.computeIfAbsent(group[i], id -> new ArrayList<>()).add(claims.get(i));
    }
    Map<Integer, List<Alignment.Pair>> links = new LinkedHashMap<>();
    for (int[] pair : pairs) {
      links
          .computeIfAbsent(group[pair[0]], id -> new ArrayList<>())
          .add(new Alignment.Pair(claims.get(pair[0]), claims.get(pair[1])));
    }
    return members.entrySet().stream()
        .map(
            entry ->
                new Alignment(
                    ImmutableList.copyOf(entry.getValue()),
                    ImmutableList.copyOf(links.getOrDefault(entry.getKey(), List.of()))))
        .collect(toImmutableList());
  }

  private List<int[]> pairs(ImmutableList<Claim> claims) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    Multiset<String> seen = HashMultiset.create();
    for (int i = 0; i < claims.size(); i++) {
      String block = block(claims.get(i));
      String ofSource = block + '\n' + claims.get(i).source().id();
      if (seen.count(ofSource) < MOST_OF_ONE_ATTRIBUTE) {
        seen.add(ofSource);
        blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(i);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (meeting.meet(claims.get(block.get(i)), claims.get(block.get(j)))) {
            pairs.add(new int[] {block.get(i), block.get(j)});
          }
        }
      }
    }
    pairs.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
    return pairs;
  }

  /** Identity and role share a block, for who one is and what one is can exclude each other. */
  private static String block(Claim claim) {
    String attribute = claim.attribute().name();
    return attribute.equals("identity") ? "role" : attribute;
  }

  /** Returns for each claim the first claim of its group. */
  private static int[] groups(int size, List<int[]> pairs) {
    int[] parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    for (int[] pair : pairs) {
      int a = root(parent, pair[0]);
      int b = root(parent, pair[1]);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
    for (int i = 0; i < size; i++) {
      parent[i] = root(parent, i);
    }
    return parent;
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
