/**
 * Git repositories at a revision: the only user of JGit. The work tree and the index play no part,
 * and nothing is written, not even what JGit likes to note about file systems.
 */
@NullMarked
package io.github.pvelint.input.git;

import org.jspecify.annotations.NullMarked;
