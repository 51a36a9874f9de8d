/**
 * Measurements, each a ratio of two things measured in the same run; none of this is part of the
 * product. {@code BENCHMARKS.md} beside this folder says how to run them and what they told.
 */
@NullMarked
package org.goldenthread.benchmark;

import org.jspecify.annotations.NullMarked;
