/** Rules about what keeps a guest on its node. */
@NullMarked
package io.github.pvelint.rules.migration;

import org.jspecify.annotations.NullMarked;
