package org.crossread.claim;

/** How a verb puts forward what it governs; attitudes.en.tsv lists the verbs. */
enum Attitude {
  SAY,
  ALLEGE,
  DENY,
  DOUBT,
  FAIL,
  PLAN,
  DEMAND,
  RISK
}
