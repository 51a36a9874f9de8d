/** Mapping by the workers of a cluster; not part of the product. */
@NullMarked
package org.goldenthread.cluster;

import org.jspecify.annotations.NullMarked;
