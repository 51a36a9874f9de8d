package org.goldenthread.answer.store;

/** What answers questions about a version that lies in a folder. */
enum Engine {
  /** The whole graph in memory, read from N-Quads at opening. */
  MEMORY,
  /** TDB2: written once into an empty folder, and only read afterwards. */
  DISK
}
