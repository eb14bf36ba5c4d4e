/** Rules about what a backup holds and which guest has one. */
@NullMarked
package io.github.pvelint.rules.backup;

import org.jspecify.annotations.NullMarked;
