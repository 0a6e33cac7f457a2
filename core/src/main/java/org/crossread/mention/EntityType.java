package org.crossread.mention;

/** What kind of thing a name names. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  GROUP,
  EVENT,
  PRODUCT,
  WORK,
  OTHER
}
