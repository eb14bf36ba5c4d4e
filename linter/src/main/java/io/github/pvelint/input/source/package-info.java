/**
 * What archives, databases and backups have in common for us: the files that are taken out of them,
 * and the bounds within which that happens. Knows no format.
 */
@NullMarked
package io.github.pvelint.input.source;

import org.jspecify.annotations.NullMarked;
