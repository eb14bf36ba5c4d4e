/**
 * Text as it stands in Proxmox VE's config files: sources, slices of them, lines and property
 * strings, each knowing its place. Knows nothing of what a key means.
 */
@NullMarked
package io.github.pvelint.syntax;

import org.jspecify.annotations.NullMarked;
