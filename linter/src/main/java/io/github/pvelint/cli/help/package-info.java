/** What the commands' descriptions are turned into: completion for shells, a manual page. */
@NullMarked
package io.github.pvelint.cli.help;

import org.jspecify.annotations.NullMarked;
