package org.crossread.text.nlp4j;

import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many words of a lexicon share: the tags they may bear, or the clusters they belong to.
 *
 * @param members the hash of each
 * @param joined the fingerprint of all, joined; null where there are none
 */
record WordClass(ImmutableLongArray members, @Nullable Fingerprint joined) {
  static final WordClass NONE = new WordClass(ImmutableLongArray.of(), null);

  static WordClass of(List<String> members) {
    if (members.isEmpty()) {
      return NONE;
    }
    Fingerprint[] prints = members.stream().map(Fingerprint::of).toArray(Fingerprint[]::new);
    ImmutableLongArray.Builder hashes = ImmutableLongArray.builder(prints.length);
    Fingerprint joined = prints[0];
    for (int i = 0; i < prints.length; i++) {
      hashes.add(prints[i].hash());
      joined = i == 0 ? joined : joined.then(prints[i]);
    }
    return new WordClass(hashes.build(), joined);
  }
}
